import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  { symbol: 'E/2031/21', language: 'es', lines: ['El Consejo se ocupa de la travesía del estrecho en todo momento.'] },
]);
const linesOf = (question: string) => answerTurns(world, [question], { today: '2031-11-27' }).lines.join(' ');

describe('a question for the link to a document', () => {
  for (const question of ['Link to E/2031/21?', '¿Me das el enlace de E/2031/21?', 'lien vers E/2031/21'])
    it(question, () => assert.match(linesOf(question), /docs\.un\.org/u));
  it('is none that asks of a link of which its text tells', () =>
    assert.doesNotMatch(
      linesOf('¿Desde cuándo se interesa el Consejo por el enlace fijo del estrecho (E/2031/21)?'),
      /docs\.un\.org/u,
    ));
});
