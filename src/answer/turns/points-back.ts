import type { AnswerLanguage } from '../../model.ts';
import type { Question } from '../reading/question.ts';

/** Words that point at what was said before. "This year" points at the clock, "is there" at nothing. */
const POINTING: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:it|they|them|he|she|him|then|same|else|other(?! matters| business)|another|also|too|previously)\b|\bth(?:is|ese)\b(?! (?:year|month|week|morning|afternoon|evening))|(?<!\b(?:is|are|was|were|been|be) )\bthere\b(?! (?:is|are|was|were|will|has|have|had)\b)/iu,
  fr: /(?<![\p{L}-])(?:elles?|ils?(?! y )|lui|même|aussi|autres?(?! questions)|alors|ensuite|là)(?!\p{L})|(?<![\p{L}-])(?:cet|cette|ces|ce)(?! (?:que|qui|mois|matin|soir|année|semaine|après))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:aquel\p{L}*|all[íi]|entonces|mism[oa]s?|otr[oa]s?(?! asuntos)|tambi[ée]n|él|ella|ellos|ellas)(?!\p{L})|(?<!\p{L})est[eao]s?(?! (?:año|mes|semana|tarde|mañana))(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:он[аои]?|н[её]м|ней|них|там|тогда|же|также|друг\p{L}+(?! вопрос)|эт(?!ом (?:году|месяце)|ой неделе)\p{L}+)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:ب?ذلك|تلك|هذا|هذه|نفس|هناك|أيضا|الآخر|الأخرى|(?<!(?:ما|من) )ه[وي]|فيه|فيها|لها|له)(?!\p{L})/u,
  zh: /[它其那这该此同也呢]/u,
};

/** "That one", "celle-ci". */
const ONES: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:that(?! (?:the|an?|all|each|every|no|its|their)\b)|those|ones?)\b/iu,
  fr: /(?<![\p{L}-])(?:cel(?:le|les|ui)|ceux)(?!\p{L})/iu,
  es: /(?<!\p{L})es[eao]s?(?!\p{L})/iu,
  ru: /(?<!\p{L})т(?:от|ого|ой|ом|ех|а|е|о)(?!\p{L})/iu,
  ar: /(?!)/u,
  zh: /(?!)/u,
};

/** "That of 2008", "the 2007 one", "celle d'octobre": of which it is, the question itself says. */
const OWN_ONES =
  /\b(?:that|those|ones?) (?:of|in|held|from)\b|\b(?:\d{4}|\p{L}+th) ones?\b|(?<!\p{L})(?:cel(?:le|les|ui)|ceux) d(?:e(?:s)?|u|['’]\p{L}+)(?!\p{L})/giu;

/** "Its", "their": of what stands before it in the question, or else of what was said before. */
const OWNING: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:its|their|his|her)\b/iu,
  // "A-t-elle été adoptée", "s'est-il réuni": who, what stands before says, or else what was said before.
  fr: /(?<!\p{L})(?:son|sa|ses|leurs?)(?!\p{L})|-(?:t-)?(?:elles?|ils?)(?!\p{L})/iu,
  es: /(?<!\p{L})sus?(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:его|её|ее|их|сво\p{L}+)(?!\p{L})/iu,
  ar: /(?!)/u,
  zh: /(?!)/u,
};

/** What is quoted, and "one after the other", "l'un à la suite de l'autre": nothing that was said before. */
const SET_APART =
  /«[^»]*»|"[^"]*"|“[^”]*”|„[^“”]*[“”]|\bone (?:\p{L}+ ){1,3}other\b|\b(?:one an|each )other\b|(?<!\p{L})l['’]une? (?:\p{L}+ ){1,5}l['’]autre(?!\p{L})|од(?:но|ин|на) (?:за|после) друг\p{L}+|un[oa] (?:tras|después de) (?:la |el )?otr[oa]/giu;

type Read = Pick<Question, 'typed' | 'language' | 'times' | 'ordinals' | 'matches' | 'tokens' | 'leftover' | 'bodies'>;

/**
 * Whether a question points at what was said before it.
 *
 * @example pointsBack(question of 'Quand a-t-elle eu lieu ? Et où est-elle ?') // true
 * @example pointsBack(question of 'Quelle réunion a suivi celle de 2008 ?') // false
 */
export function pointsBack(question: Read): boolean {
  const { language, times, ordinals } = question;
  const typed = question.typed.replace(SET_APART, ' ');
  const isDated = times.length + ordinals.length > 0;
  if (POINTING[language].test(typed)) return true;
  if (ONES[language].test(isDated ? typed.replace(OWN_ONES, ' ') : typed)) return true;
  return pointsAtOwner({ ...question, typed });
}

/**
 * Whether a question speaks of what belongs to something said before: "et son adjoint ?"
 *
 * @example pointsAtOwner(question of 'and its Chair?') // true
 */
export function pointsAtOwner(question: Read): boolean {
  const owning = question.typed.search(OWNING[question.language]);
  return owning >= 0 && !namesBefore(question, owning);
}

/** Whether something is named before a place of the question. */
function namesBefore({ typed, language, leftover, bodies, tokens, matches }: Read, at: number): boolean {
  const isRead = language === 'en' || language === 'fr';
  if (!isRead) return typed.slice(0, at).split(/\s+/u).length > 2;
  // "At which session was its report adopted?": what is asked for is not what owns it.
  const isAsked = (from: number, to: number) =>
    tokens.slice(Math.max(0, from - 1), to).some(({ word }) => WHICH.test(word));
  const named = [
    ...bodies,
    ...matches.filter(({ cue, from, to }) => NOUNS.has(cue) && !isAsked(from, to)),
    ...tokens.flatMap(({ word }, index) => (leftover.includes(word) ? [{ from: index, to: index + 1 }] : [])),
  ];
  return named.some(({ from }) => (tokens[from]?.start ?? at) < at);
}

const WHICH = /^(?:quel(?:le)?s?|which|what|wh?ich)$/u;

/** What a question names by a common word, and of which it may go on to speak. */
const NOUNS: ReadonlySet<string> = new Set([
  'group',
  'both',
  'session',
  'sessions',
  'decision',
  'resolution',
  'report',
  'documents',
]);

/** Courtesies before the first word of a question. */
const COURTESY: ReadonlySet<string> = new Set(['hello', 'thanks']);
const YES =
  /^(?:ok|okay|great|good|right|fine|yes|no|super|bien|parfait|oui|non|d|accord|merci|gracias|vale|хорошо|спасибо)$/u;

/** Whether a question begins with a word by which it goes on: "and …", "et …", "merci, et …". One between two years joins these. */
export function opensGoingOn({ matches, tokens }: Pick<Question, 'matches' | 'tokens'>): boolean {
  const isCourtesy = (at: number) =>
    YES.test(tokens[at]?.word ?? '') || matches.some(({ cue, from, to }) => COURTESY.has(cue) && from <= at && at < to);
  return matches.some(
    ({ cue, from }) => cue === 'follow' && Array.from({ length: from }, (_, at) => at).every(isCourtesy),
  );
}
