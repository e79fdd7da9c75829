import type { Answer, DecisionId, DocumentRecord } from '../../model.ts';
import { decisionPrinting } from '../deeds/decision-printing.ts';
import { ownResolution } from '../own-resolution.ts';
import { phrasesOf } from '../phrases/phrases.ts';
import type { World } from '../world.ts';
import { type Want, wantWordsOf } from './want-words.ts';

/**
 * What is asked beside a thing, told of that thing alone: the day of its document is asked of the document by its symbol, the day and
 * the meeting of a decision by its number. Undefined where the answer tells of no one thing, or what is asked is not held of it.
 *
 * @example tellOf('adopted', answer with 'decision 2/CMP.13', head, ask, world) // “Decision 2/CMP.13 is dated 18 November 2017.”
 */
export function tellOf(
  want: Want,
  before: Answer,
  head: string,
  ask: (text: string) => Answer,
  world: World,
): Answer | undefined {
  const { questions } = wantWordsOf(before.language);
  const record = documentOf(before, world);
  const symbol = record?.document.symbol ?? undefined;
  const decision = decisionOf(before) ?? (record && isOf(before, record) ? ownResolution(record) : undefined);
  const [, word, number = ''] = (decision && /^(decision|resolution) (.+)$/.exec(decision)) || [];
  const act = word === 'decision' || word === 'resolution' ? word : undefined;
  if (want === 'symbol') {
    // "(E/CN.15/2025/9)" behind the report that is transmitted is its symbol, and the reader has it.
    const others = before.symbols.filter((one) => !head.includes(one));
    if (others.length === 1) return before;
    return symbol && others.length === 0 ? having(ask(questions.symbol(symbol)), 'symbols') : undefined;
  }
  if (want === 'decision') return printingOf(before, world);
  if (want === 'original')
    return symbol && isOf(before, record) ? languageOfText(ask(questions.original(symbol))) : undefined;
  const isOfAct = want !== 'issued' && act !== undefined;
  if (isOfAct && want === 'sitting') return having(ask(questions.sitting(act, number)), 'decisions', NUMBERED);
  if (isOfAct) return having(ask(questions.adopted(act, number)), 'dates');
  const isOfDocument = (want === 'issued' || want === 'dated') && symbol && isOf(before, record);
  return isOfDocument ? having(ask(questions.issued(symbol)), 'dates') : undefined;
}

/** The first language of a document, from its masthead. */
const languageOfText = (answer: Answer): Answer | undefined =>
  answer.status === 'answered' && answer.kind === 'document' ? answer : undefined;

/** A meeting has a number beside it: "13th plenary meeting", "第13次全体会议". */
const NUMBERED = /\d ?(?:st|nd|rd|th|re|e|ª|-|次)|(?:الجلسة العامة|جلسته) \d/u;

/** An answer that has one of what was asked for. */
const having = (answer: Answer, list: 'dates' | 'symbols' | 'decisions', quoted?: RegExp): Answer | undefined =>
  answer.status === 'answered' &&
  answer[list].length === 1 &&
  (!quoted || answer.sources.some(({ quote }) => quoted.test(quote ?? '')))
    ? answer
    : undefined;

const decisionOf = ({ decisions: [id, ...more] }: Answer): DecisionId | undefined =>
  more.length === 0 ? id : undefined;

/** The one document that an answer names, or else in which all of it stands. */
function documentOf({ symbols, sources }: Answer, { knowledge }: World): DocumentRecord | undefined {
  const [symbol, ...others] = symbols;
  if (others.length > 0) return undefined;
  const ids = new Set(sources.map(({ record }) => record));
  const held = symbol
    ? knowledge.records.filter(({ document }) => document.symbol === symbol)
    : ids.size === 1
      ? knowledge.records.filter(({ id }) => ids.has(id))
      : [];
  return held.find(({ document }) => document.date !== undefined) ?? held[0];
}

/** Kinds of answers that are about a document as a whole. A sentence of it is about something else. */
const isOf = ({ kind, symbols }: Answer, record: DocumentRecord | undefined): boolean =>
  kind === 'symbol' || kind === 'document' || (kind === 'decision' && symbols.length === 0 && record !== undefined);

/** The one decision of which all that was told is the text. */
function printingOf(before: Answer, { knowledge }: World): Answer | undefined {
  const say = phrasesOf(before.language);
  const printing = before.sources.map(({ record: id, paragraph: key }) => {
    const record = knowledge.records.find((one) => one.id === id);
    const paragraph = record?.paragraphs.find((one) => one.key === key);
    return record && paragraph ? decisionPrinting(record, paragraph) : undefined;
  });
  const [id, ...others] = [...new Set(printing)];
  if (id === undefined || others.length > 0) return undefined;
  return {
    ...before,
    lead: say.decisionFound(say.theDecision(id)),
    lines: [],
    dates: [],
    symbols: [],
    decisions: [id],
  };
}
