import type { AnswerLanguage, BodyId, Language } from '../model.ts';

/** Half a character, which no address can hold, becomes the sign for one unknown. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Anchor of a paragraph on the page of its document: `p4`, `pitem-2.3`. */
export function anchorOf(key: string): string {
  return `p${key}`;
}

/** Path of a document's own page, `/records/ID`. */
export function recordPath(id: string): string {
  return `/records/${encoded(id)}`;
}

/** Path of the calendar of a body, in a language: `/calendar/ID.ics?language=fr`. */
export function calendarPath(body: BodyId, language: AnswerLanguage): string {
  return `/calendar/${encoded(body)}.ics?language=${language}`;
}

/** What leads to a paragraph on that page, `#pitem-2.3`. */
export function paragraphFragment(key: string): string {
  return `#${encoded(anchorOf(key))}`;
}

/** Official address of a document. Nobody promises that it exists in that language. */
export function officialHref(symbol: string, language: Language): string {
  return `https://docs.un.org/${language}/${symbol.split('/').map(encoded).join('/')}`;
}

/** The address where it is an ordinary web address; nothing where it could be a script or a file. */
export function webHref(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
