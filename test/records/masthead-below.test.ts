import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';

const read = (text: string) => extractRecord(text, { file: 'x.txt', bodies, places }).document;
const CONFERENCE = 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime';
const TEXT = [
  CONFERENCE,
  'Eighth session',
  'Vienna, 17-21 October 2016',
  'Report on firearms',
  '1. The Conference considered firearms.',
  '2. It adopted a resolution.',
];
const BLOCK = ['CTOC/COP/2016/4', 'Distr.: General', '12 July 2016'];
/** As a page whose right column comes last: the block after the text beside it. */
const facts = (...lines: string[]) => {
  const { symbol, date, distribution, original } = read(lines.join('\n\n'));
  return [symbol, date, distribution, original];
};

describe('a masthead that comes after its text', () => {
  it('gives symbol, day of issue, distribution and language of the original', () => {
    assert.deepEqual(facts(...TEXT, ...BLOCK, 'Original: English'), ['CTOC/COP/2016/4', '2016-07-12', 'general', 'en']);
  });

  it('is found in the middle of the text', () => {
    assert.deepEqual(facts(...TEXT, ...BLOCK, '3. It was closed.', '4. It thanked all.').slice(0, 3), [
      'CTOC/COP/2016/4',
      '2016-07-12',
      'general',
    ]);
  });

  it('is not looked for where the head has a distribution', () => {
    const [symbol, date, distribution] = facts('Distr.: Limited', ...TEXT, ...BLOCK);
    assert.deepEqual([symbol, date, distribution], [null, undefined, 'limited']);
  });

  it('is not looked for far below', () => {
    const more = Array.from({ length: 100 }, (_, i) => `${i + 3}. It went on with item ${i}.`);
    assert.deepEqual(facts(...TEXT, ...more, ...BLOCK), [null, undefined, undefined, undefined]);
  });

  it('is no paragraph that speaks of the distribution of documents', () => {
    const long = `3. Of the documents, some had the line Distr.: General, and the others ${'were given to all members '.repeat(6)}only.`;
    assert.deepEqual(facts(...TEXT, long, '12 July 2016'), [null, undefined, undefined, undefined]);
  });
});
