import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withRomanNumber } from '../../src/answer/mending/with-roman-number.ts';
import { readTurn } from '../../src/answer/reading/read-turn.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';
import { worldOfTexts } from '../fixtures/texts.ts';
import { TIDE } from '../fixtures/tide.ts';

const world = worldOfTexts([{ symbol: 'TIDE/2018/6', lines: ['The Tide Council met.'] }]);
const today = '2026-11-21';
const numbers = (question: string) =>
  withRomanNumber(askedOf(readTurn(question, world, { today }).question, world, today)).ordinals.map(
    ({ value }) => value,
  );

describe('a Roman numeral before the name of a body', () => {
  const table: [question: string, numbers: number[]][] = [
    ['When was the XIII Tide Council?', [13]],
    ['Quand a eu lieu le XIV Conseil des marées ?', [14]],
    ['¿Cuándo fue el XXII Consejo de Mareas?', [22]],
    ['Когда был XIX Совет приливов?', [19]],
    ['When was the xiii Tide Council?', []],
    ['When was the DI Tide Council?', []],
    ['What does annex XIII say of the Tide Council?', []],
    // Behind the letters of a body with a hyphen.
    ['TC-XI when and where', [11]],
    ['When was TC-X?', [10]],
    ['When was TC XI?', []],
    ['When was tc-x?', []],
    ['When was the third session of the XIII Tide Council?', [3]],
  ];
  for (const [question, found] of table) it(question, () => assert.deepEqual(numbers(question), found));
});

describe('a Roman numeral behind the letters of a body', () => {
  const lettered = createWorld(loadKnowledge(makeFolder({ 'bodies.yml': TIDE.replace('[TC]', '[TCM]') })));
  const table: [question: string, numbers: number[]][] = [
    ['When was TCM XXXV?', [35]],
    ['When was TCM-XXXV?', [35]],
    ['What is item 18 of the agenda of TCM XXVIII?', [28]],
    ['When was TCM xxxv?', []],
    ['When was TCM USA?', []],
  ];
  for (const [question, found] of table)
    it(question, () => {
      const asked = askedOf(readTurn(question, lettered, { today }).question, lettered, today);
      assert.deepEqual(
        withRomanNumber(asked).ordinals.map(({ value }) => value),
        found,
      );
    });
});
