import { setTimeout } from 'node:timers/promises';

/** Time that passes, beside the hour that a clock on the wall shows. */
export type Clock = {
  /** Milliseconds since some moment; never jumps. */
  steady(): number;
  /** Resolves after so many milliseconds; earlier, with false, when the signal says so. */
  wait(milliseconds: number, signal: AbortSignal): Promise<boolean>;
};

/** The clock of the machine. */
export const machineClock: Clock = {
  steady: () => performance.now(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, true, { signal }).catch(() => false),
};
