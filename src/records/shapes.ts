import type { Mention } from './bodies.ts';
import type { FoundDate } from './dates.ts';
import type { FoundDecision } from './decision-numbers.ts';
import type { SessionPhrase } from './ordinals.ts';
import { inside, type Passage } from './reading.ts';
import { overlaps, type Span } from './text.ts';

/** What was found in a sentence, by kind. */
type Things = {
  body: Mention[];
  session: SessionPhrase[];
  date: FoundDate[];
  place: (Span & { id: string })[];
  decision: FoundDecision[];
};

/** A sentence in which every found thing is one sign, and where each sign of it stands in the plain text. */
export type Shape = { text: string; starts: number[]; ends: number[]; things: Things };

/** What a form has matched; `by` and `host` are the bodies in those places, and no longer in `body`. */
export type Matched = Things & Span & { by?: Mention; host?: Mention };

/** One sign of the private use area for each kind, which no document prints. */
const SIGNS: Record<keyof Things, string> = {
  body: '\ue000',
  session: '\ue001',
  date: '\ue002',
  place: '\ue003',
  decision: '\ue004',
};

/** The first of a list. */
export const firstOf = <T>(list: readonly T[]): T | undefined => list[0];

/** The shape of a sentence. Of two things that overlap, the one that is found first stays. */
export function shapeOf(passage: Passage, sentence: Span, sessions: SessionPhrase[]): Shape {
  const within = <T extends Span>(list: readonly T[]) => list.filter((found) => inside(found, sentence));
  const things: Things = {
    body: within(passage.mentions),
    session: sessions,
    date: within(passage.dates),
    place: within(passage.places),
    decision: within(passage.decisions),
  };
  const kinds = Object.keys(SIGNS) as (keyof Things)[];
  const all: (Span & { kind: keyof Things })[] = kinds.flatMap((kind) =>
    things[kind].map(({ start, end }) => ({ kind, start, end })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const shape: Shape = { text: '', starts: [], ends: [], things };
  const add = (sign: string, start: number, end: number) => {
    shape.text += sign;
    shape.starts.push(start);
    shape.ends.push(end);
  };
  let at = sentence.start;
  for (const { kind, start, end } of all) {
    if (start < at) continue;
    for (; at < start; at++) add(passage.plain[at] ?? '', at, at + 1);
    add(SIGNS[kind], start, end);
    at = end;
  }
  for (; at < sentence.end; at++) add(passage.plain[at] ?? '', at, at + 1);
  return shape;
}

const compiled = new Map<string, RegExp>();

function expressionOf(form: string): RegExp {
  const known = compiled.get(form);
  if (known) return known;
  const source = form
    .replace('<by>', `(?<by>${SIGNS.body})`)
    .replace('<host>', `(?<host>${SIGNS.body})`)
    .replace(/<(body|session|date|place|decision)>/g, (_, kind: keyof Things) => SIGNS[kind]);
  const expression = new RegExp(source, 'dgu');
  compiled.set(form, expression);
  return expression;
}

/** The places of a sentence that a form fits, outside of those that are taken. */
export function matchForm({ text, starts, ends, things }: Shape, form: string, taken: readonly Span[]): Matched[] {
  return [...text.matchAll(expressionOf(form))].flatMap((match) => {
    const matched = match[0].replace(/[\s,]+$/, '');
    const span = { start: starts[match.index] ?? 0, end: ends[match.index + matched.length - 1] ?? 0 };
    if (taken.some((other) => overlaps(other, span))) return [];
    const role = (name: string) => {
      const at = match.indices?.groups?.[name]?.[0];
      return things.body.find((mention) => at !== undefined && mention.start === starts[at]);
    };
    const [by, host] = [role('by'), role('host')];
    const inSpan = <T extends Span>(list: readonly T[]) => list.filter((found) => inside(found, span));
    return [
      {
        ...span,
        ...(by && { by }),
        ...(host && { host }),
        body: inSpan(things.body).filter((mention) => mention !== by && mention !== host),
        session: inSpan(things.session),
        date: inSpan(things.date),
        place: inSpan(things.place),
        decision: inSpan(things.decision),
      },
    ];
  });
}
