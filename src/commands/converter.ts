import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Document } from '../records/formats/convert.ts';

/** Reads files into text, one at a time, in a process of its own. */
export type Converter = { convert: (bytes: Uint8Array) => Promise<Document>; close: () => Promise<void> };

/** What one file may take. A hostile one takes its process down, and nothing else. */
export type Limits = { seconds: number; megabytes: number };

const LIMITS: Limits = { seconds: 60, megabytes: 512 };

/** What the process sends back for a file: its text, or what a person can do to have it read. */
export type Reply = { document?: Document; advice?: string };

const PROGRAM = fileURLToPath(new URL('../convert-process.ts', import.meta.url));

/** How Node ends when it has no memory left or is asked for one piece that is too large, and how a system ends it. */
const OUT_OF_MEMORY = new Set<unknown>(['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL', 134]);

/** Said where nothing better is known. */
export const UNREADABLE = 'it cannot be read; save it again, or as .docx, .pdf or plain text';

/**
 * Makes a converter. Its process is started for the first file and again after it was ended: for taking more memory or
 * time than a document may. `convert` throws an Error whose message says what to do.
 *
 * A process and not a thread: a thread that runs out of memory in one large piece takes all threads of its process along.
 */
export function createConverter(limits: Limits = LIMITS): Converter {
  let child: ChildProcess | undefined;
  const start = () => {
    const started = fork(PROGRAM, {
      execArgv: [`--max-old-space-size=${limits.megabytes}`],
      serialization: 'advanced',
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // Open between two files, it keeps nobody from ending.
    started.unref();
    started.channel?.unref();
    return started;
  };
  const stop = async () => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    ending.ref();
    ending.kill('SIGKILL');
    await ended;
  };
  const reply = (bytes: Uint8Array): Promise<Reply> => {
    if (!child?.connected) child = start();
    const running = child;
    return new Promise((resolve) => {
      const settle = (value: Reply) => {
        clearTimeout(timer);
        running.off('message', settle).off('exit', gone).off('error', fail);
        resolve(value);
      };
      const fail = () => settle({ advice: UNREADABLE });
      const gone = (code: number | null, signal: NodeJS.Signals | null) => {
        if (!OUT_OF_MEMORY.has(signal ?? code)) return fail();
        settle({ advice: 'reading it takes more memory than a document may; split it, or save only its text' });
      };
      const timer = setTimeout(async () => {
        running.off('exit', gone);
        await stop();
        settle({ advice: `reading it takes longer than ${limits.seconds} seconds; split it, or save only its text` });
      }, limits.seconds * 1000);
      running.once('message', settle).once('exit', gone).once('error', fail);
      running.send(bytes, (error) => error && fail());
    });
  };
  return {
    convert: async (bytes) => {
      const { document, advice } = await reply(bytes);
      if (!document) throw new Error(advice);
      return document;
    },
    close: stop,
  };
}
