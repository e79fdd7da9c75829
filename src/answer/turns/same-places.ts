import type { Answer, Source } from '../../model.ts';

/** Where a quotation stands. */
export const placeOf = ({ record, paragraph }: Source): string => `${record}#${paragraph}`;

/** Kinds of answers that tell of what one document is or prints; a session is told by several. */
const OF_ONE_TEXT: ReadonlySet<string> = new Set(['passage', 'decision', 'document', 'symbol']);

/** "Who sent the letter S/2015/238, and who received it?": what a sentence of another document says is of something else. */
export const isElsewhere = (one: Answer, before: Answer): boolean =>
  one.kind === 'passage' &&
  OF_ONE_TEXT.has(before.kind) &&
  !one.sources.some(({ record, symbol }) =>
    before.sources.some((other) => other.record === record || (symbol !== null && other.symbol === symbol)),
  );

/** Whether an answer quotes nothing but what others do. */
export const quotesOnly = ({ status, sources }: Answer, others: readonly Answer[]): boolean =>
  status === 'answered' &&
  sources.every((one) => others.some((other) => other.sources.some((source) => placeOf(source) === placeOf(one))));
