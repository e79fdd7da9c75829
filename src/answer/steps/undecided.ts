import { languageOf } from '../../records/languages/languages.ts';
import { isDecisionLabel } from '../../records/lines-alone.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import { saysDeedAsked } from '../deeds/deed-in-quote.ts';
import { operativeOf } from '../deeds/operative.ts';
import type { Phrases } from '../phrases/fr.ts';
import { asksWhichDecision } from '../which-decision.ts';
import type { World } from '../world.ts';

/**
 * "Which decision is about capacity-building?": a sentence that names no decision or resolution tells none, nor does the heading of one
 * without its title; and one that created or adopted something is told by a sentence that says so of that thing.
 */
export function sayUndecided(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  if (answer.status !== 'answered' || !asksWhichDecision(asked)) return reply;
  const quotes = answer.sources.flatMap(({ quote, language }) => (quote ? [{ quote, language }] : []));
  const isNamed =
    answer.kind !== 'passage' ||
    answer.decisions.length > 0 ||
    quotes.some(({ quote, language }) => namesAct(quote, language));
  // A decision that is known by its title need not say that it was adopted.
  const told =
    answer.kind === 'passage' ? quotes : quotes.filter(({ quote, language }) => operativeOf(quote, language));
  const isDone =
    (answer.kind !== 'passage' && answer.kind !== 'decision') ||
    told.length === 0 ||
    told.some(({ quote, language }) => saysDeedAsked(quote, language, asked, world));
  return isNamed && isDone ? reply : notInRecords(asked, world, say, 'decision', { lead: say.notInRecords }, focus);
}

/** Whether a quotation has a word for a decision, and is more than its heading. */
function namesAct(quote: string, language: Reply['answer']['sources'][number]['language']): boolean {
  const { words } = languageOf(language).decisions;
  const text = plain(quote);
  return !isDecisionLabel(quote) && Object.keys(words).some((word) => text.includes(word));
}
