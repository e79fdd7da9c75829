import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped } from './world.ts';

const ask = (question: string) => answerTurns(shipped, [question], { today: '2026-11-21' });

describe('what a meeting was about', () => {
  const asked = (year: number) => [
    `what was the ${year} meeting about?`,
    `What did the meeting of ${year} deal with?`,
    `What was the ${year} meeting on?`,
    `Sur quoi portait la réunion de ${year} ?`,
    `De quoi traitait la réunion de ${year} ?`,
    `¿De qué trató la reunión de ${year}?`,
    `¿Sobre qué fue la reunión de ${year}?`,
    `О чем было совещание ${year} года?`,
    `عم دار اجتماع ${year}؟`,
    `${year}年的会议是关于什么的？`,
  ];
  for (const question of asked(2007))
    it(`is told by its agenda: ${question}`, () => {
      const { status, kind, lines } = ask(question);
      assert.deepEqual([status, kind], ['answered', 'agenda']);
      assert.match(lines.join(' '), /Propositions du Secrétariat/);
    });
  for (const question of [...asked(2018), 'What was the last meeting about?', 'Sur quoi portait la dernière réunion ?'])
    it(`is not told where no agenda is held: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));
});

describe('a day under which a row of another day is printed', () => {
  const table: [question: string, note: RegExp, told: boolean][] = [
    ['Quel est le programme du jeudi 4 octobre 2007 ?', /Le document imprime « jeudi 4 octobre 2007 »/, true],
    ['Quel est le programme du mercredi 3 octobre 2007 ?', /Le document imprime « jeudi 4 octobre 2007 »/, true],
    ['Que se passe-t-il le 4 octobre 2007 au matin ?', /Le document imprime/, false],
    ['What is the programme for 4 October 2007?', /the document prints “Thursday 4 October 2007”/, true],
    ['¿Qué se trata el 4 de octubre de 2007?', /el documento dice “jueves 4 de octubre de 2007”/, true],
    ['Что обсуждается 4 октября 2007 года?', /напечатано «четверг, 4 октября 2007 года»/, true],
    ['ماذا سيناقش في 4 تشرين الأول/أكتوبر 2007؟', /الخميس 4 تشرين الأول\/أكتوبر 2007/, true],
    ['2007年10月4日讨论什么？', /2007年10月4日星期四/, true],
  ];
  for (const [question, note, told] of table)
    it(question, () => {
      const { status, notes, dates, sources } = ask(question);
      assert.deepEqual([status, dates.length], ['answered', 1]);
      assert.equal(note.test(notes.join(' ')), told);
      if (told) assert.ok(sources.some(({ quote }) => /Jeudi 4 octobre.*suite/.test(quote)));
    });
});
