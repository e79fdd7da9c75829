import MiniSearch from 'minisearch';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { buildIndex, search } from '../../src/search/index.ts';
import { questionTerms } from '../../src/search/question-terms.ts';
import { growPassages } from './grow.ts';
import { growKnowledge, shippedKnowledge } from './grow-knowledge.ts';

// Prints the bytes that one index holds when the passages are gone, or a whole world with them:
// `node --expose-gc memory-child.ts ours 10000`.

const [kind, count] = process.argv.slice(2);
const before = held();
const makers: Record<string, (size: number) => () => unknown> = { ours, plain, world };
const ask = makers[String(kind)]?.(Number(count));
const bytes = held() - before;
ask?.();
console.log(bytes);

function ours(size: number): () => unknown {
  const index = buildIndex(growPassages(size));
  return () => search(index, questionTerms('groupe', 'fr'));
}

function plain(size: number): () => unknown {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(growPassages(size));
  return () => index.search('groupe');
}

function world(size: number): () => unknown {
  const made = createWorld(growKnowledge(shippedKnowledge(), growPassages(size)));
  const ask = () => answerTurns(made, ['Que disent les documents sur la Banque mondiale ?'], { today: '2026-11-21' });
  ask();
  return ask;
}

function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
