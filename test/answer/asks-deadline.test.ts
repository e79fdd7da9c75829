import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksDeadline } from '../../src/answer/asks-deadline.ts';
import { asksDocumentsBefore } from '../../src/answer/asks-documents-before.ts';
import { asksWeekday } from '../../src/answer/asks-weekday.ts';
import type { AnswerLanguage } from '../../src/model.ts';

type Form = 'deadline' | 'weekday' | 'documents' | undefined;
const TABLE: [typed: string, language: AnswerLanguage, form: Form][] = [
  ['What is the deadline for the third session?', 'en', 'deadline'],
  ['What was due by 25 March 2015?', 'en', 'deadline'],
  ['By when should members send their views?', 'en', 'deadline'],
  ['When is the next session due?', 'en', undefined],
  ['Until when did the session last?', 'en', undefined],
  ['Quelle est la date limite pour la session ?', 'fr', 'deadline'],
  ['¿Cuál es la fecha límite?', 'es', 'deadline'],
  ['Каков крайний срок?', 'ru', 'deadline'],
  ['ما هو الموعد النهائي للدورة؟', 'ar', 'deadline'],
  ['截止日期是什么？', 'zh', 'deadline'],
  ['What day of the week did the session end?', 'en', 'weekday'],
  ['Which day was the session?', 'en', undefined],
  ["Quel jour de la semaine la session s'est-elle ouverte ?", 'fr', 'weekday'],
  ['¿Qué día de la semana terminó?', 'es', 'weekday'],
  ['Какой это был день недели?', 'ru', undefined],
  ['Какой был день недели?', 'ru', 'weekday'],
  ['في أي يوم من أيام الأسبوع انتهت الدورة؟', 'ar', 'weekday'],
  ['会议是星期几结束的？', 'zh', 'weekday'],
  ['Which documents were before the Council on pilots?', 'en', 'documents'],
  ['Which documents mention pilots?', 'en', undefined],
  ['De quels documents le Conseil était-il saisi ?', 'fr', 'documents'],
  ['¿Qué documentos tuvo ante sí el Consejo?', 'es', 'documents'],
  ['Какие документы были у Совета?', 'ru', 'documents'],
  ['ما هي الوثائق التي عرضت على المجلس؟', 'ar', 'documents'],
  ['理事会面前有哪些文件？', 'zh', 'documents'],
];

describe('what a question asks for', () => {
  for (const [typed, language, form] of TABLE)
    it(`${typed}: ${form}`, () =>
      assert.deepEqual(
        [asksDeadline, asksWeekday, asksDocumentsBefore].map((asks) => asks({ typed, language })),
        ['deadline', 'weekday', 'documents'].map((one) => one === form),
      ));
});
