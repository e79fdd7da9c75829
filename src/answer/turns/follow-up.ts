import type { BodyId } from '../../model.ts';
import { type Asked, type Context, type Focus, withoutCue } from '../asked.ts';
import { CHOICES } from '../kinds/sessions/session-choice.ts';
import type { Cue } from '../lexicon.ts';
import type { World } from '../world.ts';
import { withBareItem } from './bare-item.ts';
import { withDayOf } from './day-again.ts';
import { withNumberOfNext } from './next-of-unknown.ts';
import { opensGoingOn, pointsBack } from './points-back.ts';
import { speaksForItself } from './speaks-for-itself.ts';

/** Cues that say by themselves what is asked; a question with none of them goes on from the one before. */
const TOPICS: Cue[] = [
  'when',
  'where',
  'howmany',
  'howlong',
  'longest',
  'session',
  'meet',
  'agenda',
  'item',
  'subitem',
  'documents',
  'note',
  'report',
  'symbol',
  'link',
  'title',
  'decision',
  'resolution',
  'mandate',
  'create',
  'permanent',
  'difference',
  'programme',
  'happen',
  'taken',
  'hour',
  'open',
  'close',
  'sitting',
  'original',
  'distribution',
  'asterisk',
  'docdate',
  'cite',
  'parts',
  'joint',
  'outcome',
  'everything',
  'absent',
  'cancelled',
  'who',
  'why',
  'during',
  'hello',
  'help',
  'thanks',
  'bot',
  'chat',
  'inject',
];

/** Cues that choose among sessions; they are not carried over to another choice. */
const CHOOSING: Cue[] = [
  ...CHOICES,
  'that',
  'morning',
  'afternoon',
  'evening',
  'penultimate',
  'yearbefore',
  'yearafter',
  'daybefore',
  'follow',
];

const SAME = new Set(['of', 'for', 'de', 'du', 'd', 'des', 'pour', 'celui', 'celle', 'celles', 'ceux', 'to']);

/** What is asked of a decision or a document, and of no day: "what created the group?", "and Friday?" asks for its programme. */
const NOT_OF_DAYS: ReadonlySet<Cue> = new Set([
  'decision',
  'resolution',
  'mandate',
  'create',
  'permanent',
  'difference',
  'title',
  'say',
  'link',
  'original',
  'distribution',
  'docdate',
  'cite',
  'parts',
]);

const isOfDay = ({ times }: Asked): boolean =>
  times.some(({ when, weekday, relative }) => relative || weekday !== undefined || when?.length === 10);

/** "And after 2010, the next meeting?", of no item of an agenda, also where one was spoken of before. */
const namesSession = (asked: Asked): boolean =>
  asked.items.length === 0 &&
  (asked.times.length + asked.ordinals.length > 0 ||
    ['session', 'sessions', 'meet'].some((cue) => asked.cues.has(cue))) &&
  !pointsBack(asked);

/** "At which session was it adopted?", "à quelle session ?", after a decision. */
const asksOfDecision = ({ cues, decisions, symbols, items, leftover }: Asked, { focus }: Context): boolean =>
  focus.decision !== undefined &&
  (cues.has('adopt') || cues.has('whichsession')) &&
  cues.has('session') &&
  decisions.length + symbols.length + items.length + leftover.length === 0 &&
  !['report', 'agenda', 'documents', 'note'].some((cue) => cues.has(cue));

function decisionBefore({ focus }: Context): Asked['decisions'] {
  const [word, number] = focus.decision?.split(' ') ?? [];
  return (word === 'decision' || word === 'resolution') && number !== undefined
    ? [{ word, number, from: 99, to: 100 }]
    : [];
}

