import type { LanguageData } from './languages/language.ts';
import { plain } from './text.ts';

export type DateToken = {
  kind:
    | 'day'
    | 'month'
    | 'year'
    | 'weekday'
    | 'range'
    | 'and'
    | 'open'
    | 'of'
    | 'after-year'
    | 'iso'
    | 'slashed'
    | 'other';
  value: number;
  text: string;
  start: number;
  end: number;
};

type Words = Map<string, { kind: DateToken['kind']; value: number }>;

const tables = new Map<LanguageData, Words>();

function wordsOf(language: LanguageData): Words {
  const known = tables.get(language);
  if (known) return known;
  const words: Words = new Map();
  const add = (kind: DateToken['kind'], value: number, list: string[]) => {
    for (const word of list) if (!words.has(word)) words.set(word, { kind, value });
  };
  language.months.forEach((forms, i) => {
    add('month', i + 1, forms);
  });
  language.weekdays.forEach((forms, i) => {
    add('weekday', i + 1, forms);
  });
  add('day', 1, language.dates.first);
  add('range', 0, language.dates.range);
  add('and', 0, language.dates.and);
  add('open', 0, language.dates.open);
  add('of', 0, language.dates.of);
  add('after-year', 0, language.dates.yearWords ?? []);
  tables.set(language, words);
  return words;
}

/** Words whose full stop, when they are abbreviated, belongs to the date. */
const ABBREVIATED = new Set<DateToken['kind']>(['month', 'weekday', 'after-year']);

// Digits with what may follow them, a word, a dash, a comma, or any other single sign.
const TOKEN =
  /(\d{1,10})(?: ?(er|ere|re|st|nd|rd|th|e|º|°)(?![a-zа-я\d]))?|([a-zа-я]{1,20}'?)\.?|(-{1,2})|(,)|(&)|(\S)/g;
const ISO = /(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d/-])/y;
// FAO heads its documents with the days of a session like this: 18-23/6/2001, 28/10-2/11/2002.
const SLASHED =
  /(?:(?<first>\d{1,2})(?:\/(?<from>\d{1,2}))? ?- ?)?(?<day>\d{1,2})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?![\d/.]\d)/y;

/** "Le 27 avril à 15 heures": an hour is no second day. */
const OF_HOUR = /^ ?(?:heures?|h|hours?|horas?|час(?:а|ов)?|[ap]\.?m)(?![a-zа-я])/u;

function readNumber(
  text: string,
  match: RegExpExecArray,
  tokens: readonly DateToken[],
  words: Words,
): Omit<DateToken, 'start' | 'end'> {
  const digits = match[1] ?? '';
  const before = text[match.index - 1] ?? ' ';
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_MONTH);
  const glued =
    (/[\wа-я/.]/.test(before) && !(digits.length === 4 && endsInMonth(tokens, match.index))) ||
    (/^(?:[a-zа-я/]|[.:]\d)/.test(after) && !opensWithMonth(after, words));
  if (glued) return { kind: 'other', value: 0, text: digits };
  const value = Number(digits);
  if (OF_HOUR.test(text.slice(match.index + match[0].length))) return { kind: 'other', value: 0, text: digits };
  if (digits.length === 4 && !match[2] && value >= 1900 && value < 2100) return { kind: 'year', value, text: digits };
  if (digits.length <= 2 && value >= 1 && value <= 31) return { kind: 'day', value, text: match[0] };
  return { kind: 'other', value: 0, text: digits };
}

/** So many letters a month has at most, and the sign behind it. */
const LONGEST_MONTH = 12;

/** "4April2005": a day, its month and its year that lost the spaces between them (HSP/GC/20/1/Add.1). */
const opensWithMonth = (after: string, words: Words): boolean =>
  words.get(/^[a-zа-я]{3,}(?![a-zа-я])/u.exec(after)?.[0] ?? '')?.kind === 'month';

/** Whether a month ends there, which itself stands behind a day or no sign at all. */
function endsInMonth(tokens: readonly DateToken[], at: number): boolean {
  const [before, month] = tokens.slice(-2);
  const last = month ?? before;
  if (last?.kind !== 'month' || last.end !== at || !/[a-zа-я]{3}$/u.test(last.text)) return false;
  return last === before || before?.kind === 'day' || before?.end !== last.start;
}

const expressions = new Map<LanguageData, RegExp>();

