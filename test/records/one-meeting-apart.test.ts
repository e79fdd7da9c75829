import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [{ id: 'tides', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council' }] }];
const datesOf = (sentence: string) => {
  const text = `Tide Council\n\nNote\n\n1. ${sentence}\n`;
  const { claims } = extractRecord(text, { file: 'x.txt', bodies, places: [], language: 'en' });
  return contents(claims, 'session').map(({ dates }) => dates);
};

describe('a meeting on several days apart', () => {
  const table: [sentence: string, dates: string[]][] = [
    ['The meeting of the Tide Council held on 16 and 28 February 2005 was open.', []],
    ['The meetings of the Tide Council held on 16 and 28 February 2005 were open.', ['2005-02-16', '2005-02-28']],
    ['The meeting of the Tide Council held on 16 and 17 February 2005 was open.', ['2005-02-16/2005-02-17']],
    ['The meeting of the Tide Council held on 16 February 2005 was open.', ['2005-02-16']],
  ];
  for (const [sentence, dates] of table) it(sentence, () => assert.deepEqual(datesOf(sentence), dates));
});
