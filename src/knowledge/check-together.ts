import type { Claim, DocumentRecord, MandateClaim, Problem } from '../model.ts';
import { symbolKey } from '../records/symbol.ts';
import { firstDay, lastDay } from '../records/when.ts';
import { squash } from './check-record.ts';
import { type Difference, isOnlyQuoted } from './differences.ts';
import type { Bodies, Ruling } from './schema.ts';
import { type Cited, findSession, type Session } from './sessions.ts';

type Path = (string | number)[];
type Place = { path: string; line: number; column: number };

/** A record with the claims of its file, in their order, and the places where they stand. */
export type RecordFile = { record: DocumentRecord; claims: Claim[]; locate(path: Path): Place };

/**
 * Two records with one symbol in one language: at least one of them is mistaken, so neither keeps it. Language versions
 * of one document share their symbol.
 */
export function checkSymbols(files: RecordFile[]): Problem[] {
  const groups = Map.groupBy(
    files.filter(({ record }) => record.document.symbol),
    ({ record }) => `${symbolKey(record.document.symbol ?? '')} ${record.document.language}`,
  );
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const problems = group.map((file) => {
      const others = group.filter((other) => other !== file).map((other) => other.locate([]).path);
      return error(
        file.locate(['document', 'symbol']),
        `document.symbol: ${others.join(', ')} has the same symbol and language; none is used until one is corrected`,
      );
    });
    for (const { record } of group) record.document = { ...record.document, symbol: null };
    return problems;
  });
}

/** Claims of different records about one session that cannot both be true, where nobody has ruled. */
export function checkAgreement(sessions: Session[], files: RecordFile[]): Problem[] {
  return sessions.flatMap((session) =>
    session.conflicts
      .filter(({ ruling }) => ruling === undefined)
      .map(({ field, values }) => {
        const told = values.map(({ value, cited }) => ({ ...cited, value }));
        const body = session.bodies.length > 1 ? `[${session.bodies.join(', ')}]` : session.bodies[0];
        const known = session.number === undefined ? `dates: ${session.dates}` : `number: ${session.number}`;
        const subject = `the ${field} of ${nameOf(session)}`;
        return disagreement(subject, `session: { body: ${body}, ${known} }`, told, files);
      }),
  );
}

/** Records that name different decisions for one act about a body, where nobody has ruled. */
export function checkMandates(mandates: Cited<MandateClaim>[], rulings: Ruling[], files: RecordFile[]): Problem[] {
  const acts = Map.groupBy(mandates, ({ value }) => `{ body: ${value.body}, act: ${value.act} }`);
  return [...acts].flatMap(([act, told]) => {
    const [first] = told;
    const ruled = rulings.some(
      ({ mandate }) => mandate?.body === first?.value.body && mandate?.act === first?.value.act,
    );
    if (ruled || new Set(told.map(({ value }) => value.decision)).size < 2) return [];
    const values = told.map((cited) => ({ ...cited, value: cited.value.decision }));
    const subject = `the decision by which ${first?.value.body} was ${first?.value.act}`;
    return [disagreement(subject, `mandate: ${act}`, values, files)];
  });
}

/** Language versions of one document that say different things in the same place, beside what can be ruled. */
export function checkVersions(differences: Difference[], files: RecordFile[]): Problem[] {
  return differences.filter(isOnlyQuoted).map(({ about, values }) => {
    const told = values.map(({ record, claim, said }) => ({
      record,
      claim,
      value: `${record.document.language} ${said}`,
    }));
    const [place, words] = quoted(told, files);
    const advice = 'correct the record that misread its text; where the texts themselves differ, answers quote all';
    return contradiction(place, `language versions differ on ${about}: ${words}; ${advice}`);
  });
}

function disagreement(subject: string, rule: string, told: Cited<string>[], files: RecordFile[]): Problem {
  const [place, words] = quoted(told, files);
  const advice = `choose one in rulings.yml: - { ${rule}, follow: ${told[0]?.record.id}, because: … }`;
  return contradiction(place, `records differ on ${subject}: ${words}; ${advice}`);
}

