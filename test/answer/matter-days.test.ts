import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { worldOfLists } from '../fixtures/council-lists.ts';

/** Lists of matters with two days each; the last line of each says what these are, where it says it. */
const LISTS: Record<string, Partial<Record<Language, string[]>>> = {
  'TIDE/2012/10': {
    en: [
      '4. The situation in Norland (2 May 1990; 4 June 2012).',
      '[...]',
      '9. The situation in Great Southern Isle (3 March 1999; 6 June 2012).',
      '[...]',
      '12. The situation between Esterland and Westerland (1 July 1970; 8 August 1988).',
      'The dates behind each item are those on which it was first before the Council at a formal meeting, and of the latest meeting on it.',
    ],
    fr: [
      '4. La situation en Norlande (2 mai 1990; 4 juin 2012).',
      '9. La situation dans la Grande île australe (3 mars 1999; 6 juin 2012).',
      'Les dates qui suivent chaque question sont celles de la première séance et de la plus récente.',
    ],
    es: [
      '4. La situación en Norlandia (2 de mayo de 1990; 4 de junio de 2012).',
      '9. La situación en la Gran Isla Austral (3 de marzo de 1999; 6 de junio de 2012).',
      'Se indica la fecha de la primera sesión sobre cada tema y la de la más reciente.',
    ],
    ru: [
      '4. Положение в Норландии (2 мая 1990 года; 4 июня 2012 года).',
      '9. Положение в Эстерландии (3 марта 1999 года; 6 июня 2012 года).',
      'Приводятся даты первого заседания по каждому пункту и последнего заседания по нему.',
    ],
    ar: [
      '4 - الحالة في نورلاند (2 أيار/مايو 1990؛ 4 حزيران/يونيه 2012).',
      '9 - الحالة فيما يتعلق بجمهورية الجزيرة الجنوبية (3 آذار/مارس 1999؛ 6 حزيران/يونيه 2012).',
      'يرد تاريخ النظر في كل بند للمرة الأولى في جلسة للمجلس وتاريخ آخر جلسة بشأنه.',
    ],
    zh: [
      '4. 诺兰局势(1990年5月2日；2012年6月4日)。',
      '9. 南方大岛局势(1999年3月3日；2012年6月6日)。',
      '每个项目后面的日期是首次会议和最近一次会议的日期。',
    ],
  },
  // Nothing says what these are.
  'TIDE/2012/11': { en: ['1. The situation in Sudland (5 May 1985; 7 July 2007).'] },
};

const world = worldOfLists(LISTS);
const ask = (question: string | string[]) => answerTurns(world, [question].flat(), { today: '2026-11-21' });

describe('the first and the last day of a matter', () => {
  const table: [question: string | string[], dates: string[]][] = [
    ['When did the Tide Council first take up Norland at a formal meeting?', ['1990-05-02']],
    ['last formal meeting of the Tide Council on Norland?', ['2012-06-04']],
    ['When did the Council last meet on the Great Southern Isle?', ['2012-06-06']],
    [['When did the Council last meet on Norland?', 'and on the Great Southern Isle?'], ['2012-06-06']],
    [['When did the Tide Council last meet on Norland?', 'and when was it first taken up?'], ['1990-05-02']],
    ['TIDE/2012/10: when was the latest meeting on Norland?', ['2012-06-04']],
    ['When did the Tide Council last discuss the situation between Esterland and Westerland?', ['1988-08-08']],
    ['quand le Conseil des marées s’est-il saisi pour la première fois de la situation en Norlande ?', ['1990-05-02']],
    [['dernière séance du Conseil des marées sur la Norlande ?', 'et sur la Grande île australe ?'], ['2012-06-06']],
    ['¿cuándo examinó por última vez el Consejo de Mareas la situación en Norlandia?', ['2012-06-04']],
    [['последнее заседание Совета приливов по Эстерландии?', 'а по Норландии?'], ['2012-06-04']],
    ['متى نظر مجلس المد لأول مرة في الحالة في نورلاند', ['1990-05-02']],
    ['متى عقد مجلس المد آخر جلسة بشأن جمهورية الجزيرة الجنوبية؟', ['2012-06-06']],
    ['潮汐理事会首次审议诺兰局势是哪一天?', ['1990-05-02']],
    [['潮汐理事会最近一次讨论南方大岛局势是什么时候？', '诺兰局势呢？'], ['2012-06-04']],
  ];
  for (const [question, dates] of table)
    it([question].flat().join(' / '), () => {
      const answer = ask(question);
      assert.deepEqual([answer.status, answer.dates, answer.sources.length], ['answered', dates, 2], answer.lead);
    });

  for (const question of [
    // No line has that name; one has it and more, where lines are left out.
    'When did the Tide Council last discuss Ruritania?',
    'When did the Tide Council last discuss Esterland?',
    'When did the Tide Council last meet?',
    // What its days are, the list does not say.
    'When did the Tide Council first discuss Sudland?',
    // Meetings of one kind, other deeds, and times.
    'When did the Tide Council last hold a closed meeting on Norland?',
    'When did the Tide Council first adopt a resolution on Norland?',
    'When did the Tide Council last visit Norland?',
    'When did the Tide Council last meet on Norland in 2009?',
    'Who chaired the last meeting of the Tide Council on Norland?',
    ['When did the Tide Council last meet on Norland?', 'and on Ruritania?'],
    ['When did the Tide Council last meet on Norland?', 'and who chaired it?'],
  ])
    it(`refused: ${[question].flat().join(' / ')}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []], lead);
    });
});
