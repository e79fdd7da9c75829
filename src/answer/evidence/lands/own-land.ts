import type { DocumentRecord, Language } from '../../../model.ts';
import { literal, plain } from '../../../records/text.ts';
import { readOnce } from '../../kept.ts';
import { dataLines } from '../data/data-lines.ts';
import { landsIn } from './lands.ts';

/** ISO 3166 codes of three letters, as symbols give them to States parties, with those of two. */
const CODES = new Map(
  dataLines('country-codes.txt').flatMap((line) =>
    line.split(', ').map((pair) => pair.replace(',', '').split(' ') as [string, string]),
  ),
);

/** "CEDAW/C/URY/8-9", "CAT/C/GAB/Q/6/Add.1": a document of a treaty body on one State party; "A/HRC/WG.6/22/PAN/1": of the review of one. */
const OF_PARTY = /^(?:[A-Z]+(?:\/[A-Z]+)*?\/C(?:\.\d+)?|A\/HRC\/WG\.6\/\d+)\/([A-Z]{3})(?=\/)/u;

/** So often a document names a country that it is about, and so many times as often as any other. */
const FEWEST = 2;
const TIMES = 2;

/**
 * The country that a document is about, by its ISO 3166 code: the State party in its symbol, or the one that it names far more often
 * than all others, or the only one that it names, and speaks of again. Its sentences need not name it again.
 */
export const ownLand: (record: DocumentRecord) => string | undefined = readOnce(
  ({ document: { symbol, language }, paragraphs }) => {
    const party = CODES.get(OF_PARTY.exec(symbol ?? '')?.[1] ?? '');
    if (party) return party;
    const counts = new Map<string, number>();
    for (const { text } of paragraphs)
      for (const land of landsIn(text, language)) counts.set(land, (counts.get(land) ?? 0) + 1);
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (first && first[1] >= FEWEST && first[1] >= TIMES * (second?.[1] ?? 0)) return first[0];
    if (!first || second) return undefined;
    const spoken = spokenOf(first[0], language);
    return spoken && paragraphs.filter(({ text }) => spoken.test(plain(text))).length >= FEWEST ? first[0] : undefined;
  },
);

/** The beginning of the name of a country with which its other forms begin, too: "the Syrian authorities", in a document of no other. */
function spokenOf(code: string, language: Language): RegExp | undefined {
  const name = plain(nameOfLand(code, language)).replace(/^ال/u, '');
  if (language === 'zh' || /[\s-]/u.test(name)) return undefined;
  const stem = name.length > SHORT ? name.slice(0, -1).slice(0, BEGINNING) : name;
  return new RegExp(`(?<!\\p{L})(?:[وفبكل]{0,2}(?:ال|لل))?${literal(stem)}`, 'u');
}
const SHORT = 4;
const BEGINNING = 6;

/** Other names that documents have for countries: "UY ar أوروغواي". */
const ALSO = new Map(dataLines('country-also.txt').map((line): [string, string] => [line.slice(0, 5), line.slice(6)]));

/**
 * The name of a country in a language.
 *
 * @example nameOfLand('UY', 'es') // 'Uruguay'
 */
export const nameOfLand = (code: string, language: Language): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? '';

/** The name that documents have for a country in place of the usual one; empty where there is none. */
export const otherNameOfLand = (code: string, language: Language): string => ALSO.get(`${code} ${language}`) ?? '';

/** All names of a country in a language, those that documents have in place of the usual one, too. */
export const namesOfLand = (code: string, language: Language): string =>
  `${nameOfLand(code, language)} ${otherNameOfLand(code, language)}`.trim();
