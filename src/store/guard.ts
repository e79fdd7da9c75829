import { StoreError } from './errors.ts';

/**
 * Methods that reject with a StoreError only, and `settle`, which lets no more begin and waits for those that run.
 * Groups of methods inside the object are guarded too.
 *
 * @example const { guarded, settle } = guard({ ping }, explain); await guarded.ping(); await settle();
 */
export function guard<T extends object>(methods: T, explain: (failure: unknown) => StoreError) {
  const running = new Set<Promise<unknown>>();
  let closed = false;

  const one = (method: Method): Method => {
    return async (...given) => {
      if (closed) throw new StoreError('The store is closed. Open it again.');
      const result = attempt(method, given, explain);
      running.add(result);
      try {
        return await result;
      } finally {
        running.delete(result);
      }
    };
  };
  const all = <O extends object>(object: O): O =>
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => [name, typeof value === 'function' ? one(value) : all(value)]),
    ) as O;

  return {
    guarded: all(methods),
    async settle(): Promise<void> {
      closed = true;
      await Promise.allSettled(running);
    },
  };
}

async function attempt(method: Method, given: unknown[], explain: (failure: unknown) => StoreError): Promise<unknown> {
  try {
    return await method(...given);
  } catch (error) {
    throw explain(error);
  }
}

type Method = (...given: unknown[]) => Promise<unknown>;
