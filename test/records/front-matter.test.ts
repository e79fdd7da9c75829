import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../src/records/document.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { readFrontMatter } from '../../src/records/front-matter.ts';

const ABOVE = 'source: a file\nlanguage: en\nsymbol: A/CONF.224/PC(III)/1 (deduced from the file (2015))\n---\n';
const TEXT =
  'Report of the Working Group on its third session, held in Vienna on 9 October 2014\n\n1. The Group met.\n';

test('lines above a text give its symbol, how that is known, and its language', () => {
  assert.deepEqual(readFrontMatter(ABOVE + TEXT), {
    end: ABOVE.length,
    symbol: 'A/CONF.224/PC(III)/1',
    symbolKnownBy: 'said above the text: deduced from the file (2015)',
    language: 'en',
  });
});

for (const [what, text] of [
  ['a text alone', TEXT],
  ['lines that no line closes', `language: en\n${TEXT}`],
  ['a line within a text', `${TEXT}\nsymbol: A/1\n---\n`],
] as const)
  test(`${what}: nothing stands above it`, () => assert.equal(readFrontMatter(text), undefined));

test('they are no part of the document, and offsets stay', () => {
  const [first] = readDocument(ABOVE + TEXT).paragraphs;
  assert.equal((ABOVE + TEXT).slice(first?.start, first?.end), TEXT.split('\n')[0]);
});

test('the session that a title names is the session of the document', () => {
  const bodies = [
    { id: 'wg', zone: 'Europe/Vienna', names: [{ en: 'Working Group' }], short: { en: 'the Working Group' } },
  ];
  const places = [{ id: 'Vienna', names: { en: 'Vienna' } }];
  const { document } = extractRecord(ABOVE + TEXT, { file: 'a.txt', bodies, places });
  assert.deepEqual([document.symbol, document.session], ['A/CONF.224/PC(III)/1', { body: 'wg', number: 3 }]);
});

test('the number of a combined report has a hyphen, which file names have lost', () => {
  const symbolOf = (symbol: string) => readFrontMatter(`symbol: ${symbol} (deduced)\n---\nReport`)?.symbol;
  assert.equal(symbolOf('CEDAW/C/URY/8.9'), 'CEDAW/C/URY/8-9');
  assert.equal(symbolOf('CEDAW/C/SVN/Q/5.6'), 'CEDAW/C/SVN/Q/5-6');
  assert.equal(symbolOf('CTOC/COP/WG.2/2007/3'), 'CTOC/COP/WG.2/2007/3');
});
