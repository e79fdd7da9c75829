import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Asked } from '../../src/answer/asked.ts';
import { sayOwnSymbol } from '../../src/answer/steps/own-symbol.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const held = (name: string, symbol: string, line: string) => ({
  [`texts/${name}.txt`]: `${line}\n`,
  [`records/${name}.yml`]: recordOf([], {
    text: `${name}.txt`,
    language: 'en',
    symbol,
    title: symbol,
    kind: 'document',
  }),
});
const world = worldHolding({
  'bodies.yml': TIDE,
  ...held('one', 'TIDE/8/1', 'I attach a letter dated 2 March 2012 from Ms. Marlin, Minister of Harbours of Norland.'),
  ...held('two', 'TIDE/8/2', 'The lighthouse of Esterland was painted green by the keepers in the autumn of 2012.'),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the symbol of the document that a question names', () => {
  it('is asserted with the sentence of that document', () => {
    const { status, symbols } = ask('What is TIDE/8/1? Whose letter does it attach?');
    assert.deepEqual([status, symbols], ['answered', ['TIDE/8/1']]);
  });

  it('is not where another document is quoted, or none is named', () => {
    const answer = ask('What is TIDE/8/2?');
    const bare = { answer: { ...answer, symbols: [] } };
    const naming = (...symbols: string[]) =>
      ({ symbols: symbols.map((symbol) => ({ pieces: symbol.split('/'), start: 0, end: 0 })) }) as unknown as Asked;
    const said = (...symbols: string[]) => sayOwnSymbol(bare, naming(...symbols), world).answer.symbols;
    assert.deepEqual([said('TIDE/8/2'), said('TIDE/8/1'), said()], [['TIDE/8/2'], [], []]);
  });

  it('is that of a joint symbol, by either half, where others cite a half alone', () => {
    const cites = ['  - symbol: { id: A/85/7, kind: other }\n    paragraph: "1"\n    quote: A/85/7'];
    const paper = (symbol: string, claims: string[] = []) =>
      recordOf(claims, {
        text: `${claims.length}.txt`,
        language: 'en',
        symbol,
        title: `The lamps of ${symbol}`,
        kind: 'letter',
      });
    const joint = worldHolding({
      'bodies.yml': TIDE,
      'texts/0.txt': '1. The lamps are lit.\n',
      'records/0.yml': paper('A/85/7-S/2031/12'),
      'texts/1.txt': '1. The lamps of A/85/7 are lit.\n',
      'records/1.yml': paper('A/85/9', cites),
    });
    for (const half of ['A/85/7', 'S/2031/12']) {
      const { status, symbols } = answerTurns(joint, [`What is ${half}?`], { today: '2026-11-21' });
      assert.deepEqual([status, symbols], ['answered', ['A/85/7-S/2031/12']]);
    }
  });

  it('is not of a refusal', () => {
    const { status, symbols } = ask('According to TIDE/8/2, who is the Minister of Harbours of Norland?');
    assert.deepEqual([status, symbols], ['not-in-records', []]);
  });
});
