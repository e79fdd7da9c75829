import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isLittleInName } from '../../src/answer/evidence/letters/foreign-names.ts';
import type { AnswerLanguage } from '../../src/model.ts';

const table: [word: string, typed: string, language: AnswerLanguage, isLittle: boolean][] = [
  ['for', "Quand a eu lieu l'atelier sur l'Action for Reef Divers ?", 'fr', true],
  ['of', 'el taller sobre Friends of the Reef', 'es', true],
  ['the', 'el taller sobre Friends of the Reef', 'es', true],
  // A word that says something, no name around it, and other languages.
  ['reef', "l'Action for reef Divers", 'fr', false],
  ['for', 'le for intérieur des plongeurs', 'fr', false],
  ['for', 'the Action for Reef Divers', 'en', false],
];
for (const [word, typed, language, isLittle] of table)
  it(`${word}: ${typed}`, () => assert.equal(isLittleInName(word, typed, language), isLittle));
