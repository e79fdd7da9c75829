import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';
import { contents } from './reading.ts';

const HEADS: Record<Language, string> = {
  en: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime\n\nWorking Group on Technical Assistance\n\nReport of the Working Group on Technical Assistance\n\n',
  fr: 'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée\n\nGroupe de travail sur l’assistance technique\n\nRapport du Groupe de travail sur l’assistance technique\n\n',
  es: 'Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional\n\nGrupo de Trabajo sobre Asistencia Técnica\n\nInforme del Grupo de Trabajo sobre Asistencia Técnica\n\n',
  ru: 'Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности\n\nРабочая группа правительственных экспертов по технической помощи\n\nДоклад Рабочей группы\n\n',
  ar: 'مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية\n\nالفريق العامل المعني بالمساعدة التقنية\n\nتقرير الفريق العامل المعني بالمساعدة التقنية\n\n',
  zh: '联合国打击跨国有组织犯罪公约缔约方会议\n\n技术援助问题工作组\n\n技术援助问题工作组的报告\n\n',
};

describe('what set up the group whose document it is', () => {
  const table: [language: Language, sentence: string, decision: string | undefined][] = [
    [
      'en',
      '1. In its decision 4/4, the Conference decided to establish an open-ended working group, in accordance with article 32, to advise it.',
      '4/4',
    ],
    [
      'fr',
      "1. Dans sa décision 4/4, la Conférence a décidé de créer un groupe de travail à composition non limitée, conformément à l'article 32.",
      '4/4',
    ],
    [
      'es',
      '1. En su decisión 4/4, la Conferencia decidió establecer un grupo de trabajo de composición abierta, de conformidad con el artículo 32.',
      '4/4',
    ],
    [
      'ru',
      '1. Конференция участников в своем решении 4/4 постановила учредить рабочую группу открытого состава для консультирования ее.',
      '4/4',
    ],
    ['zh', '1. 缔约方会议在其第4/4号决定中决定设立一个不限成员名额工作组，以便就此提供咨询意见。', '4/4'],
    // A group that is named is another one, and so may one be that a body only had in mind.
    [
      'en',
      '1. In its decision 4/4, the Conference decided to establish an open-ended working group on firearms, in accordance with article 32.',
      undefined,
    ],
    [
      'en',
      '1. In its decision 4/4, the Conference considered whether to establish a working group, in accordance with article 32.',
      undefined,
    ],
    [
      'en',
      '1. The Conference decided to establish an open-ended working group, in accordance with article 32.',
      undefined,
    ],
  ];
  for (const [language, sentence, decision] of table)
    it(sentence, () => {
      const { claims } = extractRecord(`${HEADS[language]}${sentence}\n`, { file: 'x.txt', bodies, places, language });
      assert.deepEqual(
        contents(claims, 'mandate').map(({ body, act, decision: id }) => [body, act, id]),
        decision === undefined ? [] : [['ctoc-cop-wg-2', 'created', `decision ${decision}`]],
      );
    });
});
