import type { LanguageData } from './languages/language.ts';
import { itemNumber } from './markers.ts';

const NUMBER = '\\d{1,2}(?: ?\\(?\\p{L}\\))?';
const ENDS = '(?=\\s|\\p{Script=Han}|[,;、:-]|$)';

/** More items than these between two are no row of items. */
const MOST_BETWEEN = 20;

/** A long row that is a sentence. */
const SENTENCE = /^\d{1,2} \p{L}[^\t]{100,}\p{L}\.$/u;

/**
 * The items that a row of an organization of work begins with: one, or behind the word for items a list of them.
 *
 * @example rowItems('items 3, 4 and 6 to 8', en) // ['3', '4', '6', '7', '8']
 */
export function rowItems(plain: string, { links }: LanguageData): string[] {
  const first = new RegExp(`^[\\s,:]*(${links.item})?(${NUMBER})[.):]?${ENDS}`, 'u').exec(plain);
  if (!first?.[2]) return [];
  const items = [itemNumber(first[2])];
  // "25-08810 10/10" is the foot of a page, and "1 When consideration … concludes ahead of time." a footnote.
  if (!first[1]) return /^-\d{3}/.test(plain.slice(first[0].length)) || SENTENCE.test(plain) ? [] : items;
  const next = new RegExp(
    `^(?:\\s?[,;、] ?(?:${links.and} )?| ?${links.and} ?|(?<through> ?(?:-|${links.through}) ?))(?:${links.item})?(?<number>${NUMBER})${ENDS}`,
    'u',
  );
  let at = first[0].length;
  for (let more = next.exec(plain.slice(at)); more?.groups?.number; more = next.exec(plain.slice(at))) {
    items.push(...(more.groups.through ? between(items.at(-1), more.groups.number) : [itemNumber(more.groups.number)]));
    at += more[0].length;
  }
  return items;
}

/** "5 to 7": 6 and 7 after 5. */
function between(from: string | undefined, to: string): string[] {
  const [low, high] = [Number(from), Number(to)];
  return low < high && high - low <= MOST_BETWEEN
    ? Array.from({ length: high - low }, (_, step) => String(low + 1 + step))
    : [];
}
