import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { termsIn } from '../../src/answer/evidence/fit.ts';
import { weighed } from '../../src/answer/evidence/weighed.ts';
import type { DocumentRecord, Language } from '../../src/model.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { type Asks, plan } from './rule-cases.ts';

/** The dates of a sentence, by itself. */
const datesOf = (text: string, { language = 'en', ...asks }: Asks & { language?: Language }, word = 'summit') => {
  const paragraph = { key: '1', part: 'body', heading: false, text, start: 0, end: text.length } as const;
  const document = { language, title: 'Paper', date: '2015-10-01' };
  const record = { document, paragraphs: [paragraph], claims: [] } as unknown as DocumentRecord;
  const given = plan({ wanted: 'date', ...asks });
  const asked = { ...given.asked, today: '2026-11-21', bodies: [] } as unknown as typeof given.asked;
  const sought = { words: [soughtWord(word, language)], figures: [] };
  const candidate = { record, paragraph, before: '', start: 0, end: text.length, entries: [] };
  return weighed(candidate, { ...given, asked, sought }, () => ({
    bodies: [],
    names: termsIn('', language),
    parents: new Map(),
  })).dates();
};

const YEAR = 'In which year will the summit be held?';
const WHEN = 'When will the summit be held?';
const SUMMIT = 'The summit will be held in 2024 and every five years thereafter.';

describe('a year alone', () => {
  type Row = [typed: string, text: string, dates: string[], more?: Asks & { language?: Language; word?: string }];
  const table: Row[] = [
    [YEAR, SUMMIT, ['2024']],
    ['What year will the summit be held?', SUMMIT, ['2024']],
    ['year of the summit', SUMMIT, ['2024']],
    [WHEN, SUMMIT, []],
    // Two of them; a part of a symbol, of a period or of a number.
    [YEAR, 'The summit will be held in 2024 or 2025.', []],
    [YEAR, 'The summit of 2024 will be held in 2024.', ['2024']],
    [YEAR, 'The summit is told of in A/2024/1.', []],
    [YEAR, 'The summit of 2024–2025 will be held.', []],
    [YEAR, 'The summit is of 2024.5 divers, or of 2,024.', []],
    [YEAR, 'The summit is of 3024 divers.', []],
    [YEAR, 'The summit will be held.', []],
    // A day is given in place of it.
    [YEAR, 'The summit was held on 4 May 2011.', ['2011-05-04']],
    [
      'En quelle année aura lieu le sommet ?',
      'Le sommet aura lieu en 2024.',
      ['2024'],
      { language: 'fr', word: 'sommet' },
    ],
    ['Quand aura lieu le sommet ?', 'Le sommet aura lieu en 2024.', [], { language: 'fr', word: 'sommet' }],
    ['¿En qué año será la cumbre?', 'La cumbre será en 2024.', ['2024'], { language: 'es', word: 'cumbre' }],
    ['¿Cuándo será la cumbre?', 'La cumbre será en 2024.', [], { language: 'es', word: 'cumbre' }],
    ['В каком году будет встреча?', 'Встреча будет в 2024 году.', ['2024'], { language: 'ru', word: 'встреча' }],
    ['Когда будет встреча?', 'Встреча будет в 2024 году.', [], { language: 'ru', word: 'встреча' }],
    ['في أي عام تعقد القمة؟', 'تعقد القمة في 2024.', ['2024'], { language: 'ar', word: 'القمة' }],
    ['متى تعقد القمة؟', 'تعقد القمة في 2024.', [], { language: 'ar', word: 'القمة' }],
    // Chinese words are too much alike to tell which year is meant.
    ['峰会在哪一年举行？', '峰会将于2024年举行。', [], { language: 'zh', word: '峰会' }],
    ['峰会何时举行？', '峰会将于2024年举行。', [], { language: 'zh', word: '峰会' }],
    // As the last year of what is to be done it is a deadline, and asked for with other words, too.
    ['Until what year is it valid?', 'The summit is valid until 2017.', ['2017'], { isDeadline: true }],
    ['When does it expire?', 'The summit is valid until 2017.', ['2017'], { isDeadline: true }],
    ['The deadline of the summit?', 'The summit is valid until 2017.', [], { isDeadline: true }],
  ];
  for (const [typed, text, expected, { word, ...more } = {}] of table)
    it(`${expected.join() || 'none'}: ${typed} ${text}`, () =>
      assert.deepEqual(datesOf(text, { typed, ...more }, word), expected));
});
