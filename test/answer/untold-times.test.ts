import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped } from './world.ts';

const notes = (question: string) => answerTurns(shipped, [question], { today: '2026-11-21' }).notes.join('\n');

describe('a time that is named beside another, and has no meeting', () => {
  const table: [question: string, note: RegExp][] = [
    ['quand ont eu lieu les réunions de 2008 et 2011 ?', /Les fiches ne comportent aucune réunion en 2011\./],
    ['Where were the meetings of October 2017 and May 2019?', /The records hold no meeting in May 2019\./],
    ['¿Cuándo fueron las reuniones de 2008 y 2011?', /no consta ninguna reunión en 2011/],
  ];
  for (const [question, note] of table)
    it(`is told to have none: ${question}`, () => assert.match(notes(question), note));

  for (const question of [
    'quand ont eu lieu les réunions de 2008 et 2009 ?',
    'meetings of the group between 2012 and 2016',
    'when did the group meet in 2008?',
  ])
    it(`is not spoken of: ${question}`, () =>
      assert.doesNotMatch(notes(question), /aucune réunion|hold no meeting|ninguna reunión/));
});
