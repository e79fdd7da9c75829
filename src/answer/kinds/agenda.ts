import type { Agenda, AgendaItem } from '../../knowledge/agendas.ts';
import type { Session } from '../../knowledge/sessions.ts';
import { isDay } from '../../knowledge/when.ts';
import type { Asked } from '../asked.ts';
import { answered, bodiesAsked, type Handler, notInRecords, type Reply, sourcesOf } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import { asTyped } from '../question.ts';
import { refOf } from '../select-sessions.ts';
import { agree, topicWords } from '../topic.ts';
import type { World } from '../world.ts';
import { type AgendaChoice, chooseAgenda, itemAbout } from './agenda-choice.ts';
import { itemTiming } from './programme.ts';
import { evidenceOf, sessionText } from './session-text.ts';
import { nothing } from './sessions.ts';

/** Agendas: whole, an item, sub-items, which item is about something, the documents of an item, when it is taken. */
export const agenda: Handler = (asked, world, say) => {
  const { cues, items } = asked;
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
    (cues.has('when') || cues.has('hour')) &&
    (asked.leftover.length > 0 || (cues.has('adopt') && cues.has('report'))) &&
    !cues.has('session') &&
    !cues.has('meet');
  if (!about && !ofItem && !timed) return undefined;
  if (asked.decisions.length > 0) return undefined;
  // "what happens tomorrow" and "which items on Friday morning" are about the days, not about an item.
  if (
    items.length === 0 &&
    !ofItem &&
    (cues.has('happen') || asked.part) &&
    asked.times.some(({ when, relative, weekday }) => relative || weekday || (when && isDay(when)))
  )
    return undefined;
  const choice = chooseAgenda(asked, world);
  if (timed) return 'agenda' in choice ? itemByTitle(asked, world, say, choice.agenda) : undefined;
  if (!('agenda' in choice)) return notHeld(asked, world, say, choice);
  const { agenda: chosen } = choice;
  const focus = { session: refOf(chosen.session) };
  const numbers = items.length > 0 ? items.map(({ number }) => number) : focusNumbers(asked, chosen, focusItem);
  if (numbers.length > 0) return itemsReply(asked, world, say, chosen, numbers);
  if (cues.has('subitem')) return undefined;
  if (cues.has('documents') && !cues.has('item')) return undefined;
  if ((cues.has('symbol') || cues.has('link')) && !cues.has('item')) return undefined;
  const words = topicWords(asked);
  if (cues.has('howmany') && !chosen.whole)
    return partial({ ...asked, cues: new Set([...cues].filter((cue) => cue !== 'item')) }, world, say, chosen);
  if (cues.has('howmany'))
    return answered(
      asked,
      'agenda',
      {
        lead: countLead(asked, world, say, chosen),
        dates: chosen.session.dates ? [chosen.session.dates] : [],
        lines: topItems(chosen).map((item) => say.itemLine(item.number, item.title)),
        sources: sourcesOf(chosen.items.map(({ cited }) => cited)),
        notes: [say.provisionalNote],
      },
      focus,
    );
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
    if (!chosen.whole && cues.has('item')) return partial(asked, world, say, chosen);
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
    return notInRecords(
      asked,
      world,
      say,
      'agenda',
      { lead: say.notUnderstood(asTyped(asked, asked.leftover)) },
      focus,
    );
  }
  if (!chosen.whole) return partial(asked, world, say, chosen);
  return wholeAgenda(asked, world, say, chosen);
};

const topItems = (chosen: Agenda) => chosen.items.filter(({ number }) => !number.includes(' '));

/** "adoption du rapport quel jour": the whole title of an item, and when it is taken. */
function itemByTitle(asked: Asked, world: World, say: Phrases, chosen: Agenda): Reply | undefined {
  const words = namedWords(asked);
  const item = itemAbout(words, chosen, asked, world);
  const share = item ? agree(words, item.title, asked, world, chosen.record.document.language).share : 0;
  return item && share === 1 ? itemReply(asked, world, say, chosen, item) : undefined;
}

const TITLE_CUES = ['adopt', 'report', 'open', 'outcome'];

