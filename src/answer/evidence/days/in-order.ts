import type { AnswerLanguage } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';
import { fold } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import { eventWordsOf } from '../../events/words/words.ts';
import type { Cue } from '../../lexicon.ts';
import { type Around, holds, termsIn } from '../fit.ts';
import type { Sought, SoughtWord } from '../words/sought.ts';

/** Words that open a clause in which something else is done than at the meeting. */
export const SUBORDINATE =
  /(?<!\p{L})qu'|(?<!\p{L})(?:that|which|who|whose|que|qui|dont|lequel|laquelle|cual|quien|cuyo|чтобы|что|о том|котор\p{L}+|بان|ان|التي|الذي)(?!\p{L})|[，,]即|[，,]以便/u;

/**
 * Whether what is asked stands in the order of the question, and in the main clause: "the Council endorsed the Committee's
 * recommendation" does not say when the Committee endorsed that of the Council.
 */
export function isInOrder(
  { words }: Sought,
  after: string,
  language: LanguageData,
  asked: Pick<Asked, 'typed' | 'language'>,
): boolean {
  // Folded letters have other stems: й is not и.
  const end = plain(after).search(SUBORDINATE);
  const main = end < 0 ? after : after.slice(0, end);
  const parts = main.split(/(?<=\s)/u);
  const placeIn = (word: SoughtWord) =>
    parts.findIndex((part) => holds(word, termsIn(part, language.code), language.code));
  const all = termsIn(after, language.code);
  // "The Bureau of the General Assembly": by the first word of its name a body has its place.
  const own = words.find(({ ofBody }) => ofBody);
  const first = words
    .filter((word) => word.weight > 1 && (!word.ofBody || word === own) && holds(word, all, language.code))
    .slice(0, FIRST_WORDS);
  // Arabic says what was done before who did it; the other languages, after. Spanish and Russian questions may do either.
  const [verb, subject, ...objects] = first;
  const turned = verb && subject && objects.length > 0 ? [subject, verb, ...objects] : first;
  const isVerbFirst =
    VERB_FIRST.has(asked.language) &&
    verb !== undefined &&
    subject !== undefined &&
    !verb.ofBody &&
    !isCapital(verb.word, asked.typed) &&
    (subject.ofBody === true || isCapital(subject.word, asked.typed));
  const fromArabic = asked.language === 'ar' && language.code !== 'ar';
  const orders = fromArabic ? [turned] : isVerbFirst && language.code !== 'ar' ? [first, turned] : [first];
  const isIn = (order: readonly SoughtWord[]) => {
    const places = order.map(placeIn);
    return places.every((place, at) => place >= 0 && (at === 0 || place > (places[at - 1] ?? 0)));
  };
  return language.code === 'zh' || orders.some(isIn);
}

/** "¿En qué fecha decidió el Consejo …?", "Когда решил Совет …?" */
const VERB_FIRST: ReadonlySet<AnswerLanguage> = new Set(['es', 'ru']);

const isCapital = (word: string, typed: string): boolean =>
  (typed.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).some((name) => fold(name) === word);

/** So many words of a question say who did what. */
const FIRST_WORDS = 3;

/** What is said of a gathering before it is said that it was held: "un séminaire a été organisé". */
const HELD_FOR: Partial<Record<AnswerLanguage, RegExp>> = {
  en: / (?:was|were|is|are|will be|has been) (?:held|organi[sz]ed|convened|hosted)(?!\p{L})/u,
  fr: / (?:a ete|ont ete|est|sera|fut|s'est|se sont) (?:tenue?s?|organisee?s?|convoquee?s?|reunie?s?)(?!\p{L})/u,
  es: /(?:^| )(?:se (?:celebr|organiz)\p{L}+|(?:fue|fueron|sera) (?:celebrad|organizad)[oa]s?)(?!\p{L})/u,
  ru: / (?:был[аои]? (?:проведен|организован)[аоы]?|состоял\p{L}+|прошл?[аоиё]?л?)(?!\p{L})/u,
};

/**
 * Whether a clause says of the gathering of a question that it was held, and names there for whom, in whatever order: when "the
 * secretariats held their retreat", "a retreat for the secretariats was organized" says.
 */
export function isHeldWhole(
  { words }: Sought,
  after: string,
  { code }: LanguageData,
  { cues }: Pick<Asked, 'cues'>,
  { names, subjects, headings }: Around,
): boolean {
  const end = plain(after).search(SUBORDINATE);
  const main = end < 0 ? after : after.slice(0, end);
  const held = HELD_FOR[code]?.exec(plain(main));
  if (!held || !cues.has('meet') || ['adopt', 'decide', 'create'].some((cue) => cues.has(cue as Cue))) return false;
  const gatherings = eventWordsOf(code)?.gatherings;
  const beside = main.slice(0, held.index + held[0].length + NEAR_VERB);
  const told = termsIn(main, code);
  const near = termsIn(beside, code);
  const telling = words.filter(({ weight }) => weight > 1);
  return (
    telling.length >= FIRST_WORDS - 1 &&
    telling.every((word) => [told, names, subjects, headings].some((said) => holds(word, said, code))) &&
    telling.some((word) => gatherings?.test(plain(word.word)) && holds(word, near, code))
  );
}

/** So many characters behind the verb Spanish names what was held. */
const NEAR_VERB = 60;
