import { claimsOf } from '../../knowledge/agendas.ts';
import { type Cited, findSession, type Session } from '../../knowledge/sessions.ts';
import { overlap } from '../../knowledge/when.ts';
import type { DocumentRecord, Language, MastheadField, ReissueClaim, Source, SymbolClaim } from '../../model.ts';
import type { Asked } from '../asked.ts';
import {
  answered,
  bodiesAsked,
  type Handler,
  notInRecords,
  passageSource,
  type Reply,
  sourcesOf,
  unclear,
  zoneCity,
} from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import { refMatches, refOf } from '../select-sessions.ts';
import { agree, topicWords } from '../topic.ts';
import type { World } from '../world.ts';
import { ofSession } from './agenda.ts';
import { chooseAgenda, documentsAbout } from './agenda-choice.ts';
import { evidenceOf, sessionText } from './session-text.ts';
import { bodiesMeant, chosen, nothing } from './sessions.ts';
import { whatItIs } from './symbols.ts';

const LANGUAGES: Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** Facts about a document itself: date, original language, distribution, why it bears an asterisk, who wrote it. */
export const documentFacts: Handler = (asked, world, say) => {
  const { cues } = asked;
  if (asked.items.length > 0 || cues.has('item') || asked.decisions.length > 0 || asked.symbols.length > 0)
    return undefined;
  const aDocument =
    cues.has('documents') || cues.has('note') || cues.has('annotated') || (cues.has('agenda') && cues.has('docdate'));
  const asksDate = cues.has('docdate') || (aDocument && cues.has('when') && !cues.has('meet') && !cues.has('taken'));
  const field: MastheadField | 'asterisk' | undefined = cues.has('asterisk')
    ? 'asterisk'
    : cues.has('original')
      ? 'original'
      : cues.has('distribution')
        ? 'distribution'
        : cues.has('who') && aDocument && asked.leftover.length === 0
          ? 'kind'
          : asksDate && !cues.has('symbol') && (aDocument || cues.has('docdate'))
            ? 'date'
            : undefined;
  if (!field) return undefined;
  if (field === 'date' && cues.has('create') && !aDocument) return undefined;
  const found = chooseRecords(asked, world);
  if (found.length === 0) return undefined;
  const foreign = asked.leftover.filter(
    (word) =>
      !/^\d+$/.test(word) &&
      !Object.values(DISTRIBUTIONS).flat().includes(word) &&
      agree(
        [word],
        found.map(({ document }) => `${document.title} ${document.kind}`).join(' '),
        asked,
        world,
        found[0]?.document.language ?? 'fr',
      ).share === 0,
  );
  if (foreign.length > 0) return undefined;
  if (found.length > 1) return several(asked, world, say, found, field);
  const [record] = found;
  return record ? fact(asked, world, say, record, field) : undefined;
};

function several(
  asked: Asked,
  world: World,
  say: Phrases,
  found: DocumentRecord[],
  field: MastheadField | 'asterisk',
): Reply {
  if (field === 'asterisk') {
    const marked = found.filter((record) => claimsOf(record, 'reissue').length > 0);
    if (marked.length === 1 && marked[0]) return fact(asked, world, say, marked[0], field);
  }
  const replies = found.map((record) => fact(asked, world, say, record, field).answer);
  if (replies.some(({ status }) => status !== 'answered') || found.length > 4)
    return unclear(
      asked,
      'document',
      say.whichDocument,
      found.slice(0, 4).map(({ document }) => document.title),
    );
  return answered(asked, 'document', {
    lead: replies[0]?.lead ?? '',
    lines: replies.slice(1).map(({ lead }) => lead),
    dates: replies.flatMap(({ dates }) => dates),
    sources: replies.flatMap(({ sources }) => sources),
  });
}

