import type { Asked } from '../../asked.ts';
import { bodyName, notInRecords, type Reply, sourcesOf } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import { ownResolution } from '../../own-resolution.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { beyond } from '../documents/beyond-card.ts';
import { printedMention } from '../documents/printed-mention.ts';
import { whatItIs } from '../documents/symbol-meaning.ts';
import { claimsOn, isHeld } from './decision-claims.ts';
import { labelledDecision } from './labelled-decision.ts';

/** What a question has that asks for no more than what a resolution is. */
const OF_WHOLE: ReadonlySet<Cue> = new Set(['say', 'whatis', 'about', 'resolution', 'ignore']);

/**
 * A number that no document cites under this word: the document that is that resolution, or else a refusal that says whether it is
 * held under the other word.
 *
 * @example unknownDecision(asked, world, say, 'resolution', '2202 (2015)') // what S/RES/2202(2015) is
 */
export function unknownDecision(
  asked: Asked,
  world: World,
  say: Phrases,
  word: 'decision' | 'resolution',
  number: string,
): Reply {
  const id = `${word} ${number}`;
  const own = world.knowledge.records.find((record) => ownResolution(record) === id)?.document.symbol;
  // "What does resolution 2202 (2015) say?", which no document cites, and one is.
  if (own) {
    const asksWhole =
      asked.leftover.length === 0 && asked.times.length === 0 && [...asked.cues].every((cue) => OF_WHOLE.has(cue));
    return asksWhole ? whatItIs(asked, world, say, own) : beyond(asked, world, say, [own], say.notInRecords);
  }
  const labelled = labelledDecision(asked, world, say, id);
  if (labelled) return labelled;
  const other = `${word === 'decision' ? 'resolution' : 'decision'} ${number}`;
  const mandates = world.knowledge.mandates.filter(
    ({ value }) =>
      asked.cues.has('create') &&
      value.act === 'created' &&
      (asked.bodyIds.length === 0 || asked.bodyIds.includes(value.body)),
  );
  const [mandate] = mandates;
  const lines = [
    ...(isHeld(world, other) ? [say.otherWord(say.theDecision(other))] : []),
    ...(mandate
      ? [say.created(bodyName(world, mandate.value.body, asked.language), say.theDecision(mandate.value.decision), '')]
      : []),
  ];
  const mentioned = lines.length === 0 ? printedMention(asked, world, say, number, word) : undefined;
  if (mentioned) return mentioned;
  return notInRecords(asked, world, say, 'decision', {
    lead: say.decisionNotHeld(say.theDecision(id)),
    lines,
    sources: sourcesOf([...(isHeld(world, other) ? claimsOn(world, other).slice(0, 1) : []), ...mandates.slice(0, 1)]),
  });
}
