import { halfDays } from '../../../knowledge/half-days.ts';
import { overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, type Reply, zoneCity } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { placeWords } from '../../places-named.ts';
import { refOf } from '../../session-refs.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { chooseAgenda, itemAbout } from '../agendas/agenda-choice.ts';
import { sessionWithoutAgenda } from '../agendas/agenda-unknown.ts';
import { assertedDates, sessionText } from '../sessions/session-text.ts';
import { deductions, heldDays, itemsText, rowSources } from './half-days.ts';
import { capacity, opening } from './opening.ts';
import { daysMeant, nthDay, sittingAt } from './programme-days.ts';
import { dayReply, periodReply } from './programme-replies.ts';
import { sittingHours } from './sitting-hours.ts';
import { wholeProgramme } from './whole-programme.ts';

/** What happens on a day or half-day, when a session opens and ends, how many meetings a day. */
export const programme: Handler = (asked, world, say) => {
  const { cues } = asked;
  if (asked.items.length > 0 || asked.symbols.length > 0 || asked.decisions.length > 0) return undefined;
  // "Deadline for views on the Doha work programme" asks for no programme of work.
  if (cues.has('deadline')) return undefined;
  const asksCapacity = cues.has('perday') && (cues.has('sitting') || cues.has('session') || cues.has('meet'));
  const told = asksCapacity ? capacity(asked, world, say) : undefined;
  if (told) return told;
  if (cues.has('sitting') && cues.has('howmany') && asked.leftover.length === 0) return sittings(asked, world, say);
  // "Which item is the Poznan programme?" asks for no programme of work.
  if (cues.has('item') && cues.has('programme') && asked.leftover.length > 0) return undefined;
  // "Quand adopte-t-on l'ordre du jour et l'organisation des travaux ?" asks for the day of that item.
  const isItem = cues.has('itemtitle') || (cues.has('adopt') && cues.has('agenda'));
  if (isItem && cues.has('when') && cues.has('programme')) return undefined;
  // "Which decision concerns the Doha work programme?"
  if (cues.has('decision') || cues.has('resolution')) return undefined;
  // "la mobilisation des ressources passe jeudi ?" is about an item, held against the day.
  if (cues.has('taken') && !cues.has('item') && asked.leftover.length > 0 && namesItem(asked, world)) return undefined;
  const days = daysMeant(asked, world);
  const hours = sittingHours(asked, world, say, days);
  if (hours) return hours;
  const partOfDay = asked.part !== undefined && days.length > 0 && asked.hours.length === 0;
  const opens =
    !partOfDay &&
    (cues.has('open') || cues.has('close')) &&
    (cues.has('hour') || cues.has('when') || cues.has('session') || cues.has('meet') || cues.has('days')) &&
    !cues.has('item') &&
    asked.leftover.length === 0;
  if (cues.has('sitting') && ASKS_CONTENT.some((cue) => cues.has(cue))) {
    const sitting = sittingAt(asked, world);
    if (sitting) return dayReply({ ...asked, part: sitting.part }, world, say, [sitting.day]);
    const choice = chooseAgenda(asked, world);
    if ('session' in choice) return sessionWithoutAgenda(asked, world, say, choice.session);
  }
  if (
    opens ||
    (!partOfDay && cues.has('hour') && (cues.has('session') || cues.has('meet')) && asked.leftover.length === 0)
  )
    return opening(asked, world, say);
  // "Was there a meeting on 3 October from 10 a.m. to 1 p.m.?": those of that day that are on then.
  const isSpan = asked.hours.some(({ range }) => range) && !cues.has('howlong');
  const relative = asked.times.some((time) => time.relative);
  const about =
    cues.has('happen') ||
    asksDayAlone(asked) ||
    cues.has('programme') ||
    asked.part !== undefined ||
    (asked.hours.length > 0 && (!cues.has('session') || isSpan)) ||
    nthDay(asked, world) !== undefined ||
    ((cues.has('agenda') || cues.has('item') || cues.has('taken')) && !cues.has('session') && !cues.has('annotated')) ||
    // "De quoi parle la réunion aujourd'hui ?"
    ((cues.has('taken') || cues.has('about')) && relative);
  if (
    days.length > 0 &&
    (about ||
      (cues.has('documents') && relative) ||
      (asked.followUp && asked.focus?.day !== undefined && !OTHERS.some((cue) => cues.has(cue))))
  )
    return unexplained(asked, world, days) ? undefined : dayReply(asked, world, say, days);
  const period = asked.times.find((time) => time.relative && time.when?.includes('/'));
  if (
    period?.when &&
    relative &&
    (cues.has('happen') ||
      cues.has('programme') ||
      cues.has('agenda') ||
      !(cues.has('session') || cues.has('meet') || cues.has('when')))
  )
    return unexplained(asked, world) ? undefined : periodReply(asked, world, say, period.when);
  if (cues.has('programme') && !unexplained(asked, world)) return wholeProgramme(asked, world, say);
  return undefined;
};

