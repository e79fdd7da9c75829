import { ownSessions } from '../../knowledge/own-sessions.ts';
import type { BodyId, DocumentRecord } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { findOrdinals } from '../../records/ordinals.ts';
import { plain } from '../../records/text.ts';

/** The session is told at the beginning. */
const FIRST = 2;

/**
 * Whether a document without a head tells at its beginning of one session of a body, and nowhere of another: "The Commission held its
 * forty-eighth session at Headquarters".
 *
 * @example tellsSession(record of E/CN.9/2015/L.3, 'e-cn-9', 48) // true
 */
export function tellsSession(record: DocumentRecord, body: BodyId, number: number): boolean {
  const { paragraphs, claims, document } = record;
  if (ownSessions(record).length > 0) return false;
  const language = languageOf(document.language);
  const counted = paragraphs.map(({ text }) => {
    const words = plain(text);
    return findOrdinals(words, { start: 0, end: words.length }, language);
  });
  const at = paragraphs.findIndex(({ key }) =>
    claims.some((claim) => 'name' in claim && claim.name.body === body && claim.paragraph === key),
  );
  const [own] = counted[at] ?? [];
  if (at < 0 || at >= FIRST || !own || own.numbers.length !== 1 || own.numbers[0] !== number) return false;
  return counted
    .flat()
    .filter(({ noun }) => noun === own.noun)
    .every(({ numbers }) => numbers.every((one) => one === number));
}
