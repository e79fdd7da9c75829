import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksNoSessions } from '../../src/answer/kinds/sessions/session-asks-else.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { GOOD, makeFolder } from '../fixtures/knowledge-folder.ts';

const world = createWorld(loadKnowledge(makeFolder(GOOD)));
const asks = (question: string) =>
  asksNoSessions(
    askedOf(
      readQuestion(question, world.reader, 'en', () => false),
      world,
      '2026-11-21',
    ),
  );

describe('a question to which the days of a session are no answer', () => {
  const table: [question: string, isElse: boolean][] = [
    ['By what time did all groups have to finish at the third session?', true],
    ['How many meetings did the third session hold?', true],
    ['Why did the group meet in 2009?', true],
    ['How many decisions did the third session adopt?', true],
    ['What did the group note with concern at its third session?', true],
    ['What happened at the third session?', true],
    ['Qu’a noté le groupe à sa troisième session ?', true],
    ['¿Qué pasó en el tercer período de sesiones?', true],
    ['Что произошло на третьей сессии?', true],
    ['ماذا حدث في الدورة الثالثة؟', true],
    ['第三届会议发生了什么？', true],
    ['Documents of question 2 at the third session', true],
    ['Documents de la question 2 à la troisième session', true],
    ['Which document contains the timetable of the third session?', true],
    ['In which document is the timetable of the third session?', true],
    ['Dans quel document figure le calendrier de la troisième session ?', true],
    ['¿Qué documento contiene el calendario del tercer período de sesiones?', true],
    ['В каком документе содержится расписание третьей сессии?', true],
    ['ما هي الوثيقة التي تتضمن الجدول الزمني للدورة الثالثة؟', true],
    ['哪份文件载有第三届会议的日程？', true],
    ['Which document contains the provisional schedule of the third session?', true],
    ['Quel document contient le calendrier provisoire de la troisième session ?', true],
    ['¿En qué documento figura el calendario del tercer período de sesiones?', true],
    ['When did the group meet in 2009, and where?', false],
    ['When did the group meet in 2009?', false],
    ['How many meetings were there before the third session?', false],
    ['When is the third session of the group?', false],
  ];
  for (const [question, isElse] of table) it(question, () => assert.equal(asks(question), isElse));
});
