import { CUT, HANG, type Reply } from './api.ts';
import { isObject } from './blocks/check.ts';
import { faultReply, takeFault } from './faults.ts';
import { newId } from './ids.ts';
import { checkContent } from './methods/content.ts';
import { demand, Refusal, refuse } from './refusal.ts';
import { changed, type Json, keepIn, type ResponseUrl, remember, type State } from './state.ts';

const MOST_USES = 5;

/** Fields of a response; anything else is refused. */
const FIELDS: ReadonlySet<string> = new Set(
  'text blocks attachments response_type replace_original delete_original thread_ts mrkdwn metadata unfurl_links unfurl_media'.split(
    ' ',
  ),
);

/** A new address for up to five responses in half an hour. */
export function newResponseUrl(
  state: State,
  place: { team: string; channel: string | undefined; fromCommand: boolean },
): string {
  const url = `${state.baseUrl}/response/${place.team}/${newId('')}`;
  keepIn(state.responseUrls, url, { ...place, since: Date.now(), uses: 0 }, state.settings.keep);
  return url;
}

/** Takes a response and writes it down. */
export function answerResponseUrl(state: State, url: string, text: string): Reply {
  const body = parse(text);
  const fault = takeFault(state, 'response_url', body ?? {});
  if (fault?.hang) return { status: HANG, body: {} };
  if (fault?.cut) return { status: CUT, body: {} };
  const order = fault === undefined ? undefined : faultReply(fault);
  if (order !== undefined) {
    return { ...order, headers: order.retryAfter === undefined ? {} : { 'retry-after': String(order.retryAfter) } };
  }
  const error = problemWith(state, url, body);
  const response = {
    url,
    time: Date.now(),
    body: body ?? {},
    response_type: String(body?.response_type ?? 'ephemeral'),
    replace_original: body?.replace_original === true,
    delete_original: body?.delete_original === true,
  };
  remember(state.responses, error === undefined ? response : { ...response, error: error.code }, state.settings.keep);
  changed(state);
  if (error === undefined) return { status: 200, body: { ok: true } };
  return { status: GONE.has(error.code) ? 404 : 400, body: { ok: false, error: error.code, ...error.extra } };
}

const GONE: ReadonlySet<string> = new Set(['used_url', 'expired_url', 'invalid_url']);

function problemWith(state: State, url: string, body: Json | undefined): Refusal | undefined {
  try {
    checkResponse(state, state.responseUrls.get(url), body);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function checkResponse(state: State, known: ResponseUrl | undefined, body: Json | undefined): void {
  demand(known !== undefined, 'invalid_url');
  demand(Date.now() - known.since <= state.settings.responseUrlLifetimeMs, 'expired_url');
  demand(known.uses < MOST_USES, 'used_url');
  demand(body !== undefined, 'invalid_payload');
  const unknown = Object.keys(body).find((key) => !FIELDS.has(key));
  if (unknown !== undefined) refuse('invalid_arguments', [`[ERROR] unknown field: ${unknown}`]);
  const type = body.response_type;
  demand(type === undefined || type === 'in_channel' || type === 'ephemeral', 'invalid_response_type');
  if (body.delete_original === true) demand(!known.fromCommand, 'cannot_delete_original');
  else checkContent(body);
  known.uses += 1;
}

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
