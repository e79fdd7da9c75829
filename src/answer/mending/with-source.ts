import type { AnswerLanguage, DocumentRecord } from '../../model.ts';
import { bodyOfSymbol } from '../../records/body-of-symbol.ts';
import { stem } from '../../search/analysis.ts';
import type { Asked } from '../asked.ts';
import { termsIn } from '../evidence/fit.ts';
import { scopeOf } from '../evidence/scope.ts';
import type { Cue } from '../lexicon.ts';
import { isName } from '../topic.ts';
import type { World } from '../world.ts';

/** Cues of what a source is, which do not say what is asked: "according to the report on the session". */
const OF_SOURCES: readonly Cue[] = ['report', 'documents', 'note', 'decision', 'resolution', 'session', 'source'];

/** A source that a question opens with ends at its first comma. */
const OPENS_WITHIN = 2;

/**
 * A question that names its source, limited to it: "Where is COP 25 to be held, according to the report of SBI 50?" is
 * about COP 25, and asks that report. Unchanged where the source is no document that is held.
 */
export function withSource(asked: Asked, world: World): Asked {
  const at = asked.matches.find(({ cue }) => cue === 'source')?.from;
  if (at === undefined) return asked;
  const end = at < OPENS_WITHIN ? endOfClause(asked, at) : asked.tokens.length;
  const isIn = ({ from }: { from: number }) => from > at && from < end;
  const isOut = (mention: { from: number }) => !isIn(mention);
  const words = new Set(asked.tokens.slice(at + 1, end).map(({ word }) => word));
  const bodies = asked.bodies.filter(isIn);
  const named = scopeOf(
    {
      ...asked,
      bodies,
      bodyIds: [...new Set(bodies.map(({ body }) => body))],
      ordinals: asked.ordinals.filter(isIn),
      decisions: asked.decisions.filter(isIn),
      symbols: asked.symbols.filter(({ start }) => start > (asked.tokens[at]?.start ?? 0)),
    },
    world,
  );
  const names = asked.leftover.filter((word) => words.has(word) && isName(word, asked));
  const source = named.records.length > 0 ? named : { ...named, records: openingWith(names, world) };
  if (source.records.length === 0) return asked;
  const matches = asked.matches.filter((match) => isOut(match) || !OF_SOURCES.includes(match.cue));
  const left = asked.bodies.filter(isOut);
  return {
    ...asked,
    source: { ...source, numbers: [] },
    // "The Working Group", according to a document of other bodies, is one of theirs.
    genericGroup: asked.genericGroup && source.records.some((record) => isOfDefault(record, world)),
    matches,
    cues: new Set(matches.map(({ cue }) => cue)),
    bodies: left,
    bodyIds: [...new Set(left.map(({ body }) => body))],
    ordinals: asked.ordinals.filter(isOut),
    decisions: asked.decisions.filter(isOut),
    symbols: asked.symbols.filter(({ start }) => start <= (asked.tokens[at]?.start ?? 0)),
    leftover: asked.leftover.filter((word) => !words.has(word)),
    typed: withoutSource(asked),
  };
}

/** So many paragraphs of a document say whose it is. */
const OPENING = 3;

/** The texts of the one document that opens with all of some names: "the report of KFOR" is S/2015/361. */
function openingWith(names: readonly string[], { knowledge }: World): DocumentRecord[] {
  const opensWith = ({ document: { title, language }, paragraphs }: DocumentRecord) => {
    const { terms } = termsIn([title, ...paragraphs.slice(0, OPENING).map(({ text }) => text)].join('\n'), language);
    return names.every((name) => terms.has(name) || terms.has(stem(name, language)));
  };
  const found = names.length > 0 ? knowledge.records.filter(opensWith) : [];
  return new Set(found.map(({ id, document }) => document.symbol ?? id)).size === 1 ? found : [];
}

/** Whether a document is of the usual body, or of the one above it. */
function isOfDefault({ document }: DocumentRecord, { knowledge: { bodies, defaultBody } }: World): boolean {
  const usual = bodies.find(({ id }) => id === defaultBody);
  const body = [document.session?.body].flat()[0] ?? bodyOfSymbol(bodies, document.symbol)?.id;
  return body === defaultBody || (body !== undefined && body === usual?.parent);
}

/** The token behind the first comma; without one, behind the symbol or the decision that is the source. */
function endOfClause({ tokens, text, symbols: [symbol], decisions: [decision] }: Asked, at: number): number {
  const comma = /[,，،:：]/u.exec(text.slice(tokens[at]?.start ?? 0));
  const named = symbol?.end ?? (decision && tokens[decision.to - 1]?.end);
  const end = comma ? (tokens[at]?.start ?? 0) + comma.index : (named ?? text.length);
  const next = tokens.findIndex(({ start }) => start > end);
  return next < 0 ? tokens.length : next;
}

/** What leads to a source. */
const LEADS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:according to|as per|as stated in)\b/iu,
  fr: /(?<!\p{L})(?:selon|d['’]après)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:según|segun|de acuerdo con|conforme a)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:согласно|по данным|в соответствии с)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:وفقا|وفقًا|وفقاً|بحسب|حسب|طبقا|طبقاً|بموجب)(?!\p{L})/u,
  zh: /根据|按照|依据/u,
};

/** The question as it was typed, without its source. */
function withoutSource({ typed, language }: Asked): string {
  const at = LEADS[language].exec(typed)?.index;
  if (at === undefined) return typed;
  const isFirst = typed.slice(0, at).trim() === '';
  if (!isFirst) return typed.slice(0, at);
  const comma = /[,，،:：]/u.exec(typed.slice(at))?.index;
  if (comma !== undefined) return typed.slice(at + comma + 1);
  const number = NUMBERED.exec(typed);
  return number ? typed.slice(number.index + number[0].length) : typed.slice(0, at);
}

/** The symbol of a document or the number of a decision, as it is typed. */
const NUMBERED = /[\p{L}\d.]*\/[\p{L}\d./-]*\d(?:\/[\p{L}\d.]+)*/u;
