import type { DocumentRecord, When } from '../../../model.ts';
import type { FoundDate } from '../../../records/dates.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { numberedGroups } from '../../../records/numbered-groups.ts';
import { plain, unpointed } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { holdsNumber, type SoughtNumber } from '../asked/numbers.ts';
import { type Around, fit, holds, termsIn } from '../fit.ts';
import { isDoneByOfficer } from '../persons/done-by-officer.ts';
import { ASKS_LETTER, LETTER } from '../persons/letter-heads.ts';
import type { Sought, SoughtWord } from '../words/sought.ts';
import { BODIES, isOfGathering, isOfPreparation, isUnsure } from '../words/sure.ts';
import { datesThatStand } from './changed-dates.ts';
import { clausesOf, type DatedClause, daysIn, fitsTimes } from './dates.ts';
import {
  isBeforeAnother,
  isOfAnother,
  isOfCounted,
  isOfIncluded,
  isOfSession,
  isOfSitting,
  isOfSittingBehind,
} from './dates-of-sessions.ts';
import { isOfPaper, isOfResolution } from './days-of-papers.ts';
import { isDoneAtGathering } from './done-at-gathering.ts';
import { heldFrom, isHeldBehind } from './held-behind.ts';
import { HELD_ON } from './held-on.ts';
import { isHeldWhole, isInOrder, SUBORDINATE } from './in-order.ts';
import { isYearless } from './yearless.ts';

/** `2020-11`. */
const MONTH = 7;
/** `2020`. */
const YEAR = 4;

/** Clauses as near as this to the best one have their dates told, too. */
const NEAR = 0.04;
/** So much of what a sentence holds of it must lead to the date; what is said behind a date is said of something else. */
const LED = 0.7;
/** The same where something is said to be held on the only date. */
const LED_HELD = 0.4;

