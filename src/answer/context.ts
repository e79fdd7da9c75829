import type { BodyId } from '../model.ts';
import type { Asked, Context, Focus } from './asked.ts';
import type { Cue } from './lexicon.ts';
import { positionOf, type Question } from './question.ts';
import { type Direction, relativePeriod, shiftDay, type TimeMention, weekdayOf } from './slots/times.ts';
import type { World } from './world.ts';

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
  'first',
  'last',
  'next',
  'previous',
  'following',
  'before',
  'after',
  'since',
  'until',
  'between',
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

const DIRECTIONS: Record<Direction, Set<string>> = {
  this: new Set(['ce', 'cet', 'cette', 'ci', 'this', 'current', 'courant', 'courante', 'cours']),
  next: new Set(['prochain', 'prochaine', 'prochains', 'next', 'pro', 'proch', 'coming', 'suivant', 'suivante']),
  last: new Set(['dernier', 'derniere', 'last', 'passe', 'passee', 'past', 'previous', 'precedente', 'precedent']),
};

/** Which way a word such as "semaine" points, by the words beside it. */
function directionNear(question: Question, from: number, to: number): { direction: Direction; at: number } | undefined {
  for (const at of [to, from - 1, from - 2, to + 1, ...Array.from({ length: to - from }, (_, index) => from + index)]) {
    const word = question.tokens[at]?.word ?? '';
    for (const direction of ['next', 'last', 'this'] as const)
      if (DIRECTIONS[direction].has(word)) return { direction, at };
  }
  return undefined;
}

/** Adds what the clock and the conversation say to a question. `today` is a day, ISO. */
export function askedOf(question: Question, world: World, today: string, context?: Context): Asked {
  const cues = new Set(question.cues);
  const times: TimeMention[] = [];
  const spent = new Set<number>();
  const relative = (at: number, when: string) => times.push({ from: at, to: at + 1, when, relative: true });

  for (const time of question.times) times.push(datedFrom(time, question, today, spent));
  for (const [cue, days] of [
    ['today', 0],
    ['tomorrow', 1],
    ['dayafter', 2],
    ['yesterday', -1],
  ] as const)
    if (cues.has(cue)) relative(positionOf(question, cue), shiftDay(today, days));
  if (cues.has('dayafterthat'))
    relative(positionOf(question, 'dayafterthat'), shiftDay(context?.focus.day ?? shiftDay(today, 1), 1));
  if (cues.has('daybefore') && context?.focus.day)
    relative(positionOf(question, 'daybefore'), shiftDay(context.focus.day, -1));
  const year = yearOf(context);
  for (const [cue, step] of [
    ['yearbefore', -1],
    ['yearafter', 1],
  ] as const)
    if (cues.has(cue) && year && question.times.length === 0)
      times.push({ from: positionOf(question, cue), to: positionOf(question, cue) + 1, when: String(year + step) });
  for (const unit of ['week', 'weekend', 'month', 'year'] as const) {
    const match = question.matches.find(({ cue }) => cue === unit);
    if (!match || (unit === 'year' && (cues.has('yearbefore') || cues.has('yearafter')) && year)) continue;
    const near =
      directionNear(question, match.from, match.to) ??
      (unit === 'weekend' ? { direction: 'this' as const, at: -1 } : undefined);
    if (!near) continue;
    spent.add(near.at);
    relative(match.from, relativePeriod(today, unit, near.direction));
  }
  const part = (['morning', 'afternoon', 'evening'] as const).find((half) => cues.has(half));
  const partMatch = question.matches.find(({ cue }) => cue === part);
  if (
    part &&
    partMatch &&
    times.length === 0 &&
    directionNear(question, partMatch.from, partMatch.to)?.direction === 'this'
  )
    relative(partMatch.from, today);

  const live = question.matches.filter(
    (match) => !spent.has(match.from) || !['next', 'last', 'previous', 'following', 'this'].includes(match.cue),
  );
  for (const cue of cues) if (!live.some((match) => match.cue === cue)) cues.delete(cue);
  // "How many days did it last": the verb, not the latest session.
  if (cues.has('howlong') && question.tokens.at(-1)?.word === 'last') cues.delete('last');

  const bodyIds = bodiesOf(question, world, cues);
  const asked: Asked = {
    ...question,
    matches: live,
    cues,
    times,
    today,
    bodyIds,
    followUp: false,
    ...(part ? { part } : {}),
  };
  return context ? goOn(asked, world, context) : asked;
}

