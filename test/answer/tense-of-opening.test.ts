import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped } from './world.ts';

describe('the opening and the close of a session', () => {
  const table: [question: string, today: string, says: RegExp][] = [
    // A programme tells of it, and no report.
    ['When did the 2007 meeting start?', '2026-11-21', / was to open on Wednesday 3 October 2007/],
    ['When does the 2007 meeting start?', '2007-10-01', / opens on Wednesday 3 October 2007/],
    ['When did the 2013 meeting end?', '2026-11-21', / ended on Wednesday 30 October 2013/],
    ['When does the ninth session of the Conference open?', '2018-09-01', / opens on Monday 15 October 2018/],
    // Nobody says that it was held.
    ['When did the ninth session of the Conference open?', '2026-11-21', / was to open on Monday 15 October 2018/],
    ['When did the 2007 meeting end?', '2026-11-21', / was scheduled until 6 p\.m\./],
    ['Quand la réunion de 2007 s’est-elle ouverte ?', '2026-11-21', / devait s'ouvrir le mercredi 3 octobre 2007/],
    ["Quand s'ouvre la réunion de 2007 ?", '2007-10-01', / s'ouvre le mercredi 3 octobre 2007/],
    ['Quand s’est terminée la réunion de 2013 ?', '2026-11-21', / s'est terminée le mercredi 30 octobre 2013/],
    ["Quand s'est ouverte la neuvième session de la Conférence ?", '2026-11-21', / devait s'ouvrir le lundi 15/],
    ['¿Cuándo se abrió la reunión de 2013?', '2026-11-21', / fue el lunes 28 de octubre de 2013/],
    ['Когда открылось совещание 2013 года?', '2026-11-21', / состоялось в понедельник, 28 октября 2013/],
    ['Когда закрылось совещание 2013 года?', '2026-11-21', /^Закрытие .* состоялось в среду, 30 октября 2013/],
    ['متى افتتح اجتماع 2013؟', '2026-11-21', /^افتُتح .* 28 تشرين الأول/],
    ['2013年的会议何时开幕？', '2026-11-21', /已于2013年10月28日星期一开幕/],
    ['2013年的会议何时闭幕？', '2026-11-21', /已于2013年10月30日星期三结束/],
  ];
  for (const [question, today, says] of table)
    it(`${question} (${today})`, () => {
      const { status, lead } = answerTurns(shipped, [question], { today });
      assert.equal(status, 'answered', lead);
      assert.match(lead, says);
    });
});
