import type { World } from '../answer/world.ts';
import type { Access } from '../knowledge/schema.ts';
import type { Distribution, DocumentRecord } from '../model.ts';
import type { Outcome, Store } from '../store/store.ts';

/** What the listeners need from outside Slack. */
export type Services = {
  /** All records up to a level, ready for questions. */
  world(level: Distribution): World;
  /** The highest level among the records. */
  highest(): Distribution;
  access(): Access;
  /**
   * Does a piece of work for which the three above stay as they are, whatever changes on disk meanwhile: who may see what
   * and what is seen always belong together. Each delivery of Slack is such a piece. Outside, each use gives what is held
   * at that moment.
   */
  inOneState<T>(work: () => Promise<T>): Promise<T>;
  store: Store;
  /** Milliseconds since 1970. */
  now(): number;
  /** Base address of the passage pages, where they are served. */
  pages: string | undefined;
  /** Counts what becomes of reminders. */
  reminders?(state: Outcome['state'] | 'doubt'): void;
  /** One thing that happened, with details that hold no text of messages and no tokens. */
  log(line: string, details?: Record<string, unknown>): void;
};

/** A record that readers of a level may see. */
export const recordOf = (services: Services, level: Distribution, id: string): DocumentRecord | undefined =>
  services.world(level).knowledge.records.find((record) => record.id === id);
