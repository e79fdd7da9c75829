import { StoreError } from './errors.ts';

type Attempt = (run: () => Promise<unknown>) => Promise<unknown>;

/**
 * Methods that run by way of `attempt` and reject with a StoreError only, and `settle`, which lets no more begin and
 * waits for those that run. Groups of methods inside the object are guarded too.
 *
 * @example const { guarded, settle } = guard({ ping }, attempt, explain); await guarded.ping(); await settle();
 */
export function guard<T extends object>(methods: T, attempt: Attempt, explain: (failure: unknown) => StoreError) {
  const running = new Set<Promise<unknown>>();
  let closed = false;

  const one = (method: Method): Method => {
    return async (...given) => {
      if (closed) throw new StoreError('The store is closed. Open it again.');
      const result = attempt(async () => method(...given));
      running.add(result);
      try {
        return await result;
      } catch (error) {
        throw explain(error);
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

type Method = (...given: unknown[]) => Promise<unknown>;
