/** Timers that all stop together, so that nothing keeps a process alive. */
export interface Timers {
  readonly wait: (ms: number) => Promise<void>;
  readonly after: (ms: number, run: () => void) => () => void;
  readonly every: (ms: number, run: () => void) => () => void;
  readonly closed: () => boolean;
  /** Stops all timers; those who wait go on at once. */
  readonly close: () => void;
}

export function newTimers(): Timers {
  const stops = new Set<() => void>();
  let closed = false;
  const after = (ms: number, run: () => void, onClose: () => void = () => {}): (() => void) => {
    const timer = setTimeout(() => {
      stops.delete(stop);
      run();
    }, ms);
    const stop = (): void => {
      clearTimeout(timer);
      onClose();
    };
    stops.add(stop);
    return () => {
      stops.delete(stop);
      clearTimeout(timer);
    };
  };
  return {
    after: (ms, run) => after(ms, run),
    wait: (ms) => new Promise((resolve) => (closed ? resolve() : after(ms, resolve, resolve))),
    every: (ms, run) => {
      const timer = setInterval(run, ms);
      const stop = (): void => clearInterval(timer);
      stops.add(stop);
      return stop;
    },
    closed: () => closed,
    close: () => {
      closed = true;
      for (const stop of [...stops]) stop();
      stops.clear();
    },
  };
}
