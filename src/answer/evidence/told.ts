import { quoteOf, quoteWhole } from '../../knowledge/quote.ts';
import type { Paragraph, When } from '../../model.ts';
import { findDates } from '../../records/dates.ts';
import { findDecisions } from '../../records/decision-numbers.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { findSymbols } from '../../records/symbol.ts';
import { plain } from '../../records/text.ts';
import { overlap } from '../../records/when.ts';
import type { Asked, Focus } from '../asked.ts';
import { answered, quoting, type Reply } from '../compose.ts';
import { deedsIn } from '../deeds/deed-asked.ts';
import { operativeOf } from '../deeds/operative.ts';
import type { Phrases } from '../phrases/fr.ts';
import { selfDescription } from '../self-description.ts';
import { asksWhichDecision } from '../which-decision.ts';
import type { World } from '../world.ts';
import { asksWhatDone, type Wanted } from './asked/wanted.ts';
import { ownBodies } from './bodies/own-bodies.ts';
import { isYearless } from './days/yearless.ts';
import type { Found } from './find.ts';
import { LETTER } from './persons/letter-heads.ts';
import { BEFORE_ASKED } from './rules/lines.ts';
import { bodyOfScope, type Scope } from './scope.ts';
import { endOfSaid } from './texts/contents-pages.ts';
import { decisionsMeant } from './texts/decisions-meant.ts';
import { footnoteOfSentence } from './texts/footnotes.ts';
import { RECALLS } from './texts/recalls.ts';
import { decisionAbove } from './texts/sections.ts';
import type { Candidate } from './texts/sentences.ts';
import { asksSpeakingDocument } from './words/document-frames.ts';
import { pointsToBefore } from './words/points-to-before.ts';

/** The sentence that was found, quoted, with the entries that it announces; undefined where it gives no document that one asks for. */
export function told(
  asked: Asked,
  world: World,
  say: Phrases,
  wanted: Wanted,
  scope: Scope,
  found: Found,
): Reply | undefined {
  const { record, paragraph } = found.candidate;
  const start = startOfSaid(found.candidate, asked);
  if (start === undefined) return undefined;
  const end = endOfSaid(paragraph, found.candidate.start, found.candidate.end);
  const language = languageOf(record.document.language);
  // The whole sentence, where a link cuts what can be quoted of it to the letter.
  const shown = paragraph.text.slice(start, end).trim();
  // "By which decision was it renewed, and for how long?"
  const asksDecision = wanted === 'decision' || (wanted === 'words' && asksWhichDecision(asked));
  const heading = asksDecision ? headingOf(found.candidate, asked) : undefined;
  const noted = wanted === 'document' ? footnoteOfSentence(record, paragraph, shown) : undefined;
  const parts = [
    ...(heading ? [{ key: heading.key, quote: quoteWhole(world.knowledge, record, heading) }] : []),
    { key: paragraph.key, quote: quoteOf(world.knowledge, record, paragraph, start, end), shown },
    ...found.entries.map((entry) => ({
      key: entry.key,
      quote: quoteWhole(world.knowledge, record, entry),
    })),
    ...dayOf(found, world),
    ...(noted ? [{ key: noted.note.key, quote: quoteWhole(world.knowledge, record, noted.note) }] : []),
  ];
  const whole = parts.map(({ quote }) => quote).join('\n');
  const text = [shown, ...found.entries.map((entry) => entry.text), noted?.symbol ?? ''].join('\n');
  const symbols =
    wanted === 'document'
      ? symbolsOf(asked, text, found.candidate, world)
      : findSymbols(whole)
          .map(({ symbol }) => symbol)
          .filter((symbol) => isAsked(symbol, asked));
  if (wanted === 'document' && symbols.length === 0) return undefined;
  const dates = datesTold(asked, wanted, found);
  const decisions = !asksDecision
    ? []
    : heading
      ? findDecisions(plain(heading.text), language).map(({ id }) => id)
      : decisionsMeant(asked, world, record, whole);
  if (!decisions) return undefined;
  return answered(
    asked,
    'passage',
    {
      ...quoting(say, record, parts, paragraph.key),
      dates: dates.filter((when) => !isYearless(when)),
      decisions: [...decisions],
      symbols,
      notes: [
        ...(scope.deduced ? [say.sessionBetween(scope.deduced.before, scope.deduced.after)] : []),
        ...(dates.some(isYearless) ? [say.noYear] : []),
      ],
    },
    focusOf(asked, scope, found.candidate),
  );
}

/** What is said with the sentences before it is no longer. */
const LONGEST_SAID = 1_200;

/** Where that begins which tells what somebody did: where the sentence has "it" for that, with the sentences before; undefined where those are too long. */
function startOfSaid({ record, paragraph, start, end }: Candidate, asked: Asked): number | undefined {
  const isClear = !asksWhatDone(asked) || !pointsToBefore(paragraph.text.slice(start, end), record.document.language);
  if (isClear) return start;
  return start > 0 && end <= LONGEST_SAID ? 0 : undefined;
}

