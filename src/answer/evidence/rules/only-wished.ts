import type { AnswerLanguage, DocumentRecord } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { firstDay } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { isSuggested } from '../../kinds/decisions/may-wish.ts';
import { asksHappened, asksOutcome, saysOutcome } from '../../outcome-asked.ts';
import type { OfText } from './near-misses.ts';
import type { Rule } from './rule.ts';

/** A question who did something, that was done. */
const WHO_DID: Record<AnswerLanguage, RegExp> = {
  en: /^who (?!will|would|should|shall|may|can|must|is|are)\p{L}+/u,
  fr: /^(?:qui|quel\p{L}* \p{L}+) (?:a|ont|avait|avaient|est-ce qui a) /u,
  es: /^[¿ ]*quien(?:es)? (?:ha|han|habia|\p{L}+(?:o|ron))(?!\p{L})/u,
  ru: /^кто (?:\p{L}+ )?\p{L}+л[аи]?(?:с[ья])?(?!\p{L})/u,
  ar: /^(?:من|ما الجهه التي|ما الذي) (?!سي|ست)/u,
  zh: /^谁.*[了过]|由谁/u,
};

/** What is demanded, hoped, advised or proposed, and need not have been done. */
const WISHED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:demand(?:s|ed)?|call(?:s|ed|ing)? (?:up)?on|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing)|hope[sd]?|wish(?:es|ed)?|should|recommend\p{L}*|propos\p{L}*|need (?:to|for)|importance of|would be|expected to|aims? to)\b/u,
  fr: /\b(?:exig\p{L}+|demand\p{L}+|prie\p{L}*|engag(?:e|ent|eons)|exhort\p{L}+|esper\p{L}+|devrai\p{L}+|recommand\p{L}+|propos\p{L}+|il serait|necessite de|importance de|souhait\p{L}*(?! la bienvenue))\b/u,
  es: /(?<!\p{L})(?:exig\p{L}+|pid\p{L}+|inst[ao]\p{L}*|exhort\p{L}+|esper\p{L}+|deberia\p{L}*|recomend\p{L}+|recomiend\p{L}+|propus\p{L}+|propon\p{L}+|necesidad de|importancia de)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:требу\p{L}+|призыва\p{L}+|призва\p{L}+|надежд\p{L}+|надея\p{L}+|следует|рекоменд\p{L}+|предлага\p{L}+|предложи\p{L}+|необходимост\p{L}+|должн\p{L}+)(?!\p{L})/u,
  ar: /(?<!\p{L})[وف]?(?:يطالب|تطالب|نطالب|يدعو|تدعو|يحث|تحث|يامل|تامل|ينبغي|يوصي|توصي|اوصي|يقترح|تقترح|ضروره|اهميه)(?!\p{L})/u,
  zh: /要求|呼吁|敦促|促请|希望|应当|应该|建议|提议|必要|重要性/u,
};

/** Whom somebody invites to do something, and what: that it was done, it does not say. */
const INVITED: Record<AnswerLanguage, RegExp> = {
  en: /\binvit(?:e|es|ed|ing)\b[^.;]{0,140}?\bto (?:continue )?(?:to )?(?:provid|giv|contribut|support|financ|fund|pay|offer|donat|assist|shar)/u,
  fr: /(?<!\p{L})invit\p{L}+[^.;]{0,140}? (?:a|de) (?:continuer (?:a|de) )?(?:fourni|donn|contribu|appu|financ|vers|offr|aid|partag|apport)/u,
  es: /(?<!\p{L})invit\p{L}+[^.;]{0,140}? a (?:que )?(?:sigan |seguir |continuar )?(?:proporcion|prest|contribu|apoy|financ|pag|ofrec|aport|compart|ayud)/u,
  ru: /(?<!\p{L})пригла\p{L}+[^.;]{0,140}? (?:предостав|продолж|внес|финансир|оказ|поддерж|дел)/u,
  ar: /(?<!\p{L})(?:دعا|دعت|تدعو|يدعو)(?!\p{L})/u,
  zh: /邀请|请/u,
};

