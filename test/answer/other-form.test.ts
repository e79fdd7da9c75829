import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped } from './world.ts';

const TABLE: [question: string, status: 'answered' | 'not-in-records', said: RegExp][] = [
  ['Is item 5 of the 2007 agenda the last item?', 'not-in-records', /Item 5 of the agenda/],
  ['What is item 5 of the 2007 agenda?', 'answered', /Item 5 of the agenda/],
  ['Le rapport de la septième réunion a-t-il été adopté ?', 'not-in-records', /^(?!.*WG\.2\/2013\/5)/s],
  ['Où la décision 3/4 a-t-elle été adoptée ?', 'answered', /octobre 2006 à Vienne\)/],
  ['Where was decision 3/4 adopted?', 'answered', /2006 in Vienna\)/],
  ['In which language was the report of 2007 written?', 'not-in-records', /^(?!.*English)/s],
  ['How many sessions of the Conference were held?', 'answered', /^I have dates for five sessions .* may be others:/],
  ['Combien de sessions la Conférence a-t-elle tenues ?', 'answered', /^J'ai les dates de cinq sessions .*d'autres :/],
  ['¿Cuántos períodos de sesiones ha celebrado la Conferencia?', 'answered', /^Tengo las fechas de cinco .*haber más:/],
  ['Сколько сессий провела Конференция?', 'answered', /^Известны даты: пять сессий .*и другие:/],
  ['كم دورة عقد المؤتمر؟', 'answered', /^التواريخ المتاحة: خمس دورات .*غيرها:/],
  ['缔约方会议举行了几届会议？', 'answered', /五届会议，可能还有其他：/],
  ['What day of the week did the ninth session of the Conference end?', 'answered', /Friday 19 October 2018/],
  ['What is the deadline for the ninth session of the Conference?', 'not-in-records', /^(?!.*15 to 19 October)/s],
];

describe('an answer in another form than that of the question', () => {
  for (const [question, status, said] of TABLE)
    it(`${question}: ${status}`, () => {
      const answer = answerTurns(shipped, [question], { today: '2026-11-21' });
      const text = [answer.lead, ...answer.lines].join('\n');
      assert.equal(answer.status, status, text);
      assert.match(text, said);
    });
});
