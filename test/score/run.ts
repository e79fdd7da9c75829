import { parseArgs } from 'node:util';
import { printExtraction } from './print-extraction.ts';
import { retrievalScore } from './retrieval.ts';

// `npm run score` reads the annotated documents and compares; `npm run score -- --retrieval DIR` puts the questions of a
// folder to the passages of that folder. It ends with 2 when the folder or what is asked for cannot be read.

const usage =
  'Use: npm run score, or npm run score -- --retrieval DIR, a folder with passages.jsonl and questions.jsonl.';

try {
  const { values } = parseArgs({ options: { retrieval: { type: 'string' } } });
  if (values.retrieval === undefined) printExtraction(console.log);
  else for (const line of retrievalScore(values.retrieval)) console.log(line);
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}
