import type { State } from './state.ts';

/** A failure that a test orders for the next calls of a method. */
export interface Fault {
  /** The method, `response_url`, or `*` for any call. */
  readonly method: string;
  /** An HTTP status such as 500; 429 goes with Retry-After. */
  readonly status?: number;
  /** An error of the API, answered with HTTP 200 unless a status is given. */
  readonly error?: string;
  /** Seconds in the Retry-After header; makes the status 429 by itself. */
  readonly retryAfter?: number;
  /** Never answers; the connection stays open. */
  readonly hang?: boolean;
  /** Closes the connection without an answer. */
  readonly cut?: boolean;
  /** Does what was asked before it fails, as when only the answer is lost. */
  readonly after?: boolean;
  /** Answers as usual, but only after so many milliseconds. */
  readonly delayMs?: number;
  /** Does and answers what was asked only once this is settled: for what must be seen before. */
  readonly held?: Promise<unknown>;
  /** Only calls whose arguments pass. */
  readonly when?: (args: Record<string, unknown>) => boolean;
  times: number;
}

export type FaultOrder = Partial<Omit<Fault, 'method'>>;

/** Orders a failure: once, unless told how often. */
export function addFault(state: State, method: string, order: FaultOrder): void {
  state.faults.push({ times: 1, ...order, method });
}

/** The failure that the next call of a method meets, used up by one. */
export function takeFault(state: State, method: string, args: Record<string, unknown>): Fault | undefined {
  if (state.faults.length === 0) return undefined;
  const index = state.faults.findIndex(
    (fault) => (fault.method === method || fault.method === '*') && (fault.when?.(args) ?? true),
  );
  const fault = state.faults[index];
  if (fault === undefined) return undefined;
  fault.times -= 1;
  if (fault.times <= 0) state.faults.splice(index, 1);
  return fault;
}

/** The status and error of a fault's answer. */
export function faultReply(fault: Fault): { status: number; body: Record<string, unknown>; retryAfter?: number } {
  const limited = fault.retryAfter !== undefined || fault.status === 429;
  const status = fault.status ?? (limited ? 429 : fault.error === undefined ? 500 : 200);
  const error = fault.error ?? (limited ? 'ratelimited' : 'internal_error');
  const retryAfter = fault.retryAfter ?? (limited ? 1 : undefined);
  return { status, body: { ok: false, error }, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
