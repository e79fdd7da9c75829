import type { Agenda } from '../../../knowledge/agendas.ts';
import type { Session } from '../../../knowledge/sessions.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { bodiesAsked, notInRecords, type Reply, sourcesOf } from '../../compose.ts';
import { PROVISIONAL_AGENDA } from '../../evidence/items/item-lists.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { refMatches, refOf } from '../../session-refs.ts';
import { topicWords } from '../../topic.ts';
import type { World } from '../../world.ts';
import { evidenceOf } from '../sessions/session-evidence.ts';
import { nothing } from '../sessions/session-nothing.ts';
import { sessionText } from '../sessions/session-text.ts';
import { type AgendaChoice, itemAbout } from './agenda-choice.ts';
import { agendaDocument } from './agenda-document.ts';
import { itemReply } from './agenda-items.ts';
import { ofSession } from './agenda-text.ts';

export function notHeld(
  asked: Asked,
  world: World,
  say: Phrases,
  choice: Exclude<AgendaChoice, { agenda: Agenda }>,
): Reply {
  const document = agendaDocument(asked, world, say);
  if (document) return document;
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
  // Its agenda is held, and no list of items was read in it.
  const isHeld = world.knowledge.records.some(
    ({ document: { kind, title, language, session: own } }) =>
      (kind.includes('agenda') || PROVISIONAL_AGENDA[language].test(plain(title))) && own && refMatches(session, own),
  );
  const lines = [
    ...(session.dates ? [sessionText(asked, world, say).sentence(session)] : []),
    ...(cited ? [say.agendaSymbol(cited.value.id)] : []),
  ];
  return notInRecords(
    asked,
    world,
    say,
    'agenda',
    {
      lead: isHeld ? say.notInRecords : say.noAgenda(ofSession(asked, world, say, { session })),
      lines,
      sources: [...evidenceOf(session), ...sourcesOf(cited ? [cited] : [])],
    },
    { session: refOf(session) },
  );
}

export function partial(asked: Asked, world: World, say: Phrases, chosen: Agenda): Reply {
  // A timetable names several, in the order in which they are taken.
  const [item] = chosen.items.length === 1 ? chosen.items : [];
  const words = topicWords(asked);
  // "To which item does the note of 2014 belong?": its words are those of the document.
  const isOfDocument = ['note', 'report', 'documents'].some((cue) => asked.cues.has(cue as Cue));
  const isMeant = item && (words.length === 0 || isOfDocument || itemAbout(words, chosen, asked, world) === item);
  if (isMeant && asked.cues.has('item')) return itemReply(asked, world, say, chosen, item, true);
  const reply = sessionWithoutAgenda(asked, world, say, chosen.session);
  const lines = item ? [...reply.answer.lines, say.onlyItem(item.number, item.title)] : reply.answer.lines;
  return {
    ...reply,
    answer: { ...reply.answer, lines, sources: [...reply.answer.sources, ...sourcesOf(item ? [item.cited] : [])] },
  };
}
