import { ADOPTION_ENTRIES } from './languages/adoption-entries.ts';
import { ITEM_LABELS } from './languages/item-labels.ts';
import type { LanguageData } from './languages/language.ts';
import { LANGUAGES } from './languages/languages.ts';
import type { Block } from './lines.ts';
import { findNumbered } from './ordinals.ts';
import { plain } from './text.ts';

/** No title of an agenda is longer. */
const LONGEST_TITLE = 220;

/**
 * A title such as "Provisional agenda of the fifty-seventh regular session of the General Assembly" (A/57/150), or one behind the session:
 * "40ème Réunion du CIML, Lyon, 2005: Projet d’Ordre du Jour".
 */
export const isAgendaTitle = (text: string): boolean =>
  text.length < LONGEST_TITLE &&
  LANGUAGES.some((language) => {
    const title = text.slice(afterSession(text, language));
    return language.masthead.kindTitle.some(([form, kind]) => kind === 'provisional agenda' && form.test(title));
  });

/** Where a title begins behind the session and a colon; at the beginning where none is. */
export function afterSession(text: string, language: LanguageData): number {
  const colon = /[:：]\s?/u.exec(text);
  const [phrase] = colon ? findNumbered(text, { start: 0, end: colon.index }, language) : [];
  return colon && phrase?.start === 0 ? colon.index + colon[0].length : 0;
}

/** "Provisional annotated agenda" on a line of its own: the heading of the annotations, below a list of contents (E/ICEF/2025/11/Rev.1). */
export const isAnnotatedTitle = (text: string, longest = LONGEST_HEADING): boolean =>
  text.length < longest &&
  LANGUAGES.some(({ masthead }) =>
    masthead.kindTitle.some(([form, kind]) => kind === 'annotated provisional agenda' && form.test(text)),
  );
const LONGEST_HEADING = 45;

/** "I. Provisional agenda", "II. Annotations": the number of a part. */
const OF_PART = /^(?:[ivx]{1,4}|[a-d])\. ?(?=\p{L})/u;

/** "Ordre du jour provisoire (Version 1: 6 avril 2004)". */
const VERSION = / \(?version [^()]{1,40}\)?$/u;

/** Whether a line is such a heading in any language. */
export function isHeading(kind: keyof LanguageData['headings'], text: string): boolean {
  const words = text.replace(OF_PART, '').replace(VERSION, '');
  return text.length < LONGEST_TITLE && LANGUAGES.some((language) => language.headings[kind].test(words));
}

/** No entry of an agenda is longer. */
export const LONGEST_ENTRY = 200;
const FEWEST_ENTRIES = 3;

