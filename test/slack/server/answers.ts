import { isObject } from './blocks/check.ts';
import { checkView } from './blocks.ts';
import type { Kind } from './deliveries.ts';
import { newId } from './ids.ts';
import { checkContent } from './methods/content.ts';
import { Refusal } from './refusal.ts';
import { type Json, keepIn, remember, type State } from './state.ts';

/** What Slack would refuse in what came with an acknowledgement; what it would do with a modal is done. */
export function takeAnswer(state: State, kind: Kind, payload: Json, answer: unknown): string[] {
  const found = problemsOf(state, kind, payload, answer);
  if (isEmpty(answer) && CLOSING.has(String(payload.type))) closeView(state, payload);
  for (const problem of found) remember(state.problems, problem, state.settings.keep);
  return found;
}

/** Interactions after which a view is closed, unless the answer says otherwise. */
const CLOSING: ReadonlySet<string> = new Set(['view_submission', 'view_closed']);

function closeView(state: State, { view, is_cleared }: Json): void {
  const id = String((view as Json).id);
  if (is_cleared === true) closeAll(state, id);
  else state.views.delete(id);
}

/** Closes a view and all that it stands on or that stand on it. */
function closeAll(state: State, id: string): void {
  const root = state.views.get(id)?.root;
  for (const [other, open] of state.views) if (open.root === root) state.views.delete(other);
}

/** Whether an acknowledgement came with nothing; Socket Mode writes that as an empty object. */
export function isEmpty(answer: unknown): boolean {
  if (isObject(answer)) return Object.keys(answer).length === 0;
  return answer === undefined || answer === null || answer === '';
}

function problemsOf(state: State, kind: Kind, payload: Json, answer: unknown): string[] {
  if (isEmpty(answer)) return [];
  if (kind === 'slash_commands') return ofCommand(answer);
  if (payload.type === 'view_submission') return ofSubmission(state, payload.view as Json, answer);
  if (payload.type === 'block_suggestion') return [];
  return [`an answer that Slack ignores came with the acknowledgement of ${String(payload.type)}`];
}

function ofCommand(answer: unknown): string[] {
  const content = typeof answer === 'string' ? { text: answer } : answer;
  if (!isObject(content)) return ['the answer to a command is neither a text nor a message'];
  try {
    checkContent(content);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [`the answer to a command: ${error.code} ${JSON.stringify(error.extra)}`];
  }
}

function ofSubmission(state: State, view: Json, answer: unknown): string[] {
  if (!isObject(answer)) return ['the answer to a modal is no object'];
  const act = Object.hasOwn(ACTS, String(answer.response_action)) ? ACTS[String(answer.response_action)] : undefined;
  return act === undefined ? [`unknown response_action: ${String(answer.response_action)}`] : act(state, view, answer);
}

/** What each response_action does. */
const ACTS: Readonly<Record<string, (state: State, view: Json, answer: Json) => string[]>> = {
  clear: (state, view) => {
    closeAll(state, String(view.id));
    return [];
  },
  errors: (_state, view, { errors }) => {
    if (!isObject(errors) || Object.keys(errors).length === 0) return ['errors of a modal are missing'];
    const blocks = Array.isArray(view.blocks) ? view.blocks : [];
    const inputs = new Set(blocks.filter((block) => block.type === 'input').map((block) => block.block_id));
    const strangers = Object.keys(errors).filter((id) => !inputs.has(id));
    return strangers.map((id) => `errors of a modal name a block that is no input: ${id}`);
  },
  update: (state, view, answer) =>
    withView(answer, (fresh) => {
      const open = state.views.get(String(view.id));
      if (open) Object.assign(open, { view: fresh, hash: newId('') });
    }),
  push: (state, view, answer) =>
    withView(answer, (fresh) => {
      const open = state.views.get(String(view.id));
      const id = newId('V');
      if (open)
        keepIn(state.views, id, { ...open, id, previous: open.id, hash: newId(''), view: fresh }, state.settings.keep);
    }),
};

function withView({ view }: Json, take: (view: Json) => void): string[] {
  const fault = checkView(view, 'modal');
  if (fault) return [`the view of a response_action: ${fault.code} ${fault.messages.join(' ')}`];
  take(view as Json);
  return [];
}
