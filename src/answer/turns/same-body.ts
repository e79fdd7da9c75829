import type { Answer } from '../../model.ts';
import type { Context } from '../asked.ts';
import { OF_BODIES } from './untied.ts';

/** An answer with the state of the conversation after it. */
type Told = { answer: Answer; context: Context };

/** Whether a question that was answered alone named a body with a number, or a decision, itself. */
export const namesItself = ({ bodies, ordinals, focus }: Context): boolean =>
  (bodies.length > 0 && (ordinals?.length ?? 0) > 0) || focus.decision !== undefined;

/** "COP 27", "and the ninth?": of the same Conference, whatever other has a ninth session. */
export function isOfSameBody({ focus }: Context, before: Context): boolean {
  const [body, ...others] = before.bodies;
  const told = focus.session?.body;
  return body === undefined || others.length > 0 || typeof told !== 'string' || told === body;
}

/** "When was the third UN Conference on the LDCs?", "and the second?": not the second session of the usual body. */
export const isOfUsual = ({ answer: { kind } }: Told, { bodies, focus, usual, about }: Context): boolean =>
  OF_BODIES.has(kind) && bodies.length === 0 && !usual && focus.session === undefined && about !== undefined;
