import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain, unpointed } from '../../../records/text.ts';
import { eventWordsOf } from '../../events/words/words.ts';
import { holds, termsIn } from '../fit.ts';
import type { SoughtWord } from '../words/sought.ts';

/** "Decides to hold", right before the day on which: what is held stands behind that. */
const TO_HOLD: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\bto (?:hold|convene|organi[sz]e),?(?: on)?(?: \w+day,?)?\s*$/u,
  fr: /\b(?:de|a) (?:tenir|convoquer|organiser),?(?: (?:le|du|les))?(?: \p{L}+di,?)?\s*$/u,
  es: /(?<!\p{L})(?:celebrar|convocar|organizar),?(?: (?:el|del|los))?(?: \p{L}+,?)?\s*$/u,
  ru: /(?<!\p{L})(?:провести|созвать|организовать),?(?: с| в \p{L}+,?)?\s*$/u,
};
/** That it was held, right behind the day: "los días 26 a 28 de febrero de 2015 se celebró en Colombo un taller" (E/2015/56). */
const WAS_HELD: Partial<Record<Language, RegExp>> = {
  fr: /^,? (?:s'est|se sont|se tiendra|se tiendront|a ete|ont ete) ?(?:tenue?s?|organisee?s?|reunie?s?)?(?= (?:a|au|en|l[ae]s?|une?|des) )/u,
  es: /^,? (?:se (?:celebr|organiz|reuni)\p{L}+|tuvo lugar|tuvieron lugar|tendra lugar)(?= (?:en|el|l[ao]s?|una?) )/u,
  ru: /^(?: (?:года|г\.))?,? (?:в \p{L}+ )?(?:состоял\p{L}+|состоится|прошел|прошла|прошло|(?:был\p{L}*|будет) (?:проведен|организован|созван)\p{L}*)(?= )/u,
  ar: /^،? ?و?(?:عقدت?|نظمت?|انعقدت?)(?= )/u,
};

/** What a sentence says behind a day and "was held": the place, and the gathering that took place then. */
export function heldFrom(after: string, language: Language): { place: string; held: string } | undefined {
  // Folded and typed letters are as many, but for the signs above and below Arabic ones.
  const text = language === 'ar' ? unpointed(after) : after;
  const verb = WAS_HELD[language]?.exec(plain(text))?.[0].length;
  if (verb === undefined) return undefined;
  const rest = text.slice(verb);
  const place = rest.slice(0, THERE.exec(plain(rest))?.[0].length ?? 0);
  const held = rest.slice(place.length);
  return BEGINS[language]?.test(plain(held)) && gatheringIn(held, language) ? { place, held } : undefined;
}
const THERE = /^ (?:a|au|aux|en|в|في) (?!(?:el|la|una?|le|une?) )\p{L}+(?:,? (?:\(\p{L}+\),?)?)?(?= )/u;
/** How the name of what was held begins: with an article, or with no preposition. */
const BEGINS: Partial<Record<Language, RegExp>> = {
  fr: /^ (?:l[ae]s? |l'|une? |des )/u,
  es: /^ (?:el|l[ao]s?|una?|unos|unas) /u,
  ru: /^ \p{L}{3}/u,
  ar: /^ (?!في |من |الي )\p{L}{3}/u,
};

/** The words up to the first that means a gathering, where little else stands before it. */
function gatheringIn(text: string, language: Language): { words: string[]; at: number } | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => plain(word)).filter((word) => !LITTLE.test(word));
  const at = words.findIndex((word) => eventWordsOf(language)?.gatherings.test(word));
  return at < 0 || at > MOST_BEFORE ? undefined : { words, at };
}

/** Where it is held, between its day and itself. */
const PLACE = /^[\s,]*(?:(?:in|at|à|en|в|au|aux) \p{Lu}[\p{L}’'‑-]*(?:,? \p{Lu}[\p{L}’'‑-]*)*,?)?/u;
/** Little words before what is held. */
const LITTLE = /^(?:an?|the|one|une?|l[ae]s?|el|los|de|d|un)$/u;
/** What goes on behind the word for a gathering, and says not which it is: "un atelier sur les cordages". */
const OF_WHAT = /^(?:d(?:u|es|el)|sur|pour|avec|entre|sobre|para|con|.{1,3})$/u;
/** So many words of its name stand before what it is: "a high-level meeting". */
const MOST_BEFORE = 5;

/**
 * Whether a sentence decides that something is to be held on its day, and what is asked about is that: "decides to convene, on 13 September
 * 2023 in New York, an organizational session of the preparatory committee". The words up to the first that means a gathering must all be
 * those of the question, and its other words stand behind: a session of a committee is no conference.
 *
 * @example isHeldBehind('Decides to hold on ', ' in Oslo a workshop on ropes;', words of 'the workshop on ropes', 'en') // true
 */
export function isHeldBehind(
  before: string,
  after: string,
  sought: readonly SoughtWord[],
  language: Language,
): boolean {
  const then = heldFrom(after, language);
  if (!then && !TO_HOLD[language]?.test(unpointed(before))) return false;
  const rest = then?.held ?? after.replace(PLACE, '');
  const { words, at } = gatheringIn(rest, language) ?? { words: [], at: -1 };
  if (at < 0) return false;
  const isSought = (word: string) => sought.some((one) => holds(one, termsIn(word, language), language));
  const terms = termsIn(then ? `${then.place}${then.held}` : rest, language);
  const telling = sought.filter(({ weight, ofBody }) => weight > 1 && !ofBody);
  // "Une session d'organisation": French and Spanish say behind it which it is.
  const next = words[at + 1];
  const isBehind = (language === 'fr' || language === 'es') && next !== undefined && !OF_WHAT.test(next);
  return (
    words.slice(0, at + (isBehind ? 2 : 1)).every(isSought) && telling.every((word) => holds(word, terms, language))
  );
}
