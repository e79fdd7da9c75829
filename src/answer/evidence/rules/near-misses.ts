import type { AnswerLanguage } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { plain } from '../../../records/text.ts';
import { articleAsked, articlesIn } from '../../article-numbers.ts';
import { asksDay, isOfDays } from '../../steps/exact-days.ts';
import { asksNumber, givesNumber, isOfAll } from '../asked/amounts.ts';
import { kindAsked } from '../asked/kind-asked.ts';
import { asksMeetings, saysEachMeeting } from '../asked/meetings-asked.ts';
import { isOfVolume } from '../asked/numbers.ts';
import { countsNext, onlyCounts } from '../asked/only-counts.ts';
import type { Plan } from '../asked/plan.ts';
import { daysIn, withoutDates } from '../days/dates.ts';
import { holds, termsIn } from '../fit.ts';
import { saysDutyOfStates } from '../lands/duty-of-states.ts';
import { isForOneLand } from '../lands/in-force-for.ts';
import { landsIn } from '../lands/lands.ts';
import { asksRegionalGroup } from '../lands/regional-groups.ts';
import { isOfOtherPact, lacksFormer } from '../persons/former.ts';
import { headingsAbove } from '../texts/sections.ts';
import type { Weighed } from '../weighed.ts';
import { asksOfOthers, leavesOut } from '../words/exceptions.ts';
import { namesCompound, negatesPart, saysNo } from '../words/negated-parts.ts';
import { saysOpposite } from '../words/opposites.ts';
import type { Rule } from './rule.ts';

/** A rule that looks at nothing but the words of a text. */
export type OfText = {
  name: string;
  keeps: (
    said: Pick<Weighed, 'text' | 'language'> & Partial<Pick<Weighed, 'candidate'>>,
    plan: Pick<Plan, 'asked' | 'sought'> & Partial<Pick<Plan, 'scope'>>,
  ) => boolean;
};

/** `1.2`: neither the part of a session ("SBI 48.2"), nor an item, an article or a paragraph, nor a day. */
const WITH_POINT =
  /(?<!\p{Lu}{2,8} |(?:[Ii]tems?|[Pp]oints?|[Pp]ara(?:graph)?s?|[Aa]rt(?:icles?|iculo|ículo)?|[Сс]т(?:ать\p{L}+)?|المادة|[Tt]ema|[Пп]ункт\p{L}*|البند|项目)\.? ?)(?<![\d./])\d{1,3}\.\d{1,2}(?![\d./]|\p{L})/gu;

