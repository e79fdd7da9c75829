import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped } from './world.ts';

/** The second meeting was held from 3 to 5 October 2007, and no other that year. */
describe('a meeting that is named by a part of a year', () => {
  const table: [question: string, dates: string[]][] = [
    ['When did the working group on technical assistance meet in late 2007?', ['2007-10-03/2007-10-05']],
    ['When did the working group on technical assistance meet in early 2007?', []],
    ['When did the working group on technical assistance meet in mid-2007?', []],
    ["Quand le groupe de travail sur l'assistance technique s'est-il réuni fin 2007 ?", ['2007-10-03/2007-10-05']],
    ["Quand le groupe de travail sur l'assistance technique s'est-il réuni début 2007 ?", []],
    ['¿Cuándo se reunió el Grupo de Trabajo sobre Asistencia Técnica a finales de 2007?', ['2007-10-03/2007-10-05']],
    ['¿Cuándo se reunió el Grupo de Trabajo sobre Asistencia Técnica a principios de 2007?', []],
    ['Когда Рабочая группа по технической помощи заседала в начале 2007 года?', []],
    ['متى اجتمع الفريق العامل المعني بالمساعدة التقنية في أوائل عام 2007؟', []],
    ['技术援助工作组2007年初何时开会？', []],
  ];
  for (const [question, dates] of table)
    it(question, () => {
      const answer = answerTurns(shipped, [question], { today: '2026-11-21' });
      assert.deepEqual(answer.dates, dates);
      assert.equal(answer.status, dates.length > 0 ? 'answered' : 'not-in-records');
    });
});

/** By the end of 2008 there were those of 2006, 2007 and October 2008. */
describe('the end of a year that is a limit', () => {
  for (const question of [
    'How many meetings had been held by the end of 2008?',
    'How many meetings were held before the end of 2008?',
    'Combien de réunions avant la fin de 2008 ?',
    "combien de réunions d'ici la fin de 2008",
    '¿cuántas reuniones hubo antes de finales de 2008?',
    'сколько совещаний прошло к концу 2008 года',
    'كم اجتماعا عقد قبل نهاية 2008؟',
    '在2008年年底之前工作组开了几次会',
  ])
    it(`is no part of it: ${question}`, () => {
      const { dates } = answerTurns(shipped, [question], { today: '2026-11-21' });
      assert.deepEqual(dates, ['2006-10-16/2006-10-17', '2007-10-03/2007-10-05', '2008-10-15/2008-10-16']);
    });
});
