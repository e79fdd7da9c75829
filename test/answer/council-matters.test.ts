import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { worldOfLists } from '../fixtures/council-lists.ts';

/** The list of one week in each language; what is left out before a line is marked as such files mark it. */
const LISTS: Record<string, Record<Language, string[]>> = {
  'TIDE/2012/10/ADD.3': {
    en: [
      'This addendum names the matters that were before the Tide Council in the week ending 9 June 2012.',
      'The buoys of Norland (2 May 1990; 4 June 2012)',
      '2114th meeting, held on 4 June 2012.',
      'The lamps of Great Southern Isle (3 March 1999; 6 June 2012)',
      '2115th meeting, held on 6 June 2012.',
    ],
    fr: [
      'Questions dont le Conseil des marées a été saisi au cours de la semaine qui a pris fin le 9 juin 2012.',
      'Les bouées de Norlande (2 mai 1990; 4 juin 2012)',
      '2114e séance, tenue le 4 juin 2012.',
      'Les lampes de la Grande île australe (3 mars 1999; 6 juin 2012)',
      '2115e séance, tenue le 6 juin 2012.',
    ],
    es: [
      'Asuntos de que se ocupó el Consejo de Mareas en la semana que terminó el 9 de junio de 2012.',
      'Las boyas de Norlandia (2 de mayo de 1990; 4 de junio de 2012)',
      '2114ª sesión, celebrada el 4 de junio de 2012.',
      'Las lámparas de la Gran Isla Austral (3 de marzo de 1999; 6 de junio de 2012)',
      '2115ª sesión, celebrada el 6 de junio de 2012.',
    ],
    ru: [
      'Вопросы, которыми Совет приливов занимался в течение недели, завершившейся 9 июня 2012 года.',
      'Буи Норландии (2 мая 1990 года; 4 июня 2012 года)',
      '2114-е заседание, состоявшееся 4 июня 2012 года.',
      'Лампы Большого южного острова (3 марта 1999 года; 6 июня 2012 года)',
      '2115-е заседание, состоявшееся 6 июня 2012 года.',
    ],
    ar: [
      'المسائل التي نظر فيها مجلس المد خلال الأسبوع المنتهي في 9 حزيران/يونيه 2012.',
      'عوامات نورلاند (2 أيار/مايو 1990؛ 4 حزيران/يونيه 2012)',
      'الجلسة 2114 المعقودة في 4 حزيران/يونيه 2012.',
      'مصابيح الجزيرة الجنوبية (3 آذار/مارس 1999؛ 6 حزيران/يونيه 2012)',
      'الجلسة 2115 المعقودة في 6 حزيران/يونيه 2012.',
    ],
    zh: [
      '潮汐理事会在2012年6月9日终了的一周内处理的事项。',
      '诺兰浮标(1990年5月2日；2012年6月4日)',
      '第2114次会议，2012年6月4日举行。',
      '南岛灯塔(1999年3月3日；2012年6月6日)',
      '第2115次会议，2012年6月6日举行。',
    ],
  },
  'TIDE/2012/10/ADD.7': {
    ...({} as Record<Language, string[]>),
    en: [
      'This addendum names the matters that were before the Tide Council in the week ending 7 July 2012.',
      '[...]',
      '2121st meeting, held on 2 July 2012.',
      'The reefs of Esterland (4 April 1980; 5 July 2012)',
      '[...]',
      '2123rd meeting, held on 5 July 2012.',
      'The reefs of Esterland, including the shoals (4 April 1980; 6 July 2012)',
    ],
  },
};

const world = worldOfLists(LISTS);
const ask = (question: string | string[]) => answerTurns(world, [question].flat(), { today: '2026-11-21' });

