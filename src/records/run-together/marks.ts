import { findDates, findLostDashes } from '../dates.ts';
import type { LanguageData } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { findOrdinals } from '../ordinals.ts';
import { findSymbols } from '../symbol.ts';
import { overlaps, plain, type Span } from '../text.ts';
import { BLANK, capitals, isTitle, type Mark, titleMark } from './title-marks.ts';

/**
 * The number under which a text was printed, with the days of its making: `V.18-00783 (E) 230218`, of WTO `(05-3873)`, of OPCW
 * `CS-2019-2091(E) distributed 14/10/2019 *CS-2019-2091.E*`.
 */
const JOB =
  /\b[A-Z]{1,3}-\d{4}-\d{3,5}\([A-Z]\) distributed \d{1,2}\/\d{1,2}\/\d{4}(?: \*?[A-Z]{1,3}-\d{4}-\d{3,5}\.[A-Z]\*?)?|\(\d{2}-\d{4}\)|(?:\b[A-Z]{1,3}\.?\d{2}-\d{5}\s*)?\([A-Z]\)(?:\s+\d{6}){1,3}(?:\s*\*?\d{7}\*?)?/gu;

/** What stands between the number of a session and its days: the sign of a footnote, other numbers, a place. */
const BEFORE_DAYS =
  /^[\s*,.]*(?:[(（][^()（）]{1,60}[)）])?[\s*,.]*(?:\p{Lu}[^:;]{0,60}|\p{Lo}+(?:[ ,،، ]+\p{Lo}+){0,4}[ ,،]*)?$/u;

/** A bracket that is open where the days begin: "(Paris, ". */
const IN_BRACKET = /^[\s*]*[(（][^()（）]{0,40}$/u;

/** Words that a sentence has before a session, and no head. */
const HOLDING = /^(?:عقد|تعقد|ستعقد|انعقاد|لحضور|حضور|افتتاح|خلال|اثناء)$/u;

const AFTER_NUMBER = /^[\s*]*(?:[(（][^()（）]{1,60}[)）])?/u;

/** The letters of the body right behind the number: "FORTY-SECOND SESSION OF THE IPCC" (IPCC-XLII/Doc. 3). */
const OF_LETTERS = /^ (?:of the|OF THE|du|DU|de la|DE LA|de l['’]|DE L['’]|del|DEL) (?:[A-Z]{3,8})(?![\p{L}-])/u;

/** A place after the days, in scripts without capitals. */
const PLACE_AFTER =
  /^\s?[,،，]\s?\p{Lo}{2,12}(?:\s(?!\p{Lo}*(?:议程|项目|说明|报告|جدول|البند|مذكرة|تقرير))\p{Lo}{2,12})?(?=\s|$)/u;

/** The number or letter of an entry: what comes after it is no title of a document. */
const LISTED = /(?:^|[\s(])[\p{L}\d]{1,3}[.)]\s?$/u;

const BEFORE_LIST = /^[\s*]*(?:$|1[.)．、]|\d{1,3}\/|[IVX]{1,4}\.|Pa[gr]|Chap|Cap[íi]|Глав|Стр|Pág)/u;

const LONGEST_GAP = 90;

const begins = (text: string, at: number) => /^[\p{Lu}\p{Lo}\d]/u.test(text.slice(at, at + 2));

