import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileGlossary } from '../../src/answer/glossary.ts';
import { toEnglish } from '../../src/answer/reading/gloss.ts';
import { nameForms, withNameForms } from '../../src/answer/reading/name-forms.ts';
import type { AnswerLanguage } from '../../src/model.ts';

describe('a name of a body, as people type it', () => {
  const table: [language: AnswerLanguage, name: string, forms: string[]][] = [
    [
      'es',
      'Grupo de Trabajo Especial de Composición Abierta sobre Arrecifes',
      [
        'Grupo de Trabajo Especial de Composición Abierta sobre Arrecifes',
        'Grupo de Trabajo de Composición Abierta sobre Arrecifes',
        'Grupo de Trabajo Especial sobre Arrecifes',
        'Grupo de Trabajo sobre Arrecifes',
      ],
    ],
    [
      'ru',
      'Специальная рабочая группа по коралловым рифам',
      ['Специальная рабочая группа по коралловым рифам', 'рабочая группа по коралловым рифам'],
    ],
    // What is left is the name of any group.
    ['ru', 'Специальная рабочая группа', ['Специальная рабочая группа']],
    ['zh', '特设工作组', ['特设工作组']],
    ['zh', '珊瑚礁问题特设工作组', ['珊瑚礁问题特设工作组', '珊瑚礁特设工作组', '珊瑚礁问题工作组', '珊瑚礁工作组']],
    // A subject that is no word for how the body is composed.
    ['zh', '珊瑚礁问题', ['珊瑚礁问题']],
    [
      'ar',
      'الفريق العامل المفتوح العضوية المعني بالشعاب',
      ['الفريق العامل المفتوح العضوية المعني بالشعاب', 'الفريق العامل المعني بالشعاب'],
    ],
    ['ar', 'اجتماع الأطراف في بروتوكول الشعاب', ['اجتماع الأطراف في بروتوكول الشعاب', 'للأطراف في بروتوكول الشعاب']],
    ['en', 'Ad Hoc Group on Reefs and Tides', ['Ad Hoc Group on Reefs and Tides']],
  ];
  for (const [language, name, forms] of table) it(name, () => assert.deepEqual(nameForms(name, language), forms));

  it('is of none where two share it', () => {
    const [reefs, special] = withNameForms(
      [
        ['the Group on Reefs', ['Grupo de Trabajo sobre Arrecifes']],
        ['the Special Group on Reefs', ['Grupo de Trabajo Especial sobre Arrecifes']],
      ],
      'es',
    );
    assert.deepEqual(reefs?.[1], ['Grupo de Trabajo sobre Arrecifes']);
    assert.deepEqual(special?.[1], ['Grupo de Trabajo Especial sobre Arrecifes']);
  });
});

describe('a name that holds the number of the meeting', () => {
  const glossary = compileGlossary('zh', [['the Meeting of the Parties', ['珊瑚礁议定书缔约方会议']]], []);
  const table: [typed: string, english: string][] = [
    ['珊瑚礁议定书缔约方第十八次会议', 'the Meeting of the Parties 18th meeting'],
    ['《珊瑚礁议定书》缔约方第3次会议', '《the Meeting of the Parties third meeting'],
    ['珊瑚礁议定书缔约方会议', 'the Meeting of the Parties'],
    ['珊瑚礁议定书缔约方', '珊瑚礁议定书缔约方'],
  ];
  for (const [typed, english] of table)
    it(typed, () => assert.equal(toEnglish(typed, glossary, () => true).text.replace(/《 /, '《'), english));
});
