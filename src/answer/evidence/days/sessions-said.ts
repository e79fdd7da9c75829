import type { Language } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findOrdinals, type SessionPhrase } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';

/** What texts call a session, and no meeting of one. */
const SESSION = /session|sesiones|сесси/u;

/**
 * The numbered sessions of which a text speaks, and none of their meetings.
 *
 * @example sessionsSaid('at the second meeting of its eleventh session', 'en') // one, with the numbers [11]
 */
export function sessionsSaid(text: string, language: Language): SessionPhrase[] {
  const words = plain(text);
  const said = findOrdinals(words, { start: 0, end: words.length }, languageOf(language));
  return said.filter(({ noun }) => SESSION.test(noun));
}