/** What has the words of a question, and says another thing: of a sentence, and of any passage. */
export const SAYS_IT: readonly OfText[] = [
  {
    // "Edition 1.2" is not edition 1.1.
    name: 'has the figure with a point that is named',
    keeps: ({ text }, { asked: { typed } }) =>
      (typed.match(WITH_POINT) ?? []).every(
        (figure) => text.includes(figure) || text.includes(figure.replace('.', ',')),
      ),
  },
  { name: 'is of the volume that is named', keeps: ({ text }, { asked }) => isOfVolume(text, asked.typed) },
  {
    // "Markets under article 6": of article 4 it says nothing.
    name: 'names no other article than the one that is asked about',
    keeps: ({ text, language: { code } }, { asked }) => {
      const number = articleAsked(asked);
      const told = number === undefined ? [] : articlesIn(text, code);
      return told.length === 0 || told.includes(number ?? 0);
    },
  },
  {
    // "Unearmarked funds": what is said of all funds, or of the others, is not said of them.
    name: 'says no, where a part of the question does',
    keeps: ({ text, language: { code }, candidate }, { asked: { typed, language } }) =>
      !negatesPart(typed, language) ||
      saysNo(text, code) ||
      (candidate && namesCompound(headingsAbove(candidate.record, candidate.paragraph.key), typed)) ||
      (asksOfOthers(typed, language) && leavesOut(text, code) !== undefined),
  },
  {
    // "Other than for Member States, the list will close on 3 August": when it closes for them, it does not say.
    name: 'leaves out nothing that is asked about',
    keeps: ({ text, language: { code } }, { sought: { words }, asked: { typed, language } }) => {
      const parted = leavesOut(text, code);
      if (!parted || asksOfOthers(typed, language)) return true;
      const rest = termsIn(parted.rest, code);
      const left = termsIn(parted.left, code);
      return words.every((word) => word.weight === 0 || !holds(word, left, code) || holds(word, rest, code));
    },
  },
  {
    // "The three members who voted against asked for a summary": how many voted for, it does not say.
    name: 'says not the opposite of what is asked',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !saysOpposite(typed.replace(LAST_DAY, ' '), language, text, code),
  },
  {
    // "They welcomed the offer to host the workshop": how much was pledged for it, it does not say.
    name: 'gives a number, where one is asked for',
    keeps: ({ text, language }, { asked }) =>
      !asksNumber(asked) || asked.cues.has('when') || givesNumber(text, language),
  },
  {
    // "The pledges of Chile, Ghana and Oman, amounting to USD 9 million": how much Ghana gave, it does not say.
    name: 'gives the amount of the country that is asked about alone',
    keeps: ({ text, language: { code } }, { asked }) =>
      !asksNumber(asked) || !isOfAll(text, landsIn(asked.typed, asked.language), code),
  },
  {
    // "Non-post requirements amounting to 2 million": what those for posts are, it does not say.
    name: 'says of a thing, and not of all but that thing',
    keeps: ({ text }, { asked: { typed } }) => !negatesNoun(typed, text),
  },
  {
    // "Took note of the report on whales": what that report says, it does not say.
    name: 'says itself what a text says, where that is asked for',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !WHAT_IT_SAYS[language].test(plain(typed)) || !TAKES_NOTE[code].test(plain(text)),
  },
  {
    // "Which countries offered to host it?"
    name: 'names a country, where one is asked for',
    keeps: ({ text, language: { code } }, { asked: { typed, language, cues } }) =>
      !WHICH_COUNTRY[language].test(plain(typed)) ||
      cues.has('howmany') ||
      asksRegionalGroup(typed) ||
      saysDutyOfStates(typed, text) ||
      landsIn(text, code).some((land) => !landsIn(typed, language).includes(land)),
  },
  {
    // "Raised the ceiling to 9 million": what the ceiling was before, it does not say.
    name: 'tells of what was before, where that is asked for',
    keeps: ({ text, language: { code } }, { asked: { typed, language, cues } }) =>
      cues.has('when') || cues.has('deadline') || cues.has('session') || !lacksFormer(typed, language, text, code),
  },
  {
    // "The Memorandum concerning the secretariat of the Convention, as entered into force on 3 May".
    name: 'tells of the entry into force of the text that is asked about',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !isOfOtherPact(typed, language, text, code) && !isForOneLand(typed, language, text, code),
  },
  {
    // "At its 3rd meeting, it was informed …": that is one of the meetings at which it was.
    name: 'counts several meetings, where several are asked for',
    keeps: ({ text, language }, { asked }) =>
      !asksMeetings(asked) || new Set(countsIn(text, language)).size > 1 || saysEachMeeting(text, language.code),
  },
];

/** The same, and what only a sentence with its dates shows. */
export const NEAR_MISSES: readonly Rule[] = [
  ...SAYS_IT,
  {
    // "A press officer covered the seminar on reefs": in what framework it was held, the sentence before or after it says.
    name: 'says itself the kind of thing that is asked for',
    keeps: ({ fit }, { asked, wanted }) => {
      const kind = wanted === 'words' ? kindAsked(asked) : undefined;
      // A country or a year need not be called one.
      return (
        kind === undefined || ![...fit.around, ...fit.missing].some(({ word, isLight }) => word === kind && !isLight)
      );
    },
  },
  {
    // "Were elected at the meetings of the fourth session, on 3 May 2011, and of the fifth session, on 6 June 2012": both answer.
    name: 'tells all dates on which one thing was done',
    keeps: ({ text, language, dates, candidate: { record, entries } }, { asked, wanted, numbers }) => {
      const isChosen = asked.times.length > 0 || asked.cues.has('sitting') || asked.ordinals.length > 1;
      const isCounted = numbers.some(({ isOrdinal }) => isOrdinal);
      if (wanted !== 'date' || isChosen || entries.length > 0 || asked.leftover.length === 0) return true;
      const all = daysIn(text, language, record);
      return all.every(({ start, when }, at) => {
        const last = all[at - 1];
        const isOneTold = last !== undefined && dates().includes(when) !== dates().includes(last.when);
        const between = text.slice(last?.end ?? 0, start);
        // "The first session will be held from 3 to 5 February and the second from 28 to 30 April" (A/AC.284/2015/1).
        return !isOneTold || (isCounted && countsNext(between)) || !onlyCounts(between, language);
      });
    },
  },
  {
    // "Decision 6/CMA.2" is no symbol of the addendum that prints it.
    name: 'gives a symbol, where that of a document is asked for',
    keeps: ({ text }, { asked: { cues }, wanted }) =>
      wanted !== 'decision' || !cues.has('symbol') || findSymbols(text).length > 0,
  },
  {
    // "SBI 61 (November 2024)": on which day it opens, it does not say.
    name: 'gives a day, where the day itself is asked for',
    keeps: ({ dates }, { asked, wanted }) => wanted !== 'date' || !asksDay(asked) || dates().some(isOfDays),
  },
];

