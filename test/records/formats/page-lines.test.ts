import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutPageLines as read } from '../../../src/records/formats/page-lines.ts';

const HEAD = `${'Words of the head\n'.repeat(12)}`;
const withoutPageLines = (text: string) => read(HEAD + text)?.slice(HEAD.length);

describe('what stands at the foot and the head of pages', () => {
  const table: [what: string, foot: string[]][] = [
    ['a page and the number of processing', ['', '2/7              31-07479', '']],
    ['the number before the page', ['', '', '31-07479                       3/7', '', '', '']],
    ['a bar code', [' 31-07479 (E)         150531', ' *3107479*', '']],
    ['the number of an office with a page', ['2                    GE.31-04731', '']],
    ['the symbol at the head of the next page', ['31-07479                   3/7', '', 'TIDE/2031/L.3', '']],
    ['two symbols', ['4/9       31-07479', '', '                E/2031/43', '            E/C.19/2031/8', '']],
    ['a symbol with its part', ['4/9       31-07479', '', 'A/86/15 (Part I)', '']],
  ];
  for (const [what, foot] of table)
    it(`is left out: ${what}`, () => {
      const text = ['The Council met.', ...foot, '   It rose.'].join('\n');
      assert.equal(withoutPageLines(text), 'The Council met.\n\n   It rose.');
    });

  const kept: [what: string, text: string][] = [
    ['a symbol that no foot stands above', 'The Council met.\n\nTIDE/2031/L.3\n\nIt rose.'],
    ['a number alone', 'The Council met.\n\n2031\n\nIt rose.'],
    ['the number within words', 'Document 31-07479 was issued.\n\nIt rose.'],
  ];
  for (const [what, text] of kept) it(`is not ${what}`, () => assert.equal(withoutPageLines(text), undefined));

  it('leaves other empty lines as they are', () => {
    assert.equal(
      withoutPageLines('One.\n\n\nTwo.\n\n*3107479*\n\nThree.\n\n\nFour.'),
      'One.\n\n\nTwo.\n\nThree.\n\n\nFour.',
    );
  });

  it('is kept among the first lines, where it parts the masthead from the title', () =>
    assert.equal(read('TIDE/2031/L.3\n*3107479*\nTide Council\nDraft report'), undefined));
});