/** The same for a language whose months are several words, in pairs, and whose "and" is written together. */
function phrasesOf(language: LanguageData, and: string): RegExp {
  const known = expressions.get(language);
  if (known) return known;
  const longestFirst = (list: string[]) => list.sort((a, b) => b.length - a.length).join('|');
  const months = `(?:${longestFirst(language.months.flat())})`;
  const all = longestFirst([...wordsOf(language).keys()].filter((word) => /\p{L}/u.test(word) && word !== and));
  const stands = `(?:(?<!\\p{L})|(?<=(?<!\\p{L})${and}))`;
  const words = `${stands}(?:${months} ?(?:/ ?${months}|\\(${months}\\))|(?:${all}))(?!\\p{L})`;
  const glued = `(?<!\\p{L})${and}(?=\\d|\\s|(?:${all})(?!\\p{L}))`;
  const expression = new RegExp(`(\\d{1,10})()|(${words}|${glued})|(-{1,2})|(,)|(&)|(\\S)`, 'gu');
  expressions.set(language, expression);
  return expression;
}

/** The month that both names of a pair stand for: `نيسان/ابريل`. */
function pairOf(words: Words, pair: string) {
  const [first, second] = pair.split(/ ?[/(] ?/).map((name) => words.get(name.replace(/\)$/, '')));
  return first && first.value === second?.value ? first : undefined;
}

/**
 * Cuts plain text into the tokens that dates are made of; whatever is not part of a date is `other`. Linear in the
 * length of the text.
 */
export function dateTokens(text: string, language: LanguageData): DateToken[] {
  const folded = plain(text);
  const words = wordsOf(language);
  const tokens: DateToken[] = [];
  const and = language.dates.gluedAnd;
  const expression = and ? phrasesOf(language, and) : TOKEN;
  expression.lastIndex = 0;
  for (let match = expression.exec(folded); match; match = expression.exec(folded)) {
    const start = match.index;
    const whole = special(folded, start);
    if (whole) {
      tokens.push(whole);
      expression.lastIndex = whole.end;
      continue;
    }
    const end = start + match[0].length;
    if (match[1]) tokens.push({ ...readNumber(folded, match, tokens, words), start, end });
    else if (match[4]) tokens.push({ kind: 'range', value: 0, text: '-', start, end });
    else {
      const word = match[3] ?? match[5] ?? match[6] ?? '';
      const found = words.get(word) ?? words.get(word.replace(/'$/, '')) ?? pairOf(words, word);
      const tail = found && ABBREVIATED.has(found.kind) ? end : start + word.length;
      if (match[3] && !found) expression.lastIndex = Math.min(expression.lastIndex, start + word.length);
      tokens.push({ kind: found?.kind ?? 'other', value: found?.value ?? 0, text: word || match[0], start, end: tail });
      if (match[3]) expression.lastIndex = Math.max(tail, start + 1);
    }
  }
  return tokens.map((token, i) =>
    isStrayWord(tokens, token, i) ? { ...token, kind: 'other' } : (withoutNote(tokens[i - 1], token) ?? token),
  );
}

/** "3 mai 20051": the sign of a footnote was set behind the year (CM(2005)72). */
function withoutNote(before: DateToken | undefined, token: DateToken): DateToken | undefined {
  const year = /^((?:19|20)\d\d)[1-9]$/.exec(token.text)?.[1];
  if (year === undefined || before?.kind !== 'month') return undefined;
  return { kind: 'year', value: Number(year), text: year, start: token.start, end: token.start + year.length };
}

/** "first" and "premier" are a day only before a month: "the first, from 3 to 5 May" is not 1 May. */
function isStrayWord(tokens: DateToken[], token: DateToken, i: number): boolean {
  if (token.kind !== 'day' || /^\d/.test(token.text)) return false;
  const next = tokens[i + 1]?.kind === 'of' ? tokens[i + 2] : tokens[i + 1];
  return next?.kind !== 'month';
}

function special(text: string, start: number): DateToken | undefined {
  if (/[\w/.-]/.test(text[start - 1] ?? ' ')) return undefined;
  ISO.lastIndex = start;
  const iso = ISO.exec(text);
  if (iso) return { kind: 'iso', value: 0, text: iso[0], start, end: start + iso[0].length };
  SLASHED.lastIndex = start;
  const slashed = SLASHED.exec(text);
  if (!slashed) return undefined;
  const { first, from, day, month, year } = slashed.groups ?? {};
  const days = [
    [first, from ?? month],
    [day, month],
  ].flatMap(([one, its = '']) =>
    one === undefined ? [] : [`${year}-${its.padStart(2, '0')}-${one.padStart(2, '0')}`],
  );
  return { kind: 'slashed', value: 0, text: days.join('/'), start, end: start + slashed[0].length };
}
