import { describeCall } from './describe.ts';
import type { Call, State } from './state.ts';

export interface UntilOptions {
  readonly timeoutMs?: number;
  /** What is waited for, for the message of a timeout. */
  readonly what?: string;
}

/** Waits until the predicate gives something true, which it is asked after every change; gives that back. */
export function until<T>(state: State, predicate: () => T, options: UntilOptions = {}): Promise<NonNullable<T>> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      state.emitter.off('change', check);
      settle();
    };
    const check = (): void => {
      try {
        const found = predicate();
        if (found) finish(() => resolve(found));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const timer = setTimeout(() => {
      finish(() => reject(new Error(`waited in vain for ${options.what ?? predicate}\nseen:\n${seen(state.calls)}`)));
    }, options.timeoutMs ?? 5_000);
    state.emitter.on('change', check);
    check();
  });
}

function seen(calls: readonly Call[]): string {
  return calls.length === 0
    ? '  no calls'
    : calls
        .slice(-20)
        .map((call) => `  ${describeCall(call)}`)
        .join('\n');
}
