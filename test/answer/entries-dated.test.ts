import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import type { SoughtNumber } from '../../src/answer/evidence/asked/numbers.ts';
import type { Plan } from '../../src/answer/evidence/asked/plan.ts';
import type { Wanted } from '../../src/answer/evidence/asked/wanted.ts';
import { datesOfEntry, meantEntries } from '../../src/answer/evidence/texts/lists.ts';
import type { Language, Paragraph } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';

describe('the dates of an entry of a list', () => {
  const table: [language: Language, entry: string, above: string, dates: string[]][] = [
    ['en', '(a) First period: 4 to 8 June 2018;', 'The periods in 2022 are:', ['2018-06-04/2018-06-08']],
    [
      'en',
      '(a) First period: Monday, 6 June, to Thursday, 16 June;',
      'The periods in 2022 are:',
      ['2022-06-06/2022-06-16'],
    ],
    ['en', '(a) 2027: 7 to 11 June;', 'The periods in 2022 and 2023 are:', ['2027-06-07/2027-06-11']],
    ['en', '• 2027: 7 to 11 June', 'The periods in 2022 are:', ['2027-06-07/2027-06-11']],
    // Two years, or none: which is meant is not said.
    ['en', '(a) First period: 4 to 8 June;', 'The periods in 2022 and 2023 are:', []],
    ['en', '(a) First period: 4 to 8 June;', 'The periods are:', []],
    ['en', '(a) First period: 4 to 8 June;', 'The periods in 2022, as was said in 2022:', ['2022-06-04/2022-06-08']],
    // A year by itself is no day.
    ['en', '(a) The seaweed of 2018;', 'The periods in 2022 are:', []],
    ['en', '(a) The seaweed fund;', 'The periods in 2022 are:', []],
    ['en', '(a) Form 20225: 4 June;', 'Form 20226:', []],
    ['fr', 'a) Première période : du 4 au 8 juin ;', 'Les périodes de 2022 sont :', ['2022-06-04/2022-06-08']],
    ['es', 'a) Primer período: del 4 al 8 de junio;', 'Los períodos de 2022 son:', ['2022-06-04/2022-06-08']],
    ['ru', 'a) первый период: 4–8 июня;', 'Периоды в 2022 году:', ['2022-06-04/2022-06-08']],
    ['zh', '（一）第一期：6月4日至8日；', '2022年的会期如下：', ['2022-06-04/2022-06-08']],
  ];
  for (const [language, entry, above, dates] of table)
    it(`${above} ${entry}`, () => assert.deepEqual(datesOfEntry(entry, above, languageOf(language)), dates));
});

describe('the entries of a list that answer', () => {
  const ENTRIES = ['(a) First period: 4 to 8 June;', '(b) Second period: 5 to 9 November;', '(c) The seaweed fund.'];
  const meant = (wanted: Wanted, { times = [], numbers = [] }: { times?: string[]; numbers?: number[] } = {}) => {
    const asked = { cues: new Set(), times: times.map((when) => ({ when })), today: '2026-11-21' } as unknown as Asked;
    const sought = numbers.map((value): SoughtNumber => ({ value, isOrdinal: true, times: 1 }));
    const entries = ENTRIES.map((text) => ({ text }) as Paragraph);
    return meantEntries(entries, 'The periods in 2018 are:', languageOf('en'), {
      asked,
      wanted,
      numbers: sought,
      sought: { words: [], figures: [] },
    } as unknown as Plan).map(({ entry, dates }) => [entry.text, ...dates]);
  };
  const FIRST = [ENTRIES[0], '2018-06-04/2018-06-08'];
  const SECOND = [ENTRIES[1], '2018-11-05/2018-11-09'];

  it('are all, where no date is asked for', () => assert.deepEqual(meant('words'), [FIRST, SECOND, [ENTRIES[2]]]));
  it('are those with a date, where one is asked for', () => assert.deepEqual(meant('date'), [FIRST, SECOND]));
  it('are those in the times of the question', () => assert.deepEqual(meant('date', { times: ['2018-11'] }), [SECOND]));
  it('are none at another time', () => assert.deepEqual(meant('date', { times: ['2019'] }), []));
  it('are those with the number of the question', () => assert.deepEqual(meant('date', { numbers: [2] }), [SECOND]));
  it('are all, where none has the number', () => assert.deepEqual(meant('date', { numbers: [9] }), [FIRST, SECOND]));
  // The first period is not in November.
  it('are none, where the number is that of another time', () =>
    assert.deepEqual(meant('date', { numbers: [1], times: ['2018-11'] }), []));
});
