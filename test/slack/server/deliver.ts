import { isEmpty, takeAnswer } from './answers.ts';
import type { Acknowledgement, Attempt, Kind, Outcome, Transport } from './deliveries.ts';
import { changed, type Json, type State } from './state.ts';
import type { Timers } from './timers.ts';

/**
 * Delivers something and waits for its acknowledgement. Events are tried again as Slack does, and wait while nobody is
 * connected; commands and interactions fail at once, as the user sees it.
 */
export async function deliver(
  state: State,
  transport: Transport,
  timers: Timers,
  kind: Kind,
  payload: Json,
  options: { connection?: number } = {},
): Promise<Acknowledgement> {
  const delays = kind === 'events_api' ? state.settings.retryDelaysMs : [];
  let retryReason: string | undefined;
  let outcome: Outcome = { ok: false, ms: 0, reason: 'no_connection' };
  for (let retry = 0; retry <= delays.length; retry += 1) {
    if (retry > 0) await timers.wait(delays[retry - 1] ?? 0);
    if (kind === 'events_api' && !transport.ready()) await transport.whenReady();
    if (timers.closed()) return end(retry, { ok: false, ms: 0, reason: 'closed' });
    const attempt: Attempt = { kind, payload, retry, retryReason, ...options };
    outcome = transport.ready() ? await transport.send(attempt) : outcome;
    if (outcome.ok || outcome.final) return end(retry + 1, outcome);
    retryReason = outcome.reason;
  }
  return end(delays.length + 1, outcome);

  function end(attempts: number, last: Outcome): Acknowledgement {
    const { ok, payload: answer, ms, status, reason } = last;
    const known = { ...(status === undefined ? {} : { status }), ...(reason === undefined ? {} : { reason }) };
    const problems = ok ? takeAnswer(state, kind, payload, answer) : [];
    changed(state);
    return { ok, payload: isEmpty(answer) ? undefined : answer, ms, attempts, ...known, problems };
  }
}
