import { createWorld, type World } from '../../src/answer/world.ts';
import { buildKnowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Claim, ClaimContent, DocumentFacts, DocumentRecord } from '../../src/model.ts';
import { shippedKnowledge } from '../answer/world.ts';

/** When the files of a test count as written. */
export const WRITTEN = Date.UTC(2026, 0, 2, 3, 4, 5, 600);

export const shippedRecords = loadKnowledge(shippedKnowledge);

/** The records that are given, among the shipped bodies, all written at one time or each at its own. */
export function worldOfRecords(records: DocumentRecord[], written: Record<string, number> = {}, shared = 0): World {
  const { bodies, defaultBody, places } = shippedRecords;
  return createWorld(
    buildKnowledge({
      ...shippedRecords,
      bodies: { bodies, default: defaultBody, places },
      records,
      written: { records: new Map(records.map(({ id }) => [id, written[id] ?? WRITTEN])), shared },
    }),
  );
}

/** The shipped annotated agenda of 2007 alone. */
export const seed004 = worldOfRecords(shippedRecords.records.filter(({ id }) => id.startsWith('004')));

const claims = (contents: ClaimContent[]): Claim[] =>
  contents.map((content, index) => ({ ...content, paragraph: String(index + 1), quote: `Words ${index + 1}` }));

/** A record of these claims, each quoted as `Words n` from paragraph n. */
export const recordOf = (id: string, facts: Partial<DocumentFacts>, contents: ClaimContent[]): DocumentRecord => ({
  id,
  document: { text: `${id}.txt`, title: `Title of ${id}`, kind: 'report', language: 'en', ...facts },
  claims: claims(contents),
  paragraphs: [],
});

const session = { body: 'ctoc-cop-wg-2', number: 9 };

/** An agenda of two days in January: Vienna is an hour ahead of UTC then. Its titles try what files must escape. */
export const winterAgenda = (over: ClaimContent[] = []): DocumentRecord =>
  recordOf(
    'winter',
    { kind: 'annotated provisional agenda', date: '2026-11-02', symbol: 'CTOC/COP/WG.2/2027/1', session },
    [
      {
        session: {
          ...session,
          designation: 'meeting',
          dates: '2027-01-27/2027-01-28',
          place: 'Vienna',
          status: 'planned',
        },
      },
      { item: { number: '1', title: 'Opening; adoption, with a back\\slash' } },
      {
        item: {
          number: '2',
          title: 'افتتاح الاجتماع، وإقرار جدول الأعمال: التعاون الدولي لمكافحة الجريمة المنظمة عبر الوطنية 😀😀😀',
        },
      },
      { item: { number: '3', title: 'First line\nsecond line\u0007' } },
      { symbol: { id: 'CTOC/COP/WG.2/2027/2-CTOC/COP/WG.3/2027/2', kind: 'note', item: '2' } },
      { meeting: { date: '2027-01-27', start: '10:00', end: '13:00', item: '1' } },
      { meeting: { date: '2027-01-27', start: '10:00', end: '13:00', item: '2' } },
      { meeting: { date: '2027-01-27', start: '15:00', end: '18:00', item: '2', continued: true } },
      { meeting: { date: '2027-01-28', start: '10:00', end: '13:00', item: '3' } },
      ...over,
    ],
  );

export const winter = worldOfRecords([winterAgenda()]);