function fact(
  asked: Asked,
  world: World,
  say: Phrases,
  record: DocumentRecord,
  field: MastheadField | 'asterisk',
): Reply {
  const { document } = record;
  const focus = document.session ? { session: document.session } : undefined;
  const source = mastheadSources(record, field === 'asterisk' ? 'title' : field);
  if (presumes(asked, record, field)) {
    const { answer } = fact({ ...asked, cues: new Set(['ignore']), tokens: [] }, world, say, record, field);
    return notInRecords(
      asked,
      world,
      say,
      'document',
      { lead: say.notSo, lines: [answer.lead], sources: answer.sources },
      focus,
    );
  }
  if (field === 'asterisk') {
    const [reissue] = claimsOf<'reissue', ReissueClaim>(record, 'reissue');
    if (!reissue)
      return notInRecords(
        asked,
        world,
        say,
        'document',
        { lead: say.noAsterisk(document.title), sources: mastheadSources(record, 'title') },
        focus,
      );
    return answered(
      asked,
      'document',
      { lead: say.documentReissue(document.title), sources: sourcesOf([reissue]) },
      focus,
    );
  }
  const lead =
    field === 'date' && document.date
      ? say.documentDate(document.title, say.dates(document.date, false))
      : field === 'original' && document.original
        ? say.documentOriginal(document.title, say.languages[document.original])
        : field === 'distribution' && document.distribution
          ? say.documentDistribution(document.title, say.distributions[document.distribution])
          : field === 'kind'
            ? say.documentKind(document.title, say.kinds[document.kind] ?? document.kind)
            : undefined;
  if (!lead || source.length === 0)
    return notInRecords(
      asked,
      world,
      say,
      'document',
      { lead: say.notInRecords, sources: mastheadSources(record, 'title') },
      focus,
    );
  return answered(
    asked,
    'document',
    { lead, dates: field === 'date' && document.date ? [document.date] : [], sources: source },
    focus,
  );
}

const DISTRIBUTIONS: Record<string, string[]> = {
  general: ['general', 'generale'],
  limited: ['limited', 'limitee', 'limite'],
  restricted: ['restricted', 'restreinte', 'restreint', 'confidentiel', 'confidentielle', 'confidential'],
};

/** Whether the question takes another language or distribution for granted than the document's. */
function presumes(asked: Asked, { document }: DocumentRecord, field: MastheadField | 'asterisk'): boolean {
  if (field === 'original')
    return LANGUAGES.some((language) => asked.cues.has(`language-${language}`) && language !== document.original);
  if (field !== 'distribution') return false;
  const words = new Set(asked.tokens.map(({ word }) => word));
  return Object.entries(DISTRIBUTIONS).some(
    ([name, forms]) => name !== document.distribution && forms.some((form) => words.has(form)),
  );
}

function mastheadSources(record: DocumentRecord, field: MastheadField): Source[] {
  return record.claims.flatMap((claim) =>
    'masthead' in claim && claim.masthead === field ? [passageSource(record, claim.paragraph, claim.quote)] : [],
  );
}

/** The records that a question describes best: by date, session, kind, subject. All when it says nothing of them. */
function chooseRecords(asked: Asked, world: World): DocumentRecord[] {
  const { records } = world.knowledge;
  const focused = asked.followUp && asked.focus?.session;
  const scores = records.map((record) => {
    const { document } = record;
    let score = 0;
    for (const { when } of asked.times) {
      if (!when) continue;
      if (document.date && (document.date === when || document.date.startsWith(when))) score += 4;
      if (headSessions(record, world).some((session) => session.dates && overlap(session.dates, when))) score += 3;
    }
    if (
      asked.ordinals.length > 0 &&
      headSessions(record, world).some((session) => asked.ordinals.some(({ value }) => session.number === value))
    )
      score += 3;
    if (
      (asked.cues.has('annotated') || (asked.cues.has('agenda') && !asked.cues.has('note'))) &&
      document.kind.includes('agenda')
    )
      score += 3;
    if (asked.cues.has('note') && document.kind.includes('note')) score += 2;
    if (
      (asked.cues.has('both') || asked.cues.has('joint')) &&
      headSessions(record, world).some(({ bodies }) => bodies.length > 1)
    )
      score += 2;
    const topic = topicWords(asked).filter((word) => !/^\d+$/.test(word));
    score += agree(topic, document.title, asked, world, document.language).share;
    if (focused && headSessions(record, world).some((session) => refMatches(session, focused))) score += 2;
    return score;
  });
  const best = Math.max(0, ...scores);
  return records.filter((_, index) => scores[index] === best);
}

