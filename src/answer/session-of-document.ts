import { findSession } from '../knowledge/sessions.ts';
import type { AnswerLanguage, DocumentRecord } from '../model.ts';
import { bodyOfSymbol } from '../records/body-of-symbol.ts';
import { bodyLabel, bodyName, placeName, withoutArticle } from './compose.ts';
import { comma } from './phrases/commas.ts';
import { phrasesOf } from './phrases/phrases.ts';
import type { World } from './world.ts';

/**
 * The session that a document was issued for, as a label stands: its number and body, then its days and place where they are
 * known. Nothing where the record names none.
 *
 * @example sessionOfDocument(world, note, 'en') // 'Seventh session of the Conference, 6 to 10 October 2014, Vienna'
 */
export function sessionOfDocument(
  world: World,
  { document }: DocumentRecord,
  language: AnswerLanguage,
): string | undefined {
  const { session } = document;
  if (!session) return undefined;
  const say = phrasesOf(language);
  const known = findSession(world.knowledge.sessions, session);
  const noun = say.session(known?.designation ?? 'session');
  const bodies = say.list([session.body].flat().map((id) => bodyName(world, id, language)));
  const name =
    session.number === undefined ? say.oneSession(noun, bodies) : say.nthSession(session.number, noun, bodies);
  const dates = session.dates ?? known?.dates;
  const place = known?.place;
  return [
    withoutArticle(name),
    ...(dates ? [say.dates(dates, false)] : []),
    ...(place ? [placeName(world, place, language)] : []),
  ].join(comma(language));
}

/** The names of the session that a document was issued for, and of the body in whose series its symbol is. */
export function namesOfDocument(
  world: World,
  record: DocumentRecord,
  language: AnswerLanguage,
): { session?: string; body?: string } {
  const session = sessionOfDocument(world, record, language);
  const body = bodyOfSymbol(world.knowledge.bodies, record.document.symbol);
  return { ...(session && { session }), ...(body && { body: bodyLabel(world, body.id, language) }) };
}
