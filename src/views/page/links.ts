import type { AnswerLanguage, Language } from '../../model.ts';
import type { Frame } from './frame.ts';

/** Address of a page in the language that the reader chose, `/records?lang=fr`. */
export function pageHref(frame: Frame, path: string, turns: string[] = []): string {
  return withQuery(path, frame.chosen ? frame.language : undefined, turns);
}

/** Address of the same page in another language. */
export function switchHref(frame: Frame, language: AnswerLanguage): string {
  return withQuery(frame.path, language, frame.turns);
}

function withQuery(path: string, language: AnswerLanguage | undefined, turns: string[]): string {
  const query = new URLSearchParams(turns.map((turn): [string, string] => ['q', turn]));
  if (language) query.append('lang', language);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Anchor of a paragraph on the page of its document: `p4`, `pitem-2.3`. */
export function anchorOf(key: string): string {
  return `p${key}`;
}

/** Address of a document's own page, at a paragraph where one is given. */
export function recordHref(frame: Frame, id: string, key?: string): string {
  const page = pageHref(frame, `/records/${encodeURIComponent(id)}`);
  return key === undefined ? page : `${page}#${encodeURIComponent(anchorOf(key))}`;
}

/** Official address of a document. Nobody promises that it exists in that language. */
export function officialHref(symbol: string, language: Language): string {
  return `https://docs.un.org/${language}/${symbol.split('/').map(encodeURIComponent).join('/')}`;
}

/** The address where it is an ordinary web address; nothing where it could be a script or a file. */
export function webHref(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