describe('the matters and the sittings of a council', () => {
  const [, BUOYS = '', FIRST = '', LAMPS = '', SECOND = ''] = LISTS['TIDE/2012/10/ADD.3']?.en ?? [];
  const inLanguage = (language: Language, ...at: number[]) =>
    at.map((line) => LISTS['TIDE/2012/10/ADD.3']?.[language][line] ?? '');
  const table: [question: string | string[], quotes: string[], dates: string[]][] = [
    ['When was the 2114th meeting of the Tide Council?', [BUOYS, FIRST], ['2012-06-04']],
    ['When was the 2121st meeting of the Tide Council?', ['2121st meeting, held on 2 July 2012.'], ['2012-07-02']],
    ['What was the 2115th meeting of the Tide Council about?', [LAMPS, SECOND], ['2012-06-06']],
    ['number of the Tide Council meeting on Norland in June 2012?', [BUOYS, FIRST], ['2012-06-04']],
    ['Which meeting of the Tide Council was on 6 June 2012?', [LAMPS, SECOND], ['2012-06-06']],
    ['When did the Tide Council discuss Norland?', [BUOYS], ['2012-06-04']],
    // The letters of a name, with one more of a long word.
    ['number of the Tide Council meeting on GSI in June 2012?', [LAMPS, SECOND], ['2012-06-06']],
    [
      ['Which meeting of the Tide Council was on 4 June 2012?', 'and under which item?'],
      [BUOYS, FIRST],
      ['2012-06-04'],
    ],
    ['quel jour la 2114e séance du Conseil des marées ?', inLanguage('fr', 1, 2), ['2012-06-04']],
    ['n° de la séance du Conseil des marées sur la Norlande, mi-juin 2012 ?', inLanguage('fr', 1, 2), ['2012-06-04']],
    [
      'quand le Conseil des marées s’est-il occupé de la Norlande dans la semaine finissant le 9 juin 2012 ?',
      inLanguage('fr', 1),
      ['2012-06-04'],
    ],
    [
      '¿qué temas trató el Consejo de Mareas en la semana concluida el 9 de junio de 2012?',
      inLanguage('es', 0, 1, 3),
      [],
    ],
    [
      ['какое заседание Совета приливов было 6 июня 2012?', 'а по какому пункту?'],
      inLanguage('ru', 3, 4),
      ['2012-06-06'],
    ],
    ['ما هي البنود التي بت فيها مجلس المد في الاسبوع المنتهي 9 يونيو 2012', inLanguage('ar', 0, 1, 3), []],
    ['潮汐理事会第2115次会议是哪天开的', inLanguage('zh', 3, 4), ['2012-06-06']],
    ['潮汐理事会哪次会议讨论南岛灯塔？', inLanguage('zh', 3, 4), ['2012-06-06']],
    ['TIDE/2012/10/Add.3: ¿en qué día termina la semana que cubre?', inLanguage('es', 0), ['2012-06-09']],
  ];
  for (const [question, quotes, dates] of table)
    it([question].flat().join(' / '), () => {
      const answer = ask(question);
      assert.equal(answer.status, 'answered', answer.lead);
      assert.deepEqual([answer.sources.map(({ quote }) => quote), answer.dates], [quotes, dates]);
    });

  for (const question of [
    // The matter of a sitting, and the sitting of a matter, where words are left out between them.
    'What was the 2121st meeting of the Tide Council about?',
    'What was the 2123rd meeting of the Tide Council about?',
    'Which meeting of the Tide Council was on Esterland in July 2012?',
    // Two matters have that name; one is none of that time, one of no list.
    'When did the Tide Council discuss Esterland?',
    'When did the Tide Council discuss Norland in July 2012?',
    'When did the Tide Council discuss Sudland?',
    'When was the 2116th meeting of the Tide Council?',
    'When was the 2114th meeting of the Tide Council in July 2012?',
    // Other things than their days and numbers.
    'When did the Tide Council first discuss Norland?',
  ])
    it(`refused: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []], lead);
    });

  it('tells that a list leaves parts out', () => {
    const { status, notes } = ask('Which items did the Tide Council discuss in the week ending 7 July 2012?');
    assert.equal(status, 'answered');
    assert.equal(notes.filter((note) => note.includes('leaves parts out')).length, 1);
  });
});
