import { Worker } from 'node:worker_threads';
import type { Document } from '../records/formats/convert.ts';

/** Reads files into text, one at a time, in a thread of its own. */
export type Converter = { convert: (bytes: Uint8Array) => Promise<Document>; close: () => Promise<void> };

/** What one file may take. A hostile one takes its thread down, and nothing else. */
export type Limits = { seconds: number; megabytes: number };

const LIMITS: Limits = { seconds: 60, megabytes: 512 };

type Reply = { document?: Document; advice?: string };

/**
 * Makes a converter. Its thread is started for the first file and again after it was ended: for taking more memory or
 * time than a document may. `convert` throws an Error whose message says what to do; the bytes are gone after it.
 */
export function createConverter(limits: Limits = LIMITS): Converter {
  let worker: Worker | undefined;
  const start = () =>
    new Worker(new URL('./convert-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      env: {},
    });
  const stop = async () => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const reply = (bytes: Uint8Array): Promise<Reply> => {
    worker ??= start();
    const running = worker;
    return new Promise((resolve) => {
      const settle = (value: Reply) => {
        clearTimeout(timer);
        running.off('message', settle).off('error', fail);
        resolve(value);
      };
      const give = async (advice: string) => {
        await stop();
        settle({ advice });
      };
      const fail = ({ code }: NodeJS.ErrnoException) =>
        give(
          code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? 'reading it takes more memory than a document may; split it, or save only its text'
            : 'it cannot be read; save it again, or as .docx, .pdf or plain text',
        );
      const timer = setTimeout(
        () => give(`reading it takes longer than ${limits.seconds} seconds; split it, or save only its text`),
        limits.seconds * 1000,
      );
      running.once('message', settle).once('error', fail);
      running.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
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
