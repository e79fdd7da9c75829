import type { DocumentRecord, Problem, SessionRef } from '../model.ts';
import { isDay } from '../records/when.ts';
import { namedBodies, sessionRefs } from './claim-bodies.ts';
import { isListed } from './listed.ts';
import type { Bodies } from './schema.ts';

type Locate = (path: (string | number)[]) => { path: string; line: number; column: number };

/** White space and typographic spaces count as one space: a quotation may cross a line break of the text. */
export const squash = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/**
 * Checks one record against its text and the bodies: every quotation in its paragraph, every reference, hours that go
 * forward within a day. A claim whose quotation does not stand is unusable: its index is in `unusable`, and no answer
 * may rest on it.
 */
export function checkRecord(
  record: DocumentRecord,
  bodies: Bodies,
  locate: Locate,
): { problems: Problem[]; unusable: Set<number> } {
  const problems: Problem[] = [];
  const unusable = new Set<number>();
  const paragraphs = new Map(record.paragraphs.map((paragraph) => [paragraph.key, squash(paragraph.text)]));
  const bodyIds = new Set(bodies.bodies.map((body) => body.id));
  const placeIds = new Set((bodies.places ?? []).map((place) => place.id));
  const items = new Set(
    record.claims.flatMap((claim) => ('item' in claim && isListed(claim) ? [claim.item.number] : [])),
  );
  const report = (path: (string | number)[], message: string, severity: Problem['severity']) =>
    problems.push({ ...locate(path), message: `${path.join('.')}: ${message}`, severity });
  const error = (path: (string | number)[], message: string) => report(path, message, 'error');

  const checkBodies = (path: (string | number)[], index: number | undefined, ref: SessionRef | undefined) => {
    for (const body of [ref?.body ?? []].flat()) {
      if (bodyIds.has(body)) continue;
      error([...path, 'body'], `${body} is not a body of bodies.yml`);
      if (index !== undefined) unusable.add(index);
    }
  };
  checkBodies(['document', 'session'], undefined, record.document.session);

  record.claims.forEach((claim, index) => {
    const at = (...path: (string | number)[]) => ['claims', index, ...path];
    const where = paragraphs.get(claim.paragraph);
    if (where === undefined) {
      error(
        at('paragraph'),
        `the text has no paragraph ${claim.paragraph}; it has ${nearKeys(paragraphs, claim.paragraph)}`,
      );
      unusable.add(index);
    } else if (!where.includes(squash(claim.quote))) {
      error(at('quote'), `these words do not stand in paragraph ${claim.paragraph}, which reads: ${excerpt(where)}`);
      unusable.add(index);
    }
    for (const [key, ref] of sessionRefs(claim)) checkBodies(at(...key), index, ref);
    for (const [key, body] of namedBodies(claim))
      if (!bodyIds.has(body)) {
        error(at(...key), `${body} is not a body of bodies.yml`);
        unusable.add(index);
      }
    if ('session' in claim && claim.session.place && !placeIds.has(claim.session.place))
      error(at('session', 'place'), `${claim.session.place} is not a place of bodies.yml`);
    if ('meeting' in claim) {
      if (!isDay(claim.meeting.date)) {
        error(at('meeting', 'date'), 'must be one day');
        unusable.add(index);
      }
      if (claim.meeting.start >= claim.meeting.end) {
        error(at('meeting', 'end'), 'must be later than the start');
        unusable.add(index);
      }
      if (items.size > 0 && !items.has(claim.meeting.item))
        error(at('meeting', 'item'), `there is no item ${claim.meeting.item} in this agenda`);
    }
  });
  problems.push(...checkHours(record, locate));
  return { problems, unusable };
}

/** Rows of the organization of work, in their order, go forward in time. */
function checkHours(record: DocumentRecord, locate: Locate): Problem[] {
  let before = '';
  return record.claims.flatMap((claim, index) => {
    if (!('meeting' in claim)) return [];
    const now = `${claim.meeting.date} ${claim.meeting.start}`;
    const message = `claims.${index}.meeting: ${now} comes after ${before}; hours only go forward`;
    const backwards = now < before;
    before = now;
    return backwards ? [{ ...locate(['claims', index, 'meeting']), message, severity: 'error' as const }] : [];
  });
}

function nearKeys(paragraphs: Map<string, string>, key: string): string {
  const prefix = key.split('.')[0] ?? key;
  const near = [...paragraphs.keys()].filter((other) => other.startsWith(prefix));
  return (near.length > 0 ? near : [...paragraphs.keys()]).slice(0, 12).join(', ');
}

const excerpt = (text: string) => (text.length > 90 ? `${text.slice(0, 90)}…` : text);
