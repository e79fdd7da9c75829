import type { Method } from './methods/method.ts';
import type { Call, State } from './state.ts';

/** Seconds to wait before the call is allowed; 0 when it is allowed now. */
export function overLimit(state: State, call: Call, method: Method, team: string): number {
  if (!state.settings.rateLimits) return 0;
  const isPost = call.method === 'chat.postMessage';
  const key = isPost ? `${team}:${call.method}:${call.args.channel}` : `${team}:${call.method}`;
  const most = isPost ? state.settings.postBurst : method.perMinute;
  const perSecond = isPost ? 1 : method.perMinute / 60;
  if (!Number.isFinite(most)) return 0;
  const now = Date.now();
  const bucket = state.buckets.get(key) ?? { tokens: most, at: now };
  bucket.tokens = Math.min(most, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
  bucket.at = now;
  state.buckets.set(key, bucket);
  if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
  bucket.tokens -= 1;
  return 0;
}
