import type { Store } from '../store/store.ts';

/** Whether the bot can take what Slack sends. */
export type Readiness = {
  /** Why it cannot, in sentences; empty when it can. */
  reasons(): Promise<string[]>;
  /** Slack was reached; `connected` says from then on whether it still is. */
  reached(connected: () => boolean): void;
  /** Nothing new is taken from now on. */
  stopping(): void;
};

/** Of a bot that has loaded its records and opened its store, and is about to connect to Slack. */
export function createReadiness(store: Pick<Store, 'ping'>): Readiness {
  let isConnected = () => false;
  let isStopping = false;
  return {
    async reasons() {
      const problem = await store.ping().then(
        () => [],
        (error: Error) => [error.message],
      );
      return [
        ...(isStopping ? ['Rapporteur is stopping.'] : []),
        ...(isConnected() ? [] : ['Slack is not connected.']),
        ...problem,
      ];
    },
    reached(connected) {
      isConnected = connected;
    },
    stopping() {
      isStopping = true;
    },
  };
}
