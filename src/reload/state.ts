import { createHash } from 'node:crypto';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { highestLevel } from '../knowledge/restrict.ts';
import type { Access } from '../knowledge/schema.ts';
import type { Distribution, Problem } from '../model.ts';
import type { Worlds } from './worlds.ts';

/** The records as they were at one moment, ready for questions. Nothing in it changes: what is changed is a new state. */
export type State = {
  worlds: Worlds;
  highest: Distribution;
  access: Access;
  problems: Problem[];
  /** How many records there are, of all levels. */
  records: number;
  /** The same for the same knowledge. */
  mark: string;
  /** Milliseconds since 1970. */
  loadedAt: number;
};

/** A state from its worlds and `markOf` all its records. */
export function stateOf(worlds: Worlds, mark: string, loadedAt: number): State {
  const { knowledge } = worlds.restricted;
  const { access, problems, records } = knowledge;
  return { worlds, highest: highestLevel(knowledge), access, problems, records: records.length, mark, loadedAt };
}

/** A short text that is the same for the same knowledge, and another one for any other. When it was written is no part. */
export function markOf({ written: _, ...knowledge }: Knowledge): string {
  const plain = JSON.stringify({ ...knowledge, originals: [...knowledge.originals] });
  return createHash('sha256').update(plain).digest('hex');
}
