import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const paper = (name: string, symbol: string, lines: string[]) => ({
  [`texts/${name}.txt`]: `${lines.join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf([], { text: `${name}.txt`, language: 'fr', title: symbol, symbol }),
});
const world = createWorld(
  loadKnowledge(
    makeFolder({
      ...paper('a', 'NET/2015/L.1', [
        'New York, 1er-5 juin 2015',
        '[...]',
        "6. Examen de l'efficacité du marquage des filets.",
        '7. Examen du traçage des ancres.',
      ]),
      ...paper('b', 'NET/2016/L.1', [
        'New York, 6-10 juin 2016',
        '2. Election du Président.',
        '3. Marquage des bouées.',
      ]),
      ...paper('c', 'OTHER/2014/1', [...OTHERS]),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a meeting that a question names by its place and its subject', () => {
  it('has the days in the head of its paper (A/CONF.192/MGE/2015/L.1)', () => {
    const { status, dates, sources } = ask(
      'Dates de la réunion à New York sur le marquage et le traçage des filets et des ancres ?',
    );
    assert.deepEqual(
      [status, dates, sources.map(({ quote }) => quote)],
      ['answered', ['2015-06-01/2015-06-05'], ['New York, 1er-5 juin 2015']],
    );
  });

  for (const question of [
    // Elsewhere, on something else, on what two of them have, and on one thing alone.
    'Dates de la réunion à Genève sur le marquage et le traçage des filets ?',
    'Dates de la réunion à New York sur le marquage et le traçage des oiseaux ?',
    'Dates de la réunion à New York sur le marquage ?',
  ])
    it(`refused: ${question}`, () => assert.notEqual(ask(question).status, 'answered'));
});
