import { ordinalOf } from '../../knowledge/sessions.ts';
import type { Answer } from '../../model.ts';
import { weekdayOf } from '../../records/calendar.ts';
import { firstDay, lastDay, lengthInDays, overlap, within } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { asksOpenly } from '../asks-yes-no.ts';
import { notInRecords, type Reply } from '../compose.ts';
import { paragraphAsked } from '../paragraph-numbers.ts';
import type { Phrases } from '../phrases/fr.ts';
import { daysOf } from '../session-refs.ts';
import type { World } from '../world.ts';
import { lengthAgrees } from './claimed-length.ts';
import { withoutYes } from './claimed-times.ts';
import { comparesDays, comparison } from './comparison.ts';
import { daysAreTold } from './exact-days.ts';
import { hourAgrees } from './hours-agree.ts';
import { placeAgrees } from './place-agrees.ts';
import { decisionSaysIt } from './says-it.ts';

/**
 * Holds an answer against what the question takes for granted: a weekday, an hour, a year, the number of a session. An
 * answer that passes over a false "on Friday" would confirm it; so it is refused, and what the records say is told.
 */
export function verify(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer } = reply;
  if (answer.status !== 'answered') return reply;
  const agrees =
    weekdayAgrees(answer, asked) &&
    hourAgrees(answer, asked) &&
    yearAgrees(answer, asked, world) &&
    numberAgrees(answer, asked, world) &&
    countAgrees(answer, asked, say) &&
    lengthAgrees(answer, asked) &&
    daysAgree(answer, asked) &&
    endsAgree(answer, asked) &&
    paragraphAgrees(answer, asked) &&
    partAgrees(answer, asked) &&
    exclusionAgrees(answer, asked) &&
    actorAgrees(answer, asked, world) &&
    placeAgrees(reply, asked, world) &&
    sittingAgrees(answer, asked, world) &&
    daysAreTold(answer, asked) &&
    decisionSaysIt(answer, asked);
  if (agrees) return reply;
  // "What is the symbol of the report of 2019?", "did it not meet in 2009?": what is told of another year denies nothing.
  const isDenied = !asked.cues.has('negation') && (!asksOpenly(asked) || yearAgrees(answer, asked, world));
  return notInRecords(
    asked,
    world,
    say,
    answer.kind,
    {
      lead: isDenied ? say.notSo : say.notInRecords,
      lines: [withoutYes(answer.lead, say), ...answer.lines],
      notes: answer.notes,
      sources: answer.sources,
    },
    reply.focus,
  );
}

