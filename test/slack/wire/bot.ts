import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the bot prints once it answers in Slack. */
const READY = /\(Ctrl\+C stops it\)/;
/** A start takes a second; a machine that does much else may need longer. */
const PATIENCE_MS = 60_000;

export type Exit = { code: number | null; signal: NodeJS.Signals | null };

/** A bot in a process of its own. */
export type Bot = {
  pid: number | undefined;
  /** All that it printed so far. */
  output(): string;
  /** Resolves once it answers in Slack; rejects when it ended before. */
  ready: Promise<void>;
  exited: Promise<Exit>;
  /** Sends a signal, and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Exit>;
};

const running = new Set<ChildProcess>();

/** Starts `node src/main.ts` with these settings and none of those around. */
export function startBot(settings: Readonly<Record<string, string>>): Bot {
  const { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE } = process.env;
  const environment = { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE };
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: { ...environment, NO_COLOR: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  const slow = setTimeout(() => reject(new Error(`the bot is not ready yet:\n${output}`)), PATIENCE_MS);
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (READY.test(output)) resolve();
    });
  const exited = new Promise<Exit>((ended) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      clearTimeout(slow);
      reject(new Error(`the bot ended with ${code ?? signal}:\n${output}`));
      ended({ code, signal });
    });
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exited;
  };
  const isReady = ready.finally(() => clearTimeout(slow));
  isReady.catch(() => {}); // Who starts it to see it end does not ask whether it is ready.
  return { pid: child.pid, output: () => output, ready: isReady, exited, end };
}

/** Ends all bots that still run. */
export function killBots(): void {
  for (const child of running) child.kill('SIGKILL');
}

process.once('exit', killBots);

/** A port that nobody listens on, below those that outgoing connections get. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, () => resolve(true));
    });
    if (!free) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}
