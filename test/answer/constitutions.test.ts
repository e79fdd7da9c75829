import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    language: 'fr',
    facts: { title: 'Constitution' },
    lines: [
      "## CONSTITUTION DE L'UNION POSTALE DES LANTERNES",
      '### Article  PREMIER',
      "Les pays qui adoptent la présente Constitution forment l'Union.",
      '### Article 2',
      "Le siège permanent de l'Union et de ses organes est fixé à Berne.",
      '### Article 3',
      'La présente Constitution sera mise à exécution le 1er janvier 1966 et demeurera en vigueur.',
    ],
  },
  {
    language: 'fr',
    facts: { title: 'Règlement intérieur de la CIPL' },
    lines: [
      'Le présent règlement est établi par la Commission internationale pour la protection des lanternes (CIPL).',
      '1.1. La Confédération suisse assume une contribution de 12 %.',
    ],
  },
]);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-27' });

describe('the constitution of an organization', () => {
  for (const question of [
    "À quelle date la Constitution de l'Union postale des lanternes est-elle mise à exécution ?",
    "Quand la Constitution de l'Union postale des lanternes entre-t-elle en vigueur ?",
  ])
    it(`sets its own day: ${question}`, () => assert.deepEqual(ask(question).dates, ['1966-01-01']));

  for (const question of ["Où se trouve le siège permanent de l'Union postale des lanternes ?"])
    it(`says where the seat is: ${question}`, () => assert.match(ask(question).lines.join(' '), /fixé à Berne/));

  it('says nothing of another union', () =>
    assert.notEqual(ask("Où se trouve le siège permanent de l'Union postale des bouées ?").status, 'answered'));

  it('has a first article', () =>
    assert.match(
      ask("Que dit l'article 1 de la Constitution de l'Union postale des lanternes ?").lines.join(' '),
      /forment/,
    ));
});

describe('rules of a body', () => {
  it('are all of that body', () =>
    assert.match(ask('Quelle est la part de la Suisse dans les contributions de la CIPL ?').lines.join(' '), /12 %/));

  it('are not of another', () =>
    assert.notEqual(ask('Quelle est la part de la Suisse dans les contributions de la CIPB ?').status, 'answered'));
});
