import { ITEM_LABELS } from './languages/item-labels.ts';
import type { LanguageData } from './languages/language.ts';
import { LANGUAGES } from './languages/languages.ts';
import type { Block } from './lines.ts';
import { findNumbered } from './ordinals.ts';
import { plain } from './text.ts';

/** No title of an agenda is longer. */
const LONGEST_TITLE = 200;

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
  return text.length < 160 && LANGUAGES.some((language) => language.headings[kind].test(words));
}

/** No entry of an agenda is longer. */
export const LONGEST_ENTRY = 200;
const FEWEST_ENTRIES = 3;

/** Whether a first numbered line and those after it are short, as in a list: paragraphs of annotations are not. */
export function opensAgenda(text: string, first: number, rest: Iterable<Block>): boolean {
  const last = first + FEWEST_ENTRIES;
  let next = first + 1;
  for (const block of rest) {
    if (block.marker !== String(next)) continue;
    if (block.text.length > LONGEST_ENTRY) return false;
    next += 1;
    if (next === last) break;
  }
  return next === last && text.length <= LONGEST_ENTRY;
}

/** No day on a line of its own is longer. */
const LONGEST_DAY = 40;

const DAYS = LANGUAGES.map(
  ({ weekdays }) => new RegExp(`^(?:${weekdays.flat().map(plain).join('|')})[ ,]{0,2}\\d`, 'u'),
);

/** "MONDAY 20 JUNE" on a line of its own, which opens a timetable (CL 128/INF/1). */
export const isDayLine = (text: string): boolean => text.length < LONGEST_DAY && DAYS.some((day) => day.test(text));

const LABELS = Object.values(ITEM_LABELS).map(({ label }) => new RegExp(`^${label}(\\d{1,2})[.:)]?(?: |$)`, 'u'));

/**
 * The number of the item over whose annotations a line stands.
 *
 * @example labelled('item 5. reports of rapporteurs') // '5'
 */
export const labelled = (text: string): string | undefined =>
  text.length < LONGEST_ENTRY ? LABELS.map((label) => label.exec(text)?.[1]).find(Boolean) : undefined;