/** The words of a topic, those among them that ask something elsewhere included: "adoption du rapport". */
function namedWords(asked: Asked): string[] {
  const spoken = asked.matches
    .filter(({ cue }) => TITLE_CUES.includes(cue))
    .flatMap(({ from, to }) => asked.tokens.slice(from, to).map(({ word }) => word));
  const words = topicWords(asked);
  return [...words, ...spoken];
}

/** "de la deuxième réunion du Groupe de travail sur l'assistance technique". */
export function ofSession(asked: Asked, world: World, say: Phrases, { session }: { session: Session }): string {
  const text = sessionText(asked, world, say);
  return say.of(text.name(session));
}

const countLead = (asked: Asked, world: World, say: Phrases, chosen: Agenda) =>
  say.itemCount(
    topItems(chosen).length,
    ofSession(asked, world, say, chosen),
    sessionText(asked, world, say).on(chosen.session),
  );

/** The item that the conversation is about, or the one after or before it. */
function focusNumbers(asked: Asked, chosen: Agenda, focusItem: string | undefined): string[] {
  if (focusItem === undefined || asked.cues.has('agenda') || topicWords(asked).length > 0) return [];
  const step = asked.cues.has('following') || asked.cues.has('next') ? 1 : asked.cues.has('previous') ? -1 : 0;
  if (step === 0) return [focusItem];
  const top = topItems(chosen);
  const next = top[top.findIndex(({ number }) => number === focusItem.split(' ')[0]) + step];
  return next ? [next.number] : [String(Number(focusItem.split(' ')[0]) + step)];
}

function notHeld(asked: Asked, world: World, say: Phrases, choice: Exclude<AgendaChoice, { agenda: Agenda }>): Reply {
  if ('none' in choice)
    return nothing(asked, world, say, choice.none, bodiesAsked(asked, world)[0] ?? world.knowledge.defaultBody);
  return sessionWithoutAgenda(asked, world, say, choice.session);
}

/** The session is known, its agenda is not: says which document it is, where a record cites it. */
export function sessionWithoutAgenda(asked: Asked, world: World, say: Phrases, session: Session): Reply {
  const cited = world.knowledge.symbols.find(
    ({ value }) =>
      value.kind === 'provisional-agenda' &&
      value.session &&
      session.evidence.some(
        (entry) => entry.value.number === value.session?.number && entry.value.body === value.session?.body,
      ),
  );
  const lines = [
    sessionText(asked, world, say).sentence(session),
    ...(cited ? [say.agendaSymbol(cited.value.id)] : []),
  ];
  return notInRecords(
    asked,
    world,
    say,
    'agenda',
    {
      lead: say.noAgenda(ofSession(asked, world, say, { session })),
      lines,
      sources: [...evidenceOf(session), ...sourcesOf(cited ? [cited] : [])],
    },
    { session: refOf(session) },
  );
}

function partial(asked: Asked, world: World, say: Phrases, chosen: Agenda): Reply {
  const [item] = chosen.items;
  if (item && asked.cues.has('item')) return itemReply(asked, world, say, chosen, item, true);
  const reply = sessionWithoutAgenda(asked, world, say, chosen.session);
  const lines = item ? [...reply.answer.lines, say.onlyItem(item.number, item.title)] : reply.answer.lines;
  return {
    ...reply,
    answer: { ...reply.answer, lines, sources: [...reply.answer.sources, ...sourcesOf(item ? [item.cited] : [])] },
  };
}

function wholeAgenda(asked: Asked, world: World, say: Phrases, chosen: Agenda): Reply {
  const text = sessionText(asked, world, say);
  return answered(
    asked,
    'agenda',
    {
      lead: say.agendaOf(ofSession(asked, world, say, chosen), text.on(chosen.session), topItems(chosen).length),
      lines: chosen.items.map((item) => say.itemLine(item.number, item.title)),
      dates: chosen.session.dates ? [chosen.session.dates] : [],
      sources: sourcesOf(chosen.items.map(({ cited }) => cited)),
      notes: [say.provisionalNote],
    },
    { session: refOf(chosen.session) },
  );
}

