import { sessionsAsOne } from '../../../knowledge/own-sessions.ts';
import { findSession, type Session } from '../../../knowledge/sessions.ts';
import type { DocumentRecord } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { asksWhichDocument } from '../../asks-which-document.ts';
import { answered, notInRecords, quoting, type Reply, sourcesOf, together } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { partAsked, partIn } from '../../session-parts.ts';
import { refOf } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { focusOf, mastheadSources } from '../documents/masthead-sources.ts';
import { whatItIs } from '../documents/symbol-meaning.ts';
import { bodiesMeant, chosen } from './session-choice.ts';
import { evidenceOf } from './session-evidence.ts';
import { nothing } from './session-nothing.ts';
import { onlySession, sessionText } from './session-text.ts';

/** How questions ask on which day a report was issued, in plain letters: the days of the session that it is on are no answer. */
const DATE_OF_REPORT =
  /\bdates? of (?:the |its )?(?:[\p{L}-]+ )?report\b|\bdates? (?:du|des) rapports?\b|\bfechas? del? informe|(?<!\p{L})дат[аы] докладов?|تاريخ (?:ال)?تقرير|报告的?日期/u;

/** Several reports. */
const SEVERAL = /\breports\b|\brapports\b|(?<!\p{L})informes(?!\p{L})|доклад(?:ы|ов|ам)|تقارير|报告有哪些|哪些报告/u;

/** The report of a session: its symbol, or those of several sessions; in its place, the reports that are to be presented to it. */
export function report(asked: Asked, world: World, say: Phrases): Reply {
  const reports = world.knowledge.symbols.filter(({ value }) => value.kind === 'report' && value.session);
  const text = sessionText(asked, world, say);
  const bodies = bodiesMeant(asked, world);
  const selection = chosen(asked, world, bodies);
  const free = selection.limits.length === 0 && !(asked.followUp && selection.sessions.length === 1);
  const joint = asked.cues.has('joint') || asked.cues.has('both');
  const sessions = selection.sessions.filter((session) => !joint || session.bodies.length > 1);
  if (sessions.length === 0) return nothing(asked, world, say, selection, bodies[0] ?? world.knowledge.defaultBody);
  const found = sessions.flatMap((session) =>
    reports.filter(({ value }) => findSession(world.knowledge.sessions, value.session) === session),
  );
  const [first] = found;
  if (first && DATE_OF_REPORT.test(plain(asked.typed)))
    return notInRecords(asked, world, say, 'symbol', {
      lead: say.notInRecords,
      lines: found.map(({ value }) => whatItIs(asked, world, say, value.id).answer.lead),
      sources: sourcesOf(found),
    });
  const own = sessions.length === 1 && sessions[0] ? heldFor(sessions[0], world, /^report/) : undefined;
  if (!first && own) return whatItIs(asked, world, say, own);
  if (!first) {
    const [session] = sessions;
    const presented = reports.filter(
      ({ record }) => findSession(world.knowledge.sessions, record.document.session) === session,
    );
    // "The report of the ninth session" is none of those that are presented to it.
    if (session && presented.length > 0 && (asked.cues.has('presenter') || SEVERAL.test(plain(asked.typed))))
      return answered(
        asked,
        'symbol',
        {
          lead: say.presentedAt(
            say.list(presented.map(({ value }) => value.id)),
            text.name(session),
            text.dates(session),
          ),
          lines: presented.map(({ value }) => whatItIs(asked, world, say, value.id).answer.lead),
          symbols: presented.map(({ value }) => value.id),
          sources: [...sourcesOf(presented), ...evidenceOf(session)],
          notes: text.notes(session),
        },
        { session: refOf(session), symbols: presented.map(({ value }) => value.id) },
      );
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
  return together(asked, 'symbol', replies, {
    lead: say.documentsFound(found.length),
    lines: replies.map(({ lead }) => lead),
  });
}

/** The documents of a kind that are held and were issued for a session. */
const heldOf = (session: Session, { knowledge }: World, kind: RegExp): DocumentRecord[] =>
  knowledge.records.filter(
    (record) =>
      kind.test(record.document.kind) &&
      sessionsAsOne(record).some((ref) => findSession(knowledge.sessions, ref) === session),
  );

/** The symbol of the one document of a kind that is held and was issued for a session. */
function heldFor(session: Session, world: World, kind: RegExp): string | undefined {
  const held = heldOf(session, world, kind);
  // "The report of the session" is none by a secretariat.
  const plainly = held.filter(({ document }) => document.kind === 'report');
  const symbols = new Set((plainly.length > 0 ? plainly : held).flatMap(({ document }) => document.symbol || []));
  // What is added to a report is not the report.
  const whole = [...symbols].filter((symbol) => !/\/Add\.\d+$/.test(symbol));
  const [only, ...others] = whole.length > 0 ? whole : symbols;
  return others.length === 0 ? only : undefined;
}

/** "The report on the second part of the 48th session": the one that is held whose title says so (FCCC/SBI/2018/11). */
export function reportOfPart(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const part = partAsked(asked);
  const [body, ...others] = asked.bodyIds;
  const { ordinals } = asked;
  if (part === undefined || body === undefined || others.length > 0) return undefined;
  const symbols = world.knowledge.records.flatMap(({ document: { kind, symbol, session, title, language } }) => {
    const isOfIt = session?.body === body && ordinals.some(({ value }) => value === session.number);
    return symbol && isOfIt && /^report/.test(kind) && partIn(title, language) === part ? [symbol] : [];
  });
  const [only, ...more] = new Set(symbols);
  return only !== undefined && more.length === 0 ? whatItIs(asked, world, say, only) : undefined;
}

export function agendaSymbol(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const bodies = bodiesMeant(asked, world);
  const selection = chosen(asked, world, bodies);
  const [session] = selection.sessions;
  if (!session) return nothing(asked, world, say, selection, bodies[0] ?? world.knowledge.defaultBody);
  const cited = world.knowledge.symbols.find(
    ({ value }) =>
      value.kind === 'provisional-agenda' && findSession(world.knowledge.sessions, value.session) === session,
  );
  const symbol = cited?.value.id ?? heldFor(session, world, /agenda/) ?? adoptedFrom(session, world);
  if (symbol) return whatItIs(asked, world, say, symbol);
  const own = asksWhichDocument(asked) ? agendaHeld(session, world) : undefined;
  const [title] = own ? mastheadSources(own, 'title') : [];
  // A document without a symbol is told by its title, with its link.
  if (own && title?.quote)
    return answered(asked, 'document', quoting(say, own, [{ key: title.paragraph, quote: title.quote }]), focusOf(own));
  return onlySession(asked, world, say, 'document', session, say.noSymbolOf);
}

/** The one agenda that is held for a session. */
function agendaHeld(session: Session, world: World): DocumentRecord | undefined {
  const [only, ...others] = heldOf(session, world, /agenda/);
  return others.length === 0 ? only : undefined;
}

/** The symbol of the one provisional agenda that the report of a session cites without saying for which session it is. */
function adoptedFrom(session: Session, { knowledge }: World): string | undefined {
  const symbols = knowledge.symbols.flatMap(({ value, record: { document } }) =>
    value.kind === 'provisional-agenda' &&
    !value.session &&
    document.kind === 'report' &&
    findSession(knowledge.sessions, document.session) === session
      ? [value.id]
      : [],
  );
  const [only, ...others] = new Set(symbols);
  return others.length === 0 ? only : undefined;
}
