import type { Asked } from '../asked.ts';
import type { World } from '../world.ts';
import type { Scope } from './scope.ts';

/**
 * Where a question that goes on from one that a sentence answered is sought: in its document, or in its paragraph alone where
 * the question has no words of its own. "And who was the Rapporteur?", "at what hour?"
 */
export function withinBefore(
  { followUp, focus, bodies, symbols, decisions }: Asked,
  { knowledge }: World,
  hasWords: boolean,
): Scope | undefined {
  const { within } = focus ?? {};
  const isOwn = bodies.some(({ weak }) => !weak) || symbols.length + decisions.length > 0;
  const record = within && knowledge.records.find(({ id }) => id === within.record);
  if (!followUp || !record || isOwn) return undefined;
  const paragraphs = record.paragraphs.filter(({ key }) => hasWords || key === within.paragraph);
  return { records: [record], numbers: [], paragraphs: new Set(paragraphs), isBefore: true };
}
