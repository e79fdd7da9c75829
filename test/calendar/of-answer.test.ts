import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { calendarOfAnswer } from '../../src/calendar/of-answer.ts';
import type { ClaimContent } from '../../src/model.ts';
import { shipped } from '../answer/world.ts';
import { recordOf, winterAgenda, worldOfRecords } from './worlds.ts';

const same: ClaimContent = {
  session: { body: 'ctoc-cop-wg-3', number: 9, dates: '2027-01-27/2027-01-28', status: 'planned' },
};
const world = worldOfRecords([winterAgenda(), recordOf('other', {}, [same])]);

const told = (question: string, on = world) =>
  calendarOfAnswer(on, answer(on, question, { today: '2027-01-01' }).answer).events.map(({ uid }) =>
    uid.replace(/^ctoc-cop-|@rapporteur$/g, ''),
  );

describe('the meetings that an answer tells of', () => {
  const rows: [question: string, uids: string[]][] = [
    ['When does WG.2 meet in 2027?', ['wg-2.9.1.morning', 'wg-2.9.1.afternoon', 'wg-2.9.2.morning']],
    ['Programme of WG.2 for 27 January 2027?', ['wg-2.9.1.morning', 'wg-2.9.1.afternoon']],
    ['Programme of WG.2 for 28 January 2027?', ['wg-2.9.2.morning']],
    ['When does WG.3 meet in 2027?', ['wg-3.9.days']],
    ['Hello', []],
  ];
  for (const [question, uids] of rows) it(question, () => assert.deepEqual(told(question), uids));

  it('are those of one session where the answer is about one', () => {
    assert.deepEqual(told('When did the Working Group on Technical Assistance meet in 2012?', shipped), [
      'wg-2.2012-10-17.days',
    ]);
  });
});