/** An entry without sub-items that ran together with it: "4. Rules of Procedure 4.1 Report of the Secretariat 4.2 Proposal of …". */
const withoutParts = (text: string): string => text.split(/ \d{1,2}\.1\.? (?=["«“(]?[\p{Lu}\p{Lo}])/u, 1)[0] ?? text;

/** Whether a first numbered line and those after it are short, as in a list: paragraphs of annotations are not. */
export function opensAgenda(text: string, first: number, rest: Iterable<Block>): boolean {
  const last = first + FEWEST_ENTRIES;
  let next = first + 1;
  for (const block of rest) {
    if (block.marker !== String(next)) continue;
    if (withoutParts(block.text).length > LONGEST_ENTRY) return false;
    next += 1;
    if (next === last) break;
  }
  return next === last && text.length <= LONGEST_ENTRY;
}

/** A title such as "Report of the Commission on its third session". */
export const isReportTitle = (text: string): boolean =>
  text.length > SHORTEST_REPORT &&
  LANGUAGES.some(({ masthead }) => masthead.kindTitle.some(([form, kind]) => kind === 'report' && form.test(text)));

const SHORTEST_REPORT = 30;

/** No heading between two entries of an agenda is longer. */
const LONGEST_BETWEEN = 120;

/**
 * Whether a numbered line opens the list of an agenda that nothing announces: the first or second of its short entries is the adoption of
 * the agenda, and the next ones follow with nothing but headings between. Sections of a report have paragraphs between them.
 */
export function opensUnannounced(text: string, marker: string | undefined, rest: readonly Block[]): boolean {
  const near = rest.slice(0, NEAR);
  const next = near.findIndex((block) => block.marker === String(Number(marker) + 1));
  const after = near.findIndex((block) => block.marker === String(Number(marker) + 2));
  const between = near.slice(0, after);
  const entry = (words: string) => plain(words).replace(/^\d+[.)]? ?/u, '');
  const isAdoption = (words: string) => Object.values(ADOPTION_ENTRIES).some((form) => form.test(entry(words)));
  return (
    next >= 0 &&
    after > next &&
    between.every((block) => block.text.length <= LONGEST_BETWEEN && !/[.;]$/u.test(block.text)) &&
    (marker === '1' ? isAdoption(text) || isAdoption(near[next]?.text ?? '') : marker === '2' && isAdoption(text))
  );
}
const NEAR = 5;

/** No day on a line of its own is longer. */
const LONGEST_DAY = 40;

const DAYS = LANGUAGES.map(
  ({ weekdays }) => new RegExp(`^(?:${weekdays.flat().map(plain).join('|')})[ ,]{0,2}\\d`, 'u'),
);

/** The word alone over the days of a leaflet, in plain letters. */
const PROGRAMME = /^(?:programme|programa|программа|البرنامج|日程)$/u;

/** Whether days and hours may follow a line of a head: the heading of an organization of work, or "PROGRAMME". */
export const opensDays = (text: string): boolean => isHeading('programme', text) || PROGRAMME.test(text);

/** "MONDAY 20 JUNE" on a line of its own, which opens a timetable (CL 128/INF/1). */
export const isDayLine = (text: string): boolean => text.length < LONGEST_DAY && DAYS.some((day) => day.test(text));

/**
 * Whether rows of a timetable follow its table as lines of text, where the page cut the table: the next of them that begins with a day
 * stands before any heading ("Thursday, 19 June 10 a.m.–1 p.m. 10 Policy and programme matters", UNW/2025/L.3).
 */
export function goesOnInDays(text: string, rest: Iterable<Block>): boolean {
  if (opensDayRow(text)) return true;
  let blocks = 0;
  for (const block of rest) {
    const words = plain(block.text);
    if (block.heading || isHeading('annex', words) || ++blocks > MOST_ROWS) return false;
    if (opensDayRow(words)) return true;
  }
  return false;
}
const opensDayRow = (text: string): boolean =>
  text.length < LONGEST_ENTRY && !/[.;]$/u.test(text) && DAYS.some((day) => day.test(text));
const MOST_ROWS = 40;

const LABELS = Object.values(ITEM_LABELS).map(({ label }) => new RegExp(`^${label}(\\d{1,2})[.:)]?(?: |$)`, 'u'));

/**
 * The number of the item over whose annotations a line stands.
 *
 * @example labelled('item 5. reports of rapporteurs') // '5'
 */
export const labelled = (text: string): string | undefined =>
  text.length < LONGEST_ENTRY ? LABELS.map((label) => label.exec(text)?.[1]).find(Boolean) : undefined;

/** The heading of the first decision that a report prints: its title and its preamble are no part of the head. */
const PRINTED_DECISION =
  /^(?:d[eé]cision|r[eé]solution|decisión|resolución|решение|резолюция|المقرر|القرار) (?:\d{1,3}\/[A-Z]{2,4}\.\d{1,2}|[A-Z]{2,6}\/\d{1,3}-\d{1,3}|\d{1,3}(?= \())(?: \((?:19|20)\d\d\))?$|^第\d{1,3}\/[A-Z]{2,4}\.\d{1,2}号决定$|^(?:decision|resolution|décision|résolution|decisión|resolución|решение|резолюция) (?:no?[.°º]{0,2}|№) ?(?:[A-Z]{2,8}\/)?(?:19|20)\d\d\/\d{1,3}(?!\d)/iu;

/** @example isPrintedDecision('decision 1/cp.17') // true */
export const isPrintedDecision = (text: string): boolean => PRINTED_DECISION.test(text.trim());

/** From how many characters on a run of words in the head is a paragraph of the body. */
export const shortest = (text: string) => (/\p{Script=Han}/u.test(text) ? 90 : 250);
