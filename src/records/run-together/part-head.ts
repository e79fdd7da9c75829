import { findDates } from '../dates.ts';
import { BODY_NOUNS } from '../languages/body-nouns.ts';
import { detectLanguage } from '../languages/detect.ts';
import type { LanguageData } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { findSymbols } from '../symbol.ts';
import { plain } from '../text.ts';
import { ORGANS, UNITED_NATIONS } from '../united-nations.ts';
import { cutAt } from './cut-at.ts';
import { findHeadings, findMarks } from './marks.ts';
import { numberedPlaces, paragraphPlaces } from './numbers.ts';
import type { Mark } from './title-marks.ts';

/** A masthead with its contents ends before this place. */
const LONGEST_HEAD = 6000;

/** From so many different parts on, a paragraph of the head is several lines that ran together. */
const FEWEST_KINDS = 3;

/** What is longer is a paragraph of text. */
const LONGEST_LINE = 300;

/** A paragraph in which no list is looked for. */
const SHORTEST_LIST = 300;

/** Words glued at the joints of lines: `NationsECE/TRANS`, `General5 August 2020Original`. */
const GLUED =
  /(?<=\p{Ll})(?=\p{Lu}|\d)|(?<=\d)(?=\p{Lu}\p{Ll})|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{2})|(?<=\/\d{1,3})(?=\p{Lu}{4})/gu;
const FEWEST_GLUED = 4;

/** The sign of a footnote behind a word of a sentence: "la version modifiée5, du Protocole". */
const NOTE_SIGN = /^\d{1,2}(?:[,;.:]|\s?$|\s+\p{Ll}|\n)/u;
const LONGEST_SIGN = 5;

/** One joint is enough where it parts the number of a session from its days, or the symbol from the languages. */
const TOLD_BY_ONE: readonly (readonly Mark['kind'][])[] = [
  ['session', 'days'],
  ['symbol', 'original'],
];

const isOwnLine = (kind: Mark['kind']) => kind === 'session' || kind === 'days' || kind === 'item';

function isRunTogether(marks: readonly Mark[], paragraph: string, language: LanguageData): boolean {
  const kinds = new Set(marks.map(({ kind }) => kind));
  const own = [...kinds].filter(isOwnLine);
  if (kinds.size > FEWEST_KINDS || (own.length > 0 && kinds.size === FEWEST_KINDS)) return true;
  if (opensWithSession(marks)) return true;
  const line = paragraph.trim();
  if (line.includes('\n') || line.length > LONGEST_LINE) return false;
  return own.length >= 2 || endsWithSession(marks, line, language);
}

/** The number of a session with its days right behind it: "FORTY-SECOND SESSION OF THE IPCC Dubrovnik, Croatia, 5-8 October 2015". */
const opensWithSession = ([first, second]: readonly Mark[]): boolean =>
  first?.kind === 'session' && first.start === 0 && second?.kind === 'days' && second.start <= first.end + 1;

/** The name of a body with the number of its session behind it on one line. */
function endsWithSession(marks: readonly Mark[], line: string, language: LanguageData): boolean {
  const session = marks.find(({ kind }) => kind === 'session');
  if (!session || session.start === 0 || line.slice(session.end).trim() !== '') return false;
  const { noun, sentence, document } = BODY_NOUNS[language.code];
  const name = plain(line.slice(0, session.start)).trim();
  return noun.test(name) && !sentence.test(name) && !document.test(name);
}

/** Where words of different lines were set without a space; nowhere in a text that is only written so now and then. */
function gluedPlaces(head: string, language: LanguageData): number[] {
  const days = new Set(findDates(head, language).map(({ start }) => start));
  const places = [...head.matchAll(GLUED)].flatMap(({ index }) =>
    NOTE_SIGN.test(head.slice(index, index + LONGEST_SIGN)) && !days.has(index) ? [] : [index],
  );
  if (places.length >= FEWEST_GLUED) return places;
  if (places.length === 0 || head.length > LONGEST_LINE) return [];
  const kinds = findMarks(cutAt(head, places), language).map(({ kind }) => kind);
  return TOLD_BY_ONE.some((pair) => pair.every((kind) => kinds.includes(kind))) ? places : [];
}

const LEFT = new RegExp(`^(?:${UNITED_NATIONS}) $`, 'u');
const RIGHT = new RegExp(`^ (?:${ORGANS})(?= )`, 'u');

/** Where the first line of a masthead ends that gives the organization, a symbol and the organ: "Nations Unies A/66/PV.82 Assemblée générale". */
function endOfFirstLine(paragraph: string): number | undefined {
  const words = plain(paragraph.slice(0, LONGEST_LINE));
  const [symbol] = findSymbols(paragraph.slice(0, LONGEST_LINE));
  const organ = symbol && LEFT.test(words.slice(0, symbol.start)) ? RIGHT.exec(words.slice(symbol.end)) : undefined;
  return symbol && organ ? symbol.end + organ[0].length : undefined;
}

function partParagraph(paragraph: string, language: LanguageData): string | undefined {
  const list = numberedPlaces(paragraph)[0] ?? paragraph.length;
  const top = paragraph.slice(0, list);
  const glued = gluedPlaces(top, language);
  const head = glued.length > 0 ? cutAt(top, glued) : top;
  const marks = findMarks(head, language);
  const isTelling = glued.length > 0 && glued.length < FEWEST_GLUED;
  if (!isTelling && !isRunTogether(marks, head, language)) {
    const end = endOfFirstLine(paragraph);
    return end === undefined ? undefined : cutAt(paragraph, [end]);
  }
  const places = marks.flatMap(({ start, end, kind }) => (kind === 'title' ? [start] : [start, end]));
  places.push(...paragraphPlaces(head));
  return `${cutAt(head, places)}\n\n${partList(paragraph.slice(list), language)}`.trim();
}

/** The entries of lists and the numbered paragraphs that stand on one line, and the words over them. */
function partList(text: string, language: LanguageData): string {
  return text
    .split('\n')
    .map((line) => {
      if (line.length < (/\p{Script=Han}/u.test(line) ? SHORTEST_LIST / 3 : SHORTEST_LIST)) return line;
      const headings = findHeadings(line, plain(line), language).flatMap(({ start, end }) => [start, end]);
      return cutAt(line, [...headings, ...paragraphPlaces(line)]);
    })
    .join('\n');
}

/**
 * Parts a masthead whose lines ran together, as where the text of a page was copied without its lines: symbol, day of
 * issue, body, session, place and days, agenda item and title each come on a line of their own again, then the entries of
 * the agenda and the numbered paragraphs. Undefined for a text that has its lines. Only white space changes.
 *
 * @example partHead('CTOC/COP/2016/4 Distr.: General 12 July 2016 Eighth session Vienna, 17-21 October 2016')?.split('\n\n').length // 5
 */
export function partHead(text: string): string | undefined {
  const code = detectLanguage(plain(text.slice(0, LONGEST_HEAD * 3)));
  const language = languageOf(code);
  let at = 0;
  let parted = false;
  let isOneLine = false;
  const paragraphs = text.split(/(\n\s*\n)/u).map((paragraph) => {
    const start = at;
    at += paragraph.length;
    if (paragraph.trim() === '') return paragraph;
    const head = start > LONGEST_HEAD ? undefined : partParagraph(paragraph, language);
    if (head) {
      parted = true;
      isOneLine ||= !paragraph.trim().includes('\n');
    }
    return head ?? (isOneLine ? partList(paragraph, language) : paragraph);
  });
  return parted ? paragraphs.join('') : undefined;
}
