import type { Answer } from '../model.ts';

/** What a person reads of an answer: its first line and the lines after it, without markup. */
export const answerText = ({ lead, lines }: Answer): string => [lead, ...lines].join('\n');

/**
 * A decision as programs compare it. A number that says by its letters who took it is whole by itself: UNFCCC documents
 * print `2/CP.17` with the word and without. One of figures alone needs the word: there is a decision 9/1 and a resolution
 * 9/1.
 */
const decisionName = (id: string): string => id.replace(/^(?:decision|resolution) (?=\S*\p{Lu})/u, '');

/**
 * An answer as other programs read it. `ms` is the time that it took. The shape is stable: language, status, kind, text,
 * dates, symbols, decisions, sources, notes, ms.
 */
export function answerJson(answer: Answer, ms: number): Record<string, unknown> {
  const { language, status, kind, dates, symbols, decisions, sources, notes } = answer;
  return {
    language,
    status,
    kind,
    text: answerText(answer),
    dates,
    symbols,
    decisions: decisions.map(decisionName),
    sources,
    notes,
    ms: Math.round(ms * 100) / 100,
  };
}
