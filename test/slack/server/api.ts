import { authorize } from './authorize.ts';
import { faultReply, takeFault } from './faults.ts';
import type { Method } from './methods/method.ts';
import { METHODS } from './methods.ts';
import { overLimit } from './rate-limits.ts';
import { Refusal, refuse } from './refusal.ts';
import { type Call, changed, type Json, remember, type State } from './state.ts';

/** What goes back over HTTP; a status of 0 means to cut and -1 to hang. */
export interface Reply {
  readonly status: number;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
  /** What is answered in place of this, later. */
  readonly later?: Promise<Reply>;
}

export const CUT = 0;
export const HANG = -1;

/** Answers one call of the Web API and writes it down; `unreadable` is what was wrong with its body. */
export function answerCall(
  state: State,
  method: string,
  args: Json,
  authorization: string | undefined,
  unreadable?: Refusal,
): Reply {
  const token = authorization?.replace(/^Bearer /i, '') ?? (typeof args.token === 'string' ? args.token : undefined);
  // Bolt names the workspace in every call; Slack looks at it for organization-wide tokens only.
  const given = Object.fromEntries(Object.entries(args).filter(([name]) => name !== 'token' && name !== 'team_id'));
  const team = token === undefined ? undefined : state.tokens.get(token)?.id;
  const call: Call = remember(state.calls, { method, args: given, team, time: Date.now() }, state.settings.keep);
  const reply = unreadable ? refusalReply(unreadable) : answer(state, call, token);
  return noted(state, call, reply);
}

function noted(state: State, call: Call, reply: Reply): Reply {
  if (reply.status > 0) call.reply = { status: reply.status, body: reply.body };
  changed(state);
  return reply;
}

function answer(state: State, call: Call, token: string | undefined): Reply {
  const fault = takeFault(state, call.method, call.args);
  if (fault === undefined) return perform(state, call, token);
  call.faulted = true;
  const done = fault.after || fault.delayMs !== undefined ? perform(state, call, token) : undefined;
  if (fault.held) {
    const later = fault.held.then(() => noted(state, call, perform(state, call, token)));
    return { status: HANG, body: {}, later };
  }
  if (fault.hang) return { status: HANG, body: {} };
  if (fault.cut) return { status: CUT, body: {} };
  if (fault.delayMs !== undefined && done !== undefined) return { ...done, delayMs: fault.delayMs };
  const { status, body, retryAfter } = faultReply(fault);
  return { status, body, ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }) };
}

function perform(state: State, call: Call, token: string | undefined): Reply {
  try {
    const method = METHODS[call.method];
    if (method === undefined) return refuse('unknown_method');
    const access = authorize(state, method, token);
    const wait = overLimit(state, call, method, access.team.id);
    if (wait > 0)
      return { status: 429, body: { ok: false, error: 'ratelimited' }, headers: { 'retry-after': String(wait) } };
    checkArguments(state, method, call.args);
    const body = { ok: true, ...method.run({ state, args: call.args, ...access }) };
    return { status: 200, body, headers: { 'x-oauth-scopes': access.scopes.join(',') } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusalReply(error);
  }
}

function refusalReply({ code, extra }: Refusal): Reply {
  return { status: 200, body: { ok: false, error: code, ...extra } };
}

function checkArguments(state: State, method: Method, args: Json): void {
  const known = method.args.split(' ');
  for (const name of known) {
    if (!name.endsWith('!')) continue;
    const required = name.slice(0, -1);
    if (args[required] === undefined || args[required] === '') {
      refuse(MISSING[required] ?? 'invalid_arguments', [`[ERROR] missing required field: ${required}`]);
    }
  }
  if (!state.settings.strictArguments) return;
  const names = known.map((name) => name.replace('!', ''));
  const unknown = Object.keys(args).find((name) => !names.includes(name));
  if (unknown !== undefined) refuse('invalid_arguments', [`[ERROR] unknown argument: ${unknown}`]);
}

/** Errors for arguments whose absence has a name of its own. */
const MISSING: Readonly<Record<string, string>> = {
  channel: 'channel_not_found',
  user: 'user_not_found',
  ts: 'message_not_found',
  trigger_id: 'missing_trigger',
};
