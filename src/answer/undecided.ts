import { languageOf } from '../records/languages/languages.ts';
import { isDecisionLabel } from '../records/lines-alone.ts';
import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';
import { notInRecords, type Reply } from './compose.ts';
import type { Phrases } from './phrases/fr.ts';
import { asksWhichDecision } from './which-decision.ts';
import type { World } from './world.ts';

/**
 * "Which decision is about capacity-building?": a sentence that names no decision or resolution tells none, nor does the heading of one
 * without its title.
 */
export function sayUndecided(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  if (answer.status !== 'answered' || answer.kind !== 'passage' || answer.decisions.length > 0) return reply;
  if (!asksWhichDecision(asked) || answer.sources.some(({ quote, language }) => namesAct(quote ?? '', language)))
    return reply;
  return notInRecords(asked, world, say, 'decision', { lead: say.notInRecords }, focus);
}

/** Whether a quotation has a word for a decision, and is more than its heading. */
function namesAct(quote: string, language: Reply['answer']['sources'][number]['language']): boolean {
  const { words } = languageOf(language).decisions;
  const text = plain(quote);
  return !isDecisionLabel(quote) && Object.keys(words).some((word) => text.includes(word));
}
