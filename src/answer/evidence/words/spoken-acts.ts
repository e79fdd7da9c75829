import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { ACTS, type Act } from './acts-of-words.ts';

/** All verbs of what is done by words, as the source of an expression. */
const verbsOf = (language: Language): string => ACTS.map(({ verbs }) => verbs[language]).join('|');

const AT = ' (?:a|au|aux|de|du|des|en|sur|pour|lors|dans|par)(?!\\p{L})';
const EN = ' (?:a|al|de|del|en|sobre|que|para|durante|por)(?!\\p{L})';
const В = ' (?:у|к|ко|от|в|во|на|с|о|об|для|по)(?!\\p{L})';
const من = ' (?:من|الي|ان|في|بشان|علي|عن)(?!\\p{L})';

/** How questions ask what somebody who is named said or asked of others: "What did the Board request from the Council?" */
const ASKED: Record<AnswerLanguage, readonly string[]> = {
  en: [
    `\\b(?:what|which|whom?)(?: \\p{L}+){0,3}? (?:did|does|do|has|have|had) (?:the |its )?(?<doer>.{2,80}?) (?:also )?(?<act>%V|not|note|call|appeal|take note|make|stress)(?!\\p{L})`,
  ],
  fr: [
    `\\bqu(?:e |')(?:a |ont |avait )?(?<act>%V) (?:le |la |les |l'|son |sa )?(?<doer>[^?,]{2,80}?)(?=${AT}|[ ?]*$)`,
    "\\bqu'est-ce qu(?:e |')(?:le |la |les |l')?(?<doer>[^?,]{2,80}?) (?:a |ont |avait )?(?<act>%V)(?!\\p{L})",
  ],
  es: [
    `(?<!\\p{L})(?:que|a quien) (?:le |les )?(?:ha |han |habia )?(?<act>%V) (?:el |la |los |las |su )?(?<doer>[^?,]{2,80}?)(?=${EN}|[ ?]*$)`,
  ],
  ru: [
    '(?<!\\p{L})(?:что|о чем|кого|кому) (?<act>%V) (?<doer>\\p{L}+)',
    `(?<!\\p{L})(?:что|о чем|кого|кому) (?<doer>\\p{L}+(?: \\p{L}+){0,5}?) (?<act>%V)(?:${В}|(?!\\p{L}))`,
  ],
  ar: [`(?<!\\p{L})(?:ماذا|ما الذي|مما|بماذا|مم) (?<act>%V) (?<doer>[^؟?,]{2,80}?)(?=${من}|[ ؟?]*$)`],
  zh: ['^(?:在.{2,20}[,，])?(?<doer>\\p{Script=Han}{2,24}?)(?<act>%V).*(?:什么|哪)'],
};

const asked = new Map<AnswerLanguage, readonly RegExp[]>();

function askedIn(language: AnswerLanguage): readonly RegExp[] {
  const known = asked.get(language);
  if (known) return known;
  const made = ASKED[language].map((source) => new RegExp(source.replace('%V', verbsOf(language)), 'u'));
  asked.set(language, made);
  return made;
}

/** Who a question asks about that said something or asked others for it, and what he did. */
export type SpokenAct = { doer: string; act: Act };

/**
 * What a question asks that somebody did by words, and who, in plain letters.
 *
 * @example spokenActAsked('What did the Board request from the Council?', 'en')?.doer // 'board'
 */
export function spokenActAsked(typed: string, language: AnswerLanguage): SpokenAct | undefined {
  const question = plain(typed);
  for (const expression of askedIn(language)) {
    const { doer, act: word = '' } = expression.exec(question)?.groups ?? {};
    const act = ACTS.find(({ verbs }) => new RegExp(`^(?:${verbs[language]})$`, 'u').test(word));
    if (doer !== undefined && act) return { doer, act };
  }
  return undefined;
}

/** A place in a text, from where to where. */
export type Place = { start: number; end: number };

export type ActPlace = Place & { act: Act };

const placesOf = (source: string, words: string, code: Language): Place[] =>
  [
    ...words.matchAll(new RegExp(code === 'zh' ? `(?:${source})` : `(?<!\\p{L})[وف]?(?:${source})(?!\\p{L})`, 'gu')),
  ].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** Words before a noun, "their requests", or before what somebody is to do. */
const BEFORE_NOUN: Partial<Record<Language, RegExp>> = {
  en: /\b(?:the|its|their|an?|this|such|any|no|of|for|on|in|from|to|\d+) $/u,
  fr: /(?<!\p{L})(?:la|les?|une?|sa|ses|leurs?|des?) $/u,
  es: /(?<!\p{L})(?:una?|el|l[ao]s?|sus?|de|del) $/u,
};

/** Where a text says that somebody did it, and where it says it of anything at all; in plain letters. */
export const actPlaces = (words: string, act: Act, code: Language): ActPlace[] =>
  placesOf(act.verbs[code], words, code)
    .filter(({ start }) => !BEFORE_NOUN[code]?.test(words.slice(0, start)))
    .map((place) => ({ ...place, act }));
export const anyActPlaces = (words: string, code: Language): ActPlace[] =>
  ACTS.flatMap((act) => actPlaces(words, act, code))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => start !== all[at - 1]?.start);
/** Where a text has the noun for what was said: "the request by the Board". */
export const actNouns = (words: string, act: Act, code: Language): Place[] => {
  const verbs = actPlaces(words, act, code).map(({ start }) => start);
  return placesOf(act.nouns[code], words, code).filter(({ start }) => code === 'zh' || !verbs.includes(start));
};
