import type { AnswerLanguage } from '../../model.ts';
import { paragraphFragment, recordPath } from '../links.ts';
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

/** Address of a document's own page, at a paragraph where one is given. */
export function recordHref(frame: Frame, id: string, key?: string): string {
  const page = pageHref(frame, recordPath(id));
  return key === undefined ? page : page + paragraphFragment(key);
}
