import { plain } from '../../records/text.ts';
import { isHan } from '../../search/han.ts';
import type { Asked } from '../asked.ts';
import { wordsOfTaker } from '../deeds/deed-asked.ts';
import { soughtIn } from '../evidence/words/sought.ts';
import { readOnce } from '../kept.ts';
import { wordsOfPlace } from '../place-words.ts';
import { placesNamed } from '../places-named.ts';
import { typedAt } from '../reading/as-typed.ts';
import { asksWhichDecision, framed } from '../which-decision.ts';
import type { World } from '../world.ts';

/** A shorter title stands in too many sentences by chance. */
const SHORTEST = 12;
const SHORTEST_HAN = 5;

/** Words by which a question says that what follows is a title, or a subject. */
const BESIDE = framed(
  'titled?|entitled|named?|called|headed|titles?|numbers?|about|concern\\p{L}*|deals?|dealing|address\\p{L}*|sessions?|adopt\\p{L}*|intitule\\p{L}*|titre|numero|porte\\p{L}*|sujet|appelle|session|titulad[ao]|titulo|numero|sobre|trata|período|periodo|sesiones|sesion|номер|назван\\p{L}*|озаглавлен\\p{L}*|называется|сесси\\p{L}*|عنوان\\p{L}*|بعنوان|رقم|دور\\p{L}*|题为|名为|标题|届会|会议',
);

/**
 * "Which decision of CMA 4 is on the work programme referred to in decision 7/CMA.3?", where that is the title of one: what the
 * title says is no number, day or body that the question asks about. Only where nothing else is said beside it.
 *
 * @example withEntitledDecision(asked of 'Which decision of COP 21 is about capacity-building under the Convention?', world).entitled
 * // ['decision 14/CP.21'], and the same title in other sessions
 */
export function withEntitledDecision(asked: Asked, world: World): Asked {
  if (asked.followUp || !(asked.cues.has('decision') || asked.cues.has('resolution'))) return asked;
  const typed = evened(asked.typed);
  const titles = titlesIn(world.knowledge).filter(({ words }) => standsIn(words, typed));
  const longest = Math.max(0, ...titles.map(({ words }) => words.length));
  const [title] = titles.filter(({ words }) => words.length === longest);
  if (!title) return asked;
  const left = without(asked, typed.replace(title.words, ' '));
  if (!asksWhichDecision(left) || !saysNothingElse(left, world)) return asked;
  const ids = new Set(titles.filter(({ words }) => words === title.words).map(({ id }) => id));
  return { ...left, entitled: [...ids] };
}

/** The titles of all decisions, without those that are too short. */
const titlesIn = readOnce(({ decisions }: World['knowledge']) =>
  decisions.flatMap(({ value: { id, title } }) => {
    const words = title === undefined ? '' : evened(title);
    const isLong = words.length >= (isHan(words) ? SHORTEST_HAN : SHORTEST);
    return id !== undefined && isLong ? [{ id, words }] : [];
  }),
);

/** In plain letters, with one sign for all dashes and all quotation marks. */
const evened = (text: string): string =>
  plain(text)
    .replace(/\p{Pd}/gu, '-')
    .replace(/[’']/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether words stand in a text and begin and end where its words do. */
function standsIn(words: string, text: string): boolean {
  const at = text.indexOf(words);
  const isBorder = (sign: string | undefined) => sign === undefined || !/[\p{L}\p{N}]/u.test(sign) || isHan(sign);
  return at >= 0 && isBorder(text[at - 1]) && isBorder(text[at + words.length]);
}

/** The question as far as it stands beside a title. */
function without(asked: Asked, beside: string): Asked {
  const isBeside = (mention: { from: number; to: number }) =>
    typedAt(asked, [mention]).every((words) => beside.includes(evened(words)));
  const bodies = asked.bodies.filter(isBeside);
  const words = new Set(beside.split(/[^\p{L}\p{N}]+/u));
  const isWordBeside = (at: number) =>
    typedAt(asked, [{ from: at, to: at + 1 }]).every((word) => words.has(evened(word)) || isHan(word));
  return {
    ...asked,
    typed: beside,
    tokens: asked.tokens.map((token, at) => (isWordBeside(at) ? token : { ...token, word: '' })),
    bodies,
    bodyIds: asked.bodyIds.filter((id) => bodies.some(({ body }) => body === id)),
    ordinals: asked.ordinals.filter(isBeside),
    times: asked.times.filter(isBeside),
    decisions: [],
    symbols: [],
    items: [],
    leftover: [],
  };
}

/** Whether nothing stands beside a title but which decision of which session is sought. */
function saysNothingElse(beside: Asked, world: World): boolean {
  const places = placesNamed(beside, world).flatMap((place) => [...wordsOfPlace(place, world)]);
  const known = new Set([...wordsOfTaker(beside, world), ...places]);
  return (
    beside.times.length === 0 &&
    soughtIn(beside, world).words.every(({ word, weight }) => weight === 0 || known.has(word) || BESIDE.test(word))
  );
}
