import type { Agenda, AgendaItem } from '../../../knowledge/agendas.ts';
import { isSubItem, topItem } from '../../../records/markers.ts';
import { analyse, stem } from '../../../search/analysis.ts';
import { type Asked, withoutCue } from '../../asked.ts';
import { answered, inTurn, notInRecords, type Reply, sourcesOf, together } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import { asksOutcome } from '../../outcome-asked.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { spokenWith, wordLanguage } from '../../reading/question.ts';
import { refOf } from '../../session-refs.ts';
import { agree, isLand, topicWords } from '../../topic.ts';
import { unexplained } from '../../unexplained.ts';
import type { World } from '../../world.ts';
import { chooseAgenda, itemAbout } from './agenda-choice.ts';
import { agendaNote, isGapped, isInOrder, ofSession, topItems } from './agenda-text.ts';
import { partial } from './agenda-unknown.ts';
import { annotationOf, annotationSaid } from './annotation.ts';
import { asksMatter } from './asks-matter.ts';
import { stepOf } from './beside-item.ts';
import { itemDocuments } from './item-documents.ts';
import { itemTiming } from './item-timing.ts';

/** "adoption du rapport quel jour": the whole title of an item, and when it is taken. */
export function itemByTitle(
  asked: Asked,
  world: World,
  say: Phrases,
  chosen: Agenda,
  searched = false,
): Reply | undefined {
  const words = namedWords(asked);
  const lands = asked.leftover.filter((word) => isLand(word, asked));
  const item = itemAbout([...new Set([...words, ...lands])], chosen, asked, world);
  if (!item || !lands.every((land) => saysLand(land, item.title, asked, chosen))) return undefined;
  const { share } = agree(words, item.title, asked, world, chosen.record.document.language);
  return share === 1 ? itemReply(asked, world, say, chosen, item, searched) : undefined;
}

/** "The responses of Iran" are under no item that names no country. */
const saysLand = (land: string, title: string, { language }: Asked, { record }: Agenda): boolean =>
  analyse(title, record.document.language).includes(stem(land, language)) || title.toLowerCase().includes(land);

export const TITLE_CUES = ['adopt', 'report', 'open', 'outcome', 'itemtitle'];

/** The words of a topic, those among them that ask something elsewhere included: "adoption du rapport". */
export function namedWords(asked: Asked): string[] {
  const words = topicWords(asked);
  const title = spokenWith(asked, ['itemtitle']).filter((word) => analyse(word, wordLanguage(asked, word)).length > 0);
  if (title.length > 0) return [...words, ...title];
  const agenda = asked.cues.has('adopt') && asked.cues.has('agenda') ? spokenWith(asked, ['agenda']) : [];
  // "Joint implementation", of which no item on anything else is.
  const joint = asked.cues.has('item') ? spokenWith(asked, ['joint']) : [];
  return [...words, ...joint, ...spokenWith(asked, TITLE_CUES), ...agenda];
}

/** The item that the conversation is about, or the one after or before it. */
export function focusNumbers(asked: Asked, chosen: Agenda, focusItem: string | undefined): string[] {
  const which = asked.cues.has('item') && !asked.cues.has('items') && topicWords(asked).length === 0;
  if (focusItem === undefined || (asked.cues.has('agenda') && !which) || topicWords(asked).length > 0) return [];
  const step = asked.cues.has('following') || asked.cues.has('next') ? 1 : asked.cues.has('previous') ? -1 : 0;
  if (step === 0) return [focusItem];
  if (!isInOrder(chosen)) return [];
  const top = topItems(chosen);
  const next = top[top.findIndex(({ number }) => number === topItem(focusItem)) + step];
  return next ? [next.number] : [String(Number(topItem(focusItem)) + step)];
}

function shifted(asked: Asked, chosen: Agenda, numbers: string[]): AgendaItem | undefined {
  const step = stepOf(asked);
  if (step === 0) return undefined;
  const top = topItems(chosen);
  const at = top.findIndex(({ number }) => number === numbers[0]);
  return at < 0 ? undefined : top[at + step];
}

