import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, When } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { asksPerson } from '../../evidence/asked/wanted.ts';
import { ownBodies } from '../../evidence/bodies/own-bodies.ts';
import { type Office, officesIn } from '../../evidence/persons/roles.ts';
import { scopeOf } from '../../evidence/scope.ts';
import type { Cue } from '../../lexicon.ts';
import { isOfOtherTerm, type Roster, rostersOf } from '../../sittings/rosters.ts';
import { namedBodies } from '../../slots/bodies.ts';
import type { World } from '../../world.ts';

/** Questions of something else than who held an office. */
const OTHERWISE: Cue[] = ['why', 'howmany', 'negation', 'next', 'previous', 'decision', 'items', 'documents'];

/** Offices of other kinds, and of groups of a session. */
const OTHER =
  /\b(?:special|speciale?|especial) (?:rapporteur|relator)|\b(?:working|contact|drafting|expert|informal) |groupe|grupo|comité|committee of the whole|групп|комитет полного|فريق|工作组|小组|全体委员会|thank|opened|ouvert/iu;

/** Words for an election, and for all who were elected, in plain letters. */
const ELECTED =
  /^(?:elect\p{L}*|elu\p{L}*|eleg\p{L}*|elig\p{L}*|избра\p{L}*|избир\p{L}*|انتخ\p{L}*|تم|served?|act\p{L}*|vice|was|were|name[ds]?|hold|held)$/u;
const ALL = /\bofficers\b|\bbureau\b|\bmesa\b|должностн\p{L}+ лиц|член\p{L}+ бюро|[أا]عضاء (?:ال)?مكتب|主席团/iu;

/**
 * Who was elected to the offices of a session: the entries of the list of officers that a document of that session has, under the sentence that
 * says that they were elected.
 *
 * @example 'Who was the Rapporteur of the fourth session?' //=> “The Commission elected the following officers:”, “Rapporteur: Ms. Novak”
 */
export const officersElected: Handler = (asked, world, say) => {
  const offices = officesAsked(asked, world);
  if (!offices) return undefined;
  const found = recordsMeant(asked, world).flatMap(({ record, numbers }) =>
    rostersOf(record)
      .filter((roster) => !isOfOtherTerm(roster, numbers))
      .flatMap((roster) => {
        const entries = roster.entries.filter(
          (entry) => offices === 'all' || entry.offices.some((office) => offices.includes(office)),
        );
        return entries.length > 0 ? [{ ...roster, entries }] : [];
      }),
  );
  const own = found.filter(({ record }) => record.document.language === asked.language);
  const [first, ...others] = own.length > 0 ? own : found.slice(0, 1);
  if (!first || others.some((other) => holdersOf(other) !== holdersOf(first))) return undefined;
  const isInList = first.entries.every(({ paragraph }) => paragraph !== first.paragraph);
  const { record, paragraph, sentence, entries } = first;
  const quoted = (key: typeof paragraph, { start, end }: typeof sentence) => ({
    key: key.key,
    quote: quoteOf(world.knowledge, record, key, start, end),
  });
  const last = entries.at(-1);
  const parts =
    isInList || !last
      ? [quoted(paragraph, sentence), ...entries.map((entry) => quoted(entry.paragraph, entry))]
      : [quoted(paragraph, { start: sentence.start, end: last.end })];
  return answered(asked, 'passage', quoting(say, record, parts), {
    within: { record: record.id, paragraph: paragraph.key },
    ...(record.document.session && { session: record.document.session }),
  });
};

const holdersOf = ({ entries }: Roster): string =>
  entries.map(({ paragraph, start, end }) => plain(paragraph.text.slice(start, end))).join('\n');

/** The question without the names of its bodies: of "Comité Especial del Océano Índico" no group of a session is meant. */
function withoutBodies({ typed, bodyIds, language }: Asked, { knowledge: { bodies } }: World): string {
  const names = bodies
    .filter(({ id }) => bodyIds.includes(id))
    .flatMap((body) => [...body.names.map((name) => name[language] ?? ''), ...(body.also?.[language] ?? [])])
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length);
  const words = plain(typed);
  const found = names.map(plain).find((name) => words.includes(name));
  const at = found === undefined ? -1 : words.indexOf(found);
  return at < 0 ? typed : typed.slice(0, at) + typed.slice(at + (found?.length ?? 0));
}

/** The offices that a question asks about, or all; undefined where it asks for something else. */
function officesAsked(asked: Asked, world: World): Office[] | 'all' | undefined {
  const { typed, cues, leftover, items, symbols, decisions } = asked;
  const isElse = items.length + symbols.length + decisions.length > 0 || OTHERWISE.some((cue) => cues.has(cue));
  const isPerson = asksPerson(asked) || cues.has('chairing') || ALL.test(typed);
  if (!isPerson || isElse || OTHER.test(withoutBodies(asked, world))) return undefined;
  const offices = officesIn(typed);
  const isAll = offices.length === 0 && ALL.test(typed);
  if (offices.length === 0 && !isAll) return undefined;
  const left = leftover.filter((word) => !ELECTED.test(plain(word)) && !ALL.test(word) && officesIn(word).length === 0);
  if (left.length > 0) return undefined;
  return isAll ? 'all' : offices;
}

type Meant = { record: DocumentRecord; numbers: number[] };

/** The documents of the session that is named; or of the body, where only one of its documents lists officers. */
function recordsMeant(asked: Asked, world: World): Meant[] {
  const ids = namedBodies(asked.bodies);
  const [id, ...others] = ids.length > 0 ? ids : asked.bodyIds;
  if (!id || others.length > 0) return [];
  const scope = scopeOf(asked, world);
  const own = ownBodies(world, asked.language);
  const isOwn = (record: DocumentRecord) => own(record, '').bodies.includes(id);
  if (asked.ordinals.length > 0)
    return asked.ordinals.every(({ value }) => scope.numbers.includes(value))
      ? scope.records.filter(isOwn).map((record) => ({ record, numbers: scope.numbers }))
      : [];
  if (asked.followUp) return [];
  const [time, ...more] = asked.times;
  const when = more.length === 0 ? time?.when : undefined;
  if (time)
    return when === undefined
      ? []
      : world.knowledge.records
          .filter((record) => isOwn(record) && isOfTime(record, when))
          .map((record) => ({ record, numbers: [] }));
  const listing = world.knowledge.records.filter((record) => isOwn(record) && rostersOf(record).length > 0);
  const sessions = new Set(listing.map(({ document: { session } }) => session?.number ?? session?.dates));
  const [session] = sessions;
  const numbers = typeof session === 'number' ? [session] : [];
  return sessions.size === 1 && session !== undefined ? listing.map((record) => ({ record, numbers })) : [];
}

/**
 * Whether a document tells of a time: it is of a session in it, or its title has the year; a report without either, where it was issued
 * in that year.
 */
function isOfTime({ document: { session, title, kind, date } }: DocumentRecord, when: When): boolean {
  if (session?.dates) return overlap(session.dates, when);
  const year = when;
  if (!/^\d{4}$/.test(year)) return false;
  const years: string[] = title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
  if (session || years.length > 0) return years.includes(year);
  return kind === 'report' && date?.startsWith(year) === true;
}
