import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeWords } from '../../src/answer/reading/clipped-words.ts';

describe('words that are clipped in haste', () => {
  const table: [typed: string, read: string][] = [
    ['cttee on kites - dates?', 'committee on kites - dates?'],
    ['2025 session of the Special Cttee on Kites', '2025 session of the Special Committee on Kites'],
    ['which fund exec bd decision', 'which fund executive board decision'],
    ['Legal Subcttee', 'Legal Subcommittee'],
    ['wkg gp on tails', 'working group on tails'],
    ['Конвенция против транснац. оргпреступности', 'Конвенция против транснациональной организованной преступности'],
    ['РГ по межд. сотрудничеству, РГ по тех. помощи', 'РГ по международное сотрудничеству, РГ по техническая помощи'],
    ['views on Art 2.1(c)', 'views on Article 2, paragraph 1(c)'],
    ['el artículo 2.1 (c)', 'el artículo 2, párrafo 1(c)'],
    ['по статье 2.1(c)', 'по статье 2, пункт 1(c)'],
    // No clipped words: parts of symbols, and other words.
    ['A/CTTEE/1', 'A/CTTEE/1'],
    ['the exec summary', 'the exec summary'],
  ];
  for (const [typed, read] of table) it(typed, () => assert.equal(wholeWords(typed), read));
});
