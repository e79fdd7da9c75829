import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped } from './world.ts';

const ask = (question: string) => answerTurns(shipped, [question], { today: '2026-11-21' });

describe('days and places of all meetings', () => {
  for (const question of [
    'List all meetings of the group with dates and places',
    'When and where did the group meet?',
    'liste de toutes les réunions du groupe avec dates et lieux',
    'lista de todas las reuniones del grupo con fechas y lugar',
    'список всех совещаний рабочей группы с датами и местом',
    'قائمة بجميع اجتماعات الفريق العامل وتواريخها وأماكنها',
    '列出工作组所有会议的日期和地点',
  ])
    it(`leave out none of which only the days are known: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates.length], ['answered', 9], lead);
    });

  it('are those with a place where it is asked for alone', () => {
    assert.deepEqual(ask('Where did the group meet?').dates.length, 4);
  });
});

describe('the last day of a session', () => {
  for (const question of [
    'Which items are considered on the last day?',
    'ما البنود التي ينظر فيها في اليوم الأخير؟',
    '会议最后一天讨论哪些项目',
    '¿qué se ve el último día de la reunión?',
  ])
    it(`has more than its last item: ${question}`, () => {
      const { lines, dates } = ask(question);
      assert.deepEqual([lines.length, dates], [2, ['2007-10-05']], lines.join('\n'));
    });
});
