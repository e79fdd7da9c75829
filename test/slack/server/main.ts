/** A local Slack as a process of its own: `node main.ts ['{"port": 4000}']`; says its addresses in a line of JSON. */
import { startControl } from './control.ts';
import type { SlackOptions } from './options.ts';
import { startSlack } from './slack.ts';

const options = JSON.parse(process.argv[2] ?? '{}') as SlackOptions;
const slack = await startSlack(options);
const control = await startControl(slack);
const addresses = { apiUrl: slack.apiUrl, controlUrl: control.url };
console.log(JSON.stringify(addresses));
process.send?.(addresses);

async function stop(): Promise<void> {
  process.removeAllListeners('disconnect');
  await Promise.all([slack.close(), control.close()]);
  if (process.connected) process.disconnect();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
process.once('disconnect', stop);
