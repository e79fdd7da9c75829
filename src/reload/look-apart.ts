import { Worker } from 'node:worker_threads';
import type { Order, Outcome } from './look.ts';

/**
 * Looks at a folder in another thread; see `lookAt`. Rejects with an Error when that thread fails, or is stopped by the
 * signal.
 */
export async function lookApart(order: Order, signal: AbortSignal): Promise<Outcome> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order });
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`the thread that loads them ended with ${code}`)));
  const stop = () => void worker.terminate();
  signal.addEventListener('abort', stop);
  return promise.finally(() => {
    signal.removeEventListener('abort', stop);
    return worker.terminate();
  });
}