const isWished = (text: string, language: AnswerLanguage): boolean =>
  WISHED[language].test(plain(text)) || INVITED[language].test(plain(text));

/** "Welcomes the dialogue proposed by Norland, who chaired the Assembly": what somebody did, in the words of a question. */
const WHO_WORDS =
  /^[¿ ]*(?:qui (?:a|ont|avait) \p{L}{4,}|who (?:has |had )?\p{L}{4,}ed|quien(?:es)? (?:ha |han )?\p{L}{4,}(?:o|ron))(?!\p{L})/u;

function saysWhoDid(text: string, question: string): boolean {
  const words = WHO_WORDS.exec(question)?.[0].replace(/^[¿ ]+/u, '');
  return words !== undefined && new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u').test(text);
}

/** A year in a text, that of no symbol, and of no agenda to come: "the 2030 Agenda", "post-2015". */
const YEARS = /(?<![\d/.,(-]|post-?)(?:19\d\d|20[0-2]\d)(?![\d/]|[.,]\d)/giu;

/** Whether a text names years, and all of them are others than one that is asked about, of which its document is not either. */
export function isOfOtherYears(text: string, { times }: Pick<Asked, 'times'>, { document }: DocumentRecord): boolean {
  const own = [document.date, document.session?.dates].flatMap((when) => (when ? [firstDay(when).slice(0, 4)] : []));
  // "La Agenda 2063" is named in both.
  const asked = times.flatMap(({ when = '' }) =>
    when.length === 4 && !own.includes(when) && !text.includes(when) ? [Number(when)] : [],
  );
  const said = [...text.matchAll(YEARS)].map(([year]) => Number(year));
  const [first, last] = [Math.min(...said), Math.max(...said)];
  return said.length > 0 && asked.some((year) => year < first || year > last);
}

/** Fewer words, or signs, are no sentence. */
const FEWEST_WORDS = 4;
const SHORTEST_HAN = 6;

/** What a sentence says otherwise than a question takes it: a cell alone, or only wished for. */
export const ONLY_WISHED: readonly OfText[] = [
  {
    // "Germany", "14.939": a cell of a table says nothing without its heads.
    name: 'is more than a cell of a table',
    keeps: ({ text }) =>
      /\p{Script=Han}/u.test(text)
        ? text.length >= SHORTEST_HAN
        : (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= FEWEST_WORDS,
  },
  {
    // "We demand that the poet be released": who released the poet, it does not say.
    name: 'says that it was done, where it is asked who did it',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !WHO_DID[language].test(plain(typed)) ||
      isWished(typed, language) ||
      !isWished(text, code) ||
      saysWhoDid(plain(text), plain(typed)),
  },
];

/** What annotations suggest was not done. */
export const SUGGESTED: readonly OfText[] = [
  {
    // "The Working Group may wish to discuss the indicators": what it decided on them, that does not say.
    name: 'says what was decided, where that is asked, and not what may be',
    keeps: ({ text, language: { code } }, { asked }) => !asksOutcome(asked) || !isSuggested(text, code),
  },
  {
    // "Statements were made by gender organizations": what happened with the item on gender, it does not say.
    name: 'says what was decided, where it is asked what became of a matter',
    keeps: ({ text, language: { code } }, { asked }) =>
      !asksHappened(asked) || asked.ordinals.length === 0 || saysOutcome(text, code),
  },
];

/** The same of the years that a sentence of a document names. */
export const OF_YEARS: readonly Rule[] = [
  {
    // "The focus area of 2025": what it was in 2024, it does not say.
    name: 'is not of other years alone',
    keeps: ({ text, candidate: { record } }, { asked }) => !isOfOtherYears(text, asked, record),
  },
];
