import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { BODIES, makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const text = (name: string, language: string, line: string) => [
  [`texts/${name}.txt`, `1. ${line}\n`],
  [`records/${name}.yml`, recordOf([], { text: `${name}.txt`, title: `Page ${name}`, language, symbol: '' })],
];
const world = createWorld(
  loadKnowledge(
    makeFolder(
      Object.fromEntries([
        ['bodies.yml', BODIES],
        ['texts/a.txt', undefined],
        ['records/a.yml', undefined],
        ...text('en', 'en', 'Mr. Leonel Sierralta was appointed Rapporteur of the biodiversity plenary.'),
        ...text('es', 'es', 'Los pintores del puerto comieron pan.'),
      ]),
    ),
  ),
);

describe('documents without a symbol', () => {
  it('are not taken for texts of one document in several languages', () => {
    const { status, sources } = answer(world, '¿Quién fue designado relator de la plenaria de biodiversidad?', {
      today: '2026-11-21',
    }).answer;
    assert.equal(status, 'answered');
    assert.match(sources[0]?.quote ?? '', /Sierralta/);
  });
});
