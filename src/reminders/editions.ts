import { symbolKey } from '../records/symbol.ts';

/** A document of which there can be several editions: its symbol without `Rev.`, and which revision this is. */
export type Edition = { work: string; revision: number };

const REVISION = /\/REV\.(\d+)/;

/**
 * Which edition a symbol names. An addendum and a corrigendum are documents of their own; a revision takes the place of
 * what it revises.
 *
 * @example editionOf('CTOC/COP/WG.2/2027/1/Rev.2') // { work: 'CTOC/COP/WG.2/2027/1', revision: 2 }
 */
export function editionOf(symbol: string): Edition {
  const key = symbolKey(symbol);
  return { work: key.replace(REVISION, ''), revision: Number(REVISION.exec(key)?.[1] ?? 0) };
}

/** Leaves out what another of the list revises. */
export function newestEditions<T>(list: T[], symbolOf: (one: T) => string | undefined): T[] {
  const newest = new Map<string, number>();
  for (const one of list) {
    const { work, revision } = editionOf(symbolOf(one) ?? '');
    newest.set(work, Math.max(revision, newest.get(work) ?? 0));
  }
  return list.filter((one) => {
    const { work, revision } = editionOf(symbolOf(one) ?? '');
    return revision === newest.get(work);
  });
}
