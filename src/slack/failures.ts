import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { StoreError } from '../store/errors.ts';

/** The error under those in which Bolt wraps it. */
function rootOf(error: unknown): unknown {
  const { original, originals } = (error ?? {}) as { original?: unknown; originals?: unknown[] };
  if (error instanceof WebAPIRequestError) return error;
  const inner = original ?? originals?.[0];
  return inner === undefined ? error : rootOf(inner);
}

/** Whether trying again may help: Slack or the store could not be reached, or Slack had trouble of its own. */
export function isPassing(error: unknown): boolean {
  const root = rootOf(error);
  if (root instanceof WebAPIHTTPError) return root.statusCode >= 500;
  if (root instanceof WebAPIPlatformError) return PASSING.has(root.data.error);
  return root instanceof WebAPIRequestError || root instanceof WebAPIRateLimitedError || root instanceof StoreError;
}

const PASSING = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited']);

/**
 * Slack's own code of an error, `not_in_channel`; `store_down` where the store cannot be used, `unreachable` for another
 * passing one, `unknown` for a fault of ours.
 */
export function codeOf(error: unknown): string {
  const root = rootOf(error);
  if (root instanceof WebAPIPlatformError) return root.data.error;
  if (root instanceof StoreError) return 'store_down';
  return isPassing(root) ? 'unreachable' : 'unknown';
}

/**
 * What is written down of an error: Slack's code, what the store says, or for a fault of ours its name and where in the
 * code it was. The words of other errors are left out: they may repeat what somebody wrote.
 */
export function reasonOf(error: unknown): string {
  const root = rootOf(error);
  if (root instanceof StoreError) return root.message;
  if (root instanceof WebAPIHTTPError) return `http_${root.statusCode}`;
  const code = codeOf(root);
  if (code !== 'unknown' || !(root instanceof Error)) return code;
  const [, place = 'elsewhere'] = /\bsrc\/([\w./-]+\.ts:\d+)/.exec(root.stack ?? '') ?? [];
  return `${root.name} at ${place}`;
}

/** Slack takes the message, but not its blocks. */
export const refusesBlocks = (error: unknown): boolean =>
  ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long'].includes(codeOf(error));