function every(expression: RegExp, text: string): Span[] {
  const flags = [...new Set(`${expression.flags}g`)].filter((flag) => flag !== 'd').join('');
  return [...text.matchAll(new RegExp(expression.source, flags))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** An expression for a whole line, to be found inside one. */
function inside({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace(/^\(?\^/, '').replace(/(?:\\\*\{0,3\})?\$$/, ''), `${flags.replace('u', '')}u`);
}

const starsAt = (text: string, at: number) => /^\s?\*{1,3}/u.exec(text.slice(at))?.[0].length ?? 0;

function mastheadMarks(text: string, words: string, language: LanguageData): Mark[] {
  const both = [language, ...LANGUAGES.filter(({ code }) => code === 'en' && code !== language.code)];
  const marks: Mark[] = both.flatMap(({ masthead }): Mark[] => [
    ...every(masthead.distribution, words)
      .filter(({ start, end }) => /distr|分发|توزيع/u.test(words.slice(start, end)))
      .map((span): Mark => ({ ...span, kind: 'distribution' })),
    ...every(masthead.original, words).map(
      (span): Mark => ({ ...withLanguages(words, span, language), kind: 'original' }),
    ),
  ]);
  marks.push(...every(JOB, text).map((span): Mark => ({ ...span, kind: 'job' })));
  const items = every(language.masthead.item, words).filter(({ end }) => !/^\s?[:：]/u.test(text.slice(end)));
  marks.push(...items.map(({ start, end }): Mark => ({ start, end: end + starsAt(text, end), kind: 'item' })));
  for (const [expression] of [...language.masthead.kindTitle, ...language.masthead.kindLine]) {
    if (expression.source.endsWith('$')) continue;
    const titles = every(inside(expression), words).filter(({ start }) => !LISTED.test(text.slice(0, start).slice(-8)));
    marks.push(...titles.map((span) => titleMark(text, span)));
  }
  marks.push(...findHeadings(text, words, language));
  return marks.filter(({ start, kind }) => begins(text, start) || kind === 'original' || kind === 'job');
}

/** Words over a list or over numbered paragraphs: "Contents", "Provisional agenda", "Annotations". */
export function findHeadings(
  text: string,
  words: string,
  { headings }: LanguageData,
  sought = [headings.contents, headings.agenda, headings.annotations],
): Mark[] {
  return sought.flatMap((heading) =>
    every(inside(heading), words)
      .filter(({ start, end }) => begins(text, start) && BEFORE_LIST.test(text.slice(end)))
      .map((span): Mark => ({ ...span, kind: 'heading' })),
  );
}

/** "Español Original: inglés": the language of the text stands before that of the original. */
function withLanguages(words: string, span: Span, { masthead }: LanguageData): Span {
  const names = Object.keys(masthead.languages).join('|');
  const before = new RegExp(`(?:^|[^\\p{L}])((?:${names})\\s{0,3})$`, 'u').exec(
    words.slice(0, span.start).slice(-20),
  )?.[1];
  const after = new RegExp(`^.*?[:：]\\s?(?:${names})`, 'u').exec(words.slice(span.start, span.end))?.[0];
  return { start: span.start - (before?.length ?? 0), end: after ? span.start + after.length : span.end };
}

function sessionMarks(text: string, words: string, language: LanguageData, others: readonly Mark[]): Mark[] {
  const dates = [...findDates(text, language), ...findLostDashes(text, language)]
    .filter(({ when }) => when.length > 4)
    .sort((a, b) => a.start - b.start);
  return findOrdinals(words, { start: 0, end: words.length }, language).flatMap((phrase): Mark[] => {
    if (phrase.numbers.length !== 1 || !begins(text, phrase.start)) return [];
    // "On its seventeenth session", in capitals; in a head that has its lines, a heading begins one.
    const before = /([\p{L}']+)\s+$/u.exec(words.slice(0, phrase.start))?.[1] ?? '';
    if (language.possessives.includes(before) || language.common.includes(before) || HOLDING.test(before)) return [];
    if (text.trimEnd().includes('\n') && !/(?:^|\n)\s*$/u.test(text.slice(0, phrase.start))) return [];
    const rest = text.slice(phrase.end, phrase.end + LONGEST_GAP);
    const date = dates.find(
      ({ start }) =>
        start >= phrase.end &&
        start - phrase.end < LONGEST_GAP &&
        (BEFORE_DAYS.test(text.slice(phrase.end, start)) || IN_BRACKET.test(text.slice(phrase.end, start))),
    );
    // "Cent soixante et onzième session (Paris, 12-28 avril 2005)* 171 EX/Décisions".
    if (date && IN_BRACKET.test(text.slice(phrase.end, date.start))) {
      const closed = /^\s?[)）]\*?/u.exec(text.slice(date.end))?.[0];
      const span = { start: phrase.end, end: date.end + (closed?.length ?? 0) };
      return closed
        ? [
            { start: phrase.start, end: phrase.end, kind: 'session' },
            { ...span, kind: 'days' },
          ]
        : [];
    }
    const after = AFTER_NUMBER.exec(text.slice(phrase.end, date?.start ?? phrase.end))?.[0] ?? '';
    const letters = OF_LETTERS.exec(text.slice(phrase.end))?.[0] ?? '';
    const end = phrase.end + Math.max(after.trimEnd().length, letters.length);
    const session: Mark = { start: phrase.start, end, kind: 'session' };
    // "(Second session, 15-16 September 1997)" is one line, with its brackets.
    const isBracketed =
      date && /[(（]\s?$/u.test(text.slice(0, phrase.start)) && /^\s?[)）]/u.test(text.slice(date.end));
    if (isBracketed) return [{ start: phrase.start - 1, end: date.end + 1, kind: 'session' }];
    if (date) {
      const place = PLACE_AFTER.exec(text.slice(date.end))?.[0] ?? '';
      // "Ninety-Second Session EC-92/INF.2/Rev.2 8 11 October 2019": the symbol has a line of its own.
      const [symbol] = findSymbols(text.slice(end, date.start));
      const from = symbol && BLANK.test(text.slice(end, end + symbol.start)) ? end + symbol.end : end;
      return [session, { start: from, end: date.end + place.length, kind: 'days' }];
    }
    const next = others.find(({ start }) => start >= phrase.end && BLANK.test(text.slice(phrase.end, start)));
    return next || /^[\s*]*(?:\n|$)/u.test(rest.replace(/ +/g, ' ')) ? [session] : [];
  });
}

/** A day with its weekday or a preposition before it is no day of issue, nor is the second of two: "HELD ON 16 AND 28 FEBRUARY". */
const isInSentence = (words: string, at: number, { weekdays, dates, links }: LanguageData): boolean =>
  [...weekdays.flat(), ...dates.open].some((word) =>
    [' ', ', '].some((sign) => words.startsWith(`${word}${sign}`, at)),
  ) || [...dates.open, links.and].some((word) => /^\p{L}+$/u.test(word) && words.slice(0, at).endsWith(` ${word} `));

/** How long the label before a day of issue is: "DATE : 7 mai 2004" (WIPO). */
const labelBefore = (words: string, at: number): number =>
  /(?<!\p{L})(?:date|fecha|дата|تاريخ|التاريخ|日期) ?[:：] ?$/u.exec(
    words.slice(Math.max(0, at - LONGEST_LABEL), at),
  )?.[0].length ?? 0;
const LONGEST_LABEL = 12;

/** Whether one stands right behind the other. */
const isNext = (text: string, first: Span, second: Span): boolean =>
  first.end <= second.start && BLANK.test(text.slice(first.end, second.start));

/** The symbol and the day of issue: only beside another mark, or where the text begins. */
function besideOthers(text: string, words: string, language: LanguageData, marks: readonly Mark[]): Mark[] {
  const found = [...marks];
  const days = [language, ...(language.masthead.dates ? [language.masthead.dates] : [])]
    .flatMap((other) => findDates(text, other))
    .filter(({ when, start }) => when.length === 10 && !isInSentence(words, start, language))
    .map(({ start, end }): Mark => ({ start: start - labelBefore(words, start), end, kind: 'issued' }));
  const candidates: Mark[] = [
    ...findSymbols(text).map(({ start, end }): Mark => ({ start, end, kind: 'symbol' })),
    ...days,
  ];
  for (let again = true; again; ) {
    again = false;
    for (const candidate of candidates) {
      if (found.some((mark) => overlaps(mark, candidate))) continue;
      const isBeside = found.some(
        (mark) =>
          (mark.kind !== 'title' || mark.start >= candidate.end) &&
          (isNext(text, mark, candidate) || isNext(text, candidate, mark)),
      );
      const isFirst = candidate.kind === 'symbol' && text.slice(0, candidate.start).trim() === '';
      if (!isBeside && !isFirst) continue;
      found.push(candidate);
      again = true;
    }
  }
  return found;
}

/**
 * The parts of a masthead that stand in one run of words, in order: symbol, distribution, day of issue, languages, session,
 * place and days, agenda item, title, headings.
 *
 * @example findMarks('CTOC/COP/2012/14 Distr. general 20 de septiembre de 2012 Sexto período de sesiones', es).map((mark) => mark.kind)
 * // ['symbol', 'distribution', 'issued', 'session']
 */
export function findMarks(text: string, language: LanguageData): Mark[] {
  const words = plain(text);
  const printed = mastheadMarks(text, words, language).sort((a, b) => a.start - b.start || b.end - a.end);
  const sessions = sessionMarks(text, words, language, printed);
  const chosen: Mark[] = [];
  for (const mark of [...sessions, ...printed]) if (!chosen.some((other) => overlaps(other, mark))) chosen.push(mark);
  const all = besideOthers(text, words, language, [...chosen, ...capitals(text, chosen)]);
  return all.filter((mark) => isTitle(text, mark, all)).sort((a, b) => a.start - b.start);
}
