import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from '@slack/web-api';
import type { Message } from '../../views/blocks/answer.ts';
import { refusesBlocks } from '../failures.ts';

/** What is known after a message was sent to Slack. */
export type Attempt =
  | { state: 'taken'; channel: string; message: string }
  /** Slack surely did not take it; it may after so many milliseconds. */
  | { state: 'not-taken'; code: string; after: number | undefined }
  /** The connection broke or Slack failed over it: nobody knows whether it took the message. */
  | { state: 'unknown'; code: string }
  /** Slack refuses it and will again. */
  | { state: 'refused'; code: string };

/** What a message carries so that it can be found again. Only apps see it. */
export const REMINDER_EVENT = 'rapporteur_reminder';

/** Failures before anything was sent. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** Slack's words for trouble of its own: with the first ones it had not begun. */
const TURNED_AWAY = new Set(['ratelimited', 'service_unavailable', 'team_added_to_org']);
const FAILED_OVER_IT = new Set(['internal_error', 'fatal_error', 'request_timeout']);

/** Posts a reminder once, and says what is known of it. Never rejects. The client must not try again by itself. */
export async function attempt(
  client: WebClient,
  channel: string,
  mark: string,
  { text, blocks }: Message,
): Promise<Attempt> {
  const quiet = { unfurl_links: false, unfurl_media: false } as const;
  const metadata = { event_type: REMINDER_EVENT, event_payload: { turn: mark } };
  try {
    const posted = await client.chat.postMessage({ channel, text, blocks, ...quiet, metadata });
    return { state: 'taken', channel: posted.channel ?? channel, message: posted.ts ?? '' };
  } catch (error) {
    if (!refusesBlocks(error)) return reading(error);
  }
  try {
    const posted = await client.chat.postMessage({ channel, text, mrkdwn: false, ...quiet, metadata });
    return { state: 'taken', channel: posted.channel ?? channel, message: posted.ts ?? '' };
  } catch (error) {
    return reading(error);
  }
}

/** What a failure of a call says of whether Slack did what was asked. */
function reading(error: unknown): Attempt {
  if (error instanceof WebAPIRateLimitedError)
    return { state: 'not-taken', code: 'ratelimited', after: error.retryAfter * 1_000 };
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    if (TURNED_AWAY.has(code)) return { state: 'not-taken', code, after: undefined };
    return { state: FAILED_OVER_IT.has(code) ? 'unknown' : 'refused', code };
  }
  if (error instanceof WebAPIHTTPError) {
    const code = `http_${error.statusCode}`;
    return error.statusCode === 503 ? { state: 'not-taken', code, after: undefined } : { state: 'unknown', code };
  }
  const code = error instanceof WebAPIRequestError ? networkCode(error.cause) : undefined;
  if (code && NOT_SENT.has(code)) return { state: 'not-taken', code, after: undefined };
  return { state: 'unknown', code: code ?? 'unreachable' };
}

/** The code of a network failure, which `fetch` hides under one of its own. */
function networkCode(cause: unknown): string | undefined {
  const { code, cause: inner } = (cause ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : inner === undefined ? undefined : networkCode(inner);
}
