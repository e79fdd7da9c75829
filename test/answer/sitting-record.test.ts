import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

/** The record of one meeting, with the lines of its head; `body` and `session` are the paragraphs that name them. */
const held = (name: string, language: Language, lines: string[], body = 1) => ({
  [`texts/${name}.txt`]: `${lines.join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf(
    [`  - name: { body: tide, name: ${lines[body]} }\n    paragraph: head.${body + 1}\n    quote: ${lines[body]}`],
    { text: `${name}.txt`, language, title: lines[0] ?? '', kind: 'summary record' },
  ),
});

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      ...held('en', 'en', [
        'Summary record of the 2114th meeting',
        'Tide Council',
        'Held at the Old Harbour, on Monday, 8 March 2010, at 10 a.m.',
        'Chairperson: Ms. Marlin (Iceland)',
        'later: Mr. Pollock (Vice-Chairperson)',
        'Contents',
        'The meeting was called to order at 10.20 a.m.',
        'Dredging (agenda item 4)',
        '1. The Chairperson said that the Rapporteur, Mr. Sole, was absent.',
        'The meeting rose at 1.05 p.m.',
      ]),
      // A numbered paragraph is no line with the number of a meeting.
      ...held('para', 'en', [
        'Tide Council',
        'Chairperson: Ms. Perch (Malta)',
        '4. On 20 March 2011, the 2130th meeting opened.',
      ]),
      ...held('ru', 'ru', [
        'КРАТКИЙ ОТЧЕТ О 2115-м ЗАСЕДАНИИ,',
        'Совет приливов',
        'состоявшемся в пятницу, 12 марта 2010 года, в 15 час. 00 мин.',
        'Председатель: г-н ТРЕСКА',
        'Заседание открывается в 15 час. 10 мин.',
      ]),
      ...held('ar', 'ar', [
        'المحضر الموجز للجلسة 2116',
        'مجلس المد',
        'المعقودة يوم الاثنين، 15 آذار/مارس 2010، الساعة 00/10',
        'الرئيس : السيد سردين',
        'افتتحت الجلسة الساعة 15/10',
      ]),
      ...held('zh', 'zh', [
        '第2117次会议简要记录',
        '潮汐理事会',
        '2010年3月16日星期二上午10时举行',
        '主席:',
        '金枪先生',
      ]),
      ...held('es', 'es', [
        'Acta resumida de la 2118ª sesiónCelebrada en el puerto, el miércoles 17 de marzo de 2010, a las 15.00 horas',
        'Consejo de Mareas',
        'P residente:Sr. Atún',
        'Se declara abierta la sesión a las 15.05 horas.',
      ]),
      // A meeting without a number, and one of which two lines name a Chair.
      ...held('day', 'en', [
        'Lagoon Council 2017',
        'Tide Council',
        'Thursday, 25 May 2017, from 1430 to 1825 hours',
        'Chairman: Dr E. HAKE (Peru)',
        'The LGO took note.',
      ]),
      ...held('two', 'fr', [
        'Compte rendu analytique de la 2119e séance',
        'Conseil des marées',
        'Président : M. Thon',
        'Président : M. Bar',
      ]),
      // A head whose lines were parted, and a text that lost its own.
      ...held('parted', 'fr', [
        'COMPTE RENDU ANALYTIQUE',
        'Conseil des marées',
        'COMPTE RENDU ANALYTIQUE',
        '(PARTIEL)* DE LA 2121ème SÉANCE',
        'tenue au Port, le lundi 8 janvier 2001, à 10 heures',
      ]),
      'texts/lost.txt': 'Tenue au Port, le mercredi 11 mars 2015, à 10 heures\n\nLe Conseil a ouvert le port.\n',
      'records/lost.yml': recordOf([], { text: 'lost.txt', title: 'TIDE/SR.2122', symbol: 'TIDE/SR.2122' }),
    }),
  ),
);

const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('the record of one meeting', () => {
  const told: [question: string, last: string, dates?: string[]][] = [
    ['Who chaired the 2114th meeting of the Tide Council?', 'later: Mr. Pollock (Vice-Chairperson)'],
    ['Кто председательствовал на 2115-м заседании Совета приливов?', 'Председатель: г-н ТРЕСКА'],
    ['من كان رئيس الجلسة 2116 لمجلس المد؟', 'الرئيس : السيد سردين'],
    ['潮汐理事会第2117次会议的主席是谁?', '金枪先生'],
    ['¿Quién presidió la 2118ª sesión del Consejo de Mareas?', 'P residente:Sr. Atún'],
    ['Who chaired the plenary of the LGO Tide Council on 25 May 2017?', 'Chairman: Dr E. HAKE (Peru)', ['2017-05-25']],
    ['At what time was the 2114th meeting opened?', 'The meeting was called to order at 10.20 a.m.', ['2010-03-08']],
    ['At what time did the 2114th meeting close?', 'The meeting rose at 1.05 p.m.', ['2010-03-08']],
    [
      'At what time was the 2114th meeting called to order?',
      'The meeting was called to order at 10.20 a.m.',
      ['2010-03-08'],
    ],
    ['When was the 2114th meeting closed?', 'The meeting rose at 1.05 p.m.', ['2010-03-08']],
    ['At what time did the 2114th meeting rise?', 'The meeting rose at 1.05 p.m.', ['2010-03-08']],
    ['À quelle heure la 2114e séance a-t-elle été levée ?', 'The meeting rose at 1.05 p.m.', ['2010-03-08']],
    ['¿A qué hora se levantó la sesión 2114?', 'The meeting rose at 1.05 p.m.', ['2010-03-08']],
    ['第2114次会议几点宣布开会？', 'The meeting was called to order at 10.20 a.m.', ['2010-03-08']],
    ['في أي ساعة افتُتحت الجلسة 2116 فعليا؟', 'افتتحت الجلسة الساعة 15/10', ['2010-03-15']],
    ['متى عُقدت الجلسة 2116 لمجلس المد؟', 'المعقودة يوم الاثنين، 15 آذار/مارس 2010، الساعة 00/10', ['2010-03-15']],
    [
      '¿A qué hora se abrió la 2118ª sesión del Consejo de Mareas?',
      'Se declara abierta la sesión a las 15.05 horas.',
      ['2010-03-17'],
    ],
    [
      'À quelle heure commence la séance TIDE/SR.2122 ?',
      'Tenue au Port, le mercredi 11 mars 2015, à 10 heures',
      ['2015-03-11'],
    ],
    [
      'Quand a eu lieu la 2121e séance du Conseil des marées ?',
      'tenue au Port, le lundi 8 janvier 2001, à 10 heures',
      ['2001-01-08'],
    ],
    ['What was agenda item 4 at the 2114th meeting of the Tide Council?', 'Dredging (agenda item 4)'],
  ];
  for (const [question, last, dates = []] of told)
    it(question, () => {
      const answer = ask(question);
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
      assert.equal(answer.sources.at(-1)?.quote, last);
    });

  it('gives the day with who presided, where both are asked', () => {
    assert.deepEqual(ask('When was the 2115th meeting of the Tide Council, and who chaired it?').dates, ['2010-03-12']);
  });

  it('is known in the question after', () => {
    const { sources } = ask('متى عُقدت الجلسة 2116 لمجلس المد؟', 'ومن كان رئيسها؟');
    assert.equal(sources.at(-1)?.quote, 'الرئيس : السيد سردين');
  });

  for (const question of [
    'Who chaired the 2113th meeting of the Tide Council?',
    // Another council, another day, other offices.
    'Who chaired the 2114th meeting of the Security Council?',
    'Кто председательствовал на 2115-м заседании Совета Безопасности?',
    'Who chaired the 2114th meeting of the Tide Council on 9 March 2010?',
    'Who chaired the plenary of the ABC Tide Council on 25 May 2017?',
    'Who was Vice-Chair at the 2115th meeting of the Tide Council?',
    'Who was the Rapporteur at the 2115th meeting of the Tide Council?',
    'Who was elected Chair at the 2115th meeting of the Tide Council?',
    // Two lines name somebody, and no line gives the hour.
    'Qui a présidé la 2119e séance du Conseil des marées ?',
    'At what time did the 2115th meeting close?',
    'What was agenda item 5 at the 2114th meeting of the Tide Council?',
    'Who chaired the 2130th meeting of the Tide Council?',
  ])
    it(`refused: ${question}`, () => {
      const { status, lead, sources } = ask(question);
      assert.equal(status, 'not-in-records', `${lead} ${sources.map(({ quote }) => quote)}`);
    });
});

describe('the meetings of a body of which records are held', () => {
  const listed: [question: string, dates: string[]][] = [
    [
      'dates des séances du Conseil des marées avant 2011',
      ['2001-01-08', '2010-03-08', '2010-03-12', '2010-03-15', '2010-03-16', '2010-03-17'],
    ],
    ['quelles séances du Conseil des marées ont eu lieu avant 2002 ?', ['2001-01-08']],
    ['séances du Conseil des marées après le 15 mars 2010', ['2010-03-16', '2010-03-17']],
  ];
  for (const [question, dates] of listed)
    it(question, () => {
      const answer = ask(question);
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
    });

  it('are none in a time without one', () =>
    assert.equal(ask('quelles séances du Conseil des marées ont eu lieu avant 2000 ?').status, 'not-in-records'));
});
