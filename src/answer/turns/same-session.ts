import { isDeepStrictEqual } from 'node:util';
import type { Asked, Context } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import type { Cue } from '../lexicon.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** Words by which a question goes on to another session. */
const OTHER: readonly Cue[] = [
  'next',
  'previous',
  'following',
  'last',
  'first',
  'before',
  'after',
  'between',
  'sessions',
];

/**
 * "When is SBSTA 59?", "where?": what is told of the fifty-seventh session is no answer, where the question before named
 * another by its number.
 */
export function heldToSession(
  reply: Reply,
  asked: Asked,
  context: Context | undefined,
  world: World,
  say: Phrases,
): Reply {
  const { answer, focus } = reply;
  if (answer.status === 'answered' && THEN.test(asked.typed) && isOfOthers(reply, context, world))
    return notInRecords(asked, world, say, answer.kind, { lead: say.notInRecords }, context?.focus);
  const [before, ...others] = context?.ordinals ?? [];
  const number = focus?.session?.number;
  const isOther = asked.ordinals.length + asked.times.length > 0 || OTHER.some((cue) => asked.cues.has(cue));
  if (!asked.followUp || isOther || !before || others.length > 0 || answer.status !== 'answered') return reply;
  const isSame = focus?.session !== undefined && isDeepStrictEqual(focus.session, context?.focus.session);
  if (answer.kind !== 'sessions' || number === before.value || isSame) return reply;
  return notInRecords(asked, world, say, 'sessions', { lead: say.notInRecords }, context?.focus);
}

/** "Who was elected then?": at the session of which the question before was. */
const THEN =
  /\bthen\b|\bat that (?:session|meeting)\b|(?<!\p{L})(?:alors|à cette (?:session|réunion)|entonces|en es[ea] (?:sesión|reunión|período)|тогда|на той сессии|حينها|عندئذ|آنذاك)(?!\p{L})|当时|那次会议/iu;

/** Whether all that is told comes from documents of other sessions than the one of which the conversation is. */
function isOfOthers({ answer: { sources } }: Reply, context: Context | undefined, { knowledge }: World): boolean {
  const { body, number } = context?.focus.session ?? {};
  if (number === undefined) return false;
  return sources.every(({ record }) => {
    const session = knowledge.records.find(({ id }) => id === record)?.document.session;
    return session?.number !== undefined && !isDeepStrictEqual([session.body, session.number], [body, number]);
  });
}
