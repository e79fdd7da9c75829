import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { mistyped } from '../../src/answer/evidence/words/mistyped.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const world = worldHolding(
  paper('fund', [
    'Report of a fund',
    'The Board reported the accreditation of 28 national entities to the lagoon fund.',
    'Parties submitted 651 questions in the first round of the lagoon review.',
    ...OTHERS,
  ]),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a word that was mistyped', () => {
  const table: [language: AnswerLanguage, word: string, stem: string | undefined][] = [
    ['fr', 'acreditees', 'accredit'],
    ['ru', 'комисии', 'комисс'],
    ['en', 'commitee', 'committe'],
    ['es', 'desision', 'decision'],
    // Words of their own, and too short ones.
    ['en', 'hearing', undefined],
    ['en', 'budge', undefined],
    ['zh', '委员', undefined],
  ];
  for (const [language, word, stem] of table)
    it(`is read as one of the field, ${language}: ${word}`, () => assert.equal(mistyped(word, word, language), stem));

  it('is no other word where it is typed as a name', () =>
    assert.equal(mistyped('acreditees', 'Qui est Acreditees ?', 'fr'), undefined));

  it('finds what is asked in a document in another language', () =>
    assert.match(
      ask("combien d'entités nationales acréditées pour le fonds de la lagune ?").sources[0]?.quote ?? '',
      /28 national entities/,
    ));
});
