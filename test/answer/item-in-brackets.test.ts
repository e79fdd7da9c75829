import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cue } from '../../src/answer/lexicon.ts';
import { withItemInBrackets } from '../../src/answer/mending/with-item-in-brackets.ts';
import { readTurn } from '../../src/answer/reading/read-turn.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([{ symbol: 'TIDE/2018/6', lines: ['The Tide Council met.'] }]);
const today = '2026-11-21';
const read = (question: string) =>
  withItemInBrackets(askedOf(readTurn(question, world, { today }).question, world, today));

describe('words in brackets behind the number of an item', () => {
  const table: [question: string, cue: Cue, asks: boolean, leftover: string][] = [
    ['When is item 7 (outcome of the survey) taken?', 'outcome', false, 'outcome survey'],
    ['When is item 7 taken (outcome of the survey)?', 'outcome', true, 'survey'],
    ['What was the outcome of item 7 (survey)?', 'outcome', true, 'survey'],
    ['Quand le point 7 (résultats de l’enquête) est-il examiné ?', 'outcome', false, 'resultats enquete'],
    ['¿Cuándo se trata el tema 7 (resultados del estudio)?', 'outcome', false, 'outcomes'],
    ['Когда рассматривается пункт 7 (итоги обследования)?', 'outcome', false, 'outcome обследования'],
    ['متى يُنظر في البند 7 (نتائج المسح)؟', 'outcome', false, 'outcome'],
  ];
  for (const [question, cue, asks, leftover] of table)
    it(question, () => {
      const asked = read(question);
      assert.equal(asked.cues.has(cue), asks, [...asked.cues].join());
      assert.ok(
        leftover.split(' ').every((word) => asked.leftover.includes(word)),
        asked.leftover.join(' '),
      );
    });
});
