import type { AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked, Context, Focus } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import { saysDeed } from '../evidence/words/deed-said.ts';
import type { Cue } from '../lexicon.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { Question } from '../reading/question.ts';
import type { World } from '../world.ts';
import { isSessionAlone } from './session-again.ts';

/** What is told of the sessions of a body: of the usual one, where none is named. */
export const OF_BODIES: ReadonlySet<string> = new Set(['sessions', 'agenda', 'programme', 'mandate']);

/** Whether a conversation is about something, and that is no body, session, item or day: a decision, a document, a sentence. */
const isElsewhere = ({ bodies, focus, about, usual }: Context): boolean =>
  bodies.length === 0 &&
  !usual &&
  [focus.session, focus.item, focus.day].every((held) => held === undefined) &&
  [focus.decision, focus.symbols, focus.within, about].some((held) => held !== undefined);

/** Whether what is told is of the session of another body than that in whose document the conversation found its answer. */
const isOfOtherBody = ({ focus: told }: Reply, { bodies, focus, usual }: Context): boolean =>
  bodies.length === 0 &&
  !usual &&
  focus.within !== undefined &&
  focus.session !== undefined &&
  told?.session !== undefined &&
  ![told.session.body].flat().some((body) => [focus.session?.body].flat().includes(body));

/**
 * Whether what is told to a question that names no body is of another one than the conversation: of the usual body, after another body, a
 * document, a decision or a sentence was spoken of.
 */
export function isOfUsualBody(
  { kind }: Pick<Reply['answer'], 'kind'>,
  told: Focus,
  question: Question,
  before: Context,
  world: World,
): boolean {
  const { bodies, symbols, decisions, genericGroup, cues } = question;
  const isNamed = bodies.length + symbols.length + decisions.length > 0 || genericGroup || cues.has('conference');
  if (isNamed || !OF_BODIES.has(kind)) return false;
  const own = [told.session?.body ?? []].flat();
  const spoken = [...before.bodies, ...[before.focus.session?.body ?? []].flat()];
  if (spoken.length === 0) return isElsewhere(before);
  const usual = usualBodies(world);
  return own.length > 0
    ? !own.some((body) => spoken.includes(body))
    : told.symbols === undefined && !spoken.some((body) => usual.includes(body));
}

/** The usual body, and the one above it. */
export function usualBodies({ knowledge: { bodies, defaultBody } }: World): string[] {
  const above = bodies.find(({ id }) => id === defaultBody)?.parent;
  return above === undefined ? [defaultBody] : [defaultBody, above];
}

/**
 * "When was decision 2/CP.19 adopted?", "and where was the session?": what is told of the usual body to a question that goes on from
 * another thing and names no body is a refusal. Other replies stay as they are.
 */
export function heldToConversation(
  reply: Reply,
  asked: Asked,
  context: Context | undefined,
  world: World,
  say: Phrases,
): Reply {
  const { answer } = reply;
  const isNamed = asked.bodyIds.length + asked.symbols.length + asked.decisions.length > 0 || asked.genericGroup;
  const saysSession = !asked.followUp && asked.times.length + asked.ordinals.length > 0;
  if (!context || saysSession || isNamed) return reply;
  const isOfUsual = answer.status === 'answered' && isOfUsualBody(answer, reply.focus ?? {}, asked, context, world);
  if (!isOfUsual && !isElsewhere(context) && !isOfOtherBody(reply, context)) return reply;
  if (!OF_BODIES.has(answer.kind) && reply.focus?.session === undefined) return reply;
  const within = context.focus.within?.record;
  const isWithin = answer.sources.length > 0 && answer.sources.every(({ record }) => record === within);
  return isWithin ? reply : notInRecords(asked, world, say, 'passage', { lead: say.untied });
}

/** What is asked of the work of a session, and what of the session itself. */
const OF_ITS_WORK: readonly Cue[] = [
  'decision',
  'resolution',
  'item',
  'items',
  'agenda',
  'documents',
  'symbol',
  'report',
  'note',
];
const OF_ITSELF: readonly Cue[] = ['when', 'where', 'owndays', 'meet', 'howlong', 'hour', 'open', 'close'];