/** The sentence that gives the day of the sitting, where it is another. */
const dayOf = ({ sitting, candidate: { record } }: Found, { knowledge }: World): { key: string; quote: string }[] =>
  sitting
    ? [
        {
          key: sitting.paragraph.key,
          quote: quoteOf(knowledge, record, sitting.paragraph, sitting.sentence.start, sitting.sentence.end),
        },
      ]
    : [];

/** "Recalling decision 2/CP.19, whereby the Mechanism was established": what that decision did. */
const WHEREBY =
  /\d\S*,? (?:whereby|by which|in which|par laquelle|dans laquelle|aux termes de laquelle|por la que|en (?:la|cuya virtud) que|mediante la cual|которым|которой|в соответствии с которым|الذي|التي|بموجبه)(?!\p{L})/iu;

/** The heading of the decision to which a sentence belongs that names none itself, or by which that decision does what is asked. */
function headingOf({ record, paragraph, start, end }: Candidate, asked: Asked): Paragraph | undefined {
  const above = decisionAbove(record, paragraph.key);
  const text = paragraph.text.slice(start, end);
  const own = findDecisions(plain(text), languageOf(record.document.language));
  const operative = operativeOf(paragraph.text, record.document.language);
  const doesIt = operative !== undefined && deedsIn(asked).includes(operative.deed);
  const isRecalled = RECALLS.test(text) && !(own.length === 1 && WHEREBY.test(text));
  if (above === undefined || (own.length > 0 && !doesIt && !isRecalled)) return undefined;
  const at = record.paragraphs.indexOf(paragraph);
  return record.paragraphs.slice(0, at).findLast(({ text }) => text === above);
}

/** The session that was asked about, and the paragraph, for what is asked next. */
function focusOf(asked: Asked, scope: Scope, { record, paragraph }: Candidate): Focus {
  const body = bodyOfScope(asked, scope);
  const [number] = scope.numbers;
  return {
    ...(body && number !== undefined && { session: { body, number } }),
    within: { record: record.id, paragraph: paragraph.key },
  };
}

/** The dates that answer; where something else is asked of a time, the one that falls in it. */
function datesTold({ times, cues }: Asked, wanted: Wanted, { dates, candidate }: Found): When[] {
  // "Who was elected Chair, and on what date?"
  const isDate = wanted === 'date' || (wanted === 'hour' && dates.length > 0);
  if (isDate || (cues.has('when') && dates.length === 1)) return dates;
  const { record, paragraph, start, end } = candidate;
  const all = findDates(paragraph.text.slice(start, end), languageOf(record.document.language));
  const inTime = all.filter(({ when }) => times.every((time) => time.when === undefined || overlap(time.when, when)));
  // "Of what date is the memorandum?"
  if (cues.has('docdate') && all.length === 1) return all.map(({ when }) => when);
  if (!times.some(({ when }) => when) || inTime.length !== 1) return [];
  // "At what hour on 15 July?": the day that the hours are of.
  return wanted === 'hour' ? inTime.map(({ when }) => when) : dates;
}

const isAsked = (symbol: string, { symbols }: Asked) =>
  symbols.some(({ pieces }) => pieces.join('/').toUpperCase() === symbol.toUpperCase());

/** The symbols that a sentence names, or that of its document, where it is a report of the body that is asked for. */
function symbolsOf(asked: Asked, text: string, { record, paragraph, start }: Candidate, world: World): string[] {
  const { symbol, kind } = record.document;
  // "The symbol of the addendum", "of the provisional agenda": that of the report is another.
  // "It constitutes the first part of the report": that report is the document itself.
  const own = asksReport(asked) ? selfDescription(record) : undefined;
  const isSelf = own?.paragraph === paragraph && own.start === start && findSymbols(text).length === 0;
  if (symbol && isSelf && !asked.cues.has('agenda')) return [symbol];
  const isOther =
    (asked.leftover.length > 0 && asked.cues.has('report')) || asked.cues.has('agenda') || asked.cues.has('annotated');
  const found = findSymbols(text).flatMap((named) => (isOther && named.symbol === symbol ? [] : [named.symbol]));
  if (found.length > 0 || !symbol || isOther || BEFORE_ASKED.test(asked.typed)) return found;
  // What an agenda says of a document under one of its items is said of another.
  if (paragraph.part === 'annotation') return [];
  // A line of the contents does not say that its document is the one; the line by which a letter calls itself does.
  if (!/[.;:。；：؛]\s*$|\S{3,}.{40,}[,،，]\s*$/u.test(text) && !LETTER.test(plain(text))) return [];
  const isOfBody =
    asked.bodyIds.length === 0 ||
    asked.cues.has('about') ||
    // "The symbol of the document with the committee's advice": the body is what it speaks of.
    asksSpeakingDocument(asked) ||
    ownBodies(world, asked.language)(record, paragraph.key).bodies.some((id) => asked.bodyIds.includes(id));
  return isOfBody && (!asksReport(asked) || kind === 'report') ? [symbol] : [];
}

/** "The draft report" is a report, too: a document that only speaks of one is none. */
const asksReport = ({ cues, typed }: Asked): boolean => cues.has('report') || REPORT.test(plain(typed));

const REPORT = /\b(?:reports?|rapports?|informes?)\b|доклад|تقرير|报告/u;
