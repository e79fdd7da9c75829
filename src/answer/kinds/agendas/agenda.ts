import type { Agenda } from '../../../knowledge/agendas.ts';
import { isDay } from '../../../records/when.ts';
import { type Asked, withoutCue } from '../../asked.ts';
import { asksWhichDocument } from '../../asks-which-document.ts';
import { asksOpenly } from '../../asks-yes-no.ts';
import { answered, type Handler, notInRecords, type Reply, sourcesOf } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { asTyped, positionOf } from '../../reading/question.ts';
import { refOf } from '../../session-refs.ts';
import { namesSittingOfSession } from '../../sittings/sittings-named.ts';
import { topicWords } from '../../topic.ts';
import { unexplained } from '../../unexplained.ts';
import { asksWhichDecision } from '../../which-decision.ts';
import type { World } from '../../world.ts';
import { agendaBelowSession } from './agenda-below-session.ts';
import { chooseAgenda, itemAbout } from './agenda-choice.ts';
import {
  focusNumbers,
  itemByTitle,
  itemReply,
  itemsReply,
  itemsWithout,
  namedWords,
  TITLE_CUES,
} from './agenda-items.ts';
import { agendaOfBody } from './agenda-of-body.ts';
import { agendaNote, isGapped, ofSession, topItems } from './agenda-text.ts';
import { notHeld, partial } from './agenda-unknown.ts';

/** Agendas: whole, an item, sub-items, which item is about something, the documents of an item, when it is taken. */
export const agenda: Handler = (asked, world, say) => {
  const { cues, items } = asked;
  if (cues.has('agenda') && items.length + asked.leftover.length === 0 && asksWhichDocument(asked)) return undefined;
  // "The items before item 3" are several; the one beside it is no answer.
  if (cues.has('items') && items.length === 1 && (cues.has('before') || cues.has('after'))) return undefined;
  const focusItem = asked.followUp ? asked.focus?.item : undefined;
  const about =
    items.length > 0 ||
    cues.has('agenda') ||
    cues.has('item') ||
    cues.has('subitem') ||
    cues.has('taken') ||
    cues.has('continued');
  const ofItem =
    focusItem !== undefined &&
    (cues.has('documents') ||
      cues.has('note') ||
      cues.has('following') ||
      cues.has('next') ||
      cues.has('previous') ||
      cues.has('hour') ||
      cues.has('when') ||
      cues.has('title') ||
      cues.has('say'));
  const timed =
    !about &&
    !ofItem &&
    // "Place and dates" are those of a session.
    !cues.has('where') &&
    (cues.has('when') || cues.has('hour')) &&
    (cues.has('itemtitle') ||
      ((asked.leftover.length > 0 || (cues.has('adopt') && (cues.has('report') || cues.has('agenda')))) &&
        !cues.has('session') &&
        !cues.has('meet')));
  const bare =
    (asked.leftover.length > 0 || cues.has('itemtitle')) &&
    asked.tokens.length < 8 &&
    [...cues].every((cue) => cue === 'ignore' || TITLE_CUES.includes(cue));
  if (
    bare &&
    !about &&
    asked.times.length + asked.ordinals.length + asked.symbols.length + asked.decisions.length === 0
  ) {
    const choice = chooseAgenda(asked, world);
    const reply = 'agenda' in choice ? itemByTitle(asked, world, say, choice.agenda, true) : undefined;
    if (reply) return reply;
  }
  if (!about && !ofItem && !timed) return undefined;
  if (cues.has('whichsession') && items.length === 0) return undefined;
  // "Views on topics 2(b) and 2(c) by what date": what is due is no item.
  if (cues.has('deadline') && (items.length === 0 || asked.leftover.length > 0)) return undefined;
  if (asked.decisions.length > 0) return undefined;
  if (items.length === 0 && !cues.has('item') && (cues.has('decision') || cues.has('resolution'))) return undefined;
  if (items.length === 0 && asksDecisionOnItem(asked)) return undefined;
  // "what happens tomorrow" and "which items on Friday morning" are about the days, not about an item.
  if (
    items.length === 0 &&
    !ofItem &&
    (asked.leftover.length === 0 || cues.has('item')) &&
    (cues.has('happen') || asked.part) &&
    asked.times.some(({ when, relative, weekday }) => relative || weekday || (when && isDay(when)))
  )
    return undefined;
  // "Which items did SBSTA 49 consider at its 2nd meeting?": not those of the whole agenda, nor its first.
  if (items.length === 0 && !ofItem && namesSittingOfSession(asked))
    return notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords });
  if (cues.has('negation')) return itemsWithout(asked, world, say);
  const choice = chooseAgenda(asked, world);
  const byTitle =
    items.length === 0 && (cues.has('when') || cues.has('hour')) && cues.has('adopt') && 'agenda' in choice
      ? itemByTitle(asked, world, say, choice.agenda)
      : undefined;
  if (byTitle) return byTitle;
  if (timed) {
    const titled = 'agenda' in choice ? itemByTitle(asked, world, say, choice.agenda) : undefined;
    // The title of an item is no answer to when it is taken.
    return titled && titled.answer.dates.length > 0 ? titled : undefined;
  }
  if (!('agenda' in choice))
    return (
      agendaBelowSession(asked, world, say) ?? agendaOfBody(asked, world, say) ?? notHeld(asked, world, say, choice)
    );
  const { agenda: chosen } = choice;
  const focus = { session: refOf(chosen.session) };
  const numbers = items.length > 0 ? items.map(({ number }) => number) : focusNumbers(asked, chosen, focusItem);
  if (numbers.length > 0) return itemsReply(asked, world, say, chosen, numbers);
  if (cues.has('subitem')) return undefined;
  if (cues.has('documents') && !cues.has('item')) return undefined;
  if ((cues.has('symbol') || cues.has('link')) && !cues.has('item')) return undefined;
  const words = topicWords(asked);
  // "How many panellists were nominated?", "How many towns backed the new urban agenda?" count no items.
  const isOfItems = OF_ITEMS.some((cue) => cues.has(cue));
  if (cues.has('howmany') && !isOfItems && !ofItem && items.length === 0 && asked.leftover.length > 0) return undefined;
  // "Does the agenda have 20 items?" is answered by how many it has.
  const isCounted = cues.has('howmany') || claimsCount(asked);
  if (isCounted && !chosen.whole) return partial(withoutCue(asked, 'item'), world, say, chosen);
  if (isCounted && !(asked.followUp && (cues.has('first') || cues.has('last'))))
    return itemCount(asked, world, say, chosen);
  if (cues.has('item') && !chosen.whole && !isGapped(chosen) && (cues.has('penultimate') || cues.has('last')))
    return partial(asked, world, say, chosen);
  const end = cues.has('penultimate')
    ? topItems(chosen).at(-2)
    : cues.has('first')
      ? topItems(chosen)[0]
      : cues.has('last')
        ? topItems(chosen).at(-1)
        : undefined;
  if (end && cues.has('item')) return itemReply(asked, world, say, chosen, end);
  if (cues.has('item') || cues.has('taken') || cues.has('continued')) {
    const named = namedWords(asked);
    const item = named.length > 0 ? itemAbout(named, chosen, asked, world) : undefined;
    if (item) return itemReply(asked, world, say, chosen, item, true);
    if (!chosen.whole && !isGapped(chosen) && cues.has('item')) return partial(asked, world, say, chosen);
    if (named.length > 0 && cues.has('item'))
      return notInRecords(
        asked,
        world,
        say,
        'agenda',
        {
          lead: say.noTopic(asTyped(asked, named), ofSession(asked, world, say, chosen)),
          sources: sourcesOf(chosen.items.slice(0, 1).map(({ cited }) => cited)),
        },
        focus,
      );
    if (
      !cues.has('agenda') &&
      !cues.has('items') &&
      !cues.has('list') &&
      !(named.length === 0 && asked.times.length > 0 && asked.leftover.length === 0)
    )
      return undefined;
  }
  if (words.length > 0 && asked.leftover.length > 0) {
    const item = itemAbout(words, chosen, asked, world);
    if (item) return itemReply(asked, world, say, chosen, item, true);
    return notInRecords(asked, world, say, 'agenda', { lead: unexplained(asked.leftover, asked, world, say) }, focus);
  }
  if (!chosen.whole && !isGapped(chosen)) return partial(asked, world, say, chosen);
  return wholeAgenda(asked, world, say, chosen);
};