/** The year that the conversation is about. */
function yearOf(context: Context | undefined): number | undefined {
  const when = context?.times?.find((time) => time.when)?.when ?? context?.focus.session?.dates ?? context?.focus.day;
  return when ? Number(when.slice(0, 4)) : undefined;
}

/** "octobre dernier", "next Thursday": a date without its year, counted from today. */
function datedFrom(time: TimeMention, question: Question, today: string, spent: Set<number>): TimeMention {
  if (time.when || time.impossible) return time;
  const near = directionNear(question, time.from, time.to);
  if (time.month === undefined && time.weekday !== undefined) {
    if (!near || near.direction === 'this') return time;
    spent.add(near.at);
    const step = near.direction === 'next' ? 1 : -1;
    let day = shiftDay(today, step);
    while (weekdayOf(day) !== time.weekday) day = shiftDay(day, step);
    return { ...time, when: day, relative: true };
  }
  if (time.month === undefined || !near || near.direction === 'this') return time;
  const month = String(time.month).padStart(2, '0');
  const suffix = time.day === undefined ? '' : `-${String(time.day).padStart(2, '0')}`;
  const now = today.slice(0, suffix ? 10 : 7);
  const year = Number(today.slice(0, 4));
  const candidate = (value: number) => `${value}-${month}${suffix}`;
  // Only "last October" and "octobre dernier" count from today; "la dernière réunion d'octobre" does not.
  if (near.at !== time.from - 1 && near.at !== time.to) return time;
  spent.add(near.at);
  const when =
    near.direction === 'next'
      ? candidate(year) > now
        ? candidate(year)
        : candidate(year + 1)
      : candidate(year) < now
        ? candidate(year)
        : candidate(year - 1);
  return { ...time, when, relative: true };
}

function bodiesOf(question: Question, world: World, cues: Set<Cue>): BodyId[] {
  const { defaultBody, sessions } = world.knowledge;
  const strong = [...new Set(question.bodies.filter(({ weak }) => !weak).map(({ body }) => body))];
  const all = [...new Set(question.bodies.map(({ body }) => body))];
  if (cues.has('both') && strong.length < 2) {
    const joint = sessions.find(
      (session) => session.bodies.length > 1 && session.bodies.includes(strong[0] ?? defaultBody),
    );
    if (joint) return joint.bodies;
  }
  return strong.length > 0 && (strong.length > 1 || !cues.has('joint')) ? strong : all;
}

/** Takes over from the conversation what the question leaves out. */
function goOn(asked: Asked, world: World, context: Context): Asked {
  const slots =
    asked.times.length + asked.ordinals.length + asked.symbols.length + asked.decisions.length + asked.items.length > 0;
  const ownTopic = TOPICS.some((cue) => asked.cues.has(cue));
  const choosing = CHOOSING.some((cue) => cue !== 'follow' && asked.cues.has(cue));
  const other = asked.cues.has('othergroup') ? otherGroup(world, context) : undefined;
  const bodyIds = other ? [other] : asked.bodyIds.length > 0 ? asked.bodyIds : asked.unknownGroup ? [] : context.bodies;
  if (ownTopic && (slots || choosing) && !asked.cues.has('follow') && !asked.cues.has('that'))
    return { ...asked, bodyIds: asked.bodyIds.length > 0 || asked.genericGroup ? asked.bodyIds : bodyIds };
  // "and of the joint meetings", "et pour la 3/4 ?": the same is asked of something else.
  const same = asked.cues.has('follow') && SAME.has(asked.tokens[1]?.word ?? '');
  const carried =
    ownTopic && !same
      ? []
      : context.cues.filter(
          (cue) =>
            !CHOOSING.includes(cue) || (!slots && !choosing && (asked.bodyIds.length > 0 || other !== undefined)),
        );
  const cues = new Set<Cue>([...asked.cues, ...carried]);
  const focus: Focus = asked.bodyIds.length > 0 ? { ...context.focus } : context.focus;
  const onlyBody = (asked.bodyIds.length > 0 || other !== undefined) && !slots && !choosing;
  return {
    ...asked,
    cues,
    bodyIds,
    focus,
    followUp: true,
    ...(onlyBody && context.times && !ownTopic ? { times: context.times, ordinals: context.ordinals ?? [] } : {}),
    decisions: asked.decisions.map((mention) =>
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