/** Takes over from the conversation what the question leaves out. */
export function goOn(question: Asked, world: World, context: Context): Asked {
  const goes = opensGoingOn(question) ? question : withoutCue(question, 'follow');
  const asked = withNumberOfNext(withBareItem(withDayOf(goes, context), context), context);
  const slots =
    asked.times.length + asked.ordinals.length + asked.symbols.length + asked.decisions.length + asked.items.length > 0;
  // "and item 5?" asks of item 5 what was asked of the one before.
  const onlyItem = asked.items.length > 0 && asked.cues.has('follow') && asked.tokens.length < 6;
  const ownTopic = TOPICS.some((cue) => asked.cues.has(cue) && !(onlyItem && cue === 'item'));
  const choosing = CHOOSING.some(
    (cue) => cue !== 'follow' && !(cue === 'that' && asked.bodyIds.length > 0) && asked.cues.has(cue),
  );
  const other = asked.cues.has('othergroup') ? otherGroup(world, context) : undefined;
  // "et la septième réunion du groupe ?" after the Conference: the group, not the Conference.
  const spokenGroups = context.bodies.filter((id) => world.knowledge.bodies.find((body) => body.id === id)?.parent);
  const carriedBodies = asked.genericGroup && spokenGroups.length === 0 ? [] : context.bodies;
  const bodyIds = other ? [other] : asked.bodyIds.length > 0 ? asked.bodyIds : asked.unknownGroup ? [] : carriedBodies;
  // "The previous session?" is the one before that which was told.
  const steps =
    !slots &&
    asked.bodyIds.length === 0 &&
    context.focus.session !== undefined &&
    (asked.cues.has('previous') || asked.cues.has('following'));
  // "Item 4?" after the agenda of a session, or a document of it, is one of that agenda.
  const ofAgenda =
    asked.items.length > 0 &&
    asked.times.length + asked.ordinals.length + asked.symbols.length + asked.decisions.length === 0 &&
    asked.bodyIds.length === 0 &&
    !choosing &&
    (context.focus.session !== undefined || context.focus.symbols?.length === 1);
  if (
    ownTopic &&
    (slots || choosing) &&
    !steps &&
    !ofAgenda &&
    !asked.cues.has('follow') &&
    !(asked.cues.has('that') && pointsBack(asked))
  )
    return { ...asked, bodyIds: asked.bodyIds.length > 0 || asked.genericGroup ? asked.bodyIds : bodyIds };
  if (speaksForItself(asked, context)) return asked;
  // "and of the joint meetings", "et pour la 3/4 ?": the same is asked of something else.
  const same = asked.cues.has('follow') && SAME.has(asked.tokens[1]?.word ?? '');
  const carried =
    // "What is its quorum?" asks something else of what a sentence told of.
    (ownTopic && !same) || (context.focus.within !== undefined && asked.cues.has('whatis') && asked.leftover.length > 0)
      ? []
      : context.cues.filter(
          (cue) =>
            (!CHOOSING.includes(cue) ||
              (!slots && !choosing && (asked.bodyIds.length > 0 || asked.genericGroup || other !== undefined))) &&
            !(isOfDay(asked) && NOT_OF_DAYS.has(cue)),
        );
  const cues = new Set<Cue>([...asked.cues, ...carried]);
  const { item: _, ...ofNoItem } = context.focus;
  const { decision: __, ...ofNoDecision } = namesSession(asked) ? ofNoItem : context.focus;
  // "Which decision created the group?", "and when did it first meet?": a decision does not meet.
  const isOfGroup = asked.cues.has('meet') && !asked.cues.has('adopt');
  const focus: Focus = isOfGroup ? ofNoDecision : namesSession(asked) ? ofNoItem : context.focus;
  const onlyBody = (asked.bodyIds.length > 0 || other !== undefined) && !slots && !choosing;
  // "before 2010", "and after?": what the first left out.
  const again = asked.times.length + asked.ordinals.length === 0 && !context.focus.session && context.times;
  if (again && cues.has('after') && context.cues.includes('before') && cues.delete('after')) cues.add('since');
  if (again && asked.cues.has('before') && context.cues.includes('after') && cues.delete('before')) cues.add('until');
  return {
    ...asked,
    cues,
    bodyIds,
    focus,
    followUp: true,
    ...(asked.times.length + asked.ordinals.length === 0 &&
    !context.focus.session &&
    context.times &&
    ['before', 'after', 'since', 'until'].some((cue) => asked.cues.has(cue))
      ? { times: context.times.map((time) => ({ ...time, from: 99, to: 100 })) }
      : {}),
    ...(onlyBody && context.times && !ownTopic ? { times: context.times, ordinals: context.ordinals ?? [] } : {}),
    decisions: asksOfDecision(asked, context)
      ? decisionBefore(context)
      : asked.decisions.map((mention) =>
          mention.word || !context.word ? mention : { ...mention, word: context.word },
        ),
  };
}

/** "the other group", after one of two was spoken of. */
function otherGroup(world: World, context: Context): BodyId | undefined {
  const groups = world.knowledge.bodies.filter(({ parent, series }) => parent && series).map(({ id }) => id);
  const [spoken = world.knowledge.defaultBody] = context.bodies;
  return groups.length === 2 ? groups.find((id) => id !== spoken) : undefined;
}
