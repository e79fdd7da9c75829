import { isCalledOff } from '../../knowledge/half-days.ts';
import { findSession } from '../../knowledge/sessions.ts';
import { isSubItem } from '../../records/markers.ts';
import { answered, bodiesAsked, type Handler, sourcesOf, zoneCity } from '../compose.ts';
import { refOf } from '../session-refs.ts';
import { chosen } from './sessions/session-choice.ts';
import { evidenceOf } from './sessions/session-evidence.ts';
import { nothing } from './sessions/session-nothing.ts';
import { assertedDates, sessionText } from './sessions/session-text.ts';

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
    ...(session.during ? [say.factDuring(text.name(session.during))] : []),
    ...(agenda?.opening && !isCalledOff(session, day)
      ? [say.factOpens(day, hour, zoneCity(world, session, asked.language))]
      : []),
    ...(agenda?.whole
      ? [say.factAgenda(agenda.items.filter(({ number }) => !isSubItem(number)).length)]
      : provisional
        ? [say.factAgendaSymbol(provisional.value.id)]
        : []),
    ...(agenda?.items.length === 1 && !agenda.whole
      ? agenda.items.map((item) => say.onlyItem(item.number, item.title))
      : []),
    ...(documents.length > 0 ? [say.factDocuments(say.list(documents.map(({ value }) => value.id)))] : []),
    ...(report ? [say.factReport(report.value.id)] : []),
  ];
  return answered(
    asked,
    'document',
    {
      lead: text.sentence(session),
      lines,
      dates: assertedDates(asked, [session]),
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
