import { headSessionClaims } from '../../../records/head-session-claims.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';
import type { Plan } from '../asked/plan.ts';
import { isSetAtSession } from '../days/set-at-session.ts';
import { isOfOtherSession } from '../judge.ts';
import { headingsAbove } from '../texts/sections.ts';
import type { Weighed } from '../weighed.ts';
import type { Rule } from './rule.ts';

/** "At its organizational meeting": a session that has no number, in plain letters. */
const UNNUMBERED =
  /\borgani[sz]ational (?:session|meeting)|\b(?:session|reunion) d'organisation(?!\p{L})|\b(?:periodo de sesiones|sesion|reunion) de organizacion(?!\p{L})|(?<!\p{L})организационн\p{L}+ (?:сесси|заседани|совещани)|(?:ال)?(?:دوره|اجتماع|جلسه) (?:ال)?تنظيمي|组织(?:届?会议|届会)/u;

/** So early in a sentence stands the session that it is about. */
const OPENING = 60;

/** The numbers by which a question tells of which session it asks. */
const numbersAsked = ({ scope, numbers }: Plan): number[] => [...scope.numbers, ...numbers.map(({ value }) => value)];

/** The numbers of the sessions that a text counts. */
const sessionsIn = (text: string, language: Weighed['language']): number[] =>
  findOrdinals(plain(text), { start: 0, end: text.length }, language).flatMap(({ numbers }) => numbers);

/** Whether a sentence says of a session other than that which is asked about what it says. */
function tellsOfOther({ text, language, candidate: { record, paragraph } }: Weighed, plan: Plan): boolean {
  const own = new Set(headSessionClaims(record.claims).flatMap(({ session }) => session.designation ?? []));
  const title = record.document.session?.number === undefined ? '' : record.document.title;
  const asked = numbersAsked(plan);
  const said = sessionsIn(text, language);
  // "To hold parallel meetings during its second and third sessions" may tell of the first by what it leaves out.
  if (new Set(said).size > 1) return false;
  if (isOfOtherSession(text, asked, language, own, title)) return true;
  if (UNNUMBERED.test(plain(text.slice(0, OPENING))) && !asked.some((number) => said.includes(number))) return true;
  // "3. Second session" above "At the beginning of the session": the nearest heading that counts one tells.
  const above = headingsAbove(record, paragraph.key).findLast((heading) => sessionsIn(heading, language).length > 0);
  return said.length === 0 && above !== undefined && isOfOtherSession(above, asked, language, own, title);
}

/** Of which session a sentence is. */
export const OTHER_SESSIONS: readonly Rule[] = [
  {
    name: 'counts no other session',
    keeps: (
      { text, language, candidate: { record } },
      { isSession, isBody, happens, isDeadline, scope, numbers, asked },
    ) => {
      if (!(isSession && isBody && happens) || (isDeadline && isSetAtSession(asked))) return true;
      const own = new Set(headSessionClaims(record.claims).flatMap(({ session }) => session.designation ?? []));
      const counted = [...scope.numbers, ...numbers.map(({ value }) => value)];
      const title = record.document.session?.number === undefined ? '' : record.document.title;
      return !isOfOtherSession(text, counted, language, own, title);
    },
  },
  {
    // "The first meeting was chaired by Ms. Diallo", where the chair of the second is asked for.
    name: 'tells of no other session, where somebody or something of one is asked for',
    keeps: (sentence, plan) => {
      const { happens, isDeadline, asked } = plan;
      const isOfOne = asked.ordinals.length === 1 && ['session', 'meet'].some((cue) => asked.cues.has(cue as never));
      if (happens || isDeadline || !isOfOne || UNNUMBERED.test(plain(asked.typed))) return true;
      return !tellsOfOther(sentence, plan);
    },
  },
];
