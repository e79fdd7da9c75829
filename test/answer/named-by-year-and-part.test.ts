import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    language: 'fr',
    symbol: 'LAMP/672',
    facts: { date: '1980-05-23' },
    lines: [
      "1. Le Fonds dispose maintenant d'un envoyé spécial en la personne du prince Talal d'Arabie saoudite.",
      '2. Le docteur Rajan a été le premier gardien des phares.',
    ],
  },
  {
    symbol: 'A/CONF.999/PC.2/1',
    lines: [
      '1. The Lantern Committee adopts the report on its second session in its closing meeting on 16 April 2015.',
    ],
  },
]);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-27' });

describe('a document that is named', () => {
  for (const question of [
    "LAMP/672 (1980) : qui est l'envoyé spécial du Fonds ?",
    "LAMP/672 : qui est l'envoyé spécial du Fonds en 1980 ?",
  ])
    it(`has its year and its parts: ${question}`, () => assert.match(ask(question).lines.join(' '), /prince Talal/));

  it('says nothing of another year', () =>
    assert.notEqual(ask("LAMP/672 : qui était l'envoyé spécial du Fonds en 1975 ?").status, 'answered'));

  it('is one of the session whose series is named', () =>
    assert.deepEqual(
      ask('On which day does the Lantern Committee (A/CONF.999/PC.2) adopt the report on its second session?').dates,
      ['2015-04-16'],
    ));

  it('is none of another series', () =>
    assert.notEqual(
      ask('On which day does the Lantern Committee (A/CONF.999/PC.3) adopt the report on its second session?').status,
      'answered',
    ));
});
