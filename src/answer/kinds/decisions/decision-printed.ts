import { quoteWhole } from '../../../knowledge/quote.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { printedDecision } from '../../evidence/scope.ts';
import { FRAMES } from '../../evidence/words/frames.ts';
import { asTyped } from '../../reading/question.ts';

/** What else is asked of a decision, or of the documents that it names. */
const OTHERWISE = ['cite', 'when', 'deadline', 'about', 'title', 'outcome', 'adopt', 'who'] as const;

/**
 * "In which document is decision 9/CMP.11?": the one that prints it, with its heading; of several decisions, the one that prints all.
 *
 * @example 'In which document is decision 1/CP.21?' //=> FCCC/CP/2015/10/Add.1, where that document is held
 */
export const decisionPrinted: Handler = (asked, world, say) => {
  const { cues, decisions } = asked;
  const leftover = asked.leftover.filter(
    (word) => asTyped(asked, [word]).replace(FRAMES[asked.language], '').trim() !== '',
  );
  if (decisions.length === 0 || leftover.length > 0 || OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  if (!cues.has('documents') && !cues.has('symbol')) return undefined;
  const found = decisions.map((decision) =>
    printedDecision(decision, world).filter(({ record }) => record.document.symbol),
  );
  const [symbol, ...more] = new Set(found.flat().map(({ record }) => record.document.symbol));
  const [first] = found[0] ?? [];
  if (!symbol || more.length > 0 || !first) return undefined;
  const { record } = first;
  // "Decisions 8/CMA.6 to 15/CMA.6": the heading of each that is named.
  const headings = found.flatMap((printed) => printed.find((one) => one.record === record)?.heading ?? []);
  if (headings.length < found.length) return undefined;
  const told = quoting(
    say,
    record,
    headings.map((heading) => ({ key: heading.key, quote: quoteWhole(world.knowledge, record, heading) })),
  );
  return answered(asked, 'document', {
    ...told,
    lines: [symbol, ...told.lines],
    symbols: [symbol],
  });
};
