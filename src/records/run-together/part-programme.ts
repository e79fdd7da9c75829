import type { LanguageData } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { literal, plain } from '../text.ts';
import { cutAt } from './cut-at.ts';

/** So many days, hours and items has a programme that ran together. */
const FEWEST = 2;

/** The word over the days of a leaflet, in capitals: "PROGRAMME Time Plenary Parallel meeting Monday, 15 October". */
const HEAD = /(?<!\p{L})(?:PROGRAMME|PROGRAMA|ПРОГРАММА)(?!\p{L})/u;

const oneOf = (words: readonly string[]) => [...new Set(words.map((word) => literal(plain(word))))].join('|');

/** A day of the week with its date, and an item with its number, in plain letters. */
function marksOf({ weekdays, months, links, hours }: LanguageData): { day: RegExp; item: RegExp; hours: RegExp } {
  const [day, month] = [oneOf(weekdays.flat()), oneOf(months.flat())];
  return {
    day: new RegExp(
      `(?<!\\p{L})(?:${day}),? (?:(?:le |de )?\\d{1,2}(?:er)? (?:de )?(?:${month})|(?:${month}) \\d{1,2})(?!\\p{L})`,
      'gu',
    ),
    item: new RegExp(`(?<![\\p{L}(])(?:${links.item})\\d{1,2}(?: ?\\(\\p{L}\\))?[.:] ?(?=\\p{L})`, 'gu'),
    hours: new RegExp(hours.source, 'gu'),
  };
}

/** The places at which a line is to be parted, in the language in which it is a programme. */
function placesIn(line: string): number[] | undefined {
  const words = plain(line);
  if (words.length !== line.length) return undefined;
  for (const language of LANGUAGES) {
    const { day, item, hours } = marksOf(language);
    const [days, items, times] = [day, item, hours].map((mark) => [...words.matchAll(mark)]);
    const first = days?.[0]?.index;
    if (!days || !items || !times || first === undefined) continue;
    if ([days, items, times].some(({ length }) => length < FEWEST)) continue;
    const ends = days.map(({ index, 0: found }) => index + found.length);
    const head = HEAD.exec(line.slice(0, first));
    const cuts = [...days, ...items, ...times].map(({ index }) => index).filter((at) => at >= first);
    return [...cuts, ...ends, ...(head ? [head.index, head.index + head[0].length] : [])];
  }
  return undefined;
}

/**
 * Parts a programme whose table ran together on one line: "Monday, 15 October 10 a.m. - 1 p.m. Item 1 (a). Opening of the session Item
 * 1 (b). …" (leaflet of the sixth session of CTOC/COP). Days, hours and items become lines of their own. Undefined for a text that has
 * none. Only white space changes.
 */
export function partProgramme(text: string): string | undefined {
  const parted = text
    .split('\n')
    .map((line) => {
      const places = line.length < LONGEST_LINE ? placesIn(line) : undefined;
      return places ? cutAt(line, places) : line;
    })
    .join('\n');
  return parted === text ? undefined : parted;
}
const LONGEST_LINE = 20_000;
