import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION } from '../../../src/views/blocks/ids.ts';
import { noticeText } from '../../../src/views/blocks/trouble.ts';
import { action, appMention, clickInMessage, clickInView, directMessage, slashCommand } from '../payloads.ts';
import { CHANNEL, FRENCH_USER, GUEST, TEAM, USER } from '../server/world.ts';
import { type Bench, onBench } from './harness.ts';
import { ACCESS, imOf, LIMITED_CHANNEL, LIMITED_USER, RESTRICTED_CHANNEL, RESTRICTED_USER } from './people.ts';
import { carried, posted, responded, shown, viewed } from './read.ts';
import { documentFiles, LIMITED, RESTRICTED, SYMBOLED, shipped, shippedWith } from './worlds.ts';

const held = shippedWith({
  ...documentFiles(SYMBOLED),
  ...documentFiles(LIMITED),
  ...documentFiles(RESTRICTED),
  'access.yml': ACCESS,
});
const options = { held, now: '2030-05-05T12:00:00Z' };
const NEXT = 'Quand a lieu la prochaine réunion ?';
const IN_2031 = /4 au jeudi 6 mars 2031/;
const NONE = /^Les fiches ne comportent aucune réunion/;
const TS = '1795000000.000100';

const NOTE = { en: noticeText('generalOnly', 'en'), fr: noticeText('generalOnly', 'fr') };
const times = (text: string, part: string): number => text.split(part).length - 1;

/** Questions, and whether their refusal must carry the note: each refusal, whatever is hidden. */
const REFUSED: [string, 'en' | 'fr', boolean][] = [
  [NEXT, 'fr', true],
  ['When is the next meeting?', 'en', true],
  ['fourrures nordiques', 'fr', true],
  ['xyzzy plugh', 'en', true],
  ['CTOC/COP/WG.2/2031/77', 'en', true],
  ['CTOC/COP/WG.2/1999/77', 'en', true],
  ['When did the Working Group meet in 2013?', 'en', false],
  ['help', 'en', false],
];

for (const [question, language, refused] of REFUSED)
  test(
    `${question}: ${refused ? 'the note, once' : 'no note'}`,
    onBench(options, async (bench) => {
      await bench.command(slashCommand('/rapporteur', question));
      assert.equal(times(responded(bench).words, NOTE[language]), refused ? 1 : 0);
      await bench.command(slashCommand('/rapporteur', question, { user_id: RESTRICTED_USER }));
      assert.equal(times(responded(bench).words, NOTE[language]), 0, 'nothing is hidden from who sees all');
    }),
  );

test(
  'where nothing is hidden from anybody, no note is needed',
  onBench({ held: shipped() }, async (bench) => {
    await bench.command(slashCommand('/rapporteur', 'xyzzy plugh'));
    assert.equal(times(responded(bench).words, NOTE.en), 0);
  }),
);

test(
  'a thread in a limited channel: a guest’s next question does not go on with what members were told',
  onBench(options, async (bench) => {
    await bench.event(appMention(NEXT, { channel: LIMITED_CHANNEL, ts: TS }));
    assert.match(posted(bench).text, IN_2031);
    await bench.event(appMention('et la suivante ?', { channel: LIMITED_CHANNEL, thread_ts: TS, user: GUEST }));
    assert.doesNotMatch(posted(bench).words, /2031|2032/);
    await bench.event(appMention('et la précédente ?', { channel: LIMITED_CHANNEL, thread_ts: TS, user: FRENCH_USER }));
    assert.match(posted(bench).words, /2024/, 'members go on');
  }),
);

const by = (id: string, channel: string) => ({
  user: { id, username: id, name: id, team_id: TEAM },
  channel: { id: channel, name: 'channel' },
});

