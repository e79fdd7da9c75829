import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION } from '../../../src/views/blocks/ids.ts';
import { action, appHomeOpened, clickInView } from '../payloads.ts';
import { FRENCH_IM, FRENCH_USER, GUEST, TEAM, USER } from '../server/world.ts';
import { type Bench, onBench } from './harness.ts';
import { ACCESS, KEEPER } from './people.ts';
import { shown, viewed } from './read.ts';
import { documentFiles, OTHER_SYMBOLED, RESTRICTED, SYMBOLED, shippedWith } from './worlds.ts';

const held = shippedWith({
  ...documentFiles(SYMBOLED),
  ...documentFiles(OTHER_SYMBOLED),
  'records/broken.yml': 'document: nothing\n',
  'access.yml': ACCESS,
});
const NOW = '2024-05-01T12:00:00Z';

const open = (bench: Bench, user: string, channel = 'D0ANA') => bench.event(appHomeOpened('home', { user, channel }));

const choose = (bench: Bench, bodies: string[], user = USER) => {
  const selected = bodies.map((value) => ({ text: { type: 'plain_text', text: value }, value }));
  const chosen = action(ACTION.followed, '', { type: 'multi_static_select', selected_options: selected });
  return bench.interact(
    clickInView([chosen], viewed(bench).open, { user: { id: user, username: user, name: user, team_id: TEAM } }),
  );
};

test(
  'in English and in French',
  onBench({ held, now: NOW }, async (bench) => {
    await open(bench, USER);
    const english = viewed(bench);
    assert.equal(english.method, 'views.publish');
    assert.match(english.words, /^Next meetings\nWednesday, 1 May 2024$/m);
    assert.match(english.words, /3 to .*5 June 2024\n – Working Group on Technical Assistance, Vienna \(planned\)/);
    assert.match(english.words, /^5 documents\. The newest is dated 1 February 2025\.$/m);
    await open(bench, FRENCH_USER, FRENCH_IM);
    const french = viewed(bench);
    assert.match(french.words, /^Prochaines réunions\nmercredi 1er mai 2024$/m);
    assert.match(
      french.words,
      /3 au .*5 juin 2024\n – Groupe de travail sur l'assistance technique, Vienne \(prévue\)/,
    );
    assert.deepEqual(
      bench.told('views.publish').map(({ args }) => args.user_id),
      [USER, FRENCH_USER],
    );
  }),
);

for (const [now, today] of [
  ['2024-06-02T12:00:00Z', false],
  ['2024-06-03T12:00:00Z', true],
  ['2024-06-05T12:00:00Z', true],
  ['2024-06-06T12:00:00Z', false],
] as const)
  test(
    `on ${now.slice(0, 10)} the meeting of 3 to 5 June is ${today ? '' : 'not '}today's`,
    onBench({ held, now }, async (bench) => {
      await open(bench, USER);
      assert.equal(/^Today · $/m.test(viewed(bench).words), today);
    }),
  );

test(
  'a coming meeting that is cancelled is shown as such, and is not today’s on its days',
  onBench(
    { held: shippedWith(documentFiles({ ...SYMBOLED, status: 'cancelled' })), now: '2024-06-03T12:00:00Z' },
    async (bench) => {
      await open(bench, USER);
      assert.match(viewed(bench).words, /^Monday 3 to .*5 June 2024\n – Working Group .*, Vienna \(cancelled\)$/m);
      await open(bench, FRENCH_USER, FRENCH_IM);
      assert.match(viewed(bench).words, /juin 2024\n – Groupe de travail .*, Vienne \(annulée\)$/m);
      assert.doesNotMatch(viewed(bench).words, /Aujourd/);
    },
  ),
);

test(
  'where nothing is to come, the latest are shown',
  onBench({ now: '2026-11-21T12:00:00Z' }, async (bench) => {
    await open(bench, USER);
    assert.match(viewed(bench).words, /hold no coming meeting of the bodies you follow\.\nThe latest:\n/);
    assert.match(viewed(bench).words, /28 to .*31 May 2018/);
  }),
);

