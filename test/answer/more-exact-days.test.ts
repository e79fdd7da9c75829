import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const MONTH = 'The Second World Assembly on Lanterns, held in Koror in April 2002, was a turning point.';
const DAYS = 'The Plan was adopted by the Second World Assembly on Lanterns, held in Koror, from 8 to 12 April 2002.';
const OTHER = 'The Plan was adopted by the Second World Assembly on Lanterns, held in Koror, from 8 to 12 May 2002.';
const datesIn = (...lines: string[]) =>
  answerTurns(worldOfTexts([{ symbol: 'TIDE/5', lines }]), ['When was the Second World Assembly on Lanterns held?'], {
    today: '2026-11-21',
  }).dates;

describe('sentences of which one gives the days, and one the month', () => {
  it('are one answer, which gives the days', () => {
    assert.deepEqual(datesIn(MONTH, DAYS), ['2002-04-08/2002-04-12']);
    assert.deepEqual(datesIn(DAYS, MONTH), ['2002-04-08/2002-04-12']);
  });

  it('are none where the days lie in another month', () => assert.deepEqual(datesIn(MONTH, OTHER), []));
});
