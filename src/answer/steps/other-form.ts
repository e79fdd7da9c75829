import type { Asked } from '../asked.ts';
import { asksYesNo } from '../asks-yes-no.ts';
import { notInRecords, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';
import { withoutYes } from './claimed-times.ts';

/** What is done or held together with something else. */
const TOGETHER = /\bjoint|together|conjoint|conjunt|совмест|مشترك|معا(?!\p{L})|联合|共同|一并|一起/iu;

/** Whether the title of an item is told, where it is asked what was done with it, with which other, or which place it has. */
function passesOver({ kind, lead, lines }: Reply['answer'], asked: Asked): boolean {
  const { cues, items } = asked;
  if (kind !== 'agenda' || items.length === 0) return false;
  if (cues.has('joint') && !TOGETHER.test([lead, ...lines].join(' '))) return true;
  return asksYesNo(asked) && (['taken', 'last', 'first', 'close', 'open'] as const).some((cue) => cues.has(cue));
}

/**
 * "Was item 16 considered?", "is item 5 the last one?", "with which item was it considered jointly?": the title of an item is no
 * answer. It is told beside a refusal.
 */
export function sayOtherForm(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  if (answer.status !== 'answered' || !passesOver(answer, asked)) return reply;
  const lines = [withoutYes(answer.lead, say), ...answer.lines];
  return notInRecords(
    asked,
    world,
    say,
    answer.kind,
    { lead: say.notInRecords, lines, notes: answer.notes, sources: answer.sources },
    focus,
  );
}
