import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { places } from './bodies.ts';
import { contents } from './reading.ts';

const board = {
  id: 'tide',
  series: 'TIDE',
  zone: 'UTC',
  names: [{ en: 'Executive Board of the Tide Fund', fr: 'Conseil du Fonds' }],
};
const head = (said: string) =>
  `TIDE/2031/1\n\nExecutive Board of the Tide Fund\n\nDistr.: General\n11 June 2031\nOriginal: English\n\nAnnual session 2031\n17–19 June 2031\n\nReport on the first session\n\n1. ${said}\n\nAnnex\n\n`;
const printed = (number: string, agent: string) =>
  `${number}\n\nLamps of the harbour\n\n${agent}\n\n1. Decides to light the lamps at dusk;\n\n2. Thanks the keepers.\n\n11 February 2031\n`;
const CALLED = 'Following the adoption of decision 2031/3 on lamps, the keepers spoke.';

const read = (text: string) =>
  contents(extractRecord(text, { file: 'x.txt', bodies: [board], places }).claims, 'decision');

describe('the number of a decision alone, as its heading', () => {
  it('over a title and the line that says who decides', () => {
    const told = read(head(CALLED) + printed('2031/3', 'The Executive Board,'));
    assert.deepEqual(
      told.map(({ id, by, title, date }) => [id, by, title ?? date]),
      [
        ['decision 2031/3', 'tide', 'Lamps of the harbour'],
        ['decision 2031/3', 'tide', undefined],
        ['decision 2031/3', 'tide', undefined],
        ['decision 2031/3', 'tide', '2031-02-11'],
      ],
    );
  });

  it('with its title behind it', () => {
    const text = printed('## 2031/3 Lamps of the harbour', 'The Executive Board,').replace(
      /\n\nLamps of the harbour\n/,
      '\n',
    );
    const told = read(head(CALLED) + text);
    assert.deepEqual(
      told.map(({ id, by, title, date }) => [id, by, title ?? date]),
      [
        ['decision 2031/3', 'tide', 'Lamps of the harbour'],
        ['decision 2031/3', 'tide', undefined],
        ['decision 2031/3', 'tide', undefined],
        ['decision 2031/3', 'tide', '2031-02-11'],
      ],
    );
  });

  for (const [what, text] of [
    ['without the word for it anywhere', head('The keepers spoke.') + printed('2031/3', 'The Executive Board,')],
    ['without who decides', head(CALLED) + printed('2031/3', 'It was a fine day.')],
    ['under another body', head(CALLED) + printed('2031/3', 'The Moon Council,')],
    ['that is that of a page', head(CALLED) + printed('3/20', 'The Executive Board,')],
  ] as const)
    it(`but not ${what}`, () =>
      assert.deepEqual(
        read(text).filter(({ title }) => title !== undefined),
        [],
      ));
});