/** With these, several sessions are asked for. */
const SEVERAL: readonly Cue[] = [
  'list',
  'sessions',
  'howmany',
  'both',
  'joint',
  'before',
  'after',
  'since',
  'until',
  'between',
  'previous',
  'following',
  'next',
  'longest',
  'shortest',
  'morethan',
  'lessthan',
];

/** "Who chaired it?", "what country is he from?": of a person, and of no session. */
const FROM_LAND: Record<AnswerLanguage, RegExp> = {
  en: /\bfrom (?:which|what) country\b|\b(?:which|what) country\b.*\bfrom\b/,
  fr: /\b(?:de quel pays|quel est son pays|quelle est sa nationalite)\b/,
  es: /\b(?:de que pais|cual es su pais)\b/,
  ru: /из какои страны|какую страну/,
  ar: /من اي (?:بلد|دوله)/,
  zh: /(?:来自|是)哪个?国/,
};

/**
 * "Which decision concerns gender at COP 27?", "and at COP 24?": the days of that session are no answer, nor are they where "when?" goes on
 * from a decision. Other replies stay as they are.
 */
export function heldToAsked(
  reply: Reply,
  asked: Asked,
  context: Context | undefined,
  world: World,
  say: Phrases,
): Reply {
  const { answer } = reply;
  if (!context || answer.status !== 'answered' || answer.kind !== 'sessions') return reply;
  if (FROM_LAND[asked.language].test(plain(asked.typed)))
    return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords }, context.focus);
  if (!asked.followUp) return reply;
  // "Who is to present a report?", "when?": five sessions of a body are no answer.
  const own = new Set(asked.matches.map(({ cue }) => cue));
  const isSeveral = !own.has('whichsession') && SEVERAL.some((cue) => own.has(cue));
  const isOfAll = answer.dates.length > 1 && isNothingNamed(asked) && !asked.genericGroup && !isSeveral;
  if (isOfAll && context.focus.session === undefined)
    return notInRecords(asked, world, say, 'passage', { lead: say.untied }, context.focus);
  const isOfWork =
    OF_ITS_WORK.some((cue) => context.cues.includes(cue)) && !OF_ITSELF.some((cue) => context.cues.includes(cue));
  const isOfAct = context.cues.includes('decision') || context.cues.includes('resolution');
  const isSession = asked.cues.has('session') || asked.cues.has('sessions') || asked.cues.has('meet');
  const isBare = isSessionAlone(asked) || (isOfAct && !isSession && isNothingNamed(asked));
  return isOfWork && isBare && !OF_ITSELF.some((cue) => isSessionAlone(asked) && asked.cues.has(cue))
    ? notInRecords(asked, world, say, 'passage', { lead: say.untied }, context.focus)
    : reply;
}

const isNothingNamed = ({ bodies, ordinals, times, symbols, decisions, items }: Asked): boolean =>
  bodies.length + ordinals.length + times.length + symbols.length + decisions.length + items.length === 0;

/**
 * "When did he report to the Committee?", "at which session?": what another document says is of something else, and so is what does not
 * say the deed that is asked for.
 */
export function ofSameText(
  reply: Reply,
  asked: Asked,
  context: Context | undefined,
  world: World,
  say: Phrases,
): Reply {
  const { answer } = reply;
  const within = context?.focus.within?.record;
  const isOwn = asked.leftover.length > 0 || !isNothingNamed(asked);
  const isSame = within === undefined || isOwn || answer.sources.every(({ record }) => record === within);
  return answer.status !== 'answered' ||
    (isSame &&
      (answer.kind !== 'passage' || saysDeed(asked.typed, answer.sources.map(({ quote }) => quote ?? '').join('\n'))))
    ? reply
    : notInRecords(asked, world, say, 'passage', { lead: say.notInRecords }, context?.focus);
}