/** "And Thursday?", "what is there tomorrow?": a day and nothing else. */
const asksDayAlone = ({ matches, leftover, times }: Asked): boolean =>
  leftover.length === 0 &&
  matches.every(({ cue }) => WITH_DAY.includes(cue)) &&
  times.some(({ weekday, relative }) => weekday !== undefined || relative);

const WITH_DAY: Cue[] = ['ignore', 'follow', 'today', 'tomorrow', 'whatis', 'this'];

/** Cues that ask what is taken at a sitting. */
const ASKS_CONTENT: Cue[] = ['happen', 'agenda', 'item', 'taken', 'programme'];

/** Cues that ask for something else than the day that the conversation is about. */
const OTHERS: Cue[] = ['session', 'documents', 'symbol', 'note', 'link', 'report', 'title', 'decision', 'resolution'];

function namesItem(asked: Asked, world: World): boolean {
  const choice = chooseAgenda({ ...asked, times: [] }, world);
  return 'agenda' in choice && itemAbout(asked.leftover, choice.agenda, asked, world) !== undefined;
}

/** How many meetings the organization of work plans, in all or on a day. */
function sittings(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const choice = chooseAgenda(asked, world);
  if (!('agenda' in choice) || choice.agenda.rows.length === 0) return undefined;
  const { agenda } = choice;
  const days = daysMeant(asked, world);
  const rows = agenda.rows.filter(({ value }) => days.length === 0 || days.includes(value.date));
  const halves = halfDays(world.knowledge, { agenda, rows });
  if (halves.length === 0) return undefined;
  const held = halves.filter(({ cancelled }) => !cancelled);
  const city = zoneCity(world, agenda.session, asked.language);
  return answered(
    asked,
    'programme',
    {
      lead: say.sittings(held.length, sessionText(asked, world, say).known(agenda.session)),
      lines: halves.map((half) =>
        say.programmeLine(say.halfDay(half.date, half.start, half.end, city), itemsText(half, say, asked.language)),
      ),
      programme: halves,
      dates: days.length > 0 ? heldDays(halves) : assertedDates(asked, [agenda.session]),
      sources: rowSources(rows),
      notes: [say.programmeNote, ...deductions(halves, say)],
    },
    { session: refOf(agenda.session) },
  );
}

/** Whether words are left that neither a place nor an item explains: of days, one of a session that is held then. */
const unexplained = (asked: Asked, world: World, days?: string[]): boolean => {
  const titles = world.knowledge.agendas
    .filter(({ session: { dates } }) => !days || days.some((day) => dates && overlap(dates, day)))
    .map(({ items, record: { document } }) => ({
      text: items.map(({ title }) => title).join('\n'),
      language: document.language,
    }));
  const isInTitle = (word: string) =>
    titles.some(
      ({ text, language }) =>
        text.toLowerCase().includes(word) || agree([word], text, asked, world, language).share === 1,
    );
  const places = placeWords(world);
  return asked.leftover.some((word) => !/^\d+$/.test(word) && !places.has(word) && !isInTitle(word));
};
