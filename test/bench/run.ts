import { faultBench } from '../slack/reminders/fault-bench.ts';
import { remindersBench } from '../slack/reminders/many-bench.ts';
import { crashBench } from '../slack/wire/crash-bench.ts';
import { answerBench } from './answer.ts';
import { ingestBench } from './ingest.ts';
import { memoryBench } from './memory.ts';
import type { Row } from './row.ts';
import { searchBench } from './search.ts';
import { slackBench } from './slack.ts';
import { startBench } from './start.ts';
import { startSixBench } from './start-six.ts';

// `npm run bench` runs all of them, `npm run bench -- search` one. Ratios hold on any machine; the times in brackets
// (ours / plain) are of this one. It ends well also when a goal is missed: the table says so.

const benches: { [name: string]: () => Row[] | Promise<Row[]> } = {
  answer: answerBench,
  search: searchBench,
  memory: memoryBench,
  start: startBench,
  'start-six': startSixBench,
  slack: slackBench,
  crash: crashBench,
  faults: faultBench,
  reminders: remindersBench,
  ingest: ingestBench,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const row of await bench()) print(row);
}

function print({ bench, what, value, goal = '', met }: Row): void {
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  console.log([bench.padEnd(26), what.padEnd(28), value.padEnd(34), goal.padEnd(10), verdict].join('').trimEnd());
}
