import type { EventWords } from './event-words.ts';
import type { Item } from './items.ts';

/**
 * How a name stands in its sentence: as the subject of its clause; behind other words, so that only a participle is
 * surely said of it; behind a noun that may itself take place.
 */
export type Standing = 'subject' | 'behind' | 'loose';

/**
 * How the words from here on stand, where they are the whole name of something; undefined where they end a longer one, or
 * where another gathering stands before them that may be meant: "the workshop on needs in the process, held in …".
 */
export function standingOf(items: Item[], at: number, words: EventWords): Standing | undefined {
  const date = items.findLastIndex(({ kind }, index) => index < at && kind === 'date');
  if (items.slice(date + 1, at).some(({ kind, word }) => kind === 'word' && words.meetings.test(word)))
    return undefined;
  const passed: string[] = items[at]?.glued ? ['glued'] : [];
  let before = at - 1;
  const isSmall = ({ kind, word }: Item) =>
    kind === 'word' &&
    (words.small.has(word) || words.belongs.has(word) || words.apart.has(word) || words.at.has(word));
  while (before >= 0 && isSmall(items[before] as Item)) passed.push(items[before--]?.word ?? '');
  const item = items[before];
  const attached = passed.some((word) => word === 'glued' || words.belongs.has(word));
  const belongs = attached || passed.some((word) => words.and.has(word));
  if (!item || item.kind === 'stop') return 'subject';
  if (item.kind === 'comma') return passed.length > 0 && !attached ? 'subject' : undefined;
  if (item.kind !== 'word') return item.kind === 'date' && passed.length > 0 ? 'behind' : undefined;
  if (words.neutral.has(item.word)) return 'behind';
  if (words.loose.has(item.word)) return 'loose';
  if (passed.length === 0 || belongs) return undefined;
  if (words.relatives.has(item.word)) return 'subject';
  return words.gatherings.test(item.word) || words.papers.test(item.word) ? undefined : 'behind';
}

/** Whether what follows a name is said of it: a participle or clause, or the verb of which it is the subject. */
export function isSaidOf(items: Item[], to: number, standing: Standing, words: EventWords): boolean {
  const comma = items[to]?.kind === 'comma';
  let at = to;
  while (items[at]?.kind === 'comma' || (items[at]?.capital && items[at + 1]?.word === ')')) at++;
  const { word = '', kind } = items[at] ?? {};
  if (kind !== 'word') return false;
  if (standing === 'loose') return !comma && words.heldOnly.test(word);
  const follows = words.relatives.has(word) || words.participle.test(word) || words.entitled.test(word);
  if (standing === 'behind') return follows && !gathersBehind(items, at, words);
  return follows || !comma || items[to]?.word === '(';
}

/** "The delegates at the forum, qui se sont réunis": those who meet are not what is held. */
const gathersBehind = (items: Item[], from: number, words: EventWords): boolean => {
  const verb = items.slice(from).find(({ kind, word }) => kind === 'word' && words.held.test(word));
  return verb !== undefined && words.gathers.test(verb.word);
};

/** Whether a name or object is whole here: no other word goes on with it. */
export function endsName(items: Item[], at: number, words: EventWords, deed: boolean): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return true;
  if (words.places.has(item.word) || words.relatives.has(item.word)) return true;
  if (!deed) return words.held.test(item.word) || words.auxiliaries.has(item.word);
  return words.goesOn.has(item.word) || (words.small.has(item.word) && words.relatives.has(items[at + 1]?.word ?? ''));
}
