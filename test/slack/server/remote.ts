import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Verbs } from './control.ts';
import type { SlackOptions } from './options.ts';

/** A local Slack in another process. */
export interface RemoteSlack {
  readonly apiUrl: string;
  /** Where the verbs are served, for processes other than this one. */
  readonly controlUrl: string;
  /** The process, to be measured. */
  readonly pid: number;
  readonly ask: <V extends keyof Verbs>(
    verb: V,
    ...args: Parameters<Verbs[V]>
  ) => Promise<Awaited<ReturnType<Verbs[V]>>>;
  readonly close: () => Promise<void>;
}

/** Starts a local Slack in a process that ends with this one. */
export async function forkSlack(options: SlackOptions = {}): Promise<RemoteSlack> {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const child = fork(main, [JSON.stringify(options)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [{ apiUrl, controlUrl }] = (await once(child, 'message')) as [{ apiUrl: string; controlUrl: string }];
  return {
    apiUrl,
    controlUrl,
    pid: child.pid ?? 0,
    ask: (verb, ...args) => askSlack(controlUrl, verb, ...args),
    close: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Asks something of a local Slack by the address of its control. */
export async function askSlack<V extends keyof Verbs>(
  controlUrl: string,
  verb: V,
  ...args: Parameters<Verbs[V]>
): Promise<Awaited<ReturnType<Verbs[V]>>> {
  const response = await fetch(`${controlUrl}${verb}`, { method: 'POST', body: JSON.stringify(args) });
  const answer = (await response.json()) as { value: Awaited<ReturnType<Verbs[V]>>; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}
