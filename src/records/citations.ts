import type { Claim, SessionClaim, SessionRef, SymbolClaim, SymbolKind } from '../model.ts';
import { itemOfKey } from './agenda.ts';
import { itemsConsidered } from './considered.ts';
import { documentLists } from './document-lists.ts';
import { readDocumentsOfEntries } from './documents-of-entries.ts';
import { letteredName } from './lettered-names.ts';
import { findOrdinals } from './ordinals.ts';
import { claimAt, inside, mentionAfter, type Passage, type Reading } from './reading.ts';
import type { FoundSymbol } from './symbol.ts';
import { readSymbol } from './symbol-parts.ts';
import { plain, type Span } from './text.ts';

/** A sentence longer than this is not quoted for the sake of a symbol in it. */
const LONGEST_QUOTE = 400;

const kindOf = ({ language }: Reading, called: string): SymbolKind =>
  language.symbolKinds.find(([words]) => words.test(called))?.[1] ?? 'other';

/** In a bracket, before a symbol, in plain letters: under this symbol the text that is named was issued. */
const AS_DOCUMENT =
  /^(?:(?:submitted|issued|circulated|published|distributed) (?:as|under) )?documents? |^(?:publie|paru|distribue|soumis)e?s? (?:sous la cote|en tant que document) |^(?:publicad|distribuid|presentad)[oa]s? (?:con la signatura|como documento) |^documentos? |^(?:(?:изданн|распространенн|представленн)\p{L}+ (?:в качестве|под условным обозначением) )?документ\p{L}* |^(?:ال)?وثيقه |^文件/u;

/** What the text calls the document: the words before the bracket that holds the symbol. */
function calledAt(
  reading: Reading,
  passage: Passage,
  sentence: Span,
  symbol: FoundSymbol,
): { kind: SymbolKind; called: Span } | undefined {
  const open = passage.plain.lastIndexOf('(', symbol.start);
  if (open < sentence.start) return undefined;
  let between = passage.plain.slice(open + 1, symbol.start);
  for (const other of passage.symbols.filter((found) => found.start > open && found.end <= symbol.start)) {
    between = between.replace(plain(other.symbol), '');
  }
  between = between.replace(AS_DOCUMENT, '');
  if (!new RegExp(`^(?:[\\s,;]|${reading.language.links.and})*$`).test(between)) return undefined;
  const from = startOfCall(reading, passage, sentence, open);
  const words = passage.plain.slice(from, open).trimEnd();
  const taken = textTaken(words);
  if (taken > 0) return { kind: 'other', called: { start: from + taken, end: from + words.length } };
  let best: { kind: SymbolKind; called: Span } | undefined;
  for (const [phrase, kind] of reading.language.symbolKinds) {
    const starts = [...words.matchAll(new RegExp(phrase.source, 'g'))].map((match) => match.index);
    const start = kind === 'report' ? starts.at(-1) : starts[0];
    if (start !== undefined && (!best || (start === 0 && best.called.start > from))) {
      best = { kind, called: { start: from + start, end: from + words.length } };
    }
  }
  return best;
}

/** "… (UNW/2025/CRP.1/Rev.2) and adopted the annual workplan for 2025": where the second of two texts that were adopted begins. */
const TAKEN =
  /\) (?:and|et|y|и) (?:adopted|approved|endorsed|adopte|approuve|aprobo|adopto|утвердил\p{L}*|одобрил\p{L}*|принял\p{L}*) (?:(?:the|an?|les?|la|el|los|las|une?|su|its|son|sa) )?/gu;
const textTaken = (words: string): number => {
  const last = [...words.matchAll(TAKEN)].at(-1);
  const start = last ? last.index + last[0].length : 0;
  return words.slice(start).includes('(') ? 0 : start;
};

/** After the bracket of the document before, where what follows it says again what a document is called. */
function startOfCall(reading: Reading, passage: Passage, sentence: Span, open: number): number {
  const before = passage.symbols.findLast((found) => found.start >= sentence.start && found.end < open);
  const close = before ? passage.plain.indexOf(')', before.end) + 1 : 0;
  const again = passage.plain.slice(close, open).trimEnd();
  const named = close > 0 && close <= open && reading.language.symbolKinds.some(([phrase]) => phrase.test(again));
  return named ? close : sentence.start;
}

function reportedSession(reading: Reading, passage: Passage, called: Span): SessionRef | undefined {
  const [phrase, another] = findOrdinals(passage.plain, called, reading.language);
  const number = phrase?.numbers.length === 1 ? phrase.numbers[0] : undefined;
  const { owner, known, language } = reading;
  // "Report of the first meeting of the SBSTTA".
  const letters = phrase && letteredName(passage.paragraph.text.slice(phrase.start, called.end), known, language);
  if (letters && number !== undefined && !another) return { body: letters.body, number };
  const body = phrase && mentionAfter(passage, phrase.end, language);
  if (phrase && number !== undefined && !body && !another && owner !== undefined) {
    const isOwn = isItsOwn(reading, passage, { start: called.start, end: phrase.start });
    return isOwn ? { body: owner, number } : undefined;
  }
  return number !== undefined && body && !another && inside(body, called) ? { body: body.body, number } : undefined;
}

