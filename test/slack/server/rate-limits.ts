import type { Method } from './methods/method.ts';
import type { Call, State } from './state.ts';

/** Seconds to wait before the call is allowed; 0 when it is allowed now. */
export function overLimit(state: State, call: Call, method: Method, team: string): number {
  if (!state.settings.rateLimits) return 0;
  const whole = `${team}:${call.method}`;
  if (call.method !== 'chat.postMessage') return over(state, whole, method.perMinute, method.perMinute / 60);
  const { postBurst, postsPerMinute } = state.settings;
  return (
    over(state, `${whole}:${call.args.channel}`, postBurst, 1) ||
    over(state, whole, Math.max(1, postsPerMinute / 10), postsPerMinute / 60)
  );
}

/** Takes from a bucket of `most` calls that fills again; seconds to wait where it is empty. */
function over(state: State, key: string, most: number, perSecond: number): number {
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
