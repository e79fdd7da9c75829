import type { Language } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { literal, plain } from '../../../records/text.ts';
import { keptFor } from '../../kept.ts';
import { holds, termsIn } from '../fit.ts';
import type { OfText } from './near-misses.ts';

/** What is said of another month, of a whole row of places, or of what still goes on, is not said of what is asked about. */
export const TOLD_OF_OTHERS: readonly OfText[] = [
  {
    // "In April more than 34,000 Syrians were denied treatment": how many in May, it does not say (S/2015/387).
    name: 'names no other month alone than the one that is asked about',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      const asked = monthsIn(typed, language);
      const told = asked.length === 0 ? [] : monthsIn(text, code);
      return told.length === 0 || told.some((month) => asked.includes(month));
    },
  },
  {
    // "On areas of the provinces of Aleppo, Homs, Hama, Deraa and Idlib more than 7,188": how many on Deraa, it does not say (S/2015/277).
    name: 'counts what was in the one place that is asked about, and not in a row of them',
    keeps: ({ text, language: { code } }, { asked: { cues }, sought: { words } }) => {
      if (!cues.has('howmany')) return true;
      const telling = words.filter(({ weight, isBorder }) => weight > 1 && !isBorder);
      return rowsIn(text).every((row) => {
        const within = row.slice(1, -1);
        if (within.some((entry) => /\d/.test(entry))) return true;
        const named = within.filter((entry) => {
          const terms = termsIn(entry, code);
          return telling.some((word) => holds(word, terms, code));
        });
        return named.length !== 1;
      });
    },
  },
  {
    // "Under the agreement of 1993, 500 tons of Russian uranium were blended": since when Russia makes none, it does not say.
    name: 'says that something is no longer done, where that is asked',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !NO_LONGER[language].test(plain(typed)) || NO_LONGER[code].test(plain(text)) || NOT[code].test(plain(text)),
  },
];

/** The months of a text, by their numbers. */
const monthsIn = keptFor(2_000, (text: string, code: Language): number[] => {
  const words = plain(text);
  return monthsOf(code).flatMap((month, at) => (month.test(words) ? [at] : []));
});

const patterns = new Map<Language, RegExp[]>();

/** How a language names each month, January first. */
function monthsOf(code: Language): RegExp[] {
  const known = patterns.get(code);
  if (known) return known;
  const made = languageOf(code).months.map((names, at) => {
    const full = names.filter((name, i) => i === 0 || name.length > SHORTEST).map((name) => literal(plain(name)));
    if (code === 'zh') return new RegExp(`(?<!\\d)(?:${names.map(literal).join('|')})`, 'u');
    // "May" is a verb as well.
    const lead = code === 'en' && at === MAY ? '(?<=(?:in|of|since|until|during|by|\\d) )' : '(?<!\\p{L})';
    return new RegExp(`${lead}(?:${full.join('|')})${LATIN.test(full[0] ?? '') ? '(?!\\p{L})' : ''}`, 'u');
  });
  patterns.set(code, made);
  return made;
}
const SHORTEST = 3;
const MAY = 4;
const LATIN = /^[a-z]/;

/** So many names in a row are told together. */
const FEWEST = 4;
/** A name of a row is no longer. */
const LONGEST = 30;

/** The rows of names in a text, each with its entries. */
function rowsIn(text: string): string[][] {
  const parts = text.split(
    /、|[,，،] |(?:,? (?:and|et|y|e|и) )|(?<=\p{Script=Arabic}{2}) و(?=\p{Script=Arabic})|和(?=\p{Script=Han})/u,
  );
  const rows: string[][] = [[]];
  for (const part of parts) {
    if (part.length <= LONGEST) rows.at(-1)?.push(part);
    else rows.push([]);
  }
  return rows.filter((row) => row.length >= FEWEST);
}

/** That something is not done any more, in plain letters. */
const NO_LONGER: Record<Language, RegExp> = {
  en: /\b(?:no longer|not any ?more|stopped|ceased|halted)\b|n't .{0,60}\bany ?more\b/u,
  fr: /(?<!\p{L})n(?:e |')[^?.;]{0,60}?(?<!\p{L})plus(?: (?:de |d'|aucun|rien))|(?<!\p{L})n(?:e |')(?:\p{L}+[- ]){1,3}plus(?!\p{L})|(?<!\p{L})(?:cess|interromp|arret)\p{L}+/u,
  es: /(?<!\p{L})ya no(?!\p{L})|(?<!\p{L})dej(?:o|aron|a|an) de(?!\p{L})|(?<!\p{L})ces(?:o|aron|ado)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:больше не|более не|уже не|перестал\p{L}*|прекратил\p{L}*)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:لم (?:ت|ي)عد|توقف\p{L}*|كف\p{L}*)(?!\p{L})/u,
  zh: /不再|停止了?|已停/u,
};
/** That something was not done. */
const NOT: Record<Language, RegExp> = {
  en: /\b(?:not|never|no)\b|n't\b/u,
  fr: /(?<!\p{L})n(?:e |')/u,
  es: /(?<!\p{L})no(?!\p{L})/u,
  ru: /(?<!\p{L})не(?!\p{L})/u,
  ar: /(?<!\p{L})(?:لم|لا|لن|دون)(?!\p{L})/u,
  zh: /没有|未/u,
};
