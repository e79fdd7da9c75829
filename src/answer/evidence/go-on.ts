import type { Asked } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';
import { evidence } from './evidence.ts';

/** A question that says so little goes on from the one before. */
const MOST_WORDS = 8;

/** Whether a question names nothing of its own: "and the second?", "where was it?" */
export const goesOnAlone = ({ bodies, leftover, symbols, decisions, tokens, genericGroup }: Asked): boolean =>
  bodies.length + symbols.length + decisions.length === 0 &&
  // "And Rwanda?" says too little to be a question of its own.
  (leftover.length === 0 || (leftover.length === 1 && tokens.length <= 2)) &&
  !genericGroup &&
  tokens.length > 0 &&
  tokens.length <= MOST_WORDS;

/** The question before, with what this one asks of it: another number, another time, a place instead of a date. */
export function asksAgain(before: Asked, asked: Asked): Asked {
  const kinds = ['when', 'where', 'hour', 'decision', 'resolution', 'symbol', 'howmany', 'who'];
  const own = kinds.filter((cue) => asked.cues.has(cue));
  const cues = new Set([...before.cues].filter((cue) => own.length === 0 || !kinds.includes(cue)).concat(own));
  const [number] = before.ordinals;
  const step = asked.cues.has('previous') ? -1 : asked.cues.has('following') || asked.cues.has('next') ? 1 : 0;
  const ordinals =
    asked.ordinals.length > 0
      ? asked.ordinals
      : asked.cues.has('first')
        ? [{ value: 1, from: 0, to: 0 }]
        : step !== 0 && number
          ? [{ ...number, value: number.value + step }]
          : before.ordinals;
  cues.delete('next');
  const typed = stepped(withNumbers(before, ordinals), ordinals.length > 0 ? 0 : step);
  const items = asked.items.length > 0 ? asked.items : before.items;
  return { ...before, typed, cues, ordinals, items, times: asked.times.length > 0 ? asked.times : before.times };
}

/** The question before with other numbers: "the 5th and 6th meetings", "and the 9th?" */
function withNumbers({ typed, ordinals: old }: Asked, ordinals: Asked['ordinals']): string {
  if (ordinals === old) return typed;
  return old.reduce((left, { value }) => left.replace(new RegExp(`(?<!\\d)${value}(?!\\d)`, 'u'), ''), typed);
}

/** A question about the 7375th meeting, with the number of the next one; a year is no such number. */
function stepped(typed: string, step: number): string {
  const [only, ...others] = typed.match(/(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{3,5}(?!\d)/gu) ?? [];
  return only === undefined || others.length > 0 ? typed : typed.replace(only, String(Number(only) + step));
}

/** What a sentence says of the question before and this one together; else a refusal, and nothing of another body. */
export function evidenceAgain(before: Asked, asked: Asked, world: World, say: Phrases): Reply {
  const again = asksAgain(before, asked);
  return evidence(again, world, say) ?? notInRecords(again, world, say, 'passage', { lead: say.notInRecords });
}
