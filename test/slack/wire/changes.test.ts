import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODIES, makeFolder, recordOf } from '../../fixtures/knowledge-folder.ts';
import { onDay, write } from '../../reload/files.ts';
import { directMessage } from '../payloads.ts';
import type { Slack } from '../server/slack.ts';
import { FRENCH_IM, FRENCH_USER, IM, USER } from '../server/world.ts';
import { eventually, type Rig, startRig, untilAnswered } from './rig.ts';

/** Said to those who may not see the record. */
const UNSEEN = /^(?![\s\S]*20 October)/;
const QUESTION = 'When was the third meeting?';

/** Asks in a direct message until the answer says something: files are taken in a moment after they were written. */
async function answers(rig: Rig, expected: RegExp): Promise<void> {
  await eventually(async () => {
    const message = directMessage(QUESTION);
    await rig.slack.event(message);
    return expected.test(String((await untilAnswered(rig.slack, message)).content.text));
  }, String(expected));
}

/** What the bot said to keepers by itself: in no thread. */
const toldTo = (slack: Slack, channel: string): string[] =>
  slack
    .messages(channel)
    .flatMap(({ content, thread_ts }) => (thread_ts === undefined ? [JSON.stringify(content)] : []));

const settings = (folder: string) => ({ RAPPORTEUR_KNOWLEDGE: folder });

describe('records that are changed under a bot', { concurrency: true }, () => {
  it('answer anew in Slack and on the page; while they are broken, as before, and their keepers know', async () => {
    const folder = makeFolder({ 'access.yml': `keepers: [${USER}, ${FRENCH_USER}]\n` });
    const rig = await startRig({ way: 'Socket Mode', settings: settings(folder) });
    const { slack, url } = rig;
    const page = async (words: string) => (await (await fetch(`${url}/records/a`)).text()).includes(words);
    await answers(rig, /15 and 16 October 2008/);
    write(folder, onDay(20));
    await answers(rig, /20 October 2008/);
    await eventually(() => page('le 20 octobre 2008'));

    write(folder, { ...onDay(21), 'records/b.yml': 'document: 1\n', 'bodies.yml': undefined });
    await slack.until(() => toldTo(slack, FRENCH_IM)[0]);
    await slack.until(() => toldTo(slack, IM)[0]);
    await answers(rig, /20 October 2008/);
    assert.equal(await page('le 20 octobre 2008'), true);
    assert.match(String(toldTo(slack, IM)), /the change holds errors.*bodies\.yml:1/);
    assert.match(String(toldTo(slack, FRENCH_IM)), /contient des erreurs.*bodies\.yml:1/);
    assert.match(rig.bot.output(), /"level":"error".*"msg":"records: bodies\.yml:1:1: /);

    write(folder, { 'bodies.yml': BODIES });
    await slack.until(() => toldTo(slack, IM)[1]);
    assert.match(String(toldTo(slack, IM)[1]), /the change holds errors.*records\/b\.yml:1/);
    await answers(rig, /20 October 2008/);

    write(folder, { 'records/b.yml': undefined });
    await slack.until(() => toldTo(slack, FRENCH_IM)[2]);
    await answers(rig, /21 October 2008/);
    assert.match(
      String(toldTo(slack, FRENCH_IM)[2]),
      /pris en compte depuis le [a-z]+ \d.* \d{4} à \d+ h(?: \d\d)? \(heure de Paris\)/,
    );
    assert.match(
      String(toldTo(slack, IM)[2]),
      /has counted since [A-Z][a-z]+day \d.* \d{4} at [\d:.]+.[ap]\.m\. \(New York time\)/,
    );
    assert.deepEqual([toldTo(slack, IM).length, toldTo(slack, FRENCH_IM).length], [3, 3]);
    assert.deepEqual([slack.refused(), slack.problems], [[], []]);
    await rig.close();
  });

  it('are seen by those whom access.yml names from then on', async () => {
    const folder = makeFolder({
      ...onDay(20, { distribution: 'limited' }),
      'texts/b.txt': 'B.\n',
      'records/b.yml': recordOf([], { text: 'b.txt' }),
    });
    const rig = await startRig({ way: 'signed HTTP', settings: settings(folder) });
    await answers(rig, UNSEEN);
    write(folder, { 'access.yml': `limited: { users: [${USER}] }\n` });
    await answers(rig, /20 October 2008/);
    write(folder, { 'access.yml': undefined });
    await answers(rig, UNSEEN);
    await rig.close();
  });

  it('are looked at once more at SIGHUP', async () => {
    const folder = makeFolder({});
    const rig = await startRig({ way: 'Socket Mode', settings: settings(folder) });
    await answers(rig, /15 and 16 October 2008/);
    write(folder, { 'bodies.yml': 'default: [' });
    void rig.bot.end('SIGHUP');
    await eventually(async () => /"msg":"records: bodies\.yml/.test(rig.bot.output()));
    await answers(rig, /15 and 16 October 2008/);
    assert.match(rig.bot.output(), /access\.yml names no keepers/);
    assert.equal((await rig.bot.end('SIGTERM')).code, 0);
    await rig.close();
  });
});
