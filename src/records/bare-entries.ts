import { isAgendaTitle } from './head-ends.ts';
import { readPart } from './run-on-entries.ts';
import { squeeze } from './squeeze.ts';
import { plain } from './text.ts';

/** No list of fewer entries shows that its numbers are those of an agenda. */
const FEWEST = 4;
/** So many filled lines may stand between two entries: those in which a title goes on, the name of a part, the head of a page. */
const BETWEEN = 4;
/** The first entry stands below the title of the agenda within so many lines. */
const BELOW = 16;
/** An agenda begins before this place. */
const LONGEST_HEAD = 5000;

/** "7 Reduction of GHG emissions from ships". */
const BARE = /^\s*(\d{1,2})\s+(?=["«“(]?[\p{Lu}\p{Lo}])/u;

/**
 * The entry to which "7.2 Communication" belongs: the last one, or the next where it stands in the line above ("6.4 Liaisons 7
 * Information", "7.1 Bulletin").
 */
function entryOfPart(line: string, above: string, last: number): number | undefined {
  const isPartOf = (number: number) => readPart(line.trimStart(), String(number)) !== undefined;
  if (last > 0 && isPartOf(last)) return last;
  const isAbove = new RegExp(` ${last + 1} \\p{Lu}`, 'u').test(above);
  return last > 0 && isAbove && isPartOf(last + 1) ? last + 1 : undefined;
}

/**
 * The entries of an agenda whose numbers have no full stop (provisional agendas of the committees of IMO): where each of
 * their lines starts, with its number. None unless an agenda is announced above, and the numbers go on from 1.
 *
 * @example bareEntries('PROVISIONAL AGENDA\n1 Adoption of the agenda\n2 Decisions of other bodies\n3 Energy\n4 Other').size // 4
 */
export function bareEntries(original: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let titled: number | undefined;
  let last = 0;
  let at = 0;
  let index = 0;
  let count = 0;
  let above = '';
  for (const line of original.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') continue;
    index += 1;
    if (found.size === 0 && start > LONGEST_HEAD) break;
    const number = Number(BARE.exec(line)?.[1]);
    const entry = entryOfPart(line, above, count);
    above = line;
    if (entry !== undefined) {
      [last, count] = [index, entry];
      continue;
    }
    const from = titled ?? Number.NEGATIVE_INFINITY;
    if (index - Math.max(last, from) > (found.size === 0 ? BELOW : BETWEEN)) {
      if (found.size > 0) break;
      titled = undefined;
    }
    if (titled !== undefined && number === count + 1) {
      found.set(start, String(number));
      [last, count] = [index, number];
    } else if (found.size === 0 && isAgendaTitle(plain(squeeze(line).text))) titled = index;
  }
  return count >= FEWEST ? found : new Map();
}
