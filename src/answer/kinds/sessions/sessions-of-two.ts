import type { Asked } from '../../asked.ts';
import { type Handler, inTurn, together } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import type { BodyMention } from '../../slots/bodies.ts';
import type { OrdinalMention } from '../../slots/numbers.ts';
import type { World } from '../../world.ts';
import { sessions } from './sessions.ts';

/** The session of a body that a question names beside one of another body. */
type Named = { body: BodyMention; ordinal: OrdinalMention };

/** Cues that ask for one answer about both: how they were held together, or what was between them. */
const OF_BOTH: readonly Cue[] = [
  'joint',
  'both',
  'between',
  'before',
  'after',
  'during',
  'longest',
  'shortest',
  'item',
];

/**
 * The sessions of two bodies, each told for itself. Whether both were in one year is for the reader to see.
 *
 * @example 'la 7e réunion du groupe assistance technique et la 7e session de la Conférence, c'était la même année ?'
 * //=> du 28 au 30 octobre 2013 ; du 6 au 10 octobre 2014
 */
export const sessionsOfTwo: Handler = (asked, world, say) => {
  const { cues } = asked;
  if (!cues.has('session') || OF_BOTH.some((cue) => cues.has(cue))) return undefined;
  if (asked.leftover.length + asked.times.filter(({ when, range }) => when || range).length > yearsAlike(asked))
    return undefined;
  const [first, second] = sessionsNamed(asked, world);
  if (!first || !second) return undefined;
  const replies = [first, second].flatMap((named) => sessions(alone(asked, named), world, say) ?? []);
  const answers = replies.map(({ answer }) => answer);
  if (answers.length < 2) return undefined;
  const refused = replies.find(({ answer }) => answer.status !== 'answered');
  return refused ?? together(asked, 'sessions', answers, inTurn(answers));
};

/** "The same year" is read as the year of today. */
const yearsAlike = ({ cues }: Asked): number => (cues.has('sameyear') ? 1 : 0);

/** Two ordinals, each beside the body of which it counts a session, in one order: "the 7th meeting of A and the 9th session of B". */
function sessionsNamed(asked: Asked, { knowledge }: World): Named[] {
  const { bodies, ordinals, matches, genericGroup } = asked;
  const strong = bodies.filter(({ weak }) => !weak);
  // "The group" is the one that is usually meant.
  const usual = matches.filter(
    ({ cue, from, to }) => cue === 'group' && genericGroup && !bodies.some((body) => body.from < to && from < body.to),
  );
  const named = [
    ...strong,
    ...usual.map(({ from, to }) => ({ body: knowledge.defaultBody, from, to, weak: false })),
  ].sort((a, b) => a.from - b.from);
  const counted = [...ordinals].sort((a, b) => a.from - b.from);
  if (named.length !== 2 || counted.length !== 2 || named[0]?.body === named[1]?.body) return [];
  const [body, otherBody] = named;
  const [ordinal, otherOrdinal] = counted;
  if (!body || !otherBody || !ordinal || !otherOrdinal) return [];
  const isBehind = ordinal.from < body.from && body.from < otherOrdinal.from && otherOrdinal.from < otherBody.from;
  const isBefore = body.from < ordinal.from && ordinal.from < otherBody.from && otherBody.from < otherOrdinal.from;
  return isBehind || isBefore
    ? [
        { body, ordinal },
        { body: otherBody, ordinal: otherOrdinal },
      ]
    : [];
}

/** The question about one of the two, which is asked openly, as neither a "yes" nor a "no" is about it. */
const alone = (asked: Asked, { body, ordinal }: Named): Asked => ({
  ...asked,
  bodies: [body],
  bodyIds: [body.body],
  ordinals: [ordinal],
  times: [],
  cues: new Set<Cue>([...[...asked.cues].filter((cue) => cue !== 'sameyear'), 'when']),
});
