import type { AnswerKind } from '../model.ts';
import type { Asked } from './asked.ts';
import { notInRecords, type Reply } from './compose.ts';
import type { Phrases } from './phrases/fr.ts';
import { asTyped } from './question.ts';
import type { World } from './world.ts';

const OF_A_BODY: AnswerKind[] = ['sessions', 'agenda', 'programme'];

/**
 * A refusal that names the body that is meant where none is named, although the question names something else: what was
 * not understood is said instead. "The 19th session of the Programme and Budget Committee" is none of the Working Group.
 */
export function sayUnmatched(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const words = asked.leftover.filter((word) => !/^\d+$/.test(word));
  const isDefault = asked.bodyIds.length === 0 && !asked.genericGroup && !asked.followUp;
  if (answer.status !== 'not-in-records' || !OF_A_BODY.includes(answer.kind) || !isDefault || words.length === 0)
    return reply;
  return notInRecords(asked, world, say, answer.kind, { lead: say.notUnderstood(asTyped(asked, words)) }, focus);
}
