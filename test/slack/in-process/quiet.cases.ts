import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION } from '../../../src/views/blocks/ids.ts';
import {
  action,
  appMention,
  clickInEphemeral,
  clickInMessage,
  directMessage,
  messageShortcut,
  slashCommand,
} from '../payloads.ts';
import { type Options, onBench } from './harness.ts';
import { posted, responded, viewed } from './read.ts';
import { documentFiles, SYMBOLED, shippedWith } from './worlds.ts';

// Every bench looks at each message when it closes: a text, no ping, no cards. Here is what might lead to one.

const LOUD = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<@U0ANA>',
  '<@U0ANA|ana>',
  '<#C0GENERAL|general>',
  '<!subteam^S1>',
];
const SIGNS = [
  'a & b',
  '&lt;!channel&gt;',
  '*bold* _it_ ~no~ `code`',
  '<https://example.org|click>',
  ':smile: @here',
  '> quote',
];

for (const loud of [...LOUD, ...SIGNS])
  test(
    `a question with ${loud} pings nobody by any way`,
    onBench({}, async (bench) => {
      const question = `When did ${loud} meet in 2012?`;
      await bench.event(appMention(question));
      await bench.event(directMessage(`${loud} ${loud}`));
      await bench.event(directMessage(loud));
      await bench.command(slashCommand('/rapporteur', question));
      await bench.command(slashCommand('/symbol', loud));
      await bench.command(slashCommand('/agenda', loud));
      await bench.interact(clickInMessage([action(`${ACTION.ask}:0`, question)]));
      await bench.interact(clickInEphemeral([action(`${ACTION.ask}:0`, question)]));
      await bench.interact(messageShortcut('explain_symbols', `${loud} CTOC/COP/WG.2/2007/3`));
      assert.equal(bench.told('chat.postMessage').length, 4);
      assert.equal(bench.responses().length, 4);
      assert.equal(viewed(bench).method, 'views.open');
    }),
  );

const loudRecord = shippedWith(documentFiles({ ...SYMBOLED, word: 'Mistral <!channel> & <@U0ANA> *gras*' }));
const options: Options = { held: loudRecord };

test(
  'a record with such signs pings nobody, and is quoted to the letter',
  onBench(options, async (bench) => {
    const word = 'Mistral <!channel> & <@U0ANA> *gras*';
    await bench.event(appMention('Que dit la décision 12/34 ?'));
    assert.ok(posted(bench).words.includes(word), posted(bench).words);
    assert.ok(!posted(bench).text.includes('<!channel>'));
    await bench.command(slashCommand('/symbol', String(SYMBOLED.symbol)));
    assert.ok(responded(bench).words.includes(`Note sur le projet ${word}`));
    assert.ok(responded(bench).text.includes('&lt;!channel&gt; &amp; &lt;@U0ANA&gt;'));
    await bench.interact(clickInEphemeral([action(ACTION.passage, `${SYMBOLED.id}#2`)]));
    assert.ok(viewed(bench).words.includes(word));
  }),
);

test(
  'where blocks are refused, the text alone pings nobody either',
  onBench(options, async (bench) => {
    bench.fail('chat.postMessage', { error: 'invalid_blocks' });
    await bench.event(appMention('Que dit la décision 12/34 ?'));
    assert.equal(posted(bench).args.blocks, undefined);
    assert.ok(!/<[!@#]/.test(posted(bench).text));
  }),
);

for (const text of ['', ' ', '\u200b', '…', '👍', 'x'.repeat(39_000), '?'.repeat(3_000), 'é\u0301\u202e\u0000'])
  test(
    `a message of ${JSON.stringify(text.slice(0, 10))}, ${text.length} long, is answered with words`,
    onBench({}, async (bench) => {
      await bench.event(directMessage(text));
      await bench.event(appMention(text));
      await bench.command(slashCommand('/rapporteur', text));
      await bench.command(slashCommand('/symbol', text));
      await bench.command(slashCommand('/agenda', text));
      assert.equal(bench.told('chat.postMessage').length + bench.responses().length, 5);
    }),
  );