/** "Which decision requested an item on coordination?" asks for no item. */
const asksDecisionOnItem = (asked: Asked): boolean =>
  asksWhichDecision(asked) &&
  Math.max(positionOf(asked, 'decision'), positionOf(asked, 'resolution')) < positionOf(asked, 'item');

/** What is counted where an agenda is meant. */
const OF_ITEMS: Cue[] = ['item', 'items', 'subitem'];

const claimsCount = (asked: Asked): boolean =>
  asked.counts.length > 0 && OF_ITEMS.some((cue) => asked.cues.has(cue)) && !asksOpenly(asked);

/** Whether a question asks how many items there are, or whether there are so many. */
export const countsItems = (asked: Asked): boolean =>
  claimsCount(asked) || (asked.cues.has('howmany') && OF_ITEMS.some((cue) => asked.cues.has(cue)));

/** How many items an agenda that is held whole has, and which. */
export function itemCount(asked: Asked, world: World, say: Phrases, chosen: Agenda): Reply {
  return answered(
    asked,
    'agenda',
    {
      lead: say.itemCount(topItems(chosen).length, ofSession(asked, world, say, chosen)),
      dates: chosen.session.dates ? [chosen.session.dates] : [],
      lines: topItems(chosen).map((item) => say.itemLine(item.number, item.title)),
      sources: sourcesOf(chosen.items.map(({ cited }) => cited)),
      notes: [agendaNote(say, chosen)],
    },
    { session: refOf(chosen.session) },
  );
}

export function wholeAgenda(asked: Asked, world: World, say: Phrases, chosen: Agenda): Reply {
  return answered(
    asked,
    'agenda',
    {
      lead: chosen.whole
        ? say.agendaOf(ofSession(asked, world, say, chosen), topItems(chosen).length)
        : say.knownItems(ofSession(asked, world, say, chosen)),
      lines: chosen.items.map((item) => say.itemLine(item.number, item.title)),
      dates: chosen.session.dates ? [chosen.session.dates] : [],
      sources: sourcesOf(chosen.items.map(({ cited }) => cited)),
      notes: [agendaNote(say, chosen), ...(chosen.whole ? [] : [say.gappedNote])],
    },
    { session: refOf(chosen.session) },
  );
}
