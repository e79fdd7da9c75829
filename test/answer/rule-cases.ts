import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan } from '../../src/answer/evidence/asked/plan.ts';
import type { Fit } from '../../src/answer/evidence/fit.ts';
import { termsIn } from '../../src/answer/evidence/fit.ts';
import { RULES } from '../../src/answer/evidence/rules.ts';
import type { Weighed } from '../../src/answer/evidence/weighed.ts';
import type { Language, Paragraph, Part } from '../../src/model.ts';
import { findDecisions } from '../../src/records/decision-numbers.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { plain } from '../../src/records/text.ts';
import { soughtAs } from '../fixtures/sought-word.ts';

type Line = {
  language?: Language;
  part?: Part;
  above?: string[];
  dates?: string[];
  fit?: Partial<Fit>;
  before?: string;
  title?: string;
  symbol?: string;
  /** The bodies that the document names. */
  names?: string[];
  /** The document is one of the body that is asked about. */
  isOwn?: boolean;
  /** The days of the session of which the document is. */
  session?: string;
  /** That session, by its body and number. */
  sessionOf?: { body: string; number: number };
  /** The day of issue of the document. */
  issued?: string;
  entries?: string[];
  /** The entries that answer. */
  told?: string[];
};

/** A sentence as it is weighed, in a document of its own. */
function weighed(
  text: string,
  {
    language = 'en',
    part = 'body',
    above = [],
    dates = [],
    fit = {},
    before = '',
    title = 'Paper',
    symbol,
    session,
    sessionOf,
    issued,
    isOwn = false,
    names = [],
    entries = [],
    told = [],
  }: Line,
): Weighed {
  const lines = [...above, text].map(
    (line, at): Paragraph => ({
      key: String(at),
      part: line === text ? part : 'body',
      heading: false,
      text: line,
      start: 0,
      end: line.length,
    }),
  );
  const paragraph = lines.at(-1);
  const none = termsIn('', language);
  return {
    candidate: {
      record: {
        id: 'paper',
        document: {
          language,
          title,
          symbol,
          date: issued,
          ...((session ?? sessionOf) && { session: { dates: session, ...sessionOf } }),
        },
        paragraphs: lines,
        claims: names.map((body) => ({ name: { body, name: body } })),
      },
      paragraph,
      before,
      start: 0,
      end: text.length,
      entries: entries.map((entry) => ({ text: entry })),
    },
    language: languageOf(language),
    text,
    around: { ...none, ofBody: isOwn, names: none, headings: none, subjects: none },
    fit: { share: 1, missing: [], held: [], above: [], around: [], ...fit },
    ids: () => findDecisions(plain(text), languageOf(language)).map(({ id }) => id),
    dates: () => dates,
    sitting: () => undefined,
    entries: () => told.map((entry) => ({ entry: { text: entry }, dates: [] })),
  } as unknown as Weighed;
}

/** What a question asks, as far as a rule looks at it. */
export type Asks = Partial<Omit<Plan, 'asked' | 'scope'>> & {
  typed?: string;
  language?: Language;
  ofLand?: boolean;
  leftover?: string[];
  cues?: string[];
  items?: string[];
  ordinals?: number[];
  symbols?: string[];
  decisions?: string[];
  times?: string[];
  /** The places of those times among the words. */
  timesAt?: [from: number, to: number][];
  bodies?: string[];
  /** The bodies with the places of their names among the words. */
  bodiesNamed?: { body: string; from: number; to: number }[];
  /** The words as they are typed, of which those with a capital are names; or how they were read. */
  tokens?: (string | { word: string; capital?: boolean })[];
  known?: object[];
  /** The words of questions that it has, by their places. */
  matches?: { cue: string; from: number; to: number }[];
  scope?: Partial<Plan['scope']>;
};
/** A time that a question names: `2011-05`, or `--05-04`, a day without its year. */
function timeOf(when: string) {
  const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(when) ?? [];
  return day === undefined ? { when } : { when: undefined, month: Number(month), day: Number(day) };
}

export const plan = ({
  typed = '',
  language = 'en',
  ofLand,
  leftover = [],
  cues = [],
  ordinals = [],
  items = [],
  symbols = [],
  decisions = [],
  times = [],
  timesAt = [],
  bodies = [],
  bodiesNamed = [],
  tokens = [],
  known = [],
  matches = [],
  scope = {},
  ...more
}: Asks): Plan =>
  ({
    wanted: 'words',
    numbers: [],
    lands: [],
    deeds: [],
    cities: [],
    gatherings: [],
    sought: { words: [], figures: [] },
    isNamed: false,
    isOfBody: () => true,
    isOthersMeeting: () => false,
    world: { knowledge: { places: [], bodies: known, sessions: [] } },
    ...more,
    scope: { records: [], numbers: [], ...scope },
    asked: {
      typed,
      language,
      ofLand,
      cues: new Set(cues),
      items: items.map((number) => ({ number })),
      symbols: symbols.map((symbol) => ({ pieces: symbol.split('/') })),
      decisions: decisions.map((number) => ({ number })),
      times: times.map((when, at) => {
        const [from, to] = timesAt[at] ?? [];
        return { ...timeOf(when), ...(from !== undefined && { from, to }) };
      }),
      bodyIds: bodies,
      bodies: bodiesNamed.map((body) => ({ ...body, weak: false })),
      matches,
      tokens: tokens.map((one) =>
        typeof one === 'string' ? { word: one.toLowerCase(), typed: one, capital: /^\p{Lu}/u.test(one) } : one,
      ),
      leftover,
      ordinals: ordinals.map((value) => ({ value })),
    },
  }) as unknown as Plan;

/** A sentence, whether it keeps the rule, what is asked, and what is known of the sentence. */
export type Case = [text: string, keeps: boolean, asks?: Asks, line?: Line];
/** Checks a rule by its name: each sentence keeps it, or breaks it. */
export const keeps = (rules: typeof RULES, name: string, cases: Case[]) =>
  describe(name, () => {
    const rule = rules.find((one) => one.name === name);
    it('is among the rules of all', () => assert.ok(rule && RULES.includes(rule)));
    for (const [text, kept, asks = {}, line = {}] of cases)
      it(`${kept ? 'kept' : 'broken'}: ${asks.typed ?? ''} ${text}`, () =>
        assert.equal(rule?.keeps(weighed(text, line), plan(asks)), kept));
  });

/** A word of a question that tells what is sought. */
export const telling = soughtAs('divers');

export const number = (value: number) => [{ value, isOrdinal: true, times: 1 }];
