import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped } from './world.ts';

const ask = (question: string, today = '2026-11-21') => answerTurns(shipped, [question], { today });

const AFTERNOONS = ['2007-10-03', '2007-10-04', '2007-10-05'];

describe('the hours of the meetings of a part of the day', () => {
  const afternoons = [
    'Until what time do the afternoon meetings of the 2007 meeting last?',
    'At what time do the afternoon meetings begin?',
    "Jusqu'à quelle heure durent les séances de l'après-midi ?",
    'hasta qué hora dura la sesión de la tarde',
    'до скольки идут послеобеденные заседания совещания 2007 года?',
    'متى تنتهي جلسة بعد الظهر في اجتماع 2007؟',
    '下午的会议开到几点？',
  ];
  for (const question of afternoons)
    it(`are told by all of them, and by no opening: ${question}`, () => {
      const { status, lines, lead } = ask(question);
      assert.equal(status, 'answered', lead);
      assert.equal(lines.length, AFTERNOONS.length, lead);
      for (const line of lines) assert.match(line, /15|3 p\.m\.|下午3时/);
    });

  it('are those of the mornings, where these are asked for', () => {
    const { lines } = ask('At what time do the morning sittings end?');
    assert.ok(lines.every((line) => line.includes('10 a.m. to 1 p.m.')) && lines.length === 3, lines.join('\n'));
  });

  it('are not told of evenings without meetings', () => {
    assert.equal(ask('When do the evening meetings end?').status, 'not-in-records');
  });

  it('are all hours where no part of the day is named', () => {
    assert.equal(ask('What are the hours of the meetings in 2007?').lines.length, 6);
  });
});

describe('until when a session lasts', () => {
  it('is the end of its last meeting', () => {
    const { lead, dates } = ask('Until what time does the 2007 meeting last?');
    assert.match(lead, /6 p\.m\./);
    assert.deepEqual(dates, ['2007-10-05']);
  });

  for (const question of [
    'Until what time does the meeting last on 4 October 2007?',
    'At what time does the meeting end on Thursday 4 October 2007?',
    "Jusqu'à quelle heure dure la réunion du 4 octobre 2007 ?",
  ])
    it(`is that of the day that is named: ${question}`, () => {
      const { status, dates, lines } = ask(question);
      assert.deepEqual([status, dates, lines.length], ['answered', ['2007-10-04'], 2]);
    });

  it('is that of today, in a word that is Russian slang', () => {
    assert.deepEqual(ask('до скольки заседаем сегодня', '2007-10-04').dates, ['2007-10-04']);
  });

  it('is still the opening where the session opens in the morning', () => {
    assert.match(ask('At what time does the meeting open in the morning?').lead, /was to open/);
  });
});

describe('how many meetings a day the resources allow', () => {
  for (const question of [
    'how many plenary meetings a day do the available resources permit in the 2007 meeting',
    'كم جلسة عامة في اليوم تتيحها الموارد المتاحة',
    '现有资源允许每天举行几次全体会议？',
  ])
    it(`is told, since its sentence speaks of them: ${question}`, () => {
      const { status, kind, lead } = ask(question);
      assert.deepEqual([status, kind], ['answered', 'programme'], lead);
    });

  for (const question of [
    'how many meetings a day did Ghana hold in 2007',
    'how many plenary meetings a day did the budget permit',
  ])
    it(`is not told of what it does not name: ${question}`, () => {
      assert.equal(ask(question).status, 'not-in-records');
    });
});
