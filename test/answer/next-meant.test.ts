import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped } from './world.ts';

const QUESTIONS = [
  'when will the group meet?',
  'Where will the group meet?',
  'Will the group meet in May?',
  'Quand le groupe se réunira-t-il ?',
  'Le groupe va-t-il se réunir en mai ?',
  '¿Cuándo se reunirá el grupo?',
  '¿Cuándo tendrá lugar la reunión del grupo?',
  'Когда соберется группа?',
  'متى سيجتمع الفريق؟',
  '工作组将何时开会？',
];

describe('a meeting to come', () => {
  for (const question of QUESTIONS) {
    it(`is none of those that were held: ${question}`, () => {
      const { status, dates } = answerTurns(shipped, [question], { today: '2026-11-21' });
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });
    it(`is the next one: ${question}`, () => {
      const { status, dates, lead } = answerTurns(shipped, [question], { today: '2018-01-05' });
      assert.deepEqual([status, dates], ['answered', ['2018-05-28/2018-05-31']], lead);
    });
  }

  it('is not the one that is named by its number', () => {
    const { status, dates } = answerTurns(shipped, ['Quand la neuvième session aura-t-elle lieu ?'], {
      today: '2026-11-21',
    });
    assert.deepEqual([status, dates], ['answered', ['2018-10-15/2018-10-19']]);
  });

  it('is not asked for where the verb is in the past', () => {
    const { status, dates } = answerTurns(shipped, ['When did the group meet?'], { today: '2026-11-21' });
    assert.deepEqual([status, dates.length], ['answered', 9]);
  });
});

describe('the nearest meeting, where none is to come', () => {
  const table: [question: string, says: RegExp][] = [
    ['When is the next meeting of the working group?', /2018 \(joint period with the Working Group on International/],
    ['When is the next session of the Conference?', /\(15 to 19 October 2018\) \(planned\)/],
    ['Quand est la prochaine réunion du groupe ?', /2018 \(période commune avec le Groupe/],
    ['Quand a lieu la prochaine session de la Conférence ?', /\(du 15 au 19 octobre 2018\) \(prévue\)/],
    ['¿Cuándo es la próxima reunión del grupo?', /2018 \(período conjunto con/],
    ['Когда следующее совещание группы?', /2018 года \(общий период/],
    ['متى الاجتماع القادم للفريق؟', /2018 \(فترة مشتركة/],
    ['工作组的下次会议是什么时候？', /31日（与国际合作工作组共同的会期）/],
  ];
  for (const [question, says] of table)
    it(`says what it was: ${question}`, () => {
      const { status, lines } = answerTurns(shipped, [question], { today: '2026-11-21' });
      assert.equal(status, 'not-in-records');
      assert.match(lines.join(' '), says);
    });
});