test(
  'bodies that are followed are kept, for that reader only, and after a restart',
  onBench({ held, now: NOW }, async (bench) => {
    await open(bench, USER);
    await choose(bench, ['ctoc-cop', 'ctoc-cop-wg-3']);
    const chosen = () =>
      viewed(bench).elements.flatMap(({ initial_options }) =>
        ((initial_options ?? []) as { value: string }[]).map(({ value }) => value),
      );
    assert.deepEqual(chosen(), ['ctoc-cop', 'ctoc-cop-wg-3']);
    assert.doesNotMatch(viewed(bench).words, /June 2024/);
    bench.restart();
    await open(bench, USER);
    assert.deepEqual(chosen(), ['ctoc-cop', 'ctoc-cop-wg-3']);
    await open(bench, FRENCH_USER, FRENCH_IM);
    assert.deepEqual(chosen(), ['ctoc-cop-wg-2']);
    await open(bench, USER);
    await choose(bench, []);
    assert.deepEqual(chosen(), []);
    await open(bench, USER);
    assert.deepEqual(chosen(), []);
  }),
);

test(
  'what is kept wrongly, or names a body that is gone, does no harm',
  onBench({ held, now: NOW }, async (bench) => {
    for (const kept of [{ followed: 'x' }, 7, { followed: ['gone'] }, []]) {
      await bench.store.preferences.put(`${TEAM}:${USER}`, kept, bench.clock.now);
      await open(bench, USER);
      assert.equal(viewed(bench).method, 'views.publish');
    }
  }),
);

test(
  'a keeper sees what is wrong in the records, others do not',
  onBench({ held, now: NOW }, async (bench) => {
    await open(bench, KEEPER);
    assert.match(viewed(bench).words, /^À corriger\nrecords\/broken\.yml:1$/m);
    await open(bench, USER);
    assert.doesNotMatch(viewed(bench).words, /broken|To be corrected/);
  }),
);

test(
  'a keeper sees what is wrong in general records although there are others',
  onBench(
    {
      now: NOW,
      held: shippedWith({
        ...documentFiles(RESTRICTED),
        'records/broken.yml': 'document: nothing\n',
        'access.yml': ACCESS,
      }),
    },
    async (bench) => {
      await open(bench, KEEPER);
      assert.match(viewed(bench).words, /broken\.yml/);
    },
  ),
);

test(
  'a keeper sees what is wrong in a restricted record; a guest who is named as one, nothing',
  onBench(
    {
      now: NOW,
      held: shippedWith({
        ...documentFiles(RESTRICTED),
        'texts/restricted-note.txt': '1. Un autre texte.\n',
        'access.yml': `keepers: [${KEEPER}, ${GUEST}]\n`,
      }),
    },
    async (bench) => {
      await open(bench, KEEPER);
      assert.match(viewed(bench).words, /^À corriger\nrecords\/restricted-note\.yml:\d+$/m);
      await open(bench, GUEST);
      assert.doesNotMatch(viewed(bench).words, /À corriger|To be corrected|restricted/);
    },
  ),
);

test(
  'documents are linked where pages are served',
  onBench({ held, now: NOW, pages: 'https://records.example' }, async (bench) => {
    await open(bench, USER);
    assert.ok(viewed(bench).elements.some(({ url }) => url === 'https://records.example/records'));
    const pressed = viewed(bench).elements.find(({ url }) => url);
    await bench.interact(clickInView([action(String(pressed?.action_id))], viewed(bench).open));
  }),
);

for (const [user, channel, first] of [
  [USER, 'D0ANA', /^Which decision/],
  [FRENCH_USER, FRENCH_IM, /^Quelle décision/],
] as const) {
  test(
    `messages tab, ${user}: questions are suggested`,
    onBench({ held, now: NOW }, async (bench) => {
      await bench.event(appHomeOpened('messages', { user, channel }));
      const [call, ...more] = bench.told();
      assert.deepEqual([call?.method, more], ['assistant.threads.setSuggestedPrompts', []]);
      const prompts = call?.args.prompts as { title: string; message: string }[];
      assert.equal(call?.args.channel_id, channel);
      assert.match(prompts[0]?.message ?? '', first);
      assert.ok(prompts.length >= 2 && prompts.length <= 4);
    }),
  );

  test(
    `messages tab, ${user}: without agent view nothing happens`,
    onBench({ held, now: NOW }, async (bench) => {
      bench.fail('assistant.threads.setSuggestedPrompts', { error: 'method_not_supported_for_channel_type' });
      await bench.event(appHomeOpened('messages', { user, channel }));
      assert.equal(bench.told().length, 1);
      assert.ok(bench.log.some((line) => line.includes('method_not_supported_for_channel_type')));
    }),
  );
}

test(
  'a title with signs is shown as it is',
  onBench({ held, now: NOW }, async (bench) => {
    await open(bench, USER);
    assert.ok(shown(viewed(bench).view).words.includes('Note sur le projet Mistral'));
  }),
);
