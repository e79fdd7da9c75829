import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { OfText } from './near-misses.ts';

/** It is asked who did something, in plain letters: the beginning of the verb. */
const WHO_DID: Partial<Record<Language, RegExp>> = {
  en: /^\W*who (?:has |had )?(?<verb>\p{L}{3,}?)e?d (?!by\b)/u,
  fr: /^\W*qui (?:a|avait) (?<verb>\p{L}{4,}?)(?:e|i|is|it|u) (?!par\b)/u,
  es: /^\W*quien(?:es)? (?<verb>\p{L}{3,}?)(?:o|io|aron|ieron) /u,
};
/** The forms of such a verb that tell what somebody did; a word for the deed itself is none. */
const FORMS: Partial<Record<Language, string>> = {
  en: '(?:e?d|e?s|e)?',
  fr: '(?:e|ee?s?|i|ie?s?|is|ise?s?|it|ite?s?|ue?s?|a|erent|ent)?',
  es: '(?:o|io|aron|ieron|[ai]d[oa]s?|a|e|an|en)?',
};
/** What stands before a verb of something that was done to its subject. */
const PASSIVE: Partial<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:was|were|been|being|be|is|are)(?: (?!not )\p{L}+){0,1} $/u,
  fr: /(?<!\p{L})(?:ete|etre|est|sont|fut|furent|etait|etaient)(?: \p{L}+ment)? $/u,
  es: /(?<!\p{L})(?:sido|ser|es|son|fue|fueron|era|eran|se) $/u,
};
/** Somebody whose name another sentence gives, or nobody in particular. */
const NOBODY: Partial<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:(?:he|she)(?: also| then| later)?|(?:those|all|signatories|persons|people|anyone) who(?: \p{L}+)?) $/u,
  fr: /(?<!\p{L})(?:(?:il|elle)(?: a| avait)?(?: aussi| egalement)?|(?:ceux|celles|signataires) qui(?: ont| avaient)?(?: \p{L}+)?) $/u,
  es: /(?<!\p{L})(?:el|ella) tambien $|(?<!\p{L})(?:los|las|quienes) que (?:tambien )?$/u,
};
/** In French and Spanish a participle behind a noun: "les attaques commises contre". */
const REDUCED: Partial<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:a|ont|avait|avaient|ayant|s'est|se sont)(?: \p{L}+){0,2} $/u,
  es: /(?<!\p{L})(?:ha|han|habia|habian|habiendo)(?: \p{L}+)? $/u,
};
const PARTICIPLE: Partial<Record<Language, RegExp>> = {
  fr: /(?:e|ee?s?|ie?s?|ise?s?|ite?s?|ue?s?)$/u,
  es: /d[oa]s?$/u,
};
const NO_OBJECT = /^ (?:on|in|at|between|during|under|pursuant|with) /u;
/** Behind which stands who did it. */
const BY: Partial<Record<Language, RegExp>> = {
  en: /^(?: [^ .;]+){0,14}? by (?!\d|(?:means|way|the end|all|both|those) )/u,
  fr: /^(?: [^ .;]+){0,14}? par (?!\d|(?:an|mois|jour) )/u,
  es: /^(?: [^ .;]+){0,14}? por (?!\d)/u,
};

/** Whether a text that has a verb says nowhere who did it. */
function leavesUnsaid(text: string, verb: string, code: Language): boolean {
  const words = plain(text);
  const places = [...words.matchAll(new RegExp(`(?<!\\p{L})${verb}(?<end>\\p{L}*)`, 'gu'))];
  const form = new RegExp(`^${FORMS[code]}$`, 'u');
  return (
    places.length > 0 &&
    places.every(({ 0: word, index, groups }) => {
      const before = words.slice(0, index);
      if (BY[code]?.test(words.slice(index + word.length))) return false;
      if (!form.test(groups?.end ?? '')) return true;
      // "Witnesses reported": what a sentence opens with is no verb.
      if (!/\p{L}/u.test(before)) return true;
      // "The measures signed on 12 February": what was done to them stands behind no verb of somebody who did it.
      if (code === 'en' && NO_OBJECT.test(words.slice(index + word.length))) return true;
      const isReduced = PARTICIPLE[code]?.test(word) === true && REDUCED[code]?.test(before) === false;
      return isReduced || PASSIVE[code]?.test(before) === true || NOBODY[code]?.test(before) === true;
    })
  );
}

/** To how many something was done, right behind the verb: "arrested 20 students". */
const TO_HOW_MANY =
  /^\p{L}*(?: (?:about|at least|some|nearly|over|environ|plus de|mas de|unos|unas|a))? (?<number>\d[\d ,.]*\d|\d)(?= \p{L})/u;

