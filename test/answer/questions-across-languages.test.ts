import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

/** As reports of the UNFCCC word them (FCCC/SBSTA/2014/2, FCCC/SBI/2015/10, FCCC/SBI/2019/9). */
const LINES = [
  'The Board invited Parties to submit to the secretariat, by 22 September 2014, their views on the design of non-market-based approaches.',
  'The Board expressed its gratitude to Norland for the workshop on non-market-based approaches held on 7 October 2013 in Bonn.',
  'The Board welcomed the third meeting of the SED, held from 6 to 8 June 2014 in Bonn.',
  'The Board welcomed the training workshop on seaweed farming in Livingstone, Zambia, held from 23 to 27 February 2015.',
  'The Board welcomed the successful conduct of the Korea Global Adaptation Week, including the Kelp Fair 2019, in Songdo, Republic of Korea, from 8 to 12 April 2019.',
  'The Board welcomed the joint regional workshop on observations, organized with the secretariat and held from 29 October to 2 November 2018 in Entebbe, Uganda.',
  'The Board welcomed the report on the 35th meeting of the LEG, held in South Tarawa, Kiribati, from 26 February to 3 March 2019.',
];

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': 'default: b\nbodies: [{ id: b, zone: UTC, names: [{ en: Board on Reefs }] }]\nplaces: []\n',
      'texts/a.txt': `${LINES.join('\n\n')}\n\n${OTHERS.join('\n\n')}\n`,
      'records/a.yml': recordOf([], { language: 'en', title: 'Report', date: '2019-08-05' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a sentence in another language than the question', () => {
  const table: [question: string, date: string][] = [
    ['plazo para presentar opiniones sobre enfoques no basados en el mercado', '2014-09-22'],
    ['¿Cuándo fue el seminario sobre enfoques no basados en el mercado?', '2013-10-07'],
    ['Когда состоялся семинар по нерыночным подходам?', '2013-10-07'],
    ['Когда состоялось третье совещание структурированного экспертного диалога?', '2014-06-06/2014-06-08'],
    ['第三次结构化专家对话会议何时举行？', '2014-06-06/2014-06-08'],
    ['متى عقد الاجتماع الثالث لحوار الخبراء المنظم؟', '2014-06-06/2014-06-08'],
    ['Когда в Ливингстоне (Замбия) прошёл учебный семинар по морским водорослям?', '2015-02-23/2015-02-27'],
    ['Когда в Сонгдо проходила Корейская неделя глобальной адаптации?', '2019-04-08/2019-04-12'],
    ['最不发达国家专家组第35次会议是什么时候举行的？', '2019-02-26/2019-03-03'],
    ['متى عُقد الاجتماع الخامس والثلاثون لفريق الخبراء المعني بأقل البلدان نموا؟', '2019-02-26/2019-03-03'],
    ['2018年在恩德培举行的区域讲习班的日期？', '2018-10-29/2018-11-02'],
  ];
  for (const [question, date] of table)
    it(question, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', [date]], lead);
    });

  const others = [
    'Когда состоялся семинар по рыночным подходам?',
    'Когда состоялось четвертое совещание структурированного экспертного диалога?',
    'Когда в Ливингстоне (Замбия) прошёл учебный семинар по лесам?',
    'Когда в Сонгдо проходила ярмарка водорослей?',
    '2018年在内罗毕举行的区域讲习班的日期？',
    '最不发达国家专家组第36次会议是什么时候举行的？',
    'plazo para presentar opiniones sobre enfoques basados en los bosques',
  ];
  for (const question of others)
    it(`${question}: of something else nothing is told`, () => assert.notEqual(ask(question).status, 'answered'));
});
