import { quoteOf } from '../../../knowledge/quote.ts';
import { findDecisions } from '../../../records/decision-numbers.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, passageSource, type Reply } from '../../compose.ts';
import { readOnce } from '../../kept.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';

/** What a question has that asks for no more than what a decision says; "Standing Committee" has a word of mandates. */
const OF_WHOLE: ReadonlySet<Cue> = new Set(['say', 'whatis', 'about', 'decision', 'resolution', 'ignore', 'permanent']);

/** The text of a decision stands behind a colon, and has some words. */
const TEXT = /^ ?[:：] ?\p{L}+ \p{L}+ \p{L}/u;

/** So much of the beginning of a document says whose it is. */
const BEGINNING = 600;

/**
 * What a decision says that a report prints in one sentence behind its number: "Decision SC54-01: The Standing Committee adopted the
 * provisional agenda." (54th meeting of the Standing Committee of Ramsar). None where several sentences do so.
 */
export function labelledDecision(asked: Asked, world: World, say: Phrases, id: string): Reply | undefined {
  const { cues, leftover, times, ordinals, items } = asked;
  const asksWhole = ['say', 'whatis', 'about'].some((cue) => cues.has(cue as Cue));
  if (!asksWhole || ![...cues].every((cue) => OF_WHOLE.has(cue)) || times.length + ordinals.length + items.length > 0)
    return undefined;
  const found = world.knowledge.records.flatMap((record) => labelledIn(record).filter((one) => one.id === id));
  const [only, ...others] = found;
  if (!only || others.length > 0) return undefined;
  const { record, paragraph, start, end } = only;
  const whose = [record.document.title, ...record.paragraphs.slice(0, 2).map(({ text }) => text.slice(0, BEGINNING))];
  const said = `${whose.join('\n')}\n${paragraph.text.slice(start, end)}`;
  if (leftover.length > 0 && agree(leftover, said, asked, world, record.document.language).missing.length > 0)
    return undefined;
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  return answered(asked, 'decision', {
    lead: say.decisionSays(say.theDecision(id), ''),
    lines: [say.quoted(quote)],
    decisions: [id],
    sources: [passageSource(record, paragraph.key, quote)],
  });
}

/** The sentences of a document that stand behind the number of a decision. */
const labelledIn = readOnce((record) => {
  const language = languageOf(record.document.language);
  return record.paragraphs.flatMap((paragraph) => {
    // Most paragraphs have no colon at all.
    if (!/[:：]/u.test(paragraph.text)) return [];
    return findSentences(paragraph.text).flatMap(({ start, end }) => {
      const text = plain(paragraph.text.slice(start, end));
      const [label] = findDecisions(text, language);
      const isLabelled = label?.start === 0 && TEXT.test(text.slice(label.end));
      return isLabelled ? [{ id: label.id, record, paragraph, start, end }] : [];
    });
  });
});
