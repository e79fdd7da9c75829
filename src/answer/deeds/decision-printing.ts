import type { DecisionId, DocumentRecord, Paragraph } from '../../model.ts';
import { findDecisions } from '../../records/decision-numbers.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';
import { isAnnexed, isDecisionLabel } from '../evidence/texts/sections.ts';
import { ownResolution } from '../own-resolution.ts';

/** The name of a decision on a line of its own takes no more. */
const LONGEST_LABEL = 60;

/**
 * The decision of which a paragraph is the text: that whose name stands on the last line of its own before it, or the resolution that
 * the document is itself. What stands in an annex the decision does not do itself.
 *
 * @example decisionPrinting(record, paragraph) // 'decision 12/CP.29', of "Decides to extend …" under "Decision 12/CP.29"
 */
export function decisionPrinting(record: DocumentRecord, paragraph: Paragraph): DecisionId | undefined {
  if (isAnnexed(record, paragraph.key)) return undefined;
  const before = record.paragraphs.slice(0, record.paragraphs.indexOf(paragraph));
  const label = before.findLast(({ text }) => text.length <= LONGEST_LABEL && isDecisionLabel(text));
  const [decision, ...others] = label ? findDecisions(plain(label.text), languageOf(record.document.language)) : [];
  return others.length === 0 ? (decision?.id ?? ownResolution(record)) : undefined;
}