/** The dates of a sentence that go with what is sought. `namesBody`: whether some words name the body of the question, by the name of another language. */
export function datesOf(
  asked: Asked,
  sought: Sought,
  record: DocumentRecord,
  text: string,
  language: LanguageData,
  numbers: SoughtNumber[],
  around: Around,
  isDeed: boolean,
  namesBody: (said: string) => boolean = () => false,
): When[] {
  const none = termsIn('', language.code);
  const nothing = { ...around, ...none };
  // "For adoption at its third session (November 2020)": when that session is, and not when it was done.
  const told = daysIn(text, language, record).filter(
    ({ when, start }) => numbers.length > 0 || when.length > MONTH || !/[(（]\s*$/u.test(text.slice(0, start)),
  );
  // "Pursuant to resolution 70/226 of 22 December 2015, the Conference was held from 5 to 9 June 2017".
  const held = told.filter((date) => !isOfResolution(text, date) && !isOfPaper(text, date));
  const given = !isDeed && isOfGathering(asked.typed, asked.language, numbers.length > 0) ? held : told;
  const found = datesThatStand(given, text, language.code, asked).filter(isSaidLast);
  // What the headings say leads to no date.
  const beside = { ...around, headings: none };
  // Whose session it is, "its" does not say: that of the document's own body, or of none that a question names.
  const telling = sought.words.filter(({ weight }) => weight > 1);
  // "The 17th meeting of the Permanent Forum", in one of its documents; "of the Working Group in A/CN.10/2015/L.3".
  const namesOwn = () =>
    asked.symbols.length > 0 ||
    (telling.length > 0 && sought.words.every((word) => !isOfBodies(word) || holds(word, around.names, language.code)));
  const namesNone = () => !OF_SOMEBODY.test(asked.typed) && !sought.words.some(isOfBodies);
  const isNobodys = () => asked.bodies.length === 0 && (namesOwn() || namesNone());
  // "At the 9th meeting, on 22 April, delegations exchanged views", in the report of the group that is asked about (A/CN.10/2015/L.2).
  const groups = numberedGroups(asked.typed, asked.language);
  const isOfGroup = () => {
    const own = numberedGroups(record.document.title, language.code);
    const terms = termsIn(text, language.code);
    const namesIts = sought.words.some((word) => word.ofBody && word.weight > 1 && holds(word, terms, language.code));
    return around.ofBody && groups.join() === own.join() && !namesIts;
  };
  const isBeside = ({ start, end }: FoundDate) => {
    const near = `${text.slice(Math.max(0, start - BEFORE_IT), start)} ${text.slice(end).split(/\s+/u).slice(0, MOST_AFTER).join(' ')}`;
    const terms = termsIn(near, language.code);
    return (
      IT.test(plain(text.slice(end))) ||
      sought.words.some((word) => word.ofBody && word.weight > 1 && holds(word, terms, language.code))
    );
  };
  const isOfIts = ({ dates: [when = ''], after }: DatedClause) =>
    isOfIncluded(after, numbers) ||
    found.some(
      (date) =>
        date.when === when &&
        (isOfSession(text.slice(0, date.start), when, numbers, language) ||
          isOfSitting(text.slice(0, date.start), numbers, language, asked.typed) ||
          isOfCounted(text.slice(date.end), asked.typed, numbers) ||
          isOfSittingBehind(text.slice(date.end), numbers, language, asked.typed)) &&
        (isNobodys() || (groups.length > 0 ? isOfGroup() : around.ofBody && isBeside(date))),
    );
  // "Note verbale dated 23 March 2015 from the Permanent Mission of Switzerland": the day of a paper, where one is asked for.
  const isOfLetter = LETTER.test(plain(text)) && ASKS_LETTER.test(plain(asked.typed));
  // "À sa réunion de coordination et de gestion du 18 novembre 2014, le Conseil": the day of that meeting (E/C.16/2015/1).
  const isOfNamed = ({ atMeeting, dates: [when] }: DatedClause) => {
    const [date] = found;
    if (!date || atMeeting !== true || found.length !== 1 || date.when !== when) return false;
    const of = telling.filter(({ ofBody }) => !ofBody);
    const named = termsIn(text.slice(0, date.start), language.code);
    return of.length > 0 && of.every((word) => holds(word, named, language.code)) && isBeside(date);
  };
  const [only, ...more] = found;
  const isDone =
    only !== undefined &&
    more.length === 0 &&
    isDoneAtGathering(sought, text.slice(0, only.start), text.slice(only.end), language, asked);
  const isToBeHeld =
    only !== undefined &&
    more.length === 0 &&
    isHeldBehind(text.slice(0, only.start), text.slice(only.end), sought.words, language.code);
  // "After the preparatory meeting of the Forum, a workshop was held on": the day is that of what stands behind the verb.
  const isOfBehind = only !== undefined && heldFrom(text.slice(only.end), language.code) !== undefined;
  // Nothing is asked that was done at the meeting.
  const isMeetingAlone = asked.leftover.length === 0 && !isDeed;
  const isLed = (clause: DatedClause) => {
    const { before, own } = clause;
    if (isOfIts(clause) || isDone || isToBeHeld) return true;
    if (isOfBehind && more.length === 0 && !clause.opens) return false;
    const shareOf = (said: string) =>
      fit(sought, termsIn(said, language.code), namesBody(said) ? { ...beside, ofBody: true } : beside, language.code)
        .share;
    const led = shareOf(`${before} ${own}`);
    // "The briefings, which are to be held on 4 June, on the margins of the sixth session".
    const isHeld = found.length === 1 && HELD_ON[language.code].test(unpointed(before));
    // "L'UNICRI a organisé en mai 2014 à Turin un séminaire de formation": the verb stands right before the day, what was done behind it.
    const isDoer = shareOf(before) > 0;
    if (found.length === 1 && isDoer && (endsInVerb(before, language) || endsInSought(before, telling, language))) {
      const main = clause.after.slice(0, indexOr(plain(clause.after).search(SUBORDINATE), clause.after.length));
      return shareOf(`${before} ${main}`) >= LED * led;
    }
    return shareOf(before) >= (isHeld ? LED_HELD : LED) * led;
  };
  // "The Conference is to be held from 20 to 22 June, and the third session of its Preparatory Committee from 13 to 15 June".
  const all = clausesOf(text, found, language);
  const itself = all.filter(({ own }) => !isOfPreparation(own, asked.typed, language.code));
  const clauses = (itself.length > 0 ? itself : all)
    .filter(
      (clause) =>
        isLed(clause) &&
        (!(clause.atMeeting || (clause.opens && isDeed)) ||
          (isMeetingAlone && isOfIts(clause)) ||
          isOfNamed(clause) ||
          isHeldWhole(sought, clause.after, language, asked, around) ||
          isInOrder(sought, clause.after, language, asked)) &&
        (language.dates.counted
          ? !isBeforeAnother(clause.after, numbers, language)
          : clause.opens || !isOfAnother(clause.before, numbers, language)),
    )
    .map((clause) => ({
      dates: clause.dates,
      title: TITLED.test(plain(clause.own)),
      unsure:
        !isOfLetter &&
        isUnsure(
          isOfBehind && isToBeHeld ? { ...clause, before: '' } : clause,
          asked.typed,
          language.code,
          isDeed ||
            isDone ||
            isToBeHeld ||
            isOfIts(clause) ||
            isOfNamed(clause) ||
            (clause.opens && isDoneByOfficer(asked, clause.after, language)),
        ),
      share: fit(sought, termsIn(clause.own, language.code), nothing, language.code).share,
      numbered: numbers.filter((number) => holdsNumber(clause.own, number, language)).length,
    }));
  const numbered = Math.max(0, ...clauses.map((clause) => clause.numbered));
  const meant = clauses.filter((clause) => clause.numbered === numbered);
  const most = Math.max(0, ...meant.map(({ share }) => share));
  const near = meant.filter(({ share }) => share > most - NEAR);
  // "and its special session, entitled 'The World Summit …', held …": the name is that of a title.
  const plainly = near.filter(({ title }) => !title);
  const best = plainly.length > 0 ? plainly : near;
  // Where the date that is meant is not sure, no other takes its place.
  return (best.some(({ unsure }) => unsure) ? [] : best)
    .flatMap(({ dates }) => dates)
    .filter((when) => fitsTimes(when, asked));
}

/** 1月25日，平壤(朝中社) …于2015年1月25日发表一份公开声明: a day that is said again in full goes with what is said there (S/2015/64). */
const isSaidLast = ({ when, start }: FoundDate, _: number, all: readonly FoundDate[]): boolean =>
  !all.some(
    (other) =>
      other.start > start &&
      ((start === 0 && other.when === when) ||
        (isYearless(when) && !isYearless(other.when) && other.when.slice(YEAR) === when.slice(YEAR))),
  );

/** So many words before a day hold the verb to which it belongs, with a preposition. */
const AT_VERB = 4;

/** Whether a finite verb stands right before a day, of somebody who did something. */
function endsInVerb(before: string, { finiteVerb }: LanguageData): boolean {
  const last = plain(before).split(/\s+/u).filter(Boolean).slice(-AT_VERB);
  if (PASSIVE.test(last.join(' '))) return false;
  return last.some((_, at) => finiteVerb.test(` ${last.slice(at).join(' ')}`));
}

/**
 * Whether what is sought stands right before a day: "la France souhaite organiser le 27 mars une réunion", "le Sommet de Washington
 * du 19 février".
 */
function endsInSought(before: string, words: readonly SoughtWord[], { code }: LanguageData): boolean {
  const last = before.match(/\p{L}[\p{L}\p{M}’'-]{3,}/gu)?.at(-1);
  const terms = termsIn(last ?? '', code);
  return words.some((word) => holds(word, terms, code));
}

/** "The fair was opened on 4 May by the keepers of the regatta": what was done to it, and by whom. */
const PASSIVE =
  /(?<!\p{L})(?:was|were|been|is|are|be|ete|est|sont|sera|seront|etait|fue|fueron|sido|sera|был\p{L}*|будет)(?!\p{L})/u;

const indexOr = (index: number, other: number): number => (index < 0 ? other : index);

/** "À sa 17e séance, le 1er mai 2015, elle a adopté", in a document of its own (E/C.19/2015/L.6). */
const IT = /^, (?:it|elle|il|ella|este|esta|она?о?|он) /u;

/** So many characters before a date, and words behind it, may name the body whose session it was. */
const BEFORE_IT = 100;
const MOST_AFTER = 5;

/** "The fifth session of the Council", "the Council's fifth session". */
const OF_SOMEBODY =
  /\b(?:session|meeting|réunion|sesiones|reunión)s? (?:of|de|du|des|del)\b|['’]s\b|[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/iu;
const isOfBodies = ({ word }: SoughtWord): boolean => BODIES.test(word) || GATHERERS.test(word);
const GATHERERS = /^(?:forum|foro|conference|conferencia|instance|party|parties|partes|union|organi[sz]ation|team)$/u;

const TITLED = /\b(?:entitled|titled|intitulee?s?|titulad[oa]s?)\b|озаглавл|под названием|المعنون|题为/u;