/** Each value once, with the words and the place of the first claim that gives it, and how many more do; and the place of the last one. */
function quoted(told: Cited<string>[], files: RecordFile[]): [Place, string] {
  const last = told.at(-1);
  const values = Map.groupBy(told, ({ value }) => value);
  const words = [...values].flatMap(([value, [first, ...more]]) => {
    if (!first) return [];
    const { path, line } = placeOf(first, files);
    const others = more.length > 0 ? `, and in ${more.length} more` : '';
    return [`${value}, "${squash(first.claim.quote)}" (${path}:${line}${others})`];
  });
  return [last ? placeOf(last, files) : { path: 'records', line: 1, column: 1 }, words.join('; ')];
}

/** Sessions of one body go forward: the fourth is not before the third. */
export function checkOrder(sessions: Session[], files: RecordFile[]): Problem[] {
  const before = new Map<string, Session>();
  return sessions.flatMap((session) => {
    const [cited] = session.evidence.filter(({ value }) => value.number === session.number);
    if (session.number === undefined || !session.dates || !cited) return [];
    const key = session.bodies.join('+');
    const last = before.get(key);
    const apart = last?.dates !== undefined && lastDay(last.dates) < firstDay(session.dates);
    if (!apart || last.number === undefined || session.number >= last.number) {
      before.set(key, session);
      return [];
    }
    const dates = (of: Session) => firstDay(of.dates ?? '');
    const message = `${nameOf(session)} (${dates(session)}) comes after session ${last.number} (${dates(last)}); one number or date is mistaken`;
    return [warning(placeOf(cited, files), message)];
  });
}

/** Rulings name a record and a session that are there, and something to rule; those that follow an unreviewed record wait. */
export function checkRulings(
  rulings: Ruling[],
  sessions: Session[],
  { bodies }: Bodies,
  files: RecordFile[],
  unreviewed: DocumentRecord[],
  locate: (path: Path) => Place,
): Problem[] {
  const bodyIds = new Set(bodies.map(({ id }) => id));
  return rulings.flatMap((ruling, index) => {
    const at = (...path: Path) => locate(['rulings', index, ...path]);
    const say = (path: string, message: string) => error(at(path), `rulings.${index}.${path}: ${message}`);
    const subject = ruling.session ? 'session' : 'mandate';
    const unknown = [ruling.session?.body ?? ruling.mandate?.body ?? []].flat().filter((body) => !bodyIds.has(body));
    if (unknown.length > 0) return [say(subject, `${unknown.join(', ')} is not a body of bodies.yml`)];
    if (unreviewed.some(({ id }) => id === ruling.follow)) return [];
    if (!files.some(({ record }) => record.id === ruling.follow))
      return [say('follow', `there is no record ${ruling.follow}`)];
    if (!ruling.session) return [];
    const session = findSession(sessions, ruling.session);
    if (!session) return [say('session', 'no record speaks of this session')];
    if (!session.evidence.some(({ record }) => record.id === ruling.follow))
      return [say('follow', `the record ${ruling.follow} says nothing of ${nameOf(session)}`)];
    if (session.conflicts.length > 0) return [];
    return [warning(at('session'), `rulings.${index}.session: no records differ on ${nameOf(session)}`)];
  });
}

function placeOf({ record, claim }: Cited<unknown>, files: RecordFile[]): Place {
  const file = files.find((entry) => entry.record.id === record.id);
  const place = file?.locate(['claims', file.claims.indexOf(claim)]);
  return place ?? { path: `records/${record.id}.yml`, line: 1, column: 1 };
}

const nameOf = ({ bodies, number, dates }: Session): string =>
  `${number === undefined ? `the session of ${dates}` : `session ${number}`} of ${bodies.join(' and ')}`;

const error = (place: Place, message: string): Problem => ({ ...place, message, severity: 'error' });
const warning = (place: Place, message: string): Problem => ({ ...place, message, severity: 'warning' });
const contradiction = (place: Place, message: string): Problem => ({
  ...warning(place, message),
  decide: 'contradiction',
});
