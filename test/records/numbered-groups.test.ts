import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/model.ts';
import { numberedGroups } from '../../src/records/numbered-groups.ts';

describe('working groups that a text names by their number', () => {
  const table: [text: string, language: Language, numbers: number[]][] = [
    ['It elected Mr. Abdrakhmanov Chair of Working Group I.', 'en', [1]],
    ['the second working group and Working Group IV', 'en', [2, 4]],
    ['The Working Group is open-ended.', 'en', []],
    ['Working Group I.2', 'en', []],
    ['Elle a élu M. Abdrakhmanov Président du Groupe de travail I.', 'fr', [1]],
    ['le deuxième groupe de travail', 'fr', [2]],
    ['El Grupo de Trabajo I celebró nueve sesiones, del 9 al 22 de abril de 2015.', 'es', [1]],
    ['Председателем Рабочей группы I', 'ru', [1]],
    ['вторая рабочая группа', 'ru', [2]],
    ['انتخبت اللجنة بوشعيب الأُمني (المغرب) رئيسا للفريق العامل الثاني.', 'ar', [2]],
    ['选举凯拉特·阿卜杜拉赫曼诺夫(哈萨克斯坦)担任第一工作组主席。', 'zh', [1]],
  ];
  for (const [text, language, numbers] of table)
    it(`${numbers.join(', ') || 'none'}: ${text}`, () => assert.deepEqual(numberedGroups(text, language), numbers));
});
