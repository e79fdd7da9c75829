import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies = [
  { id: 'tides', series: 'TIDE', zone: 'UTC', names: [{ en: 'Commission on Tides', fr: 'Commission des marées' }] },
];
const places = [{ id: 'Lisbon', names: { en: 'Lisbon', fr: 'Lisbonne' } }];
const HEAD =
  'TIDE/2031/9\n\nCommission on Tides\n\nFifth session\n\nLisbon, 3-7 March 2031\n\nReport of the Commission\n\n';
const sessionsOf = (sentence: string) =>
  contents(extractRecord(`${HEAD}1. ${sentence}\n`, { file: 'a.txt', bodies, places }).claims, 'session')
    .slice(1)
    .map(({ body, number, dates, place }) => [body, number, dates, place]);

describe('the next session of the body whose document it is', () => {
  const table: [sentence: string, expected: unknown[][]][] = [
    [
      'The sixth session of the Commission shall be held in Lisbon from 8 to 12 March 2032.',
      [['tides', 6, '2032-03-08/2032-03-12', 'Lisbon']],
    ],
    [
      'It decided that the sixth session of the Commission on Tides shall be held from 8 to 12 March 2032.',
      [['tides', 6, '2032-03-08/2032-03-12', undefined]],
    ],
    ['The eighth session of the Commission shall be held in Lisbon from 8 to 12 March 2032.', []],
    ['The sixth session of the Committee shall be held in Lisbon from 8 to 12 March 2032.', []],
    ['The sixth session of the Commission on Lamps shall be held in Lisbon from 8 to 12 March 2032.', []],
  ];
  for (const [sentence, expected] of table) it(sentence, () => assert.deepEqual(sessionsOf(sentence), expected));
});