/** A number of three figures or more counts sittings: what is told must name it. Years, symbols and decisions have others. */
function sittingAgrees(answer: Answer, asked: Asked, { knowledge }: World): boolean {
  const { lead, lines, sources, symbols, decisions, dates } = answer;
  if (!asked.cues.has('sitting') && !asked.cues.has('session') && !asked.cues.has('meet')) return true;
  const quotes = sources.map(({ quote }) => quote ?? '');
  // The rows of a timetable do not say of which session it is.
  const sessions = knowledge.records.flatMap(({ id, document: { session } }) =>
    answer.kind === 'programme' && sources.some(({ record }) => record === id) ? (session?.number ?? []) : [],
  );
  const told = [lead, ...lines, ...symbols, ...decisions, ...dates, ...quotes, ...sessions].join(' ');
  const named = asked.symbols.reduce(
    (left, { start, end }) => left.replace(asked.text.slice(start, end), ' '),
    asked.text,
  );
  const numbers = named.match(/(?<![\d/.,-])(?!(?:19|20)\d\d(?!\d))\d{3,5}(?![\d/])/gu) ?? [];
  return numbers.every((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u').test(told));
}

function weekdayAgrees(answer: Answer, asked: Asked): boolean {
  const { kind, dates } = answer;
  // "Did it begin on a Monday?" asks of one day of it.
  const edge =
    kind === 'sessions' && (asked.cues.has('open') ? firstDay : asked.cues.has('close') ? lastDay : undefined);
  const days = dates.filter((when) => when.length >= 10).flatMap((when) => (edge ? edge(when) : daysOf(when)));
  const weekdays = new Set(asked.times.flatMap(({ weekday }) => weekday ?? []));
  return asked.times.every(({ weekday, endWeekday, when = '' }) => {
    const [first = '', last = ''] = when.split('/');
    if (endWeekday !== undefined && last !== '' && weekdayOf(last) !== endWeekday) return false;
    if (weekday === undefined) return true;
    if (first.length === 10) return weekdayOf(first) === weekday;
    return days.length === 0 || days.some((day) => weekdays.has(weekdayOf(day)));
  });
}

/** Days. What is longer is no session, but a period in which sessions are sought. */
const LONGEST_SESSION = 20;

/** Days that the question names are days of what is told; several days named together must all lie in it. */
function daysAgree(answer: Answer, asked: Asked): boolean {
  if (
    asked.cues.has('between') ||
    asked.cues.has('before') ||
    asked.cues.has('after') ||
    asked.cues.has('since') ||
    asked.cues.has('until')
  )
    return true;
  const told = answer.dates.filter((when) => when.length >= 10);
  // Of a session known by its year alone no day can be confirmed.
  if (told.length === 0)
    return (
      answer.kind !== 'sessions' ||
      answer.dates.length === 0 ||
      asked.times.every(({ when, relative }) => !when || relative || when.length === 4)
    );
  return asked.times.every(({ when, relative, range, month, day }) => {
    if (!when && month !== undefined && day !== undefined && answer.kind === 'programme')
      return told.flatMap(daysOf).some((date) => Number(date.slice(5, 7)) === month && Number(date.slice(8)) === day);
    if (when?.length === 10 && relative && answer.kind === 'programme' && asked.items.length > 0)
      return told.some((other) => within(when, other));
    if (!when || relative || range) return true;
    if (answer.kind === 'programme' && when.length === 10) return told.some((other) => within(when, other));
    if (answer.kind !== 'sessions' || !when.includes('/')) return true;
    if (lengthInDays(when) > LONGEST_SESSION) return told.every((other) => overlap(other, when));
    return told.some((other) => (lengthInDays(when) > 2 ? other === when : within(when, other)));
  });
}

/** "Was the group created by the Bureau?": only a body that has documents of its own has a mandate, or gives one. */
const actorAgrees = (answer: Answer, asked: Asked, world: World): boolean =>
  answer.kind !== 'mandate' ||
  world.knowledge.bodies.every(({ id, series }) => series !== undefined || !asked.bodyIds.includes(id));

/** "Did it begin on 8 November?", "did it last until the 13th?": the first day, and the last, and no day between them. */
function endsAgree({ kind, dates }: Answer, { cues, times, ordinals }: Asked): boolean {
  const days = times.flatMap(({ when }) => (when?.length === 10 ? [when] : []));
  const [day, ...others] = days;
  const [told, ...more] = dates;
  // "Was SBSTA 46 held until 16 May?" asks for no list of sessions up to that day.
  const isOne = ordinals.length === 1 && (cues.has('until') || cues.has('open') || cues.has('close'));
  if (kind === 'sessions' && day && isOne && more.length > 0) return false;
  if (kind !== 'sessions' || !day || others.length > 0 || !told || more.length > 0 || told.length < 10) return true;
  if (cues.has('open')) return firstDay(told) === day;
  return !(cues.has('until') || cues.has('close')) || lastDay(told) === day;
}

/** "Paragraph 16 of decision 1/CMP.13": other paragraphs of it are not told in its place. */
function paragraphAgrees({ kind, sources }: Answer, asked: Asked): boolean {
  const number = paragraphAsked(asked);
  if (kind !== 'decision' || number === undefined) return true;
  return sources.some(({ quote }) => new RegExp(`^\\s*${number}(?!\\d)`, 'u').test(quote));
}

/** "The report of 2017, but not that of 2018": what stands close behind the "not" is not given. */
function exclusionAgrees(answer: Answer, asked: Asked): boolean {
  const excluded = asked.matches
    .filter(({ cue }) => cue === 'negation')
    .flatMap(({ to }) => asked.times.filter(({ from, when }) => when && from >= to && from - to < 4));
  return excluded.every(({ when = '' }) => !answer.dates.some((date) => overlap(date, when)));
}

/** "Is item 6 in the morning?" */
function partAgrees(answer: Answer, asked: Asked): boolean {
  if (!asked.part || !answer.programme) return true;
  return answer.programme.some(({ start }) =>
    asked.part === 'morning'
      ? start < '13:00'
      : asked.part === 'afternoon'
        ? start >= '13:00' && start < '18:00'
        : start >= '18:00',
  );
}

/** "Did it last four days?", "the two meetings of 2017": a count must be that of what is told. */
function countAgrees(answer: Answer, asked: Asked, say: Phrases): boolean {
  if (answer.kind !== 'sessions' && answer.kind !== 'agenda') return true;
  if (asked.counts.length > 0 && asked.cues.has('week')) return false;
  if (comparesDays(asked)) return true;
  const lengths = answer.dates.filter((when) => when.length >= 10).map(lengthInDays);
  // "Did it ever last four days?" is not confirmed by a list in which some did.
  if (asked.counts.length > 0 && asked.cues.has('days') && answer.kind === 'sessions' && lengths.length > 1)
    return asked.counts.every((count) => lengths.every((length) => length === count));
  const standing = answer.lines.filter((line) => !line.endsWith(say.cancelledMark));
  const items = standing.filter((line) => !SUB_ITEM.test(line));
  const told = [
    answer.dates.length,
    (items.length > 0 ? items : standing).length,
    ...(answer.kind === 'sessions' && (asked.cues.has('days') || asked.cues.has('howlong')) ? lengths : []),
  ];
  const fits = comparison(asked);
  return fits ? fits(answer.dates.length) : asked.counts.every((count) => told.includes(count));
}

/** The line of a sub-item, which is not counted beside the items: "2 (a) Adoption of the agenda", "4.1 Officers". */
const SUB_ITEM = /^\P{N}*\d+(?: ?\(?\p{L}{1,2}\)|\.\d)/u;

/** Kinds whose handlers do not choose by time themselves. */
const TIMELESS: Answer['kind'][] = ['mandate', 'decision', 'symbol'];

function yearAgrees(answer: Answer, asked: Asked, world: World): boolean {
  if (!TIMELESS.includes(answer.kind)) return true;
  const dated = answer.dates.filter((when) => when.length >= 4);
  if (answer.kind === 'decision' && dated.length > 0)
    return asked.times.every(({ when, relative }) => !when || relative || dated.some((other) => overlap(other, when)));
  const documents = world.knowledge.records.filter(({ id }) => answer.sources.some(({ record }) => record === id));
  const adopted = world.knowledge.decisions
    .filter(({ value }) => value.id && answer.decisions.includes(value.id) && value.session)
    .flatMap(
      ({ value }) =>
        world.knowledge.sessions.find(
          (session) => session.number === value.session?.number && session.bodies.includes(String(value.session?.body)),
        )?.dates ?? [],
    );
  const known = [
    ...answer.dates,
    ...adopted,
    ...documents.flatMap(({ document }) => [document.date ?? [], document.session?.dates ?? []].flat()),
  ];
  const text = [...answer.symbols, ...answer.sources.map(({ quote }) => quote)].join(' ');
  return asked.times.every(
    ({ when, relative }) =>
      !when || relative || known.some((other) => overlap(other, when)) || text.includes(when.slice(0, 4)),
  );
}

function numberAgrees(answer: Answer, asked: Asked, world: World): boolean {
  if (
    !['symbol', 'decision', 'mandate'].includes(answer.kind) ||
    asked.ordinals.length === 0 ||
    answer.dates.length === 0
  )
    return true;
  const named = world.knowledge.sessions.filter((session) => session.dates && answer.dates.includes(session.dates));
  return (
    named.length === 0 || asked.ordinals.every(({ value }) => named.some((session) => ordinalOf(session) === value))
  );
}