function itemsReply(asked: Asked, world: World, say: Phrases, chosen: Agenda, numbers: string[]): Reply {
  const found = numbers.flatMap((number) => chosen.items.find((item) => item.number === number) ?? []);
  const absent = numbers.find((number) => !chosen.items.some((item) => item.number === number));
  const of = ofSession(asked, world, say, chosen);
  const focus = { session: refOf(chosen.session) };
  if (absent !== undefined) {
    if (!chosen.whole)
      return partial({ ...asked, cues: new Set([...asked.cues].filter((cue) => cue !== 'item')) }, world, say, chosen);
    const last = topItems(chosen).at(-1)?.number ?? '';
    const parent = chosen.items.find((item) => item.number === absent.split(' ')[0]);
    const lead = absent.includes(' ') && parent ? say.noSuchSubitem(absent, of) : say.noItem(absent, of, last);
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
  const stranger =
    found.length === 1 && first && asked.items.length > 0 ? unlike(asked, world, say, chosen, first) : undefined;
  if (stranger) return stranger;
  if (found.length === 1 && first) return itemReply(asked, world, say, chosen, first);
  const replies = found.map((item) => itemReply(asked, world, say, chosen, item).answer);
  return answered(
    asked,
    'agenda',
    {
      lead: replies[0]?.lead ?? '',
      lines: replies.slice(1).flatMap(({ lead, lines }) => [lead, ...lines]),
      dates: replies.flatMap(({ dates }) => dates),
      symbols: replies.flatMap(({ symbols }) => symbols),
      sources: replies.flatMap(({ sources }) => sources),
      notes: replies.flatMap(({ notes }) => notes),
    },
    focus,
  );
}

/** "Is item 4 about resource mobilization?": what else the question says of the item must be in its title. */
function unlike(asked: Asked, world: World, say: Phrases, chosen: Agenda, item: AgendaItem): Reply | undefined {
  const words = asked.leftover.filter((word) => !/^\d+$/.test(word));
  if (words.length === 0) return undefined;
  const { language } = chosen.record.document;
  const text = [item.title, ...item.documents.map(({ value }) => value.called ?? '')].join(' ');
  if (agree(words, text, asked, world, language).share >= 0.5) return undefined;
  const known = agree(words, chosen.items.map(({ title }) => title).join(' '), asked, world, language).held.length > 0;
  const lead = known ? say.notSo : say.notUnderstood(asTyped(asked, words));
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

function itemReply(
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
  const subitems = chosen.items.filter(({ number }) => number.startsWith(`${item.number} `));
  const symbols = item.documents.map(({ value }) => value.id);
  if (cues.has('subitem') && !item.number.includes(' ')) {
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
        notes: [say.provisionalNote],
      },
      focus,
    );
  }
  const asksTime =
    cues.has('when') || cues.has('hour') || cues.has('taken') || cues.has('continued') || cues.has('days');
  const timing =
    asksTime && !cues.has('documents') && !(searched && cues.has('item') && !cues.has('when') && !cues.has('hour'))
      ? itemTiming(asked, world, say, chosen, item)
      : undefined;
  if (timing) return { ...timing, focus: { ...focus, ...timing.focus } };
  if ((cues.has('documents') || cues.has('note') || cues.has('symbol') || cues.has('report')) && !searched) {
    const lead =
      symbols.length > 0
        ? say.documentsOf(item.number, say.list(symbols), symbols.length)
        : say.noDocuments(item.number, item.title);
    const parts = {
      lead,
      lines: item.documents.map(({ value }) => say.documentLine(value.id, value.called ?? '')),
      symbols,
      sources: sourcesOf(symbols.length > 0 ? item.documents : [item.cited]),
    };
    if (symbols.length === 0) return notInRecords(asked, world, say, 'agenda', parts, focus);
    return answered(asked, 'agenda', parts, { ...focus, symbols });
  }
  const lead = (searched ? say.itemAbout : say.itemIs)(item.number, item.title, of);
  const documents = symbols.length > 0 ? [say.itemHasDocuments(say.list(symbols), symbols.length)] : [];
  return answered(
    asked,
    'agenda',
    {
      lead,
      lines: [...subitems.map((sub) => say.itemLine(sub.number, sub.title)), ...documents],
      symbols,
      sources: sourcesOf([item.cited, ...subitems.map(({ cited }) => cited), ...item.documents]),
      notes: [say.provisionalNote],
    },
    { ...focus, ...(symbols.length > 0 ? { symbols } : {}) },
  );
}
