import type { Asked } from '../asked.ts';
import type { World } from '../world.ts';
import { asksPerson } from './asked/wanted.ts';
import type { Scope } from './scope.ts';

/**
 * Where a question that goes on from one that a sentence answered is sought: in its document, or in its paragraph alone where
 * the question has no words of its own. "And who was the Rapporteur?", "at what hour?"
 */
export function withinBefore(asked: Asked, { knowledge }: World, hasWords: boolean): Scope | undefined {
  const { followUp, focus, bodies, symbols, decisions } = asked;
  const { within } = focus ?? {};
  const isOwn = bodies.some(({ weak }) => !weak) || symbols.length + decisions.length > 0;
  const record = within && knowledge.records.find(({ id }) => id === within.record);
  if (!followUp || !record || isOwn) return undefined;
  const own = record.paragraphs.filter(({ key }) => key === within.paragraph);
  // What the head of a report gave is that of all of it: "When was the first part?", "and who chaired it?"
  const isWhole = hasWords || (asksPerson(asked) && own.some(({ part }) => part === 'head'));
  const paragraphs = isWhole ? record.paragraphs : own;
  return { records: [record], numbers: [], paragraphs: new Set(paragraphs), isBefore: true };
}
