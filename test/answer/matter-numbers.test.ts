import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { worldOfLists } from '../fixtures/council-lists.ts';

/** Addenda to one document, of which only the second says what the days behind its matters are; parts of the first are left out. */
const LISTS: Record<string, Partial<Record<Language, string[]>>> = {
  'TIDE/2012/10/Add.1': {
    en: [
      '4. The situation in Norland (2 May 1990; 4 June 2012).',
      '[...]',
      '9. Small buoys (3 March 1999; 6 June 2012).',
      '[...]',
      '12. Briefing by the Chairperson of the League of Lighthouses (1 July 1970; 8 August 1988).',
    ],
    fr: [
      '4. La situation en Norlande (2 mai 1990; 4 juin 2012).',
      '[...]',
      '9. Petites bouées (3 mars 1999; 6 juin 2012).',
    ],
    es: [
      '4. La situación en Norlandia (2 de mayo de 1990; 4 de junio de 2012).',
      '[...]',
      '9. Boyas pequeñas (3 de marzo de 1999; 6 de junio de 2012).',
    ],
    ru: [
      '4. Положение в Норландии (2 мая 1990 года; 4 июня 2012 года).',
      '[...]',
      '9. Малые буи (3 марта 1999 года; 6 июня 2012 года).',
    ],
    ar: [
      '٤ - الحالة في نورلاند (2 أيار/مايو 1990؛ 4 حزيران/يونيه 2012).',
      '[...]',
      '٩ - العوامات الصغيرة (3 آذار/مارس 1999؛ 6 حزيران/يونيه 2012).',
    ],
    zh: [
      '4. 里诺兰局势(1990年5月2日；2012年6月4日)。',
      '[...]',
      '9. 小浮标(1999年3月3日；2012年6月6日)。',
      '[...]',
      '12. 灯塔联盟轮值主席通报情况(1970年7月1日；1988年8月8日)。',
    ],
  },
  'TIDE/2012/10/Add.2': {
    en: [
      '7. The situation in Sudland (5 May 1985; 7 June 2012).',
      'The dates of each item are those on which it was first before the Council at a formal meeting, and of the latest meeting on it.',
    ],
    fr: [
      '7. La situation en Sudlande (5 mai 1985; 7 juin 2012).',
      'Les dates qui suivent chaque question sont celles de la première séance et de la plus récente.',
    ],
    zh: ['7. 苏德兰局势(1985年5月5日；2012年6月7日)。', '每个项目后面的日期是首次会议和最近一次会议的日期。'],
  },
  // Another document; nothing is left out of it, and nothing says what the days are.
  'TIDE/2013/1/Add.1': {
    en: [
      '1. The situation in Westland (5 May 1985; 7 July 2007).',
      '2. The situation in Eastland (5 May 1986; 7 July 2008).',
    ],
  },
};

const world = worldOfLists(LISTS);
const ask = (question: string | string[]) => answerTurns(world, [question].flat(), { today: '2026-11-21' });

