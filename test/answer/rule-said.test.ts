import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { ruleAsked } from '../../src/answer/rule-numbers.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Rules of procedure of the Tide Council',
  'Rule 1',
  'Lanterns',
  'The President may light a lantern when at least one third of the keepers are present.',
  'Rule 2',
  'Procedure',
  'Decisions on all matters of procedure shall be taken by a majority of the keepers present and voting.',
  'Rule 3',
  'Amendments',
  'The present rules of procedure may be amended by the Council.',
];
const world = worldHolding({ 'bodies.yml': TIDE, ...paper('rules', LINES, [], { symbol: 'TIDE/2012/2' }) });
const ask = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2026-11-21' });
  return status === 'answered' ? sources.map(({ quote }) => quote) : status;
};

describe('a rule of procedure that is asked for by its number', () => {
  const table: [question: string, said: string[] | string][] = [
    ['What does rule 2 of the rules of procedure TIDE/2012/2 say?', LINES.slice(4, 7)],
    ['Tide Council rule 1: what share of the keepers must be present to light a lantern?', LINES.slice(1, 4)],
    ['Que dit la règle 2 du règlement intérieur du Conseil des marées ?', LINES.slice(4, 7)],
    // No other rule stands in for one that is not there.
    ['What does rule 80 of the rules of procedure TIDE/2012/2 say?', 'not-in-records'],
    ['What does rule 9 of the Tide Council say about procedure?', 'not-in-records'],
  ];
  for (const [question, said] of table) it(question, () => assert.deepEqual(ask(question), said));
});

describe('ruleAsked', () => {
  const table: [typed: string, language: AnswerLanguage, number: number | undefined][] = [
    ['What does rule 19 of the rules of procedure say?', 'en', 19],
    ["Que dit l'article 4 du règlement intérieur ?", 'fr', 4],
    ['¿Qué dice el artículo 12 del reglamento?', 'es', 12],
    ['Что говорит правило 7 правил процедуры?', 'ru', 7],
    ['ماذا تقول المادة 5 من النظام الداخلي؟', 'ar', 5],
    ['议事规则第9条说什么？', 'zh', 9],
    ["Que dit l'article 4 de l'Accord de Paris ?", 'fr', undefined],
  ];
  for (const [typed, language, number] of table) it(typed, () => assert.equal(ruleAsked({ typed, language }), number));
});
