import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { type ClaimedLength, lengthClaimed } from '../../src/answer/steps/claimed-length.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { shipped } from './world.ts';

const days = (count: number): ClaimedLength => ({ count, unit: 'day' });
const weeks = (count: number): ClaimedLength => ({ count, unit: 'week' });

const CASES: [typed: string, language: AnswerLanguage, claimed: ClaimedLength | undefined][] = [
  ['Did the session last two weeks?', 'en', weeks(2)],
  ['Was it held over 11 days?', 'en', days(11)],
  ['Did it last more than ten days?', 'en', undefined],
  ['Were there meetings in the last two weeks?', 'en', undefined],
  ['How many days did it last?', 'en', undefined],
  ["Le groupe s'est-il réuni pendant une semaine ?", 'fr', weeks(1)],
  ['La session a-t-elle duré dix jours ?', 'fr', days(10)],
  ['¿Duró la reunión tres semanas?', 'es', weeks(3)],
  ['¿Duró la reunión más de dos días?', 'es', undefined],
  ['Продолжалась ли сессия одиннадцать дней?', 'ru', days(11)],
  ['Продолжалась ли сессия более двух дней?', 'ru', undefined],
  ['هل استمرت الدورة أسبوعين؟', 'ar', weeks(2)],
  ['هل استمرت الدورة ثلاثة أيام؟', 'ar', days(3)],
  ['会议持续了两周吗？', 'zh', weeks(2)],
  ['会议为期三天吗？', 'zh', days(3)],
];

describe('how long a question says that a session lasted', () => {
  for (const [typed, language, claimed] of CASES)
    it(typed, () => assert.deepEqual(lengthClaimed({ typed, language }), claimed));

  const told: [question: string, status: string, says: RegExp][] = [
    ['Did the 2007 meeting last three days?', 'answered', /lasted three days/],
    ['Did the 2007 meeting last a week?', 'not-in-records', /lasted three days/],
    ['Did the third session of the Conference last ten days?', 'answered', /lasted ten days/],
    ['La réunion de 2013 a-t-elle duré deux jours ?', 'not-in-records', /trois jours/],
  ];
  for (const [question, status, says] of told)
    it(question, () => {
      const answer = answerTurns(shipped, [question], { today: '2026-11-21' });
      assert.equal(answer.status, status, answer.lead);
      assert.match([answer.lead, ...answer.lines].join('\n'), says);
    });
});
