import { type Cited, findSession, type Session } from '../../../knowledge/sessions.ts';
import type { SymbolClaim } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { asksWhichDocument } from '../../asks-which-document.ts';
import { answered, type Handler, notInRecords, type Reply, sourcesOf } from '../../compose.ts';
import { holdsOrdinal } from '../../evidence/asked/numbers.ts';
import { ASKS_LETTER } from '../../evidence/persons/letter-heads.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { namesOtherConference } from '../../reading/other-conferences.ts';
import { refOf } from '../../session-refs.ts';
import { namedBodies } from '../../slots/bodies.ts';
import { agree, isLand, isName, topicWords } from '../../topic.ts';
import type { World } from '../../world.ts';
import { chooseAgenda, documentsAbout } from '../agendas/agenda-choice.ts';
import { agendaDocument } from '../agendas/agenda-document.ts';
import { isInOrder, ofSession } from '../agendas/agenda-text.ts';
import { sessionWithoutAgenda } from '../agendas/agenda-unknown.ts';
import { agendaSymbol, report, reportOfPart } from '../sessions/session-documents.ts';
import { onlySession, sessionText } from '../sessions/session-text.ts';
import { documentTitled } from './document-titled.ts';
import { asksDestination, destination } from './report-destination.ts';
import { whatItIs } from './symbol-meaning.ts';

const AGENDA: readonly Cue[] = ['agenda', 'provisionalagenda', 'annotated'];

/** Words for what kind of report it is, which say nothing of what it is on: "the general report of the 56th series of meetings". */
const OF_REPORT =
  /^(?:general|generale?s?|final|finale?s?|complet|completo|общ\p{L}+|итогов\p{L}+|عام|العام|نهائي|النهائي|总|最后)$/u;

/** "The draft resolution" is no draft decision. */
const RESOLUTION = /r[eé]solu|резолюц|قرار|决议/iu;

/** "The draft report" is no other report. */
const DRAFT = /^(?:draft|projet|proyecto|проект\p{L}*|مشروع|المشروع|草案)$/u;

/** Documents sought by what they are: the report of a session, its provisional agenda, the note on a subject. */
export const documentSought: Handler = (asked, world, say) => {
  const { cues } = asked;
  if (asked.symbols.length > 0 || asked.decisions.length > 0 || asked.items.length > 0) return undefined;
  const isReport = cues.has('report') && asked.leftover.every((word) => OF_REPORT.test(word));
  const wanted =
    asksDestination(asked) ||
    cues.has('symbol') ||
    cues.has('documents') ||
    cues.has('note') ||
    cues.has('link') ||
    isReport ||
    (cues.has('report') && (cues.has('joint') || asked.followUp));
  if (!wanted || cues.has('absent') || cues.has('cancelled') || cues.has('outcome')) return undefined;
  const words = topicWords(asked).filter((word) => !/^\d+$/.test(word));
  if (asksDestination(asked)) return destination(asked, world, say);
  const ofPart = cues.has('report') ? reportOfPart(asked, world, say) : undefined;
  if (ofPart) return ofPart;
  if (isReport) return report(asked, world, say);
  const isWhich = asksWhichDocument(asked);
  // "The symbols of the documents cited in the annotated agenda" are not that of the agenda.
  const isCited = cues.has('cite') && asked.tokens.some(({ word }) => word === 'documents');
  if (
    AGENDA.some((cue) => cues.has(cue)) &&
    ((cues.has('symbol') && !isCited) || isWhich) &&
    asked.leftover.length === 0
  )
    return agendaDocument(asked, world, say) ?? agendaSymbol(asked, world, say);
  const titled = cues.has('symbol') || isWhich ? documentTitled(asked, world, say) : undefined;
  if (titled) return titled;
  if (!isWhich && asksDayOfLetter(asked)) return undefined;
  if (asked.leftover.length > 0 || (words.length > 0 && asked.bodyIds.length === 0)) {
    const pool = world.knowledge.symbols.filter(
      (cited) =>
        cited.value.called &&
        (!cues.has('note') || cited.value.kind === 'note') &&
        (!cues.has('resolution') || RESOLUTION.test(cited.value.called)) &&
        isOfBodies(asked, cited, world),
    );
    const found = documentsAbout(asked.leftover.length > 0 ? asked.leftover : words, pool, asked, world).filter(
      (cited) => isMeant(asked, world, cited),
    );
    // "Which document is the working programme?" asks for one; of several, none is it.
    const isOne = isWhich && cues.has('documents');
    if (found.length === 0 || found.length > (isOne ? 1 : 4) || (cues.has('say') && !cues.has('note')))
      return undefined;
    return documentList(asked, world, say, found);
  }
  if (
    cues.has('documents') &&
    (cues.has('agenda') ||
      cues.has('annotated') ||
      cues.has('session') ||
      asked.times.length > 0 ||
      (asked.bodyIds.length > 0 && asked.ordinals.length > 0) ||
      (asked.followUp && asked.focus?.session)) &&
    !cues.has('everything') &&
    !cues.has('say')
  ) {
    const choice = chooseAgenda(asked, world);
    if ('session' in choice) return aboutSession(asked, world, say, choice.session);
    if (!('agenda' in choice)) return undefined;
    const documents = choice.agenda.items
      .flatMap((item) => item.documents)
      .filter(({ value }, at, all) => all.findIndex((other) => other.value.id === value.id) === at);
    if (documents.length === 0) return undefined;
    // A timetable gives the documents of what it has room for.
    if (!isInOrder(choice.agenda)) return sessionWithoutAgenda(asked, world, say, choice.agenda.session);
    const isReport = choice.agenda.record.document.kind === 'report';
    const words = isReport ? say.reportDocuments : say.allDocuments;
    const lead = words(ofSession(asked, world, say, choice.agenda), documents.length);
    return answered(
      asked,
      'agenda',
      {
        lead,
        lines: documents.map(({ value }) => say.documentLine(value.id, value.called ?? '')),
        symbols: documents.map(({ value }) => value.id),
        sources: sourcesOf(documents),
      },
      { session: refOf(choice.agenda.session), symbols: documents.map(({ value }) => value.id) },
    );
  }
  if (cues.has('symbol') && (cues.has('note') || cues.has('documents') || cues.has('annotated')))
    return notInRecords(asked, world, say, 'document', { lead: say.noSymbolOf });
  return undefined;
};

