import { createWorld, type World } from '../../src/answer/world.ts';
import { buildKnowledge, NOBODY } from '../../src/knowledge/knowledge.ts';
import type { Body, ClaimContent, DocumentFacts, DocumentRecord, MeetingClaim, Subscription } from '../../src/model.ts';
import { subscription as subscriptionOf } from '../fixtures/subscription.ts';

/** A subscription to the body of these tests. */
export const subscription = (given: Partial<Subscription> = {}): Subscription =>
  subscriptionOf({ bodies: ['wg-2'], ...given });

const body = (id: string, name: string, zone: string): Body => ({
  id,
  zone,
  names: [{ en: name }],
  short: { en: `the ${name}`, fr: `le ${name}` },
});

const BODIES = [
  body('wg-2', 'Group', 'Europe/Vienna'),
  body('wg-3', 'Panel', 'Europe/Vienna'),
  body('fiji', 'Board', 'Pacific/Fiji'),
];

/** A record whose claims all stand in paragraph 1. */
export const record = (id: string, claims: ClaimContent[], facts: Partial<DocumentFacts> = {}): DocumentRecord => ({
  id,
  document: { text: `${id}.txt`, title: `Title of ${id}`, kind: 'provisional agenda', language: 'en', ...facts },
  claims: claims.map((claim, index) => ({ ...claim, paragraph: '1', quote: `words ${index} of ${id}` })),
  paragraphs: [],
});

export const worldOf = (...records: DocumentRecord[]): World =>
  createWorld(
    buildKnowledge({
      bodies: { default: 'wg-2', bodies: BODIES },
      records,
      originals: new Map(),
      written: { records: new Map(), shared: 0 },
      rulings: [],
      terms: [],
      access: NOBODY,
      problems: [],
    }),
  );

export type Half = [date: string, start: string, end: string, more?: Partial<MeetingClaim>];

export type Plan = {
  body?: string | string[];
  dates?: string;
  number?: number;
  status?: 'planned' | 'cancelled';
  halves?: Half[];
  symbols?: string[];
  reissue?: string;
  facts?: Partial<DocumentFacts>;
  /** The date of the document is not known. */
  undated?: boolean;
};

/** 2–4 March 2027, Tuesday to Thursday; hours on the first two days. */
export const HALVES: Half[] = [
  ['2027-03-02', '10:00', '13:00'],
  ['2027-03-02', '15:00', '18:00'],
  ['2027-03-03', '10:00', '13:00'],
];

/** The agenda of one session: item 1 at every half-day, documents under it. */
export function agenda(plan: Plan = {}, id = 'agenda'): DocumentRecord {
  const { halves = HALVES, symbols = [], reissue, facts } = plan;
  const session = {
    body: plan.body ?? 'wg-2',
    dates: plan.dates ?? '2027-03-02/2027-03-04',
    ...(plan.number ? { number: plan.number } : {}),
  };
  return record(
    id,
    [
      { session: { ...session, place: 'Vienna', status: plan.status ?? 'planned' } },
      { item: { number: '1', title: 'Opening' } },
      ...symbols.map((symbol) => ({
        symbol: { id: symbol, kind: 'note' as const, called: `Note ${symbol}`, item: '1' },
      })),
      ...(reissue ? [{ reissue: { reason: reissue } }] : []),
      ...halves.map(([date, start, end, more]) => ({ meeting: { date, start, end, item: '1', ...more } })),
    ],
    { ...(plan.undated ? {} : { date: '2027-01-15' }), session, ...facts },
  );
}
