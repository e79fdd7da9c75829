import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOf } from '../../src/slack/message-text.ts';
import { symbolsIn } from '../../src/slack/symbols-in.ts';

describe('symbolsIn', () => {
  const rows: [text: string, symbols: string[]][] = [
    ['See CTOC/COP/WG.2/2007/3, then (A/RES/55/25).', ['CTOC/COP/WG.2/2007/3', 'A/RES/55/25']],
    ['as people type: wg2 2007/3', ['wg2 2007/3']],
    ['<https://docs.un.org/fr/CTOC/COP/2004/6|the report>', ['CTOC/COP/2004/6']],
    ['<https://documents.un.org/api/symbol/access?s=CTOC/COP/2004/6&amp;l=en>', ['CTOC/COP/2004/6']],
    ['twice: CTOC/COP/2004/6 and ctoc/cop/2004/6*', ['CTOC/COP/2004/6']],
    ['joint: CTOC/COP/WG.2/2007/3-CTOC/COP/WG.3/2007/4', ['CTOC/COP/WG.2/2007/3-CTOC/COP/WG.3/2007/4']],
    ['on 3/10/2007, and/or <https://example.org/a/b/1|there>, see 2007/3', []],
    ['<@U012AB3CD> asked <#C012AB3CD|meetings> nothing', []],
    ['CTOC/COP/2004/6\nCTOC/COP/2006/14', ['CTOC/COP/2004/6', 'CTOC/COP/2006/14']],
    ['', []],
  ];
  for (const [text, symbols] of rows) it(text || 'nothing', () => assert.deepEqual(symbolsIn(text), symbols));

  it('finds those at the end of a long message, and stays quick', () => {
    const text = `${'Nothing of note was said about it. '.repeat(1_000)}\nCTOC/COP/2004/6`;
    assert.deepEqual(symbolsIn(text), ['CTOC/COP/2004/6']);
  });
});

describe('textOf', () => {
  it('takes the words of blocks and attachments too', () => {
    const blocks = [
      { type: 'rich_text', elements: [{ elements: [{ type: 'link', url: 'https://docs.un.org/fr/A/81/6' }] }] },
    ];
    const attachments = [{ fallback: 'CTOC/COP/2004/6', fields: [{ title: 'Symbol', value: 'CTOC/COP/2006/14' }] }];
    const text = textOf({ text: 'as said', blocks, attachments, user: 'U012AB3CD' });
    assert.equal(text, 'as said\nhttps://docs.un.org/fr/A/81/6\nCTOC/COP/2004/6\nSymbol\nCTOC/COP/2006/14');
    assert.deepEqual(symbolsIn(text), ['A/81/6', 'CTOC/COP/2004/6', 'CTOC/COP/2006/14']);
  });

  it('bears what no message is', () => {
    assert.equal(textOf({}), '');
    assert.equal(textOf({ text: 5, blocks: 'x', attachments: null }), '');
  });
});
