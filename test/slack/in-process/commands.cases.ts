import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slashCommand } from '../payloads.ts';
import { CHANNEL, FRENCH_IM, FRENCH_USER, OTHER_CHANNEL, USER } from '../server/world.ts';
import { onBench } from './harness.ts';
import { responded, shown } from './read.ts';
import { documentFiles, SYMBOLED, shippedWith } from './worlds.ts';

const ENGLISH = ['Show passage', 'Share in channel', 'Helpful', 'Not helpful'];
const FRENCH = ['Voir le passage', 'Partager dans le canal', 'Utile', 'Pas utile'];

/** Command, words after it, who types, what is said first, words on the buttons (all, or those that must be there). */
const SAID: [string, string, string, RegExp, string[]?][] = [
  [
    '/rapporteur',
    'When did the Working Group meet in 2012?',
    USER,
    /^The sixth meeting .* 17 and 18 October 2012/,
    ENGLISH,
  ],
  [
    '/rapporteur',
    'Quand le groupe s’est-il réuni en 2012 ?',
    USER,
    /^La sixième réunion .* 17 et 18 octobre 2012/,
    ENGLISH,
  ],
  ['/rapporteur', 'When did the Working Group meet in 2012?', FRENCH_USER, /^The sixth meeting/, FRENCH],
  ['/rapporteur', 'Quand le groupe s’est-il réuni en 2012 ?', FRENCH_USER, /^La sixième réunion/, FRENCH],
  ['/rapporteur', '', USER, /^Ask about a meeting/],
  ['/rapporteur', '', FRENCH_USER, /^Posez une question/],
  ['/rapporteur', 'help', USER, /^Ask about a meeting/],
  ['/rapporteur', 'aide', FRENCH_USER, /^Posez une question/],
  ['/rapporteur', '?', FRENCH_USER, /^Posez une question/],
  ['/rapporteur', '   ', USER, /^Ask about a meeting/],
  ['/symbol', 'CTOC/COP/WG.2/2024/5', USER, /^CTOC\/COP\/WG\.2\/2024\/5: Note sur le projet Mistral\.$/],
  ['/symbol', ' wg2 2024/5 ', FRENCH_USER, /^CTOC\/COP\/WG\.2\/2024\/5 : Note sur le projet Mistral\.$/],
  [
    '/symbol',
    'CTOC/COP/WG.2/1999/5',
    USER,
    /^I found nothing on the symbol CTOC\/COP\/WG\.2\/1999\/5 in the documents\.$/,
  ],
  ['/symbol', '', USER, /^Please give a document symbol/, []],
  ['/symbol', 'help', USER, /^Please give a document symbol/, []],
  ['/symbol', '', FRENCH_USER, /^Indiquez une cote/, []],
  ['/agenda', 'help', USER, /^• `\/rapporteur` and your question/, []],
  ['/agenda', 'aide', FRENCH_USER, /^• `\/rapporteur` et votre question/, []],
];

const held = shippedWith(documentFiles(SYMBOLED));

for (const [command, text, user, first, labels] of SAID)
  test(
    `${command} ${text}, by ${user}`,
    onBench({ held }, async (bench) => {
      await bench.command(slashCommand(command, text, { user_id: user }));
      const { body, ...message } = responded(bench);
      assert.match(message.first, first);
      if (labels) assert.deepEqual(message.labels, labels);
      assert.deepEqual([body.response_type, body.replace_original], ['ephemeral', false]);
      assert.deepEqual([bench.responses().length, bench.told().length], [1, 0], 'said once, to the reader only');
    }),
  );

test(
  'a command works where the bot is no member',
  onBench({}, async (bench) => {
    await bench.command(slashCommand('/rapporteur', 'help', { channel_id: OTHER_CHANNEL }));
    assert.match(responded(bench).first, /^Ask about/);
  }),
);

test(
  'among direct messages there is no channel to share in',
  onBench({}, async (bench) => {
    const place = { user_id: FRENCH_USER, channel_id: FRENCH_IM };
    await bench.command(slashCommand('/rapporteur', 'When did the Working Group meet in 2012?', place));
    assert.deepEqual(responded(bench).buttons, ['passage', 'feedback']);
  }),
);

test(
  'a command stands alone: it goes on with nothing',
  onBench({}, async (bench) => {
    await bench.command(slashCommand('/rapporteur', 'et la précédente ?'));
    const { text } = responded(bench);
    await bench.command(slashCommand('/rapporteur', 'Quand le groupe s’est-il réuni en 2012 ?'));
    await bench.command(slashCommand('/rapporteur', 'et la précédente ?'));
    assert.equal(responded(bench).text, text);
  }),
);

test(
  'help is not labelled as something that is not known',
  onBench({}, async (bench) => {
    await bench.command(slashCommand('/rapporteur', 'help'));
    assert.match(responded(bench).words, /^Ask about a meeting/);
  }),
);

for (const [what, over, first] of [
  ['nothing', { text: undefined }, /^Ask about a meeting/],
  ['a question', {}, /^The sixth meeting/],
] as const)
  test(
    `${what}, and no address for the response: answered in the channel, to its reader only`,
    onBench({}, async (bench) => {
      const question = 'When did the Working Group meet in 2012?';
      await bench.command(slashCommand('/rapporteur', question, { response_url: undefined, ...over }));
      const [call, ...more] = bench.told();
      assert.deepEqual([call?.method, call?.args.channel, call?.args.user], ['chat.postEphemeral', CHANNEL, USER]);
      assert.match(shown(call?.args ?? {}).first, first);
      assert.deepEqual(more, []);
    }),
  );