/** Buttons of an answer that members were given, pressed by a guest. */
for (const name of [ACTION.more, ACTION.calendar, ACTION.calendarFile, ACTION.feedback])
  test(
    `${name} under a limited answer, pressed by a guest: what a guest may see`,
    onBench(options, async (bench) => {
      await bench.event(appMention(NEXT, { channel: LIMITED_CHANNEL, ts: TS }));
      const exchange = carried(posted(bench), ACTION.feedback).replace('helpful:', '');
      bench.forget();
      const value = name === ACTION.feedback ? `unhelpful:${exchange}` : exchange;
      await bench.interact(clickInMessage([action(name, value)], {}, by(GUEST, LIMITED_CHANNEL)));
      assert.doesNotMatch(bench.all(), /2031|2032|ibeline|limited-note/);
      const [kept] = await bench.store.feedback.list(1);
      assert.doesNotMatch(JSON.stringify(kept ?? ''), /2031|2032|limited-note/);
    }),
  );

test(
  'a view that was opened in a channel shows what its reader may see in that channel',
  onBench(options, async (bench) => {
    for (const [user, channel, seen] of [
      [USER, LIMITED_CHANNEL, true],
      [USER, RESTRICTED_CHANNEL, true],
      [USER, CHANNEL, false],
      [LIMITED_USER, CHANNEL, true],
      [GUEST, LIMITED_CHANNEL, false],
    ] as const) {
      const passage = action(ACTION.passage, '000_bf895ca790c30f6d#4');
      await bench.interact(clickInMessage([passage], {}, by(user, channel)));
      const view = viewed(bench).open;
      const pressed = action(ACTION.passage, `${LIMITED.id}#2`);
      await bench.interact(clickInView([pressed], view, { user: { id: user, name: user, team_id: TEAM } }));
      assert.equal(/fourrures nordiques/.test(viewed(bench).words), seen, `${user} in ${channel}`);
    }
  }),
);

/** Asks alone, and gives what was said. */
async function ask(bench: Bench, user: string): Promise<string> {
  await bench.event(directMessage(NEXT, { user, channel: imOf(user) }));
  return posted(bench).text;
}

test(
  'who could not be looked up is looked up again after half a minute',
  onBench(options, async (bench) => {
    bench.fail('users.info', { error: 'internal_error' });
    assert.match(await ask(bench, LIMITED_USER), NONE);
    bench.clock.now += 10_000;
    assert.match(await ask(bench, LIMITED_USER), NONE);
    bench.clock.now += 21_000;
    assert.match(await ask(bench, LIMITED_USER), IN_2031);
  }),
);

test(
  'who becomes a guest is one after ten minutes at most',
  onBench(options, async (bench) => {
    assert.match(await ask(bench, LIMITED_USER), IN_2031);
    const user = bench.state.users.get(LIMITED_USER);
    assert.ok(user);
    bench.state.users.set(LIMITED_USER, { ...user, isRestricted: true });
    bench.clock.now += 10 * 60_000;
    assert.match(await ask(bench, LIMITED_USER), NONE);
  }),
);

test(
  'somebody is looked up once for many questions',
  onBench(options, async (bench) => {
    for (let count = 0; count < 5; count += 1) await ask(bench, LIMITED_USER);
    assert.equal(bench.state.calls.filter(({ method }) => method === 'users.info').length, 1);
  }),
);

test(
  'a ruling that follows a hidden record is not told',
  onBench(
    {
      now: '2030-05-05T12:00:00Z',
      held: shippedWith({
        ...documentFiles({ ...SYMBOLED, session: LIMITED.session }),
        ...documentFiles({ ...LIMITED, session: { text: 'du 4 au 7 mars 2031', dates: '2031-03-04/2031-03-07' } }),
        'rulings.yml': `rulings:
  - session: { body: ctoc-cop-wg-2, dates: ${LIMITED.session.dates} }
    follow: ${LIMITED.id}
    because: the note on Zibeline says four days
`,
        'access.yml': ACCESS,
      }),
    },
    async (bench) => {
      await bench.command(slashCommand('/rapporteur', NEXT));
      assert.match(responded(bench).text, IN_2031);
      assert.doesNotMatch(bench.all(), /Zibeline|7 mars/);
      await bench.command(slashCommand('/rapporteur', NEXT, { user_id: LIMITED_USER }));
      assert.match(shown(responded(bench).body).words, /Zibeline says four days/);
    },
  ),
);
