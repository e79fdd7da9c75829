import type { Answer, AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import { hasDays, lengthInDays } from '../../records/when.ts';
import type { Cue } from '../lexicon.ts';
import type { Question } from '../reading/question.ts';
import { numberPattern, numberSaid } from '../reading/said-numbers.ts';

/** How long a question takes a session to have lasted. */
export type ClaimedLength = { count: number; unit: 'day' | 'week' };

/** How questions say that something lasted so long, `N` being a number; the week has a group of its own. */
const LASTED: Record<AnswerLanguage, string> = {
  en: '(?<!\\b(?:the|this|its|these|past|in|during|within) )\\b(?:last(?:ed|s|ing)?(?: for)?|held (?:over|for)|meet for|met for|sit for|sat for|take|took|run for|ran for|go on for|went on for|spread over)(?: only| just| exactly| about| some| a total of)? (?<n>N|an?)(?: full| whole| consecutive| working)?[ -](?:days?|(?<week>weeks?))\\b',
  fr: '\\b(?:pendant|durant|duree?s?|duraient|durait|durent|dura|durera|duree de|tenue? sur|reunie?s? sur|etalee? sur)(?: seulement| exactement| environ)? (?<n>N|une)(?: plein\\w*| entier\\w*)? (?:jour(?:nee)?s?|(?<week>semaines?))\\b',
  es: '\\b(?:durante|(?:duro|duraron|duraba|dura|durado|duran)\\b[^.?]{0,60}?) (?:solo |exactamente |un[oa]s )?(?<!\\b(?:mas de|menos de|al menos|maximo|minimo|hasta) )(?<n>N|una)(?: enter\\w+| complet\\w+)? (?:dias?|(?<week>semanas?))\\b',
  ru: '(?<!\\p{L})(?:в течение|на протяжении|(?:длил|длит|продолжал|проходил|шл[аои]|занял)\\p{L}*[^.?]{0,60}?) (?:всего |ровно |около )?(?<!(?:более|менее|больше|меньше|свыше|чем|не) )(?:(?<n>N|две|двух|двое|трех|четырех|пяти|шести|семи|восьми|девяти|десяти) (?:дн\\p{L}+|сут\\p{L}+|(?<week>недел\\p{L}+))|(?<week>неделю))',
  ar: '(?<!\\p{L})(?:لمده|لمدة|علي مدي|على مدى|(?:دام|استمر|استغرق|تستمر|تدوم|تستغرق)\\p{L}*[^.؟]{0,80}?) (?<!(?:اكثر|اقل|يزيد|يقل) (?:من|عن) )(?:(?<n>N|ثلاثه|ثلاثة|اربعه|اربعة|خمسه|خمسة|سته|ستة|سبعه|سبعة|ثمانيه|ثمانية|تسعه|تسعة|عشره|عشرة) (?:ايام|يوما?|(?<week>اسابيع|اسبوعا?))|(?<dual>يومين|يومان|اسبوعين|اسبوعان)|(?<week>اسبوعا?))(?!\\p{L})',
  zh: '(?:持续了?|为期|历时|开了|长达|会期(?:为|是)?|举行了|进行了)(?<n>N)(?:整)?(?:天|日|(?<week>个?(?:星期|周)))',
};

const CASES_RU = ['двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'];
const COUNTED_AR = ['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];

const PATTERNS = new Map<AnswerLanguage, RegExp>();

function patternOf(language: AnswerLanguage): RegExp {
  const known = PATTERNS.get(language);
  if (known) return known;
  const made = new RegExp(LASTED[language].replaceAll('N', numberPattern(language)), 'u');
  PATTERNS.set(language, made);
  return made;
}

/** The number typed; a case of Russian, and a form of Arabic, stand in no list of numbers. */
function countOf(typed: string | undefined, language: AnswerLanguage): number {
  if (typed === undefined) return 1;
  if (typed === 'две') return 2;
  if (CASES_RU.includes(typed)) return CASES_RU.indexOf(typed) + 2;
  const place = language === 'ar' ? COUNTED_AR.findIndex((stem) => typed.startsWith(stem)) : -1;
  return place === -1 ? numberSaid(typed, language) : place + 3;
}

/**
 * How many days or weeks a question says that something lasted; undefined where it compares, or asks how long it was.
 *
 * @example lengthClaimed({ typed: 'Did SBI 50 last two weeks?', language: 'en' }) // { count: 2, unit: 'week' }
 */
export function lengthClaimed({ typed, language }: Pick<Question, 'typed' | 'language'>): ClaimedLength | undefined {
  const found = patternOf(language).exec(plain(typed).replaceAll(/\s+/g, ' '))?.groups;
  if (!found) return undefined;
  const { n, week, dual } = found;
  const count = dual ? 2 : countOf(n, language);
  return { count, unit: week || dual?.startsWith('اسبوع') ? 'week' : 'day' };
}

/** What such words are taken for where they are read one by one: "last two weeks", "held over 11 days". */
const MISREAD: Cue[] = ['last', 'during', 'close', 'until', 'since', 'week', 'days'];

/** Cues beside which something else is asked than whether it lasted so long. */
const ASKS_ELSE: Cue[] = ['when', 'where', 'who', 'howmany', 'whichsession', 'sessions', 'list', 'item', 'agenda'];

/** A question whether a session lasted so long, read as one about its length. */
export function withLength(question: Question): Question {
  const { cues, items, symbols, decisions } = question;
  if (items.length + symbols.length + decisions.length > 0 || ASKS_ELSE.some((cue) => cues.has(cue))) return question;
  if (!lengthClaimed(question)) return question;
  const { amount: _, ...rest } = question;
  const kept = new Set<Cue>([...cues].filter((cue) => !MISREAD.includes(cue)));
  return {
    ...rest,
    matches: [...question.matches.filter(({ cue }) => !MISREAD.includes(cue)), { cue: 'howlong', from: 0, to: 0 }],
    cues: kept.add('howlong'),
    counts: [],
  };
}

/** A week of meetings may have five days, or end in the next one. */
const SLACK = 3;
const WEEK = 7;

/** Whether what is told lasted as long as the question says. */
export function lengthAgrees({ kind, dates }: Answer, question: Question): boolean {
  const claimed = kind === 'sessions' ? lengthClaimed(question) : undefined;
  if (!claimed) return true;
  return dates
    .filter(hasDays)
    .map(lengthInDays)
    .every((days) =>
      claimed.unit === 'day' ? days === claimed.count : Math.abs(days - WEEK * claimed.count) <= SLACK,
    );
}
