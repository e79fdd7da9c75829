import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withoutSymbols } from '../../src/answer/evidence/words/without-symbols.ts';

const table: [typed: string, left: string][] = [
  ['When was the bank approved? see A/69/848', 'When was the bank approved?'],
  ['When was the bank approved (see also A/69/848)?', 'When was the bank approved ( )?'],
  ['Quand la banque a-t-elle été approuvée ? voir A/69/848', 'Quand la banque a-t-elle été approuvée ?'],
  ['Когда одобрен банк? см. A/69/848', 'Когда одобрен банк?'],
  ['银行何时获批？见A/69/848', '银行何时获批？'],
  // The kind of a document before its symbol.
  ['What does the draft resolution A/69/L.8 ask of the divers?', 'What does the ask of the divers?'],
  ['Que demande le projet de résolution A/69/L.8 aux plongeurs ?', 'Que demande le aux plongeurs ?'],
  ['¿Qué pide el proyecto de resolución A/69/L.8 a los buzos?', '¿Qué pide el a los buzos?'],
  ['Что предлагает поправка A/69/L.8?', 'Что предлагает ?'],
  ['决议草案A/69/L.8请谁报告？', '请谁报告？'],
  ['Which draft resolution speaks of divers (A/69/L.8)?', 'Which draft resolution speaks of divers ( )?'],
  // A word of its own.
  ['When did the divers see the bank of A/69/848?', 'When did the divers see the bank of ?'],
];
for (const [typed, left] of table)
  it(typed, () => assert.equal(withoutSymbols(typed, typed).replace(/\s+/gu, ' ').trim(), left));
