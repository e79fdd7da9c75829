import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';

const itemOf = (text: string) => extractRecord(text, { file: 'a.txt', bodies: [], places: [] }).document.item;
const ABOVE = (language: string) => `language: ${language}\nsymbol: TIDE/2012/1\n---\n`;

describe('the item of a document whose head is not held', () => {
  for (const [language, sentence] of [
    [
      'en',
      'The overall assessment of lamps, to be considered under item 3 of the agenda, is based on those papers of the Keeper.',
    ],
    [
      'fr',
      "L'évaluation des lampes, présentée au titre du point 3 b) de l'ordre du jour, repose sur les rapports du Gardien des phares.",
    ],
    [
      'zh',
      '供议程项目3(b)审议的灯塔管理员报告中提出的总体评估以这些国家报告为基础，并考虑到以往提交第九届会议的国家报告。',
    ],
  ] as const)
    it(`is none that a sentence speaks of, ${language}`, () =>
      assert.equal(itemOf(`${ABOVE(language)}${sentence}\n\n[...]\n`), undefined));

  for (const [language, line, item] of [
    ['en', 'Agenda item 3 (b)', '3 b'],
    ['fr', "Point 3 b) de l'ordre du jour", '3 b'],
    ['zh', '议程项目3(b)', '3 b'],
    [
      'fr',
      "Point 3 b) de l'ordre du jour. Examen des lampes et des bouées du détroit et de celles qui bordent le port de Norlande.",
      '3 b',
    ],
  ] as const)
    it(`is that of a line: ${line}`, () => assert.equal(itemOf(`${ABOVE(language)}${line}\n\n[...]\n`), item));
});
