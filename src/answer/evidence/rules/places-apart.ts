import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { OfText } from './near-misses.ts';

/** Where a question says something was, at its end; and two places where a sentence says it was, in both. */
const IN: Partial<Record<Language, RegExp>> = {
  en: /\b(?:in|at) (?<place>\p{Lu}\p{L}{3,})\W*$/u,
  fr: /(?<!\p{L})(?:à|en|au|aux) (?<place>\p{Lu}\p{L}{3,})\P{L}*$/u,
  es: /(?<!\p{L})en (?<place>\p{Lu}\p{L}{3,})\P{L}*$/u,
};
const IN_BOTH: Partial<Record<Language, RegExp>> = {
  en: /\b(?:in|at) (?<one>\p{Lu}\p{L}+) and (?:in )?(?<other>\p{Lu}\p{L}+)/gu,
  fr: /(?<!\p{L})(?:à|en) (?<one>\p{Lu}\p{L}+) et (?:à |en )?(?<other>\p{Lu}\p{L}+)/gu,
  es: /(?<!\p{L})en (?<one>\p{Lu}\p{L}+) y (?:en )?(?<other>\p{Lu}\p{L}+)/gu,
};

/** Whither or whence something was, by the name of a place, in plain letters. */
const WAYS: Partial<Record<Language, Record<'to' | 'from', string>>> = {
  en: { to: '\\b(?:to|into) (?:(?:the|parts of) )*', from: '\\bfrom (?:(?:the|parts of) )*' },
  es: {
    to: '(?<!\\p{L})(?:a|hacia) (?:(?:el|la|zonas de|partes de) )*',
    from: '(?<!\\p{L})desde (?:(?:el|la|zonas de|partes de) )*',
  },
};

/** Whether a text tells of what went the other way, with a place that a question names. */
function isOtherWay(text: string, typed: string, code: Language): boolean {
  const ways = WAYS[code];
  if (!ways) return false;
  const [question, words] = [plain(typed), plain(text)];
  return (typed.match(/\p{Lu}\p{L}{3,}/gu) ?? []).some((name) => {
    const goes = (said: string, way: 'to' | 'from') =>
      new RegExp(`${ways[way]}${plain(name)}(?!\\p{L})`, 'u').test(said);
    const [to, from] = [goes(question, 'to'), goes(question, 'from')];
    if (to === from) return false;
    return to ? goes(words, 'from') && !goes(words, 'to') : goes(words, 'to') && !goes(words, 'from');
  });
}

/** Where something was, and whither it went. */
export const PLACES_APART: readonly OfText[] = [
  {
    // "The Iraqi committee on missing Kuwaiti nationals convened" (S/2015/298): when it met in Kuwait, it does not say.
    name: 'names the place itself, and not its people alone',
    keeps: ({ text, language: { code } }, { asked: { typed, language, cues } }) => {
      const place = cues.has('meet') ? IN[language]?.exec(typed)?.groups?.place : undefined;
      if (place === undefined || code !== language) return true;
      const words = plain(text);
      const name = plain(place);
      return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(words) || !words.includes(name);
    },
  },
  {
    // "Five meetings in Glion and Geneva" (NPT/CONF.2015/37): how many there were in Geneva, it does not say.
    name: 'counts what was in the place that is named, and not in two',
    keeps: ({ text, language: { code } }, { asked: { typed, language, cues } }) => {
      const place = cues.has('howmany') ? IN[language]?.exec(typed)?.groups?.place : undefined;
      if (place === undefined || code !== language) return true;
      return [...text.matchAll(IN_BOTH[code] ?? /(?!)/gu)].every(
        ({ groups }) => groups?.one !== place && groups?.other !== place,
      );
    },
  },
  {
    // "631 voluntary returns from parts of Serbia" (S/2015/74): how many there were to Serbia, it does not say.
    name: 'goes the way that the question does',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      code !== language || !isOtherWay(text, typed, code),
  },
];
