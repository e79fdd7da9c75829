import { ownSessions } from '../../../knowledge/own-sessions.ts';
import type { Body, BodyId, DocumentRecord } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import type { Asked } from '../../asked.ts';
import { itemSections } from '../../evidence/items/item-sections.ts';
import type { World } from '../../world.ts';

/** What a question names that limits it to less than all sessions of a body, or asks for an act by its number. */
const isLimited = ({ followUp, ordinals, times, cues, symbols, source }: Asked): boolean =>
  followUp ||
  source !== undefined ||
  ordinals.length + times.length + symbols.length > 0 ||
  cues.has('decision') ||
  cues.has('resolution');

/**
 * The reports on the sessions of the one body that a question names without a session: the latest first, and of one session those
 * in the language of the question.
 *
 * @example reportsOfBody(asked('what did the SBI conclude on agriculture?'), world).map(({ id }) => id) // ['sbi-51', 'sbi-50']
 */
export function reportsOfBody(asked: Asked, { knowledge }: World): DocumentRecord[] {
  const [body, ...others] = asked.bodyIds;
  if (!body || others.length > 0 || isLimited(asked) || asked.bodies.every(({ weak }) => weak)) return [];
  const isReport = (record: DocumentRecord) =>
    (record.document.kind === 'report' && numberOf(record) > 0) || isHeadless(record, body, knowledge.bodies);
  const numberOf = (record: DocumentRecord) =>
    Math.max(0, ...ownSessions(record).flatMap((one) => ([one.body].flat().includes(body) ? [one.number ?? 0] : [])));
  const isOther = ({ document }: DocumentRecord) => (document.language === asked.language ? 0 : 1);
  return knowledge.records
    .filter(isReport)
    .sort((one, other) => numberOf(other) - numberOf(one) || isOther(one) - isOther(other));
}

/** A report that has lost its head, and with it its session: a document of the body that has conclusions under its headings. */
const isHeadless = (record: DocumentRecord, body: BodyId, bodies: readonly Body[]): boolean =>
  ownSessions(record).length === 0 &&
  bodyOfSymbol(bodies, record.document.symbol)?.id === body &&
  itemSections(record).some(({ concluded }) => concluded.length > 0);
