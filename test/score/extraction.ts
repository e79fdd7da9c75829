import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { Body, Claim, ClaimContent, DocumentFacts, Place } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { squash } from '../records/reading.ts';

/** A document that a person has read: its text, bodies beside the common ones, and what it says. */
type Annotated = {
  text: string;
  bodies?: Body[];
  expected: { document: Partial<DocumentFacts>; claims: (ClaimContent & { quote?: string })[] };
};

export type Category = 'masthead' | 'sessions' | 'mandates' | 'agenda' | 'programme' | 'symbols';

/** What was read rightly, wrongly, and not at all. `mistakes` names each that is not right. */
export type Score = { right: number; wrong: number; missed: number; mistakes: string[] };

export const CATEGORIES: Record<Category, readonly string[]> = {
  masthead: [],
  sessions: ['session'],
  mandates: ['mandate', 'decision'],
  agenda: ['item'],
  programme: ['meeting', 'opening', 'capacity'],
  symbols: ['symbol'],
};

const folder = new URL('documents/', import.meta.url);
const common = parse(readFileSync(new URL('bodies.yml', import.meta.url), 'utf8')) as {
  bodies: Body[];
  places: Place[];
};

const FACTS = ['date', 'distribution', 'language', 'original', 'session', 'item', 'title', 'kind'] as const;

/** A claim without its paragraph, quotation and how it was read; a `quote` is kept where the annotation gives one. */
function contentOf({ paragraph: _, quote, read: __, because: ___, ...content }: Claim, quoted: boolean) {
  return quoted ? { ...content, quote } : content;
}

/** The words that are printed, whatever the spaces between them. */
const visible = (text: string) => squash(text).replace(/\s/g, '');

/** A claim is right when it is among those expected and its quotation stands in the text. */
function compare(score: Score, name: string, text: string, found: Claim[], expected: object[]): void {
  const open = [...expected];
  for (const claim of found) {
    const at = open.findIndex((one) => isDeepStrictEqual(contentOf(claim, 'quote' in one), one));
    if (at >= 0 && text.includes(visible(claim.quote))) {
      open.splice(at, 1);
      score.right++;
    } else {
      score.wrong++;
      score.mistakes.push(`${name}: wrong: ${JSON.stringify(contentOf(claim, true))}`);
    }
  }
  score.missed += open.length;
  score.mistakes.push(...open.map((one) => `${name}: missed: ${JSON.stringify(one)}`));
}

/** Title and kind are always filled; where an annotation leaves them out they stand for nothing. */
function compareFacts(score: Score, name: string, found: DocumentFacts, expected: Partial<DocumentFacts>): void {
  for (const fact of FACTS) {
    const [is, shall] = [found[fact], expected[fact]];
    const standIn = shall === undefined && (fact === 'title' || fact === 'kind');
    if (standIn || (is === undefined && shall === undefined)) continue;
    if (isDeepStrictEqual(is, shall)) score.right++;
    else {
      const wrong = is !== undefined && !(fact === 'kind' && is === 'document');
      if (wrong) score.wrong++;
      if (shall !== undefined) score.missed++;
      score.mistakes.push(`${name}: ${fact}: ${JSON.stringify(is)} for ${JSON.stringify(shall)}`);
    }
  }
}

/** The languages that have annotated documents. */
export const languages = readdirSync(folder).sort();

/** The names of a language's annotated documents. */
export const documentsOf = (language: string): string[] =>
  readdirSync(new URL(`${language}/`, folder))
    .filter((name) => name.endsWith('.yml'))
    .sort();

/** How well the annotated documents of a language are read, by category. */
export function scoreOf(language: string): Record<Category, Score> {
  const entries = Object.keys(CATEGORIES).map((key) => [key, { right: 0, wrong: 0, missed: 0, mistakes: [] }]);
  const scores = Object.fromEntries(entries) as Record<Category, Score>;
  for (const name of documentsOf(language)) {
    const {
      text,
      bodies = [],
      expected,
    } = parse(readFileSync(new URL(`${language}/${name}`, folder), 'utf8')) as Annotated;
    const record = extractRecord(text, { file: name, bodies: [...common.bodies, ...bodies], places: common.places });
    compareFacts(scores.masthead, `${language}/${name}`, record.document, expected.document);
    for (const [category, kinds] of Object.entries(CATEGORIES) as [Category, readonly string[]][]) {
      const of = <C extends object>(claims: C[]) => claims.filter((claim) => kinds.some((kind) => kind in claim));
      compare(scores[category], `${language}/${name}`, visible(text), of(record.claims), of(expected.claims));
    }
  }
  return scores;
}

/** All categories together. */
export function total(scores: Record<Category, Score>): Score {
  return Object.values(scores).reduce((sum, score) => ({
    right: sum.right + score.right,
    wrong: sum.wrong + score.wrong,
    missed: sum.missed + score.missed,
    mistakes: [...sum.mistakes, ...score.mistakes],
  }));
}

/** The share of what was read that is right; 1 when nothing was read. */
export const precision = ({ right, wrong }: Score): number => (right + wrong === 0 ? 1 : right / (right + wrong));

/** The share of what stands there that was read; 1 when nothing stands there. */
export const recall = ({ right, missed }: Score): number => (right + missed === 0 ? 1 : right / (right + missed));
