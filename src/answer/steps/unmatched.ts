import type { AnswerKind } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import { nearestKnown } from '../kinds/passages/nearest-passage.ts';
import type { Phrases } from '../phrases/fr.ts';
import { unexplained } from '../unexplained.ts';
import type { World } from '../world.ts';

const OF_A_BODY: AnswerKind[] = ['sessions', 'agenda', 'programme'];

/**
 * A refusal that names the body that is meant where none is named, although the question names something else: what was
 * not understood is said instead. "The 19th session of the Programme and Budget Committee" is none of the Working Group.
 */
export function sayUnmatched(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const words = asked.leftover.filter((word) => !/^\d+$/.test(word));
  const isDefault = asked.bodyIds.length === 0 && (!asked.genericGroup || namesOtherGroup(asked, words));
  if (
    answer.status !== 'not-in-records' ||
    !OF_A_BODY.includes(answer.kind) ||
    !isDefault ||
    asked.followUp ||
    words.length === 0
  )
    return reply;
  return notInRecords(
    asked,
    world,
    say,
    answer.kind,
    { lead: unexplained(words, asked, world, say), ...nearestKnown(words, asked, world, say) },
    focus,
  );
}

/** So many little words stand between a group and what it is on: "the Drafting Group on the tariffs". */
const BETWEEN = 3;

/** "The Drafting Group", "the expert group on lamps": words beside the group that nothing explains say which other one is meant. */
function namesOtherGroup({ matches, tokens }: Asked, words: readonly string[]): boolean {
  return matches
    .filter(({ cue }) => cue === 'group')
    .some(({ from, to }) => {
      const beside = [tokens[from - 1], ...tokens.slice(to, to + BETWEEN)];
      return beside.some((token) => token !== undefined && words.includes(token.word));
    });
}
