import type { PlainTextOption } from '@slack/types';
import { plain } from './elements.ts';
import { clean } from './escape.ts';

/** Slack's limits for a list to choose from. */
const mostOptions = 100;
const longestValue = 75;

/** One of a list to choose from. */
export const option = (value: string, text: string): PlainTextOption => ({ text: plain(text, 75), value });

/** Bodies to choose from, each once; what Slack cannot carry is left out. */
export function bodyOptions(bodies: { id: string; name: string }[]): PlainTextOption[] {
  return [...new Map(bodies.map((body) => [body.id, body])).values()]
    .filter(({ id }) => id && id.length <= longestValue && id.isWellFormed())
    .slice(0, mostOptions)
    .map(({ id, name }) => option(id, clean(name).trim() || id));
}
