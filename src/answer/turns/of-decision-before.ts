import type { Asked } from '../asked.ts';
import { answered, quoting, type Reply } from '../compose.ts';
import { evidence } from '../evidence/evidence.ts';
import { saidInDecision } from '../evidence/texts/in-decision.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** So many words of its own say what is asked of the decision before. */
const FEWEST_OWN = 2;

/**
 * "What is decision 16/4 about?", "and by when are views to be sent?": what the text of that decision says of it. A body that is
 * named is one of which the decision speaks. Undefined where it says nothing, or another thing is meant.
 */
export function ofDecisionBefore(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { followUp, focus, symbols, decisions, ordinals, times, items, leftover, cues } = asked;
  const [word, number] = focus?.decision?.split(' ') ?? [];
  const isOwn = symbols.length + decisions.length + ordinals.length + times.length + items.length > 0;
  if (!followUp || (word !== 'decision' && word !== 'resolution') || number === undefined || isOwn) return undefined;
  if (leftover.length < FEWEST_OWN || cues.has('title') || cues.has('why')) return undefined;
  const named: Asked = { ...asked, decisions: [{ word, number, from: 0, to: 0 }], followUp: false };
  const isDated = cues.has('when') || cues.has('deadline') || cues.has('hour') || cues.has('where');
  const said = isDated ? undefined : saidInDecision(named, world);
  if (!said) return isDated ? evidence(named, world, say) : undefined;
  return answered(
    asked,
    'decision',
    { ...quoting(say, said.record, said.parts), decisions: [`${word} ${number}`] },
    { decision: `${word} ${number}`, within: { record: said.record.id, paragraph: said.parts[0]?.key ?? '' } },
  );
}