describe('the number of a matter in a list', () => {
  const table: [question: string | string[], told: string][] = [
    ['what number is the situation in Norland on the list in TIDE/2012/10/Add.1?', '4. The situation in Norland'],
    ['what is item 9 in TIDE/2012/10/Add.1?', '9. Small buoys'],
    ['item 12 of document TIDE/2012/10/Add.1?', '12. Briefing'],
    [['what number is Norland in TIDE/2012/10/Add.1?', 'and small buoys?'], '9. Small buoys'],
    [['item 4 of TIDE/2012/10/Add.1?', 'and 9?'], '9. Small buoys'],
    ['TIDE/2013/1/Add.1: what number has the situation in Eastland?', '2. The situation in Eastland'],
    ["c'est quoi le point 9 dans TIDE/2012/10/Add.1 ?", '9. Petites bouées'],
    ['quel numéro porte la situation en Norlande dans TIDE/2012/10/Add.1 ?', '4. La situation en Norlande'],
    ['¿qué número tienen las boyas pequeñas en TIDE/2012/10/Add.1?', '9. Boyas pequeñas'],
    ['Под каким номером стоят «Малые буи» в TIDE/2012/10/Add.1?', '9. Малые буи'],
    ['что под номером 4 в TIDE/2012/10/Add.1?', '4. Положение в Норландии'],
    ['ما هو البند 9 في TIDE/2012/10/Add.1؟', '٩ - العوامات الصغيرة'],
    ['TIDE/2012/10/Add.1第9项是什么？', '9. 小浮标'],
    ['TIDE/2012/10/Add.1中里诺兰局势排第几？', '4. 里诺兰局势'],
  ];
  for (const [question, told] of table)
    it([question].flat().join(' / '), () => {
      const answer = ask(question);
      assert.equal(answer.status, 'answered', answer.lead);
      assert.deepEqual(
        answer.sources.map(({ quote }) => quote.startsWith(told)),
        [true],
        answer.sources[0]?.quote,
      );
    });

  for (const question of [
    'what is item 10 in TIDE/2012/10/Add.1?',
    'what number is Sudland in TIDE/2012/10/Add.1?',
    'what number is the buoys of Norland in TIDE/2012/10/Add.1?',
    'what is the number of the meeting on Norland in TIDE/2012/10/Add.1?',
    'what number is the resolution on Norland in TIDE/2012/10/Add.1?',
    'which document is item 9 in TIDE/2012/10/Add.1?',
    'who chaired item 9 of TIDE/2012/10/Add.1?',
    'TIDE/2012/10/Add.1: which item comes after 4?',
    ['what number is Norland in TIDE/2012/10/Add.1?', 'and Sudland?'],
    'TIDE/2012/10/Add.1中南里诺兰局势排第几？',
  ])
    it(`refused: ${[question].flat().join(' / ')}`, () =>
      assert.equal(ask(question).status, 'not-in-records', ask(question).lead));
});

describe('the days of a matter in a list that another addendum explains', () => {
  const table: [question: string | string[], dates: string[]][] = [
    [
      'TIDE/2012/10/Add.1: when did the Council first take up "Small buoys", and when last?',
      ['1999-03-03', '2012-06-06'],
    ],
    ['according to TIDE/2012/10/Add.1, when did the Council last meet on Norland?', ['2012-06-04']],
    ['TIDE/2012/10/Add.1: when was item 9 first considered?', ['1999-03-03']],
    [['what number is Norland in TIDE/2012/10/Add.1?', 'and when was it last considered?'], ['2012-06-04']],
    [
      'TIDE/2012/10/Add.1: when was the briefing by the Chairperson of the League of Lighthouses last considered?',
      ['1988-08-08'],
    ],
    ['Selon TIDE/2012/10/Add.1, quand a eu lieu la dernière séance sur la situation en Norlande ?', ['2012-06-04']],
    ['根据TIDE/2012/10/Add.1，理事会最近一次听取灯塔联盟轮值主席通报情况是哪天', ['1988-08-08']],
    [['TIDE/2012/10/Add.1中，理事会首次就里诺兰局势举行会议是哪一天？', '那小浮标呢？'], ['1999-03-03']],
  ];
  for (const [question, dates] of table)
    it([question].flat().join(' / '), () => {
      const answer = ask(question);
      const from = answer.sources.map(({ symbol }) => symbol);
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
      assert.deepEqual(from, ['TIDE/2012/10/Add.1', 'TIDE/2012/10/Add.2']);
    });

  for (const question of [
    // No addendum in Spanish says what the days are; nothing does of the other document.
    'TIDE/2012/10/Add.1: ¿cuándo examinó el Consejo por última vez la situación en Norlandia?',
    'TIDE/2013/1/Add.1: when did the Council last meet on Westland?',
    'TIDE/2012/10/Add.1: when was the last briefing on Norland?',
    'TIDE/2012/10/Add.1: when was item 10 last considered?',
    'TIDE/2012/10/Add.1: when was item 9 on Norland last considered?',
    'TIDE/2012/10/Add.1: when did the Council first take up buoys, and when last?',
  ])
    it(`refused: ${question}`, () =>
      assert.deepEqual([ask(question).status, ask(question).dates], ['not-in-records', []]));
});
