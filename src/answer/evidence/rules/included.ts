import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { saysBeside, withoutBeside } from '../bodies/beside-it.ts';
import { daysIn } from '../days/dates.ts';
import { fit, nothingAround, termsIn } from '../fit.ts';
import type { Rule } from './rule.ts';

/** The words that open what a gathering includes, in plain letters, up to the comma behind it. */
const INCLUDES: Record<AnswerLanguage, RegExp> = {
  en: /, (?:including|inclusive of|which (?:will |would |is to |shall )?(?:includes?|comprises?)) [^;]*,/u,
  fr: /, (?:y compris|dont|qui (?:comprend|comprendra|inclut|inclura|comportera)) [^;]*,/u,
  es: /, (?:incluid[oa]s?|inclusive|que (?:incluye|incluira|comprende|comprendera)) [^;]*,/u,
  ru: /, (?:включая|в том числе|котор\p{L}+ (?:включает|будет включать)) [^;]*,/u,
  ar: /, (?:بما (?:في ذلك|فيه|فيها)|ويشمل|وتشمل|الذي يشمل|التي تشمل) [^;]*,/u,
  zh: /,(?:包括|其中包括)[^;]*,/u,
};

/** Where a gathering that includes another one takes place, behind that: "including the fair, in Songdo, …, from 8 April". */
const PLACE_BEHIND = /, (?:in|at|a|au|en|в|во|في) (?=\p{L})/u;

/** "The terms of 14 members, including that of the Chair, will expire on 4 May" (UNEP/POPS/COP.7/17): what is said of all of a kind. */
const OF_ITS_KIND =
  /^, (?:including (?:that|those) |(?:y compris|dont) (?:celui|celle|ceux|celles) |incluid[oa]s? (?:el|la|los|las) del? |(?:включая|в том числе) (?:тот|та|те|того|той|тех|таков))/u;

/** How it is said behind its name that something took place, in plain letters. */
const HELD: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:held|convened|organized) (?:in|at|on|from)\b/u,
  fr: /\b(?:tenue?s?|organisee?s?|reunie?s?) (?:a|au|aux|en|le|du)\b/u,
  es: /\b(?:celebrad|organizad|realizad)[oa]s? (?:en|el|del)\b/u,
  ru: /(?:проведенн|проведённ|состоявш|организованн)\p{L}+ /u,
  ar: /(?:المعقود|المنعقد|الذي عقد|التي عقدت|عقد)\p{L}* في/u,
  zh: /(?:举行|举办|召开)的/u,
};

/** So much of what a sentence holds of what is sought must stand outside of what the gathering includes. */
const OUTSIDE = 0.9;

/** What a gathering includes, up to where it takes place, or to its days. */
function includedIn(before: string, code: AnswerLanguage): { 0: string; index: number } | null {
  const found = INCLUDES[code].exec(before);
  if (!found) return null;
  const place = found[0].slice(1).search(PLACE_BEHIND);
  return { 0: place < 0 ? found[0] : found[0].slice(0, place + 2), index: found.index };
}

/** What takes place is what the sentence is about, and not what that includes. */
export const INCLUDED: readonly Rule[] = [
  {
    // "The regatta, including the closing day of the fair, shall be held from 13 to 16 July": these are no days of the fair.
    name: 'tells of what takes place, and not of what includes it',
    keeps: ({ text, language, candidate: { record } }, { happens, sought }) => {
      const [date] = happens ? daysIn(text, language, record) : [];
      const included = date ? includedIn(plain(text.slice(0, date.start)), language.code) : null;
      // "…, including a seminar for the pilots, devoted to lamps and held in Astana on 11 March": the days of the seminar.
      const between = plain(text.slice(0, date?.start ?? 0)).slice(
        (included?.index ?? 0) + (included?.[0].length ?? 0),
      );
      if (
        !included ||
        OF_ITS_KIND.test(included[0]) ||
        (HELD[language.code].test(between) && !language.finiteVerb.test(between.replace(HELD[language.code], ' ')))
      )
        return true;
      const outside = text.slice(0, included.index) + text.slice(included.index + included[0].length);
      const shareOf = (said: string) =>
        fit(sought, termsIn(said, language.code), nothingAround(language.code), language.code).share;
      return shareOf(outside) >= OUTSIDE * shareOf(text);
    },
  },
  {
    // "The reef workshop was held on 8 May in conjunction with the kelp workshop": when the kelp workshop was, it does not say.
    name: 'tells of what takes place, and not of what it takes place beside',
    keeps: ({ text, language, around, candidate: { record } }, { happens, sought: { words }, asked }) => {
      const [date] = happens ? daysIn(text, language, record) : [];
      if (!date || saysBeside(asked.typed, asked.language)) return true;
      const own = withoutBeside(text, language.code, date.end);
      if (own === text) return true;
      const matter = { words: words.filter(({ ofBody }) => !ofBody), figures: [] };
      // The headings say of what workshop it speaks; the sentence before may speak of another.
      const titled = { ...around, ...termsIn('', language.code) };
      const shareOf = (said: string) => fit(matter, termsIn(said, language.code), titled, language.code).share;
      return shareOf(own) >= OUTSIDE * shareOf(text);
    },
  },
];