/** The items for which no document is listed. */
export function itemsWithout(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const choice = chooseAgenda(asked, world);
  if (!asked.cues.has('documents') || !asked.cues.has('item') || !('agenda' in choice) || asked.items.length > 0)
    return undefined;
  if (choice.agenda.adopted) return undefined;
  if (!isInOrder(choice.agenda)) return partial(withoutCue(asked, 'item'), world, say, choice.agenda);
  const found = topItems(choice.agenda).filter(({ documents }) => documents.length === 0);
  return answered(
    asked,
    'agenda',
    {
      lead: say.itemsWithout(ofSession(asked, world, say, choice.agenda), found.length),
      lines: found.map((item) => say.itemLine(item.number, item.title)),
      sources: sourcesOf(found.map(({ cited }) => cited)),
      notes: [say.provisionalNote],
    },
    { session: refOf(choice.agenda.session) },
  );
}

export function itemsReply(asked: Asked, world: World, say: Phrases, chosen: Agenda, numbers: string[]): Reply {
  if (stepOf(asked) !== 0 && !isInOrder(chosen)) return partial(withoutCue(asked, 'item'), world, say, chosen);
  const next = shifted(asked, chosen, numbers);
  if (next) return itemReply(asked, world, say, chosen, next, true);
  // No item follows the last one, and none stands before the first.
  if (stepOf(asked) !== 0) return notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords });
  const found = numbers.flatMap((number) => chosen.items.find((item) => item.number === number) ?? []);
  const absent = numbers.find((number) => !chosen.items.some((item) => item.number === number));
  const of = ofSession(asked, world, say, chosen);
  const focus = { session: refOf(chosen.session) };
  if (absent !== undefined) {
    if (isGapped(chosen))
      return notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords, lines: [say.gappedNote] }, focus);
    if (!chosen.whole) return partial(withoutCue(asked, 'item'), world, say, chosen);
    const last = topItems(chosen).at(-1)?.number ?? '';
    const parent = chosen.items.find((item) => item.number === topItem(absent));
    const lead = isSubItem(absent) && parent ? say.noSuchSubitem(absent, of) : say.noItem(absent, of, last);
    return notInRecords(
      asked,
      world,
      say,
      'agenda',
      {
        lead,
        lines: parent ? [say.itemLine(parent.number, parent.title)] : [],
        sources: sourcesOf([(parent ?? chosen.items.at(-1))?.cited].filter((cited) => cited !== undefined)),
      },
      focus,
    );
  }
  const [first] = found;
  const only = found.length === 1 && asked.items.length > 0 ? first : undefined;
  const said = only && (annotationSaid(asked, world, say, chosen, only) ?? unlike(asked, world, say, chosen, only));
  if (said) return said;
  // "What did the group recommend under item 5?": its title is no answer.
  if (asksOutcome(asked)) return notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords });
  if (found.length === 1 && first) return itemReply(asked, world, say, chosen, first);
  const replies = found.map((item) => itemReply(asked, world, say, chosen, item).answer);
  return together(asked, 'agenda', replies, inTurn(replies), focus);
}

/** "Is item 4 about resource mobilization?": what else the question says of the item must be in its title. */
function unlike(asked: Asked, world: World, say: Phrases, chosen: Agenda, item: AgendaItem): Reply | undefined {
  const words = asked.leftover.filter((word) => !/^\d+$/.test(word));
  if (words.length === 0) return undefined;
  const { language } = chosen.record.document;
  const text = [item.title, ...item.documents.map(({ value }) => value.called ?? '')].join(' ');
  if (agree(words, text, asked, world, language).share >= 0.5) return undefined;
  const known = chosen.items.some(
    (other) => other !== item && agree(words, other.title, asked, world, language).share >= 0.5,
  );
  const lead = known ? say.notSo : unexplained(words, asked, world, say);
  return notInRecords(
    asked,
    world,
    say,
    'agenda',
    {
      lead,
      lines: [say.itemIs(item.number, item.title, ofSession(asked, world, say, chosen))],
      sources: sourcesOf([item.cited]),
    },
    { session: refOf(chosen.session), item: item.number },
  );
}

