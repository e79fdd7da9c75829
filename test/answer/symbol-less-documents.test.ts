import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { BODIES, makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

/** So that a word in one paragraph tells something. */
const PAINTERS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'].map((many) => `Peintres du port : ${many}.`);

const text = (name: string, language: string, line: string) => [
  [`texts/${name}.txt`, `${[line, ...PAINTERS].map((words, at) => `${at + 1}. ${words}`).join('\n\n')}\n`],
  [`records/${name}.yml`, recordOf([], { text: `${name}.txt`, title: `Page ${name}`, language, symbol: '' })],
];
const world = createWorld(
  loadKnowledge(
    makeFolder(
      Object.fromEntries([
        ['bodies.yml', BODIES],
        ['texts/a.txt', undefined],
        ['records/a.yml', undefined],
        ...text('en', 'en', 'The regional workshop on marine biodiversity was held in Nairobi on 4 May 2011.'),
        ...text('fr', 'fr', 'Les peintres du port ont mangé du pain.'),
      ]),
    ),
  ),
);

describe('documents without a symbol', () => {
  it('are not taken for texts of one document in several languages', () => {
    const { dates, sources } = answer(
      world,
      'Quand l’atelier régional sur la biodiversité marine a-t-il eu lieu à Nairobi ?',
      {
        today: '2026-11-21',
      },
    ).answer;
    assert.deepEqual(dates, ['2011-05-04']);
    assert.match(sources[0]?.quote ?? '', /Nairobi/);
  });
});
