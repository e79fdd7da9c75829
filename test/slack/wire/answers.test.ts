import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStore } from '../../../src/store/open-store.ts';
import { ACTION, VIEW } from '../../../src/views/blocks/ids.ts';
import {
  action,
  appHomeOpened,
  appMention,
  clickInMessage,
  directMessage,
  linksShared,
  messageShortcut,
  slashCommand,
  viewSubmission,
} from '../payloads.ts';
import type { Acknowledgement } from '../server/deliveries.ts';
import { USER } from '../server/world.ts';
import { tryAcknowledgements, tryOrder } from './quick.ts';
import { eventually, type Rig, startRig, untilAnswered } from './rig.ts';
import { WAYS } from './ways.ts';

const QUESTION = 'When did the Working Group on Technical Assistance meet in 2007?';
const DAYS = /3 to 5 October 2007/;

describe('answered end to end', { concurrency: true }, () => {
  for (const way of WAYS)
    describe(way, { concurrency: false }, () => {
      let rig: Rig;
      before(async () => {
        rig = await startRig({ way });
      });
      after(() => rig.close());

      it('a mention, in its thread', async () => {
        const mention = appMention(QUESTION);
        assert.deepEqual(await acknowledged(rig.slack.event(mention)), [true, 1]);
        const { content } = await untilAnswered(rig.slack, mention);
        assert.match(String(content.text), DAYS);
      });

      it('a direct message', async () => {
        const message = directMessage(QUESTION);
        assert.deepEqual(await acknowledged(rig.slack.event(message)), [true, 1]);
        assert.match(String((await untilAnswered(rig.slack, message)).content.text), DAYS);
      });

      it('a command, to its reader', async () => {
        const count = rig.slack.responses.length;
        assert.deepEqual(await acknowledged(rig.slack.command(slashCommand('/rapporteur', QUESTION))), [true, 1]);
        const { response_type, body, error } = await rig.slack.until(() => rig.slack.responses[count]);
        assert.deepEqual([response_type, error], ['ephemeral', undefined]);
        assert.match(String(body.text), DAYS);
      });

      it('a button with a question, in the thread of its message', async () => {
        const message = { ts: '1700000001.000100' };
        const click = clickInMessage([action(`${ACTION.ask}:0`, QUESTION)], message);
        assert.deepEqual(await acknowledged(rig.slack.interact(click)), [true, 1]);
        assert.match(String((await untilAnswered(rig.slack, message)).content.text), DAYS);
      });

      it('a view that is sent back', async () => {
        const mention = appMention(QUESTION);
        await rig.slack.event(mention, { event_id: `EvVIEW${way[0]}` });
        await untilAnswered(rig.slack, mention);
        await rig.slack.interact(clickInMessage([action(ACTION.feedback, `unhelpful:EvVIEW${way[0]}`)]));
        const { id, view } = await rig.slack.until(() => rig.slack.modals()[0]);
        const values = { expected: { [VIEW.expected]: { type: 'plain_text_input', value: 'The place too' } } };
        const sent = await rig.slack.interact(viewSubmission({ ...view, id }, values));
        assert.deepEqual([sent.ok, sent.attempts, sent.problems], [true, 1, []]);
        const store = await openStore({ folder: rig.folder, secret: undefined });
        const { question } = await eventually(async () =>
          (await store.feedback.list(9)).find(({ expected }) => expected),
        );
        await store.close();
        assert.equal(question, QUESTION);
      });

      it('a message shortcut, in a view', async () => {
        const shortcut = messageShortcut('explain_symbols', 'See A/CN.9/641 for that.');
        assert.deepEqual(await acknowledged(rig.slack.interact(shortcut)), [true, 1]);
        await rig.slack.until(() => rig.slack.modals().find(({ view }) => /Symbols/.test(JSON.stringify(view.title))));
      });

      it('App Home', async () => {
        assert.deepEqual(await acknowledged(rig.slack.event(appHomeOpened('home'))), [true, 1]);
        const { view } = await rig.slack.until(() => rig.slack.home(USER));
        assert.equal(view.type, 'home');
      });

      it('a link that is not held, by nothing', async () => {
        assert.deepEqual(await acknowledged(rig.slack.event(linksShared(['https://undocs.org/A/1']))), [true, 1]);
      });

      it('without anything that Slack refuses or minds', () => {
        assert.deepEqual(rig.slack.refused(), []);
        assert.deepEqual(rig.slack.problems, []);
        assert.doesNotMatch(rig.bot.output(), /xoxb|xapp|warning|error/);
      });

      tryOrder(() => rig);
      tryAcknowledgements(() => rig);
    });
});

async function acknowledged(delivery: Promise<Acknowledgement>): Promise<unknown[]> {
  const { ok, attempts } = await delivery;
  return [ok, attempts];
}