export function itemReply(
  asked: Asked,
  world: World,
  say: Phrases,
  chosen: Agenda,
  item: AgendaItem,
  searched = false,
): Reply {
  const { cues } = asked;
  const focus = { session: refOf(chosen.session), item: item.number };
  const of = ofSession(asked, world, say, chosen);
  const subitems = chosen.items.filter(({ number }) => isSubItem(number) && topItem(number) === item.number);
  const symbols = item.documents.map(({ value }) => value.id);
  if (cues.has('subitem') && !isSubItem(item.number)) {
    if (subitems.length === 0)
      return notInRecords(
        asked,
        world,
        say,
        'agenda',
        { lead: say.noSubitems(item.number, of), sources: sourcesOf([item.cited]) },
        focus,
      );
    return answered(
      asked,
      'agenda',
      {
        lead: say.subitemsOf(item.number, subitems.length, of),
        lines: subitems.map((sub) => say.itemLine(sub.number, sub.title)),
        sources: sourcesOf(subitems.map(({ cited }) => cited)),
        notes: [agendaNote(say, chosen)],
      },
      focus,
    );
  }
  const named =
    asked.items.length > 0 &&
    (asked.part !== undefined || asked.times.some(({ weekday, when }) => weekday !== undefined || when?.length === 10));
  const matter = asksMatter(asked);
  const isTaken = cues.has('taken') && !matter;
  const asksTime = isTaken || named || ['when', 'hour', 'continued', 'days'].some((cue) => cues.has(cue as Cue));
  const timing =
    asksTime && !cues.has('documents') && !(searched && cues.has('item') && !cues.has('when') && !cues.has('hour'))
      ? itemTiming(asked, world, say, chosen, item)
      : undefined;
  if (timing) return { ...timing, focus: { ...focus, ...timing.focus } };
  const asksDocuments = ['documents', 'note', 'symbol', 'report'].some((cue) => cues.has(cue as Cue));
  if (asksDocuments && !searched) return itemDocuments(asked, world, say, item, subitems, focus);
  // What was proposed is not what was adopted; and the title of an item is not the hour at which it is taken.
  const isHourAsked =
    ((cues.has('hour') || cues.has('owndays')) && (cues.has('taken') || asked.items.length > 0)) ||
    (cues.has('when') && (asked.items.length > 0 || (cues.has('taken') && !cues.has('item'))));
  if (isHourAsked || (cues.has('adopt') && !cues.has('taken') && asked.items.length > 0))
    return notInRecords(
      asked,
      world,
      say,
      'agenda',
      { lead: say.notInRecords, lines: [say.itemIs(item.number, item.title, of)], sources: sourcesOf([item.cited]) },
      focus,
    );
  const lead = (searched ? say.itemAbout : say.itemIs)(item.number, item.title, of);
  const isSaid = cues.has('annotated') || matter || (cues.has('say') && !searched);
  const annotation = isSaid ? annotationOf(world, chosen, item) : [];
  const documents = symbols.length > 0 ? [say.itemHasDocuments(say.list(symbols), symbols.length)] : [];
  return answered(
    asked,
    'agenda',
    {
      lead,
      lines: [
        ...subitems.map((sub) => say.itemLine(sub.number, sub.title)),
        ...annotation.map(({ quote }) => say.quoted(quote)),
        ...documents,
      ],
      symbols,
      sources: [...sourcesOf([item.cited, ...subitems.map(({ cited }) => cited), ...item.documents]), ...annotation],
      notes: [agendaNote(say, chosen)],
    },
    { ...focus, ...(symbols.length > 0 ? { symbols } : {}) },
  );
}
