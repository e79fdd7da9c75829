import { fileURLToPath } from 'node:url';
import { buildKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Body, Claim, ClaimContent, DocumentRecord, Paragraph } from '../../src/model.ts';
import type { Passage } from '../../src/search/index.ts';
import { newWords } from './new-words.ts';
import { seededRandom } from './random.ts';

/** The three shipped records and what people know around them. */
export const shippedKnowledge = (): Knowledge =>
  loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)));

/** Paragraphs of a grown record, and sessions of a grown body, each with its report. */
const paragraphsEach = 200;
const sessionsEach = 25;
const firstYear = 1995;

/**
 * The shipped knowledge with these passages beside it, as reports of other bodies: each a session with its dates and
 * number, a symbol, an agenda of five items, a decision, and for each body who created it.
 */
export function growKnowledge(shipped: Knowledge, passages: readonly Passage[]): Knowledge {
  const count = Math.ceil(passages.length / paragraphsEach);
  const makeWord = newWords(seededRandom(3));
  const bodies = Array.from({ length: Math.ceil(count / sessionsEach) }, (_, number) => makeBody(number, makeWord()));
  const records = Array.from({ length: count }, (_, number) =>
    makeRecord(number, passages.slice(number * paragraphsEach, (number + 1) * paragraphsEach)),
  );
  return buildKnowledge({
    bodies: { bodies: [...shipped.bodies, ...bodies], default: shipped.defaultBody, places: shipped.places },
    records: [...shipped.records, ...records],
    originals: shipped.originals,
    rulings: shipped.rulings,
    terms: shipped.terms,
    access: shipped.access,
    written: shipped.written,
    problems: [],
  });
}

const bodyId = (number: number) => `grown-${number}`;

function makeBody(number: number, subject: string): Body {
  const [fr, en] = [`Groupe de travail sur la ${subject}`, `Working Group on ${subject}`];
  return { id: bodyId(number), parent: 'ctoc-cop', zone: 'Europe/Vienna', names: [{ fr, en }] };
}

function makeRecord(number: number, passages: readonly Passage[]): DocumentRecord {
  const body = Math.floor(number / sessionsEach);
  const session = { body: bodyId(body), number: (number % sessionsEach) + 1 };
  const year = firstYear + (number % sessionsEach);
  const symbol = `GROWN/WG.${body + 20}/${year}/3`;
  const said: ClaimContent[] = [
    { session: { ...session, dates: `${year}-05-11/${year}-05-13`, place: 'Vienna', status: 'held' } },
    { symbol: { id: symbol, kind: 'report', called: 'Rapport', session } },
    { decision: { id: `decision ${40 + body}/${session.number}`, by: 'ctoc-cop', title: opening(passages[1]) } },
    ...passages
      .slice(2, 7)
      .map((passage, at) => ({ item: { number: String(at + 1), title: opening(passage), session } })),
  ];
  if (session.number === 1) {
    const decision = `decision ${40 + body}/1` as const;
    said.push({ mandate: { body: session.body, act: 'created', decision, by: 'ctoc-cop' } });
  }
  const paragraphs = paragraphsOf(passages);
  const evidence = { paragraph: '1', quote: opening(passages[0]) };
  return {
    id: `grown-${number}`,
    document: { text: `${number}.txt`, symbol, title: `Rapport ${number}`, kind: 'report', language: 'fr', session },
    claims: said.map((content): Claim => ({ ...content, ...evidence })),
    paragraphs,
  };
}

function paragraphsOf(passages: readonly Passage[]): Paragraph[] {
  let start = 0;
  return passages.map(({ text }, at) => {
    const paragraph = {
      key: String(at + 1),
      part: 'body',
      heading: false,
      text,
      start,
      end: start + text.length,
    } as const;
    start = paragraph.end + 2;
    return paragraph;
  });
}

/** The first words of a passage. */
function opening(passage: Passage | undefined): string {
  return passage?.text.split(' ').slice(0, 6).join(' ') ?? '';
}
