import type { Distribution, DocumentRecord } from '../model.ts';
import { buildKnowledge, type Knowledge } from './knowledge.ts';

/** How much a reader may see. Each level holds the ones before it. */
export const LEVELS = ['general', 'limited', 'restricted'] as const satisfies Distribution[];

/** A record that does not say its distribution is general. */
const levelOf = (distribution: Distribution = 'general'): number => LEVELS.indexOf(distribution);

/** The highest distribution among the records: `general` for those that are shipped. */
export const highestLevel = ({ records }: Knowledge): Distribution =>
  LEVELS[Math.max(0, ...records.map(({ document }) => levelOf(document.distribution)))] ?? 'general';

/**
 * What the records up to a level say together, as if no others were held: not a title, a date or a number of the others
 * is left in it. A ruling that follows a record which is left out is left out too, as its reason may quote it.
 */
export function restrictTo(knowledge: Knowledge, level: Distribution): Knowledge {
  const seen = ({ document }: DocumentRecord) => levelOf(document.distribution) <= levelOf(level);
  const records = knowledge.records.filter(seen);
  // A distribution that is in doubt may be the highest.
  const settled = ({ claims }: DocumentRecord) =>
    level === 'restricted' ||
    !claims.some((claim) => 'masthead' in claim && claim.masthead === 'distribution' && claim.certainty === 'low');
  const unreviewed = knowledge.unreviewed.filter((record) => seen(record) && settled(record));
  if (records.length === knowledge.records.length && unreviewed.length === knowledge.unreviewed.length)
    return knowledge;
  const ids = new Set(records.map(({ id }) => id));
  const { bodies, defaultBody, places, pieces, terms, access, written, problems } = knowledge;
  return buildKnowledge({
    bodies: { bodies, default: defaultBody, places, pieces },
    records,
    unreviewed,
    originals: new Map([...knowledge.originals].filter(([id]) => ids.has(id))),
    rulings: knowledge.rulings.filter(({ follow }) => ids.has(follow)),
    terms,
    access,
    written: { ...written, records: new Map([...written.records].filter(([id]) => ids.has(id))) },
    problems: problems.filter(({ path }) => !/^(?:records|rulings)/.test(path)),
  });
}
