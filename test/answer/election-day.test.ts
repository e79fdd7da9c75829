import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

/** A document of the fifth session of the Tide Council, in May 2011, that begins with its title. */
const report = (lines: string[], language: Language = 'en') =>
  worldHolding({
    'bodies.yml': TIDE,
    ...paper('report', [...lines, ...OTHERS], [], {
      language,
      symbol: 'TIDE/2011/L.2',
      session: '{ body: tide, number: 5, dates: 2011-05-04/2011-05-20 }',
    }),
  });
const ask = (world: ReturnType<typeof report>, question: string) =>
  answerTurns(world, [question], { today: '2026-11-21' });

const TITLES: Record<Language, string> = {
  en: 'Draft report of Working Group I',
  fr: 'Projet de rapport du Groupe de travail I',
  es: 'Proyecto de informe del Grupo de Trabajo I',
  ru: 'Проект доклада Рабочей группы I',
  ar: 'مشروع تقرير الفريق العامل الأول',
  zh: '第一工作组报告草稿',
};
const CHOSEN: Record<Language, string> = {
  en: 'At its 8th meeting, on 7 May, the Council elected Ada Nurmi (Finland) as Chair of Working Group I.',
  fr: 'À sa 8e séance, le 7 mai, le Conseil a élu Ada Nurmi (Finlande) Présidente du Groupe de travail I.',
  es: 'En su octava sesión, celebrada el 7 de mayo, el Consejo eligió a Ada Nurmi (Finlandia) Presidenta del Grupo de Trabajo I.',
  ru: 'На своем 8-м заседании 7 мая Совет избрал Аду Нурми (Финляндия) Председателем Рабочей группы I.',
  ar: 'وفي الجلسة 8، المعقودة في 7 أيار/مايو، انتخب المجلس السيدة عايدة النورمي (فنلندا) رئيسة للفريق العامل الأول.',
  zh: '在2011年5月7日第8次会议上，理事会选举艾达·努尔米（芬兰）为第一工作组主席。',
};
const QUESTIONS: Record<Language, string> = {
  en: 'When was the Chair of Working Group I of the Tide Council elected?',
  fr: "Date d'élection du président du groupe de travail I du Conseil des marées ?",
  es: '¿Cuándo fue elegido el Presidente del Grupo de Trabajo I del Consejo de Mareas?',
  ru: 'Когда был избран председатель рабочей группы I Совета приливов?',
  ar: 'تاريخ انتخاب رئيس الفريق العامل الأول لمجلس المد؟',
  zh: '潮汐理事会第一工作组主席是哪天选出的？',
};

describe('the day on which somebody was elected to an office', () => {
  for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const)
    it(`is told by the sentence that opens with it: ${QUESTIONS[language]}`, () => {
      const answer = ask(report([TITLES[language], CHOSEN[language]], language), QUESTIONS[language]);
      assert.deepEqual([answer.dates, answer.sources.map(({ quote }) => quote)], [['2011-05-07'], [CHOSEN[language]]]);
    });

  const NAMED =
    'At its 2nd meeting, on 5 May, the Council designated the Vice-Chair, Ada Nurmi (Finland), to serve also as Rapporteur.';
  const table: [line: string, question: string, dates: string[]][] = [
    [NAMED, 'when did the Tide Council designate its rapporteur?', ['2011-05-05']],
    [NAMED, 'Quand le Conseil des marées a-t-il désigné son rapporteur ?', ['2011-05-05']],
    // Another office than that which was filled, another deed, another group, and the chair of no group.
    [NAMED, 'when did the Tide Council designate its vice-chair?', []],
    [NAMED, 'when did the Tide Council elect its rapporteur?', []],
    [CHOSEN.en, 'When was the Chair of Working Group II of the Tide Council elected?', []],
    [CHOSEN.en, 'When was the Chair of the Tide Council elected?', []],
    [CHOSEN.en, 'When was the Rapporteur of Working Group I of the Tide Council elected?', []],
    [CHOSEN.en, 'When was the Chair of Working Group I elected at the sixth session of the Tide Council?', []],
    [CHOSEN.en.replace('elected', 'thanked'), 'When was the Chair of Working Group I of the Tide Council elected?', []],
  ];
  for (const [line, question, dates] of table)
    it(`${dates}: ${question} / ${line.slice(0, 70)}`, () =>
      assert.deepEqual(ask(report([TITLES.en, line]), question).dates, dates));

  it('is not told where two sentences give two', () => {
    const world = report([TITLES.en, CHOSEN.en, CHOSEN.en.replace('8th meeting, on 7', '9th meeting, on 8')]);
    assert.deepEqual(ask(world, QUESTIONS.en).dates, []);
  });
});

describe('a meeting of a working group that is known by its number', () => {
  const MET: Record<Language, string> = {
    en: 'At the 9th meeting, on 12 May 2011, delegations spoke of the paper dated 11 May 2011.',
    fr: 'À la 9e séance, le 12 mai 2011, les délégations ont parlé du document daté du 11 mai 2011.',
    es: 'En la novena sesión, celebrada el 12 de mayo de 2011, las delegaciones hablaron del documento de fecha 11 de mayo de 2011.',
    ru: 'На 9м заседании 12 мая 2011 года делегации обсуждали документ от 11 мая 2011 года.',
    ar: 'وفي الجلسة التاسعة المعقودة في 12 أيار/مايو 2011، تبادلت الوفود وجهات النظر بشأن الورقة المؤرخة 11 أيار/مايو 2011.',
    zh: '在2011年5月12日第9次会议上，各代表团就2011年5月11日的文件交换了意见。',
  };
  const WHEN: [language: Language, question: string][] = [
    ['en', 'When was the 9th meeting of Working Group I of the Tide Council?'],
    ['ru', 'когда было 9-е заседание рабочей группы I (Совет приливов)?'],
    ['ar', 'في أي يوم عقدت الجلسة 9 للفريق العامل الأول (مجلس المد)؟'],
  ];
  for (const [language, question] of WHEN)
    it(question, () =>
      assert.deepEqual(ask(report([TITLES[language], MET[language]], language), question).dates, ['2011-05-12']),
    );

  it('is none of its body', () => {
    const world = report([TITLES.en, CHOSEN.en, MET.en]);
    assert.deepEqual(ask(world, 'When was the 8th meeting of Working Group I of the Tide Council?').dates, []);
    assert.deepEqual(ask(world, 'When was the 9th meeting of Working Group II of the Tide Council?').dates, []);
  });
});