/** Whether a text says that it was done to another number of them, wherever it has the verb with one. */
function isOfOtherNumber(text: string, typed: string, verb: string): boolean {
  const numbers = (said: string): string[] =>
    [...plain(said).matchAll(new RegExp(`(?<!\\p{L})${verb}`, 'gu'))].flatMap(({ 0: found, index }) => {
      const number = TO_HOW_MANY.exec(plain(said).slice(index + found.length))?.groups?.number;
      return number === undefined ? [] : [number.replace(/\D/gu, '')];
    });
  const [asked] = numbers(typed);
  const told = numbers(text);
  return asked !== undefined && told.length > 0 && !told.includes(asked);
}

/** It is asked who killed, attacked or abducted somebody, in plain letters. */
const WHO_HARMED: Record<AnswerLanguage, RegExp> = {
  en: /^\W*who (?:has |had )?(?:killed|murdered|assassinated|attacked|bombed|abducted|kidnapped|committed)\b/u,
  fr: /^\W*qui a (?:tue|assassine|attaque|enleve|commis|perpetre|bombarde)/u,
  es: /^\W*quien(?:es)? (?:mat|asesin|cometi|perpetr|atac|secuestr|bombarde)(?:o|aron|ieron)(?!\p{L})/u,
  ru: /^\P{L}*кто (?:убил|совершил|напал|похитил)/u,
  ar: /^\P{L}*من (?:الذي )?(?:قتل|ارتكب|اغتال|هاجم|خطف|اختطف)/u,
  zh: /^谁.*(?:杀害|杀死|杀了|袭击|绑架|轰炸)|(?:被|是)谁.*(?:杀|袭|绑)/u,
};
/** How a sentence says who did that. */
const HARMED_BY: Record<Language, RegExp> = {
  en: /\bby (?!\d)|responsib|perpetrat|claimed|(?<!(?:was|were|been|be) )(?:killed|murdered|attacked|abducted|kidnapped|bombed|committed) (?:the|an?|at|\d|one|two|three|several|many|some|its|their|his|\p{L}+ (?:civilians|people|persons))\b/u,
  fr: /\bpar (?!\d)|revendiqu|responsab|auteurs?\b|\b(?:a|ont|avait|avaient) (?:tue|assassine|attaque|enleve|commis|perpetre|bombarde)/u,
  es: /(?<!\p{L})por (?!\d)|reivindic|responsab|a manos de|(?<!\p{L})(?:mat|asesin|atac|secuestr|bombarde|perpetr)(?:o|aron)(?!\p{L})|cometi(?:o|eron)/u,
  ru: /(?<!\p{L})(?:убил[аи]?|совершил[аи]?|напал[аи]?|похитил[аи]?)(?!\p{L})|ответственност|боевик|террорист|со стороны|(?:убит|соверш|похищ)\p{L}+ [\p{L}-]+(?:ами|ями|ой|ей|ом|ем)(?!\p{L})/u,
  ar: /علي (?:يد|ايدي)|من (?:قبل|جانب|طرف)|مسوول|ارتكب(?:ها|ه|تها|ته)|تبن[يت]/u,
  zh: /被.{1,24}(?:杀|绑|袭|害)|所(?:杀|为|犯)|由.{1,24}(?:实施|制造)|声称|责任/u,
};

/** Who led something, in plain Arabic letters: heads of States lead no summit by being there. */
const WHO_LED = /^\P{L}*من (?:الذي )?(?:ترا[ءي]?س|تراس|راس)/u;
const LED = /برئاسه|برياسه|(?<!\p{L})و?(?:ترا[ءي]?س|تراس|راس)\p{L}{0,3}(?!\p{L})|(?<!\p{L})و?(?:ال)?ري?ئ?يس(?!\p{L})/u;

/** Sentences that say what was done, and not by whom. */
export const UNDONE_BY: readonly OfText[] = [
  {
    // "The shrine was destroyed" (S/2015/124), "the signing of an agreement" (S/2015/163): who did it, they do not say.
    name: 'does not leave unsaid who did what the verb says',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      const verb = WHO_DID[language]?.exec(plain(typed))?.groups?.verb;
      return verb === undefined || code !== language || !leavesUnsaid(text, verb, code);
    },
  },
  {
    // "Police arrested 20 students at a demonstration of 200" (S/2015/378): nobody arrested 200.
    name: 'says that it was done to as many as the question does',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      const verb = WHO_DID[language]?.exec(plain(typed))?.groups?.verb;
      return verb === undefined || code !== language || !isOfOtherNumber(text, typed, verb);
    },
  },
  {
    // "They condemned the brutal murder of 21 citizens" (S/2015/199): who killed them, it does not say.
    name: 'says who did harm, where that is asked',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !WHO_HARMED[language].test(plain(typed)) || HARMED_BY[code].test(plain(text)),
  },
  {
    // "The communiqué of the summit of heads of State", in Arabic (S/2015/407): who chaired it, it does not say.
    name: 'says who led, in Arabic as elsewhere',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      language !== 'ar' || code !== 'ar' || !WHO_LED.test(plain(typed)) || LED.test(plain(text)),
  },
];
