import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityDetailsRequested, linksShared, linksTyped } from '../payloads.ts';
import { CHANNEL, FRENCH_USER, OTHER_CHANNEL } from '../server/world.ts';
import { type Bench, type Options, onBench } from './harness.ts';
import { ACCESS, LIMITED_CHANNEL, LIMITED_USER, RESTRICTED_CHANNEL, RESTRICTED_USER } from './people.ts';
import { documentFiles, LIMITED, OTHER_SYMBOLED, RESTRICTED, SYMBOLED, shippedWith } from './worlds.ts';

const held = shippedWith({
  ...documentFiles(SYMBOLED),
  ...documentFiles(OTHER_SYMBOLED),
  ...documentFiles(LIMITED),
  ...documentFiles(RESTRICTED),
  'access.yml': ACCESS,
});
const options: Options = { held };
const cardsOnly: Options = { held, slack: { workObjects: false } };
const LINK = `https://docs.un.org/en/${SYMBOLED.symbol}`;
const OTHER = `https://undocs.org/${OTHER_SYMBOLED.symbol}`;
const HOUR = 60 * 60_000;

type Entity = { app_unfurl_url?: string; external_ref: { id: string }; entity_payload: unknown };

/** Unfurls that Slack took: as cards by address, and as Work Objects. */
function taken(bench: Bench): { cards: string[]; entities: string[]; target: Record<string, unknown> }[] {
  return bench
    .told('chat.unfurl')
    .filter(({ reply }) => reply?.body.ok === true)
    .map(({ args: { unfurls = {}, metadata = {}, ...target } }) => ({
      cards: Object.keys(unfurls as object),
      entities: ((metadata as { entities?: Entity[] }).entities ?? []).map(
        ({ app_unfurl_url }) => app_unfurl_url ?? '',
      ),
      target,
    }));
}

/** Runs a test in which Slack may refuse the first ways of showing a document. */
const tolerant = (given: Options, run: (bench: Bench) => Promise<void>) =>
  onBench(given, async (bench) => {
    bench.allowRefusals();
    await run(bench);
  });

test(
  'in a message and in the composer: a Work Object',
  tolerant(options, async (bench) => {
    await bench.event(linksShared([LINK], { unfurl_id: 'sent' }));
    await bench.event(linksTyped([OTHER], { unfurl_id: 'typed' }));
    assert.deepEqual(taken(bench), [
      { cards: [], entities: [LINK], target: { unfurl_id: 'sent', source: 'conversations_history' } },
      { cards: [], entities: [OTHER], target: { unfurl_id: 'typed', source: 'composer' } },
    ]);
    assert.match(JSON.stringify(bench.told('chat.unfurl').at(-1)?.args), /Note sur le projet Sirocco/);
  }),
);

test(
  'where the workspace has no Work Objects: a card, and from then on at once',
  tolerant(cardsOnly, async (bench) => {
    await bench.event(linksShared([LINK]));
    assert.deepEqual(taken(bench).at(-1)?.cards, [LINK]);
    const before = bench.told('chat.unfurl').length;
    await bench.event(linksShared([OTHER]));
    assert.deepEqual(taken(bench).at(-1)?.cards, [OTHER]);
    assert.equal(bench.told('chat.unfurl').length, before + 1);
  }),
);

test(
  'without unfurl_id: by channel and time',
  tolerant(cardsOnly, async (bench) => {
    const event = linksShared([LINK], { unfurl_id: undefined, source: undefined });
    await bench.event(event);
    assert.deepEqual(taken(bench).at(-1)?.target, { channel: CHANNEL, ts: event.message_ts });
  }),
);

test(
  'the card is in the words of who shares the link',
  tolerant(cardsOnly, async (bench) => {
    await bench.event(linksShared([LINK], { user: FRENCH_USER }));
    assert.match(JSON.stringify(bench.told('chat.unfurl').at(-1)?.args.unfurls), /1er février 2024/);
  }),
);

const NOTHING: [string, string[]][] = [
  ['a document that is not held', ['https://docs.un.org/en/CTOC/COP/WG.2/2001/9']],
  ['another page', ['https://www.un.org/en/about']],
  ['three links', [LINK, OTHER, 'https://www.un.org/']],
  ['a limited document', [`https://docs.un.org/en/${LIMITED.symbol}`]],
  ['a restricted document', [`https://docs.un.org/en/${RESTRICTED.symbol}`]],
];

for (const [what, urls] of NOTHING)
  test(
    `${what}: nothing`,
    onBench(options, async (bench) => {
      for (const user of [LIMITED_USER, RESTRICTED_USER])
        for (const channel of [CHANNEL, LIMITED_CHANNEL, RESTRICTED_CHANNEL]) {
          await bench.event(linksShared(urls, { user, channel }));
          await bench.event(linksTyped(urls, { user }));
        }
      assert.deepEqual(bench.told(), []);
    }),
  );

test(
  'of two links, the one that is held',
  tolerant(cardsOnly, async (bench) => {
    await bench.event(linksShared([LINK, 'https://www.un.org/']));
    assert.deepEqual(taken(bench).at(-1)?.cards, [LINK]);
  }),
);

/** Minutes later, in which channel, whether the document is shown again. */
const AGAIN: [number, string, boolean][] = [
  [1, CHANNEL, false],
  [59, CHANNEL, false],
  [1, OTHER_CHANNEL, true],
  [61, CHANNEL, true],
];

for (const [minutes, channel, again] of AGAIN)
  test(
    `the same document ${minutes} minutes later in ${channel}: ${again ? 'shown' : 'nothing'}`,
    tolerant(cardsOnly, async (bench) => {
      await bench.event(linksShared([LINK]));
      bench.clock.now += (minutes * HOUR) / 60;
      bench.restart();
      await bench.event(linksShared([LINK], { channel }));
      assert.equal(taken(bench).length, again ? 2 : 1);
    }),
  );

test(
  'the composer shows it each time, and does not use up the message’s turn',
  tolerant(cardsOnly, async (bench) => {
    await bench.event(linksTyped([LINK]));
    await bench.event(linksTyped([LINK]));
    await bench.event(linksShared([LINK]));
    assert.equal(taken(bench).length, 3);
  }),
);

test(
  'the same link twice in a message is shown once',
  tolerant(options, async (bench) => {
    await bench.event(linksShared([LINK, LINK]));
    assert.deepEqual(taken(bench).at(-1)?.entities, [LINK]);
  }),
);

test(
  'details of a Work Object, in the words of who opens it',
  onBench(options, async (bench) => {
    const over = { external_ref: { id: SYMBOLED.id, type: 'document' }, user_locale: 'fr-FR' };
    await bench.event(entityDetailsRequested(LINK, over));
    const details = JSON.stringify(bench.told('entity.presentDetails')[0]?.args.metadata);
    assert.match(details, /Note sur le projet Mistral/);
    assert.match(details, /"locale":"fr/);
  }),
);

test(
  'details of a limited or restricted document: none, whoever asks',
  onBench(options, async (bench) => {
    for (const { id, symbol } of [LIMITED, RESTRICTED])
      for (const user of [LIMITED_USER, RESTRICTED_USER]) {
        const url = `https://docs.un.org/en/${symbol}`;
        await bench.event(entityDetailsRequested(url, { user, external_ref: { id, type: 'document' } }));
        await bench.event(entityDetailsRequested(url, { user, external_ref: undefined }));
      }
    assert.deepEqual(bench.told(), []);
  }),
);
