import type { Json } from './state.ts';

/** What kind of thing is delivered: Socket Mode's names. */
export type Kind = 'events_api' | 'slash_commands' | 'interactive';

/** What the app said, or did not say, to something delivered. */
export interface Acknowledgement {
  readonly ok: boolean;
  /** What came with the acknowledgement, as a modal's `response_action`; undefined when nothing did. */
  readonly payload: unknown;
  /** From the delivery that was acknowledged to its acknowledgement. */
  readonly ms: number;
  /** Deliveries that were tried, counting this one. */
  readonly attempts: number;
  /** The status, in HTTP mode. */
  readonly status?: number;
  /** Why it failed: timeout, http_error, connection_failed, closed, no_connection. */
  readonly reason?: string;
  /** What Slack would refuse in the payload. */
  readonly problems: readonly string[];
}

/** One attempt at a delivery. */
export interface Attempt {
  readonly kind: Kind;
  readonly payload: Json;
  /** How many attempts failed before. */
  readonly retry: number;
  readonly retryReason: string | undefined;
  /** The connection to use, counted from 0; any when absent. */
  readonly connection?: number;
}

/** How one attempt ended. */
export interface Outcome {
  readonly ok: boolean;
  readonly payload?: unknown;
  readonly ms: number;
  readonly status?: number;
  readonly reason?: string;
  /** The app asked for no further attempts. */
  readonly final?: boolean;
}

/** A way to the app. */
export interface Transport {
  /** Whether something is there to deliver to. */
  readonly ready: () => boolean;
  /** Resolves once the transport is ready, or is closed. */
  readonly whenReady: () => Promise<void>;
  readonly send: (attempt: Attempt) => Promise<Outcome>;
}
