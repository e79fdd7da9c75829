import { bodyOf } from '../../../knowledge/knowledge.ts';
import { quoteWhole } from '../../../knowledge/quote.ts';
import { lettersAfter } from '../../../records/decision-series.ts';
import { literal, plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import { namesOneSession } from '../../session-decisions.ts';
import type { World } from '../../world.ts';

/** What else is asked of decisions, or of the documents that they name. */
const OTHERWISE: Cue[] = ['cite', 'when', 'deadline', 'title', 'outcome', 'howmany', 'hour'];

/** Words for a part of a report, as people type them, beside the numbers of its decisions. */
const PART = /^(?:addend(?:um|a)|additif|adicion|добавлени\p{L}*|(?:ال)?اضافه|增编|part|partie|parte|第?\d{1,3})$/u;

/**
 * "Which document has decisions 13 to 24 of COP 20?": the one that prints the first and the last of them; without numbers, the
 * one document that prints decisions of that session, from the first on.
 *
 * @example 'Which addendum has the decisions of CMP 13?' //=> FCCC/KP/CMP/2017/7/Add.1, where that document is held
 */
export const decisionsPrinted: Handler = (asked, world, say) => {
  const { cues, tokens } = asked;
  if (!cues.has('documents') && !cues.has('symbol')) return undefined;
  if (asked.decisions.length + asked.symbols.length + asked.items.length > 0) return undefined;
  const numbers = numbersOf(asked);
  const isSeveral = tokens.some(({ word }) => word === 'decisions') || numbers.length > 1;
  if (!isSeveral || !cues.has('decision') || !namesOneSession(asked)) return undefined;
  if (OTHERWISE.some((cue) => cues.has(cue)) || !asked.leftover.every((word) => PART.test(plain(word))))
    return undefined;
  const [ending, ...others] = endingsOf(asked, world);
  if (!ending || others.length > 0) return undefined;
  const wanted = numbers.length > 0 ? numbers : ['1'];
  const holding = world.knowledge.records.flatMap((record) => {
    const headings = wanted.flatMap(
      (number) => record.paragraphs.find(({ text }) => isHeading(text, number + ending)) ?? [],
    );
    return record.document.symbol && headings.length === wanted.length ? [{ record, headings }] : [];
  });
  const [first] = holding;
  const symbol = first?.record.document.symbol;
  const isOne = holding.every(({ record }) => record.document.symbol === symbol);
  // What is asked for is a document: what the decisions are called is none.
  if (!first || !symbol || !isOne || (numbers.length === 0 && isPrintedElse(symbol, ending, world)))
    return cues.has('symbol') ? notInRecords(asked, world, say, 'document', { lead: say.notInRecords }) : undefined;
  const { record, headings } = first;
  const parts = headings.map((heading) => ({ key: heading.key, quote: quoteWhole(world.knowledge, record, heading) }));
  const told = quoting(say, record, parts);
  return answered(
    asked,
    'document',
    { ...told, lines: [symbol, ...told.lines], symbols: [symbol] },
    { symbols: [symbol] },
  );
};

/** Whether a line is the heading of a decision with a number, and of no resolution, which have numbers of their own. */
const isHeading = (text: string, number: string): boolean =>
  text.length <= LONGEST &&
  new RegExp(`^(?:decisi[oó]n|решение|المقرر|مقرر|第) ?${literal(number).toLowerCase()}(?:号决定)?[* ]*$`, 'u').test(
    plain(text),
  );

const LONGEST = 40;

/** The numbers of decisions: those that count no session, and are no part of a name or of a date. */
function numbersOf({ tokens, ordinals, bodies, times }: Asked): string[] {
  const isOther = (at: number) => [...ordinals, ...bodies, ...times].some(({ from, to }) => from <= at && at < to);
  return tokens.flatMap(({ word }, at) => (isOther(at) ? [] : (/^第?(\d{1,3})$/u.exec(word)?.[1] ?? [])));
}

/** How the numbers of the decisions of the session end that is named: `/CP.20`. */
const endingsOf = ({ bodyIds, ordinals }: Asked, { knowledge }: World): string[] =>
  bodyIds.flatMap((body) => {
    const letters = lettersAfter(bodyOf(knowledge, body).series);
    return letters ? ordinals.map(({ value }) => `/${letters}.${value}`) : [];
  });

/** Whether another document prints decisions of that session as well, so that it is not known which of them is meant. */
const isPrintedElse = (symbol: string, ending: string, { knowledge }: World): boolean =>
  knowledge.records.some(
    ({ document, paragraphs }) =>
      document.symbol !== symbol &&
      paragraphs.some(({ text }) => isHeading(text, `${/\d{1,3}(?=\/)/u.exec(text)?.[0] ?? ''}${ending}`)),
  );