/** The numbers of meetings and sessions: "at its 1st and 3rd meetings", "SBI 44". */
function countsIn(text: string, language: LanguageData): number[] {
  const words = withoutDates(text, language);
  const letters = [...text.matchAll(/(?<!\p{L})\p{Lu}{2,8}[ -](\d{1,3})(?![\d/])/gu)].map(({ 1: number }) =>
    Number(number),
  );
  const ordinals = findOrdinals(words, { start: 0, end: words.length }, language).flatMap(({ numbers }) => numbers);
  const suffix = language.ordinalSuffixes.filter(Boolean).join('|') || '次|届';
  const printed = [...words.matchAll(new RegExp(`(?<![\\d./-])(\\d{1,5}) ?-?(?:${suffix})(?!\\p{L})`, 'gu'))];
  return [...ordinals, ...letters, ...printed.map(({ 1: number }) => Number(number))];
}

/** Whether a text has a word of a question only behind "non-": what is not of a kind is no thing of that kind. */
function negatesNoun(typed: string, text: string): boolean {
  const question = plain(typed);
  const words = plain(text);
  return [...words.matchAll(/(?<!\p{L})non-(\p{L}{4,})|非(\p{Script=Han}{2})/gu)].some(([whole, latin, han]) => {
    const noun = latin ?? han ?? '';
    const rest = words.replaceAll(whole, ' ');
    return question.includes(noun) && !question.includes(whole) && !rest.includes(noun);
  });
}

/** How questions ask what a text says. */
const WHAT_IT_SAYS: Record<AnswerLanguage, RegExp> = {
  en: /\bwhat (?:does|do|did) .{3,120} (?:say|state|conclude|recommend|find)\b/,
  fr: /\bque (?:dit|disent|conclu\p{L}*|recommand\p{L}*)\b/u,
  es: /\bque (?:dice|dicen|concluye|recomienda)\b/,
  ru: /что (?:говорит|сказано|гласит|рекоменду)/u,
  ar: /ماذا (?:يقول|تقول|ورد)/u,
  zh: /(?:说|写)了?什么|内容是什么/u,
};
/** Words with which a text is only received. */
const TAKES_NOTE: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:took|takes|taken|take|taking) note of\b|\bhad before (?:it|them)\b/,
  fr: /\bpris? note\b|\bprend note\b|\bprenant note\b|\bsaisie? d/,
  es: /\b(?:tomo|toma|tomando) nota\b|\btuvo ante si\b/,
  ru: /прин\p{L}+ к сведению|приняв к сведению|имел\p{L}* в своем распоряжении/u,
  ar: /احاط\p{L}* علما|يحيط علما|تحيط علما|كان معروضا/u,
  zh: /注意到|收到了/u,
};

/** "The last day to send views on the first stocktake": last is the day, and not what it is of. */
const LAST_DAY =
  /\b(?:last|final) (?:day|date)\b|(?<!\p{L})dernier jour|[uú]ltimo d[ií]a|последн\p{L}+ день|آخر يوم|最后一天/iu;

/** How questions ask for a country, or for several. */
const WHICH_COUNTRY: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) (?:\d+ )?(?:countr(?:y|ies)|governments?|states)\b(?! part)/,
  fr: /\bquels? (?:sont les )?(?:\d+ )?(?:pays|gouvernements?|etats)\b/,
  es: /\b(?:que|cual(?:es)?) (?:\d+ )?(?:pais(?:es)?|gobiernos?|estados)\b/,
  ru: /как(?:ая|ие|ое|ой) (?:\d+ )?(?:стран|правительств|государств)/u,
  ar: /(?:اي|ما هي|ما) (?:ال)?(?:بلد|بلدان|دول|دوله|حكومه|حكومات)(?!\p{L})/u,
  zh: /(?:哪个|哪些|哪几个|哪\d+个|哪国|什么)(?:国家|国政府)|哪国/u,
};
