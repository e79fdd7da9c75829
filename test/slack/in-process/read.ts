import { ACTION } from '../../../src/views/blocks/ids.ts';
import type { Json } from '../server/state.ts';
import type { Bench } from './harness.ts';

/** What a message or view shows, as far as tests ask. */
export type Shown = {
  /** First line of the notification text. */
  first: string;
  text: string;
  /** All words that are shown, a line for each element. */
  words: string;
  /** Names of the buttons, without the numbers that tell several apart. */
  buttons: string[];
  /** Words on the buttons. */
  labels: string[];
  elements: Json[];
};

/** Blocks, whether they are told as JSON or not. */
const blocksOf = ({ blocks }: Json): unknown => (typeof blocks === 'string' ? JSON.parse(blocks) : (blocks ?? []));

/** Reads a message, or a view. */
export function shown(content: Json): Shown {
  const elements: Json[] = [];
  const words: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const part = value as Json;
    if (typeof part.action_id === 'string') elements.push(part);
    if (typeof part.text === 'string') words.push(part.text);
    for (const child of Object.values(value)) walk(child);
  };
  walk(blocksOf(content));
  const text = typeof content.text === 'string' ? content.text : '';
  return {
    first: text.split('\n')[0] ?? '',
    text,
    words: words.join('\n'),
    buttons: [...new Set(elements.map(({ action_id }) => String(action_id).replace(/:\d+$/, '')))],
    labels: elements.flatMap(({ text: label, positive_button, negative_button }) =>
      [label, (positive_button as Json)?.text, (negative_button as Json)?.text].flatMap((found) =>
        found ? [String((found as Json).text)] : [],
      ),
    ),
    elements,
  };
}

/** The message that was posted last. */
export const posted = (bench: Bench): Shown & { args: Json } => {
  const call = bench.told('chat.postMessage').at(-1);
  if (!call) throw new Error(`nothing was posted: ${bench.all()} ${bench.log.join('\n')}`);
  return { args: call.args, ...shown(call.args) };
};

/** The response that was given last through a response_url. */
export const responded = (bench: Bench): Shown & { body: Json } => {
  const response = bench.responses().at(-1);
  if (!response) throw new Error(`nothing was responded: ${bench.all()} ${bench.log.join('\n')}`);
  return { body: response.body, ...shown(response.body) };
};

/** A view, and how interactions in it carry it. */
export type View = Shown & { method: string; id: string; title: string; view: Json; open: Json };

/** The view that was opened, pushed, updated or published last. */
export const viewed = (bench: Bench): View => {
  const call = bench.told().findLast(({ method }) => method.startsWith('views.'));
  if (!call) throw new Error(`no view was shown: ${bench.all()} ${bench.log.join('\n')}`);
  const view = (typeof call.args.view === 'string' ? JSON.parse(call.args.view) : call.args.view) as Json;
  const { id } = (call.reply?.body.view ?? {}) as { id: string };
  return {
    method: call.method,
    id,
    view,
    open: { id, ...view },
    title: String((view.title as Json)?.text ?? ''),
    ...shown(view),
  };
};

/** The value that a button of a message or view carries. */
export function carried({ elements }: Shown, action: string, label?: string): string {
  const found = elements.find(
    ({ action_id, text }) =>
      String(action_id).replace(/:\d+$/, '') === action && (!label || (text as Json)?.text === label),
  );
  if (!found) throw new Error(`no button ${action}: ${elements.map(({ action_id }) => action_id)}`);
  if (action !== ACTION.feedback) return String(found.value);
  return String((found.positive_button as Json).value);
}

/** The id of the exchange behind an answer. */
export const exchangeOf = (message: Shown): string => carried(message, ACTION.feedback).replace(/^helpful:/, '');
