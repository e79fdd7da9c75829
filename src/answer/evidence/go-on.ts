import type { Asked } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import { asTyped } from '../reading/question.ts';
import { isLand } from '../topic.ts';
import type { World } from '../world.ts';
import { DEEDS } from './asked/plan.ts';
import { asksLand } from './asked/wanted.ts';
import { evidence } from './evidence.ts';
import { landsIn } from './lands/lands.ts';
import { isDeputyBefore } from './persons/deputy-again.ts';
import { officesNamed } from './persons/roles.ts';
import { tellsThroughWhom } from './persons/through-whom.ts';

/** A question that says so little goes on from the one before. */
const MOST_WORDS = 8;

/** The number of a sitting: `7433`, `7433rd`, `7433-е`. */
const SITTING = /^第?\d{4,5}\p{L}{0,3}$/u;

const isNumber = (word: string) => SITTING.test(word);

/** Whether a question names nothing of its own: "and the second?", "where was it?", "and the 7433rd?", "and Rwanda?" */
export const goesOnAlone = ({ bodies, leftover, symbols, decisions, tokens, genericGroup, cues }: Asked): boolean =>
  // "And when did it meet next?": not when it met.
  !(cues.has('next') && cues.has('when')) &&
  bodies.length + symbols.length + decisions.length === 0 &&
  (leftover.every(isNumber) || (leftover.length === 1 && tokens.length <= 2)) &&
  !genericGroup &&
  tokens.length > 0 &&
  tokens.length <= MOST_WORDS;

/**
 * The question before, with what this one asks of it: another number, another country, another time, a place instead of a
 * date. `last`: the numbers to which it had come since. Undefined where it names something that the one before has nothing like.
 */
export function asksAgain(before: Asked, asked: Asked, last = before.ordinals): Asked | undefined {
  if (asksElse(before, asked)) return undefined;
  const kinds = ['when', 'where', 'hour', 'decision', 'resolution', 'symbol', 'howmany', 'who'];
  // "Who opened it?", "from which country?": the same sentence says both.
  const own = kinds.filter((cue) => asked.cues.has(cue) && !(cue === 'where' && asksLand(asked)));
  const cues = new Set([...before.cues].filter((cue) => own.length === 0 || !kinds.includes(cue)).concat(own));
  const [number] = last;
  const step = asked.cues.has('previous') ? -1 : asked.cues.has('following') || asked.cues.has('next') ? 1 : 0;
  const ordinals =
    asked.ordinals.length > 0
      ? asked.ordinals
      : asked.cues.has('first')
        ? [{ value: 1, from: 0, to: 0 }]
        : step !== 0 && number
          ? [{ ...number, value: number.value + step }]
          : last;
  cues.delete('next');
  const other = withOther(before, asked);
  if (!other) return undefined;
  const typed = stepped(withNumbers(other, ordinals), ordinals.length > 0 ? 0 : step);
  const items = asked.items.length > 0 ? asked.items : before.items;
  return { ...other, typed, cues, ordinals, items, times: asked.times.length > 0 ? asked.times : before.times };
}

/** Whether something else is asked than before, of which the sentence that answered says nothing. */
export const asksElse = (before: Asked, { matches }: Asked): boolean =>
  matches.some(({ cue }) => DEEDS.includes(cue) && !before.cues.has(cue));

/** The question before with the sitting or the country that this one names in place of its own. */
function withOther(before: Asked, asked: Asked): Asked | undefined {
  const [word, ...others] = asked.leftover;
  const [office] = officesNamed(asked.typed);
  if (office !== undefined) return withOffice(before, office);
  if (word === undefined) return before;
  const isLike = isNumber(word) ? isNumber : (one: string) => isLand(one, before);
  const [old, ...more] = before.leftover.filter(isLike);
  if (others.length > 0 || !isLike(word) || old === undefined || more.length > 0) return undefined;
  return {
    ...before,
    typed: before.typed.replace(asTyped(before, [old]), asTyped(asked, [word])),
    leftover: before.leftover.map((one) => (one === old ? word : one)),
  };
}

/** The question before with another office in place of its own: "Who was elected Vice-Chair?", "and Rapporteur?" */
function withOffice(before: Asked, office: string): Asked | undefined {
  const [old, ...more] = officesNamed(before.typed);
  return old === undefined || more.length > 0 ? undefined : { ...before, typed: before.typed.replace(old, office) };
}

/** The question before with other numbers: "the 5th and 6th meetings", "and the 9th?" */
function withNumbers({ typed, ordinals: old }: Asked, ordinals: Asked['ordinals']): string {
  if (ordinals.map(({ value }) => value).join() === old.map(({ value }) => value).join()) return typed;
  return old.reduce((left, { value }) => left.replace(new RegExp(`(?<!\\d)${value}(?!\\d)`, 'u'), ''), typed);
}

/** A question about the 7375th meeting, with the number of the next one; a year is no such number. */
function stepped(typed: string, step: number): string {
  const [only, ...others] = typed.match(/(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{3,5}(?!\d)/gu) ?? [];
  return only === undefined || others.length > 0 ? typed : typed.replace(only, String(Number(only) + step));
}

/** What a question that goes on is answered, and what the next one goes on from. */
export type Again = { reply: Reply; about: string; ordinals: Asked['ordinals'] };

/**
 * What a sentence says of the question before and this one together; else a refusal, and nothing of another body. `last`:
 * the numbers to which the questions had come.
 */
export function evidenceAgain(
  before: Asked,
  asked: Asked,
  last: Asked['ordinals'] | undefined,
  world: World,
  say: Phrases,
): Again {
  const came = last && last.length > 0 ? last : before.ordinals;
  const again = asksAgain(before, asked, came);
  const refused = notInRecords(again ?? asked, world, say, 'passage', { lead: say.notInRecords });
  const joined = again || asksElse(before, asked) ? evidence(again ?? asked, world, say) : undefined;
  // "When was its 8th meeting?" is answered by the document before, of whatever that was asked.
  const told = joined ?? (asked.ordinals.length > 0 ? evidence(asked, world, say) : undefined);
  const isTold = told?.answer.sources.some(
    ({ quote, language }) =>
      (!asksLand(asked) || landsIn(quote, language).length > 0) &&
      tellsThroughWhom(asked, quote, language) &&
      isDeputyBefore(asked, before, quote ?? '', language),
  );
  return {
    reply: (isTold ? told : undefined) ?? refused,
    about: again && again.ordinals.length === 0 ? again.typed : before.typed,
    ordinals: again?.ordinals ?? came,
  };
}
