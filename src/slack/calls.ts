import type { FetchFunction } from '@slack/web-api';
import type { Metrics } from './metrics.ts';

/**
 * A `fetch` for the clients of Slack that counts each call by its method and what came of it. An address that came with
 * something that a person did counts as the method `response_url`.
 */
export const countingFetch =
  (metrics: Metrics): FetchFunction =>
  async (url, init) => {
    const method = methodOf(String(url));
    try {
      const response = await fetch(url, init);
      void outcomeOf(response.clone()).then((outcome) => metrics.called(method, outcome));
      return response;
    } catch (error) {
      metrics.called(method, 'unreachable');
      throw error;
    }
  };

const methodOf = (url: string): string => /\/([a-z]+(?:\.[a-z]+)+)$/i.exec(url)?.[1] ?? 'response_url';

async function outcomeOf(response: Response): Promise<string> {
  if (response.status === 429) return 'ratelimited';
  if (response.status !== 200) return `http_${response.status}`;
  try {
    const text = await response.text();
    const { ok, error } = (text.startsWith('{') ? JSON.parse(text) : { ok: true }) as { ok?: unknown; error?: unknown };
    if (ok !== false) return 'ok';
    return typeof error === 'string' && /^[a-z_]{1,60}$/.test(error) ? error : 'unknown';
  } catch {
    return 'unreachable';
  }
}
