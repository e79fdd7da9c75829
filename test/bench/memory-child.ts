import MiniSearch from 'minisearch';
import { buildIndex, search } from '../../src/search/index.ts';
import { questionTerms } from '../../src/search/question-terms.ts';
import { growPassages } from './grow.ts';

// Prints the bytes that one index holds when the passages are gone: `node --expose-gc memory-child.ts ours 10000`.

const [kind, count] = process.argv.slice(2);
const before = held();
const ask = kind === 'ours' ? ours(Number(count)) : plain(Number(count));
const bytes = held() - before;
ask();
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

function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