/** "ما تاريخ الرسالة المحالة في الوثيقة؟": the day of a letter is asked for, and no list of documents. */
const asksDayOfLetter = ({ cues, typed }: Asked): boolean =>
  cues.has('when') && !cues.has('symbol') && ASKS_LETTER.test(plain(typed));

/**
 * Whether a document is of the session that a question counts, and named with the names and countries in it: "documents for
 * CITES CoP15" are none of another body's.
 */
function isMeant(asked: Asked, world: World, { value, record }: Cited<SymbolClaim>): boolean {
  const { leftover, ordinals, bodyIds } = asked;
  const { language } = record.document;
  const numbers = [value.session, record.document.session].flatMap((session) => session?.number ?? []);
  // Of no session, a document is of one by its body alone.
  // "The sixth review conference" is counted by no session of our own.
  const isCounted = namesOtherConference(asked)
    ? ordinals.every(({ value: n }) => holdsOrdinal(value.called ?? '', n, languageOf(language)))
    : ordinals.length === 0 ||
      (numbers.length === 0 && bodyIds.length > 0) ||
      ordinals.some(({ value: n }) => numbers.includes(n));
  const names = leftover.filter((word) => isName(word, asked) || isLand(word, asked) || DRAFT.test(word));
  return isCounted && (names.length === 0 || agree(names, value.called ?? '', asked, world, language).share === 1);
}

/** Whether a document can be of the bodies that the question names, by its session or that of the document that cites it. */
function isOfBodies(
  { bodies, followUp, focus }: Asked,
  { value, record }: Cited<SymbolClaim>,
  { knowledge }: World,
): boolean {
  // "Which document is the working programme?", after a session: a document of that body.
  const before = followUp ? [focus?.session?.body ?? []].flat() : [];
  const own = namedBodies(bodies);
  const named = own.length > 0 ? own : before;
  // After a sentence of a document: what that document names.
  if (named.length === 0) return !followUp || !focus?.within || record.id === focus.within.record;
  const sessions = [value.session, record.document.session].flatMap((session) => session?.body ?? []);
  if (sessions.length > 0) return sessions.flat().some((body) => named.includes(body));
  // A document that is only cited is of the body of its symbol, or of the one above that.
  const body = bodyOfSymbol(knowledge.bodies, value.id);
  return body === undefined || named.includes(body.id) || (body.parent !== undefined && named.includes(body.parent));
}

/** The documents that are cited as of one session, where its agenda is not held: its report. */
function aboutSession(asked: Asked, world: World, say: Phrases, session: Session): Reply {
  const found = world.knowledge.symbols.filter(
    ({ value }) => findSession(world.knowledge.sessions, value.session) === session,
  );
  const text = sessionText(asked, world, say);
  if (found.length > 0) return documentList(asked, world, say, found);
  return onlySession(asked, world, say, 'document', session, say.noDocumentOf(text.name(session)));
}

function documentList(asked: Asked, world: World, say: Phrases, found: Cited<SymbolClaim>[]): Reply {
  const [first] = found;
  if (found.length === 1 && first) return whatItIs(asked, world, say, first.value.id);
  return answered(
    asked,
    'symbol',
    {
      lead: say.documentsFound(found.length),
      lines: found.map(({ value }) => say.documentLine(value.id, value.called ?? '')),
      symbols: found.map(({ value }) => value.id),
      sources: sourcesOf(found),
    },
    { symbols: found.map(({ value }) => value.id) },
  );
}
