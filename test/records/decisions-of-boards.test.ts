import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  { id: 'board', series: 'E/ICEF', zone: 'UTC', names: [{ en: 'Executive Board of the Kite Fund' }] },
];

const HEAD = `E/ICEF/2025/26

Distr.: General

20 June 2025

Original: English

Executive Board of the Kite Fund

Compendium of decisions adopted at the annual session of 2025
`;

const CONTENTS = `
Decision Page

Annual session, 10–13 June 2025

2025/9 Annual report on kites 2

2025/10 Account of strings for the year 2024
`;

const TEXTS = `
2025/9

Annual report on kites The Executive Board

1. Takes note of the annual report on kites;

2. Requests the Fund to mend the tails. Annual session

12 June 2025

2025/10

Account of strings for the year 2024 The Executive Board

Takes note of the account of strings of the Fund.

Annual session

13 June 2025

E/ICEF/2025/26
`;

const read = (text: string) => contents(extractRecord(text, { file: 'x.txt', bodies, places: [] }).claims, 'decision');

describe('decisions of executive boards', () => {
  it('are read from the contents, under a column of decisions, and from their own texts, with their days', () => {
    assert.deepEqual(read(`${HEAD}${CONTENTS}${TEXTS}`), [
      { id: 'decision 2025/9', by: 'board', title: 'Annual report on kites' },
      { id: 'decision 2025/10', by: 'board', title: 'Account of strings for the year 2024' },
      { id: 'decision 2025/9', by: 'board' },
      { id: 'decision 2025/9', by: 'board' },
      { id: 'decision 2025/9', by: 'board', date: '2025-06-12' },
      { id: 'decision 2025/10', by: 'board' },
      { id: 'decision 2025/10', by: 'board', date: '2025-06-13' },
    ]);
  });

  it('are none where nothing says that the numbers are those of decisions', () => {
    assert.deepEqual(read(`${HEAD}${CONTENTS.replace('Decision Page', 'Page')}${TEXTS}`), []);
    assert.deepEqual(read(`${HEAD}${TEXTS}`), []);
  });
});
