import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped } from './world.ts';

const ask = (question: string) => answerTurns(shipped, [question], { today: '2026-11-21' });

describe('a programme of something, or items of something, that the records do not hold', () => {
  for (const question of [
    'When does the gender work programme end?',
    'When will the mitigation work programme be reviewed?',
    'How many items are on the adaptation work programme?',
    'How many themes did research dialogue RD 11 have?',
    'What is the programme of the mitigation dialogue?',
    '¿Cuándo termina el programa de trabajo sobre mitigación?',
    'Когда завершается программа работы по гендерным вопросам?',
  ])
    it(`is not told by the timetable of the usual group: ${question}`, () => {
      const { status, lead } = ask(question);
      assert.notEqual(status, 'answered', lead);
    });

  for (const question of ["Quelle est l'organisation des travaux proposée ?", 'What is the programme of work?'])
    it(`is the timetable where nothing else is named: ${question}`, () =>
      assert.equal(ask(question).status, 'answered', ask(question).lead));
});