/** "RAPPORT DU COMITÉ SUR SA TRENTIÈME SESSION" in a record of that Committee: its own, as the word for a body says (CRC/C/SR.1025). */
function isItsOwn({ language, known, owner }: Reading, { plain: text }: Passage, { start, end }: Span): boolean {
  const words: string[] = text.slice(start, end).match(/[\p{L}\p{M}]+/gu) ?? [];
  const name = known.find(({ id }) => id === owner)?.names.find((names) => names[language.code])?.[language.code];
  const [noun = ''] = plain(name ?? '').match(/[\p{L}\p{M}]+/gu) ?? [];
  return language.possessives.includes(words.at(-1) ?? '') && noun.length > 3 && words.includes(noun);
}

const yearOf = (symbol: string) =>
  readSymbol(symbol.split('-')[0] ?? symbol).find((part) => part.meaning === 'year')?.piece;

/** Joint reports in one bracket, as many as the joint periods of their paragraph, in the same order of years. */
function jointSessions(passage: Passage, claims: readonly Claim[]): Map<FoundSymbol, SessionRef> {
  const result = new Map<FoundSymbol, SessionRef>();
  const joint = passage.symbols.filter((symbol) => symbol.halves.length === 2);
  const periods = claims
    .filter((claim) => claim.paragraph === passage.paragraph.key && 'session' in claim)
    .map((claim) => ('session' in claim ? claim.session : undefined))
    .filter((session): session is SessionClaim => Array.isArray(session?.body));
  if (joint.length === 0 || joint.length !== periods.length) return result;
  if (!joint.every((symbol, i) => yearOf(symbol.symbol) === periods[i]?.dates?.slice(0, 4))) return result;
  joint.forEach((symbol, i) => {
    const period = periods[i];
    if (period?.dates) result.set(symbol, { body: period.body, dates: period.dates });
  });
  return result;
}

const JOINT = 'The years in the symbols and the order of the reports match the periods named before them';

/** `SC-6/20` where a decision is named: its number, which has the form of a symbol. */
function isDecisionNumber({ language }: Reading, { plain }: Passage, sentence: Span, { symbol }: FoundSymbol): boolean {
  const words = plain.slice(sentence.start, sentence.end);
  return /^[A-Z]+-\d+\/\d+$/.test(symbol) && Object.keys(language.decisions.words).some((word) => words.includes(word));
}

/** So much a clause says that is no line of a masthead. */
const SHORTEST_RECITAL = 60;

/** "et l'adoption du rapport du Groupe sur sa session de 2022 CCW/GGE.1/2022/2.": a clause of a resolution before its first paragraph. */
const isRecital = ({ paragraph, plain: text, symbols }: Passage, { start, end }: Span): boolean =>
  end - start >= SHORTEST_RECITAL &&
  symbols.every((symbol) => symbol.start !== start) &&
  /[,;.:，；。،؛]$/u.test(paragraph.text.trimEnd()) &&
  /^[\p{L}«“"'’(（《]/u.test(text.slice(start, end));

/** The document symbols that the text cites, with what it calls each document. Footnotes are read elsewhere. */
export function readCitations(reading: Reading, sessions: readonly Claim[], agenda: readonly Claim[]): Claim[] {
  const entries = readDocumentsOfEntries(reading, agenda);
  const considered = itemsConsidered(reading);
  const listed = documentLists(reading);
  return reading.passages.flatMap((passage) => {
    const { part } = passage.paragraph;
    if (part === 'footnote') return [];
    const joint = jointSessions(passage, sessions);
    return passage.symbols.flatMap((symbol) => {
      const ofEntry = entries.get(symbol);
      if (ofEntry) return [ofEntry];
      const sentence = passage.sentences.find((span) => inside(symbol, span));
      if (!sentence || isDecisionNumber(reading, passage, sentence, symbol)) return [];
      const found = calledAt(reading, passage, sentence, symbol);
      const item = itemOfKey(passage.paragraph.key);
      const session = joint.get(symbol) ?? (found && reportedSession(reading, passage, found.called));
      // In a head stand symbols of all kinds; the report of a session that one names is told, and what a recital says.
      const entry = listed(passage, symbol);
      const isTold = (found?.kind === 'report' && session) || entry || isRecital(passage, sentence);
      if (part === 'head' && !isTold) return [];
      const content: SymbolClaim = { id: symbol.symbol, kind: found?.kind ?? 'other' };
      if (found) content.called = passage.paragraph.text.slice(found.called.start, found.called.end);
      if (session) content.session = session;
      const under =
        considered.get(symbol) ?? (item && (entry || found?.called.start === sentence.start) ? item : undefined);
      if (under) content.item = under;
      if (entry && !found && entry.end > entry.start) {
        content.called = passage.paragraph.text.slice(entry.start, entry.end);
        content.kind = kindOf(reading, plain(content.called));
      }
      const close = passage.plain[symbol.end] === ')' ? 1 : 0;
      const short = sentence.end - sentence.start <= LONGEST_QUOTE ? sentence : symbol;
      const named = found ? { start: found.called.start, end: symbol.end + close } : short;
      const span = joint.has(symbol) ? symbol : named;
      const quoted = { ...span, around: symbol.start };
      return [claimAt(passage, { symbol: content }, quoted, joint.has(symbol) ? JOINT : undefined)];
    });
  });
}
