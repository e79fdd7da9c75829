import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageShortcut } from '../payloads.ts';
import { FRENCH_USER, OTHER_CHANNEL, TEAM } from '../server/world.ts';
import { onBench } from './harness.ts';
import { responded, viewed } from './read.ts';
import { documentFiles, OTHER_SYMBOLED, SYMBOLED, shippedWith } from './worlds.ts';

const held = shippedWith({ ...documentFiles(SYMBOLED), ...documentFiles(OTHER_SYMBOLED) });
const FIRST = 'CTOC/COP/WG.2/2024/5';
const SECOND = 'CTOC/COP/WG.2/2025/6';
const NONE = /holds no document symbol that I recognise/;

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const rich = (...elements: unknown[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});

/** A message, and the symbols that are explained, in order. */
const MESSAGES: [string, Record<string, unknown>, string[]][] = [
  ['nothing', { text: 'See you at ten.' }, []],
  ['no text at all', { text: '' }, []],
  ['one', { text: `Please read ${FIRST}.` }, [FIRST]],
  ['two, one of them twice', { text: `${FIRST} and ${SECOND}, then ${FIRST} again` }, [FIRST, SECOND]],
  ['one that is not held', { text: 'CTOC/COP/WG.2/2001/9' }, ['CTOC/COP/WG.2/2001/9']],
  ['as people type it', { text: 'see wg2 2024/5' }, [FIRST]],
  ['in a section', { text: '', blocks: [section(`Read ${FIRST}`)] }, [FIRST]],
  ['in rich text', { text: '', blocks: [rich({ type: 'text', text: `Read ${SECOND}` })] }, [SECOND]],
  ['in an attachment', { text: 'forwarded', attachments: [{ fallback: `about ${FIRST}` }] }, [FIRST]],
  ['in the blocks of an attachment', { text: '', attachments: [{ blocks: [section(SECOND)] }] }, [SECOND]],
  ['in the fields of an attachment', { text: '', attachments: [{ fields: [{ title: 'x', value: FIRST }] }] }, [FIRST]],
  ['in a link', { text: `<https://docs.un.org/en/${FIRST}|the note>` }, [FIRST]],
  ['in a bare link', { text: `<https://undocs.org/${FIRST}>` }, [FIRST]],
  [
    'in a link of rich text',
    { text: '', blocks: [rich({ type: 'link', url: `https://docs.un.org/fr/${FIRST}` })] },
    [FIRST],
  ],
  ['in a link elsewhere', { text: '<https://example.org/a/b/2024|here>' }, []],
];

for (const [what, message, symbols] of MESSAGES)
  test(
    `symbols of a message: ${what}`,
    onBench({ held }, async (bench) => {
      const whole = { type: 'message', user: 'U0BENOIT', ts: '1795000000.000100', ...message };
      await bench.interact(messageShortcut('explain_symbols', '', { message: whole }));
      const view = viewed(bench);
      assert.deepEqual([view.method, view.title], ['views.open', 'Symbols in the message']);
      if (symbols.length === 0) assert.match(view.words, NONE);
      else assert.doesNotMatch(view.words, NONE);
      const told = view.words.match(/CTOC\/COP\/WG\.2\/\d{4}\/\d+(?=:| is not)/g) ?? [];
      const named = view.words.match(/CTOC\/COP\/WG\.2\/\d{4}\/\d+/g) ?? [];
      assert.deepEqual(
        [...new Set(told.length > 0 ? told : named)],
        symbols.length > 0 ? symbols : ['CTOC/COP/WG.2/2007/3'],
      );
      assert.deepEqual(bench.responses(), []);
    }),
  );

test(
  'in French, where the bot is no member',
  onBench({ held }, async (bench) => {
    const over = {
      user: { id: FRENCH_USER, username: 'benoit', name: 'benoit', team_id: TEAM },
      channel: { id: OTHER_CHANNEL, name: 'elsewhere' },
    };
    await bench.interact(messageShortcut('explain_symbols', FIRST, over));
    assert.equal(viewed(bench).title, 'Cotes du message');
    assert.match(viewed(bench).words, /^CTOC\/COP\/WG\.2\/2024\/5 : Note sur le projet Mistral\.$/m);
  }),
);

test(
  'a message of 30,000 characters, and one of very many symbols',
  onBench({ held }, async (bench) => {
    const words = 'lorem ipsum '.repeat(2_480);
    await bench.interact(messageShortcut('explain_symbols', `${words}${FIRST} end`));
    assert.match(viewed(bench).words, /CTOC\/COP\/WG\.2\/2024\/5: Note/);
    const symbols = Array.from({ length: 200 }, (_, index) => `CTOC/COP/WG.2/2024/${index + 1}`).join(', ');
    await bench.interact(messageShortcut('explain_symbols', symbols));
    assert.match(viewed(bench).words, /CTOC\/COP\/WG\.2\/2024\/5: Note/);
  }),
);

test(
  'symbols with nothing but a space between them are explained each',
  onBench({ held }, async (bench) => {
    await bench.interact(messageShortcut('explain_symbols', `${FIRST} ${SECOND}`));
    assert.match(viewed(bench).words, /Note sur le projet Mistral/);
    assert.match(viewed(bench).words, /Note sur le projet Sirocco/);
  }),
);

test(
  'one that is not held takes none that is held with it',
  onBench({ held }, async (bench) => {
    await bench.interact(messageShortcut('explain_symbols', `${FIRST} CTOC/COP/WG.2/2024/6`));
    assert.match(viewed(bench).words, /2024\/5: Note sur le projet Mistral/);
  }),
);

test(
  'who waited too long is told',
  onBench({ held }, async (bench) => {
    bench.fail('views.open', { error: 'expired_trigger_id' });
    await bench.interact(messageShortcut('explain_symbols', FIRST));
    assert.equal(responded(bench).text, 'It took too long. Please press the button again.');
    assert.equal(responded(bench).body.response_type, 'ephemeral');
  }),
);
