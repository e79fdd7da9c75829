import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headDays } from '../../src/answer/kinds/sessions/head-days.ts';
import type { Language } from '../../src/model.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const daysOf = (language: Language, lines: string[]) => {
  const { records } = worldOfTexts([{ language, symbol: 'TIDE/9', lines }]).knowledge;
  const record = records.find(({ document }) => document.symbol === 'TIDE/9');
  const head = record && { ...record, paragraphs: record.paragraphs.map((one) => ({ ...one, part: 'head' as const })) };
  return head && headDays(head)?.dates;
};

describe('the days in the head of a document', () => {
  const table: [language: Language, lines: string[], dates: string[] | undefined][] = [
    ['en', ['Koror, 1–8 June 2012'], ['2012-06-01/2012-06-08']],
    ['en', ['1–8 June 2012, Koror'], ['2012-06-01/2012-06-08']],
    ['zh', ['2012年6月1-8日，科罗尔'], ['2012-06-01/2012-06-08']],
    // What a sentence tells of another meeting is passed over where a line is there.
    ['en', ['1–8 June 2012, Koror', 'The note is on the fair held in Suva on 3 May 2012.'], ['2012-06-01/2012-06-08']],
    ['en', ['1–8 June 2012, Koror', '3–5 July 2012, Suva'], undefined],
  ];
  for (const [language, lines, dates] of table)
    it(lines.join(' / '), () => assert.deepEqual(daysOf(language, lines), dates));
});