/** The sessions that a document's masthead and title name. */
function headSessions(record: DocumentRecord, world: World): Session[] {
  return record.claims.flatMap((claim) =>
    'session' in claim && claim.paragraph.startsWith('head.')
      ? (findSession(world.knowledge.sessions, claim.session) ?? [])
      : [],
  );
}

/** Documents sought by what they are: the report of a session, its provisional agenda, the note on a subject. */
export const documentSought: Handler = (asked, world, say) => {
  const { cues } = asked;
  if (asked.symbols.length > 0 || asked.decisions.length > 0 || asked.items.length > 0) return undefined;
  const wanted =
    cues.has('symbol') ||
    cues.has('documents') ||
    cues.has('note') ||
    cues.has('link') ||
    (cues.has('report') && (cues.has('joint') || asked.followUp || asked.leftover.length === 0));
  if (!wanted || cues.has('absent') || cues.has('outcome')) return undefined;
  const words = topicWords(asked).filter((word) => !/^\d+$/.test(word));
  if (cues.has('report') && asked.leftover.length === 0) return report(asked, world, say);
  if ((cues.has('agenda') || cues.has('provisionalagenda')) && cues.has('symbol') && asked.leftover.length === 0)
    return agendaSymbol(asked, world, say);
  if (asked.leftover.length > 0 || (words.length > 0 && asked.bodyIds.length === 0)) {
    const pool = world.knowledge.symbols.filter(
      ({ value }) => value.called && (!cues.has('note') || value.kind === 'note'),
    );
    const found = documentsAbout(asked.leftover.length > 0 ? asked.leftover : words, pool, asked, world);
    if (found.length === 0 || found.length > 4 || (cues.has('say') && !cues.has('note'))) return undefined;
    return documentList(asked, world, say, found);
  }
  if (
    cues.has('documents') &&
    (cues.has('agenda') || cues.has('annotated') || cues.has('session') || asked.times.length > 0) &&
    !cues.has('everything') &&
    !cues.has('say')
  ) {
    const choice = chooseAgenda(asked, world);
    if ('session' in choice) return aboutSession(asked, world, say, choice.session);
    if (!('agenda' in choice)) return undefined;
    const documents = choice.agenda.items.flatMap((item) => item.documents);
    if (documents.length === 0) return undefined;
    const lead = say.allDocuments(ofSession(asked, world, say, choice.agenda), documents.length);
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

/** The documents that are cited as of one session, where its agenda is not held: its report. */
function aboutSession(asked: Asked, world: World, say: Phrases, session: Session): Reply {
  const found = world.knowledge.symbols.filter(
    ({ value }) => findSession(world.knowledge.sessions, value.session) === session,
  );
  const text = sessionText(asked, world, say);
  if (found.length > 0) return documentList(asked, world, say, found);
  return notInRecords(
    asked,
    world,
    say,
    'document',
    { lead: say.noDocumentOf(text.name(session)), lines: [text.sentence(session)], sources: evidenceOf(session) },
    { session: refOf(session) },
  );
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

function report(asked: Asked, world: World, say: Phrases): Reply {
  const reports = world.knowledge.symbols.filter(({ value }) => value.kind === 'report' && value.session);
  const text = sessionText(asked, world, say);
  const bodies = bodiesAsked(asked, world);
  const selection = chosen(asked, world, bodies);
  const free = selection.limits.length === 0 && !(asked.followUp && selection.sessions.length === 1);
  const joint = asked.cues.has('joint') || asked.cues.has('both');
  const sessions = selection.sessions.filter((session) => !joint || session.bodies.length > 1);
  if (sessions.length === 0) return nothing(asked, world, say, selection, bodies[0] ?? world.knowledge.defaultBody);
  const found = sessions.flatMap((session) =>
    reports.filter(({ value }) => findSession(world.knowledge.sessions, value.session) === session),
  );
  const [first] = found;
  if (!first) {
    const [session] = sessions;
    return notInRecords(
      asked,
      world,
      say,
      'symbol',
      {
        lead: session && !free ? say.noReport(text.name(session)) : say.notInRecords,
        lines: session ? [text.sentence(session)] : [],
        sources: session ? evidenceOf(session) : [],
      },
      session ? { session: refOf(session) } : undefined,
    );
  }
  if (found.length === 1) return whatItIs(asked, world, say, first.value.id);
  const replies = found.map(({ value }) => whatItIs(asked, world, say, value.id).answer);
  return answered(asked, 'symbol', {
    lead: say.documentsFound(found.length),
    lines: replies.map(({ lead }) => lead),
    dates: replies.flatMap(({ dates }) => dates),
    symbols: replies.flatMap(({ symbols }) => symbols),
    sources: replies.flatMap(({ sources }) => sources),
    notes: replies.flatMap(({ notes }) => notes),
  });
}

function agendaSymbol(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const bodies = bodiesMeant(asked, world);
  const selection = chosen(asked, world, bodies);
  const [session] = selection.sessions;
  if (!session) return nothing(asked, world, say, selection, bodies[0] ?? world.knowledge.defaultBody);
  const cited = world.knowledge.symbols.find(
    ({ value }) =>
      value.kind === 'provisional-agenda' && findSession(world.knowledge.sessions, value.session) === session,
  );
  if (cited) return whatItIs(asked, world, say, cited.value.id);
  const text = sessionText(asked, world, say);
  return notInRecords(
    asked,
    world,
    say,
    'document',
    { lead: say.noSymbolOf, lines: [text.sentence(session)], sources: evidenceOf(session) },
    { session: refOf(session) },
  );
}

/** All that is held about a session. */
export const everything: Handler = (asked, world, say) => {
  if (!asked.cues.has('everything') || asked.items.length > 0 || asked.symbols.length > 0 || asked.decisions.length > 0)
    return undefined;
  if (asked.leftover.some((word) => !/^\d+$/.test(word))) return undefined;
  const bodies = bodiesAsked(asked, world);
  const selection = chosen(asked, world, bodies);
  if (selection.limits.length === 0 && !asked.followUp) return undefined;
  const [session] = selection.sessions;
  if (!session || selection.sessions.length > 1)
    return session ? undefined : nothing(asked, world, say, selection, bodies[0] ?? world.knowledge.defaultBody);
  const text = sessionText(asked, world, say);
  const agenda = world.knowledge.agendas.find((entry) => entry.session === session);
  const about = world.knowledge.symbols.filter(
    ({ value }) => findSession(world.knowledge.sessions, value.session) === session,
  );
  const documents = agenda?.whole ? agenda.items.flatMap((item) => item.documents) : [];
  const report = about.find(({ value }) => value.kind === 'report');
  const provisional = about.find(({ value }) => value.kind === 'provisional-agenda');
  const [day = '', hour = ''] = agenda?.opening?.value.at.split('T') ?? [];
  const lines = [
    say.factDates(text.dates(session), text.place(session)),
    ...(session.during ? [say.factDuring(text.name(session.during))] : []),
    ...(agenda?.opening ? [say.factOpens(day, hour, zoneCity(world, session.bodies[0] ?? '', asked.language))] : []),
    ...(agenda?.whole
      ? [say.factAgenda(agenda.items.filter(({ number }) => !number.includes(' ')).length)]
      : provisional
        ? [say.factAgendaSymbol(provisional.value.id)]
        : []),
    ...(agenda && !agenda.whole ? agenda.items.map((item) => say.onlyItem(item.number, item.title)) : []),
    ...(documents.length > 0 ? [say.factDocuments(say.list(documents.map(({ value }) => value.id)))] : []),
    ...(report ? [say.factReport(report.value.id)] : []),
  ];
  return answered(
    asked,
    'document',
    {
      lead: text.sentence(session),
      lines,
      dates: session.dates ? [session.dates] : [],
      symbols: [...documents, ...about].map(({ value }) => value.id),
      sources: [
        ...evidenceOf(session),
        ...sourcesOf([
          ...(session.during ? session.duringEvidence.slice(0, 1) : []),
          ...(agenda?.opening ? [agenda.opening] : []),
          ...(agenda ? agenda.items.slice(0, 1).map(({ cited }) => cited) : []),
          ...documents,
          ...about,
        ]),
      ],
      notes: text.notes(session),
    },
    { session: refOf(session) },
  );
};
