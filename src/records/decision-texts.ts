import type { BodyId, Claim, DecisionClaim } from '../model.ts';
import { type BareHeading, bareDecisionHeadings } from './bare-decision-headings.ts';
import { headingOf, type ListedNumbers } from './decision-headings.ts';
import type { FoundDecision } from './decision-numbers.ts';
import { takerOf } from './decisions.ts';
import { MOST_UNNUMBERED, numbered, ofBoard } from './decisions-of-boards.ts';
import { listedDecisions } from './listed-decisions.ts';
import { NUMBERED } from './masthead-title.ts';
import { claimAt, type Passage, type Reading, whole } from './reading.ts';

/** The text of a decision or resolution that a document prints: its heading, its title, its paragraphs, its day. */
type DecisionText = {
  decision: FoundDecision;
  heading: Passage;
  title?: Passage;
  paragraphs: Passage[];
  day?: Passage;
};

const LONGEST_TITLE = 400;

/** A line that begins with a capital and is no clause of a preamble, which ends with a comma. */
const isTitle = ({ paragraph: { text } }: Passage) =>
  text.length <= LONGEST_TITLE && /^[\p{Lu}\p{Lo}“"«]/u.test(text) && !/[,;:]$/.test(text);

/**
 * The day on a line of its own right under the heading or the title, or under the number of the meeting, or behind it, where a text ends:
 * "6th plenary meeting", "13 December 2018".
 */
function dayIn(paragraphs: readonly Passage[]): Passage | undefined {
  return paragraphs.findLast(({ dates, plain }, i) => {
    const [only] = dates;
    const isLast = only?.when.length === DAY && only.end === plain.length;
    const above = paragraphs[i - 1]?.plain ?? '';
    const isUnder = i === 0 || (i === 1 && isTitle(paragraphs[0] as Passage));
    const isAlone = isLast && only.start === 0 && (isUnder || /^\d/.test(above) || isMeeting(above));
    const isBehind = isLast && only.start < LONGEST_MEETING && PLENARY.test(plain.slice(0, only.start).trimEnd());
    return isAlone || isBehind || (i < NEAR && saysAdopted(plain, dates));
  });
}

/** "Resumed 11th plenary meeting" (FCCC/PA/CMA/2024/17/Add.1). */
const isMeeting = (words: string): boolean => words.length < LONGEST_MEETING && PLENARY.test(words);

/** So many lines under its heading a resolution of the Security Council says when it was adopted. */
const NEAR = 2;

/** "Adopted by the Security Council at its 6553rd meeting, on 10 June 2011". */
const saysAdopted = (words: string, dates: Passage['dates']): boolean =>
  dates.length === 1 && dates[0]?.when.length === 10 && ADOPTED_ON.test(words);

const ADOPTED_ON =
  /^(?:adopted by|adoptee? par|aprobad[ao] por|принят(?:а|о|ая|ое)?|(?:الذي |التي )?اتخذت?(?:ه|ها)?)(?!\p{L})|第\d+次会议通过$/u;

function textsIn(
  { passages, language }: Reading,
  listed: ListedNumbers,
  bare: ReadonlyMap<Passage, BareHeading>,
): DecisionText[] {
  const texts: DecisionText[] = [];
  const headings = passages.flatMap((heading, at) => {
    const decision = headingOf(heading, listed) ?? bare.get(heading)?.decision;
    return decision ? [{ heading, decision, at, isListed: listed.has(heading.plain) }] : [];
  });
  for (const [i, { heading, decision, at, isListed }] of headings.entries()) {
    const rest = passages.slice(at + 1, headings[i + 1]?.at ?? passages.length);
    if (isListed) {
      texts.push({ decision, heading, ...ofBoard(rest, language) });
      continue;
    }
    const [first] = rest;
    const title = first && isTitle(first) && !saysAdopted(first.plain, first.dates) ? first : undefined;
    const day = dayIn(rest);
    texts.push({
      decision,
      heading,
      paragraphs: saying(heading, rest, title, day),
      ...(title && { title }),
      ...(day && { day }),
    });
  }
  return texts;
}

const ADOPTED = /\/RES\/(\d{1,4}\/\d{1,3})$/;

/** Principal organs, by the letter with which the symbols of their resolutions begin. */
const ORGANS: Record<string, BodyId> = { A: 'general-assembly', E: 'ecosoc' };

/** The resolution that a document is, by its symbol. */
function ownText({ passages, owner, known }: Reading, symbol: string | null | undefined): Claim[] {
  const number = ADOPTED.exec(symbol ?? '')?.[1];
  const titled = passages.find(({ plain }) => NUMBERED.exec(plain)?.[1] === number);
  const organ = ORGANS[symbol?.slice(0, -`/RES/${number}`.length) ?? ''];
  const by = known.find(({ id }) => id === organ)?.id ?? owner;
  if (!number || !titled || !by) return [];
  const { text } = titled.paragraph;
  const start = NUMBERED.exec(text)?.[0].length ?? 0;
  const content: DecisionClaim = { id: `resolution ${number}`, by };
  const adopted =
    passages.find(({ dates, plain }) => dates[0]?.when.length === 10 && RESOLUTION.test(plain)) ?? dayAtEnd(passages);
  const date = adopted?.dates[0]?.when;
  return [
    claimAt(titled, { decision: { ...content, title: text.slice(start) } }, { start, end: text.length }),
    ...(adopted && date ? [claimAt(adopted, { decision: { ...content, date } }, whole(adopted))] : []),
    ...numbered(passages).map((passage) => claimAt(passage, { decision: content }, whole(passage))),
  ];
}

/** "92nd plenary meeting" and under it, or behind it, "5 April 1994": where a resolution ends, and its notes may follow. */
function dayAtEnd(passages: readonly Passage[]): Passage | undefined {
  const notes = passages.findLastIndex(({ plain }) => !NOTE.test(plain));
  return passages.slice(0, notes + 1).findLast(({ dates, plain }, at, { length }) => {
    if (at < length - 1) return false;
    const [date, ...others] = dates;
    if (!date || others.length > 0 || date.when.length !== DAY) return false;
    const [before, after] = [plain.slice(0, date.start).trimEnd(), plain.slice(date.end)];
    // Chinese has the day before the meeting.
    if (before === '' && after !== '') return /^第\d+次全体会议$/u.test(after);
    const meeting = before === '' ? (passages[at - 1]?.plain ?? '') : before.replace(/,$/, '');
    return after === '' && meeting.length < LONGEST_MEETING && PLENARY.test(meeting);
  });
}

/** The notes to a resolution: `1/ A/42/521-S/19085, annex.` */
const NOTE = /^(?:\d{1,3}\/|[*_(]|$)/u;

/** `1994-04-05`. */
const DAY = 10;
/** The number of a meeting takes no more. */
const LONGEST_MEETING = 40;

const PLENARY =
  /(?:plenary meeting|seance pleniere|sesion plenaria|пленарное заседание|الجلسه العامه \d*|全体会议)\.?$/u;

const RESOLUTION = /^(?:resolution|resolucion|резолюци|قرار)/u;

/** What a decision says: its numbered paragraphs; without any, all that stands under a heading of few lines. */
function saying(heading: Passage, rest: readonly Passage[], ...others: (Passage | undefined)[]): Passage[] {
  const found = numbered(rest);
  const left = rest.filter((passage) => !others.includes(passage));
  return found.length > 0 || !heading.paragraph.heading || left.length > MOST_UNNUMBERED ? found : left;
}

/** Whose session the head of a document is of that has its number there as well: "Resolución XII.4", of the 12th meeting (Ramsar). */
function sessionBody({ session }: Reading, { paragraph: { part } }: Passage): BodyId | undefined {
  const [only, ...others] = [session?.body ?? []].flat();
  return part === 'head' && others.length === 0 ? only : undefined;
}

/**
 * The decisions and resolutions whose own text a document prints, as the addenda to reports of Conferences do
 * (FCCC/KP/CMP/2018/8/Add.1): title, day, and what each numbered paragraph says.
 */
export function readDecisionTexts(reading: Reading, symbol: string | null | undefined): Claim[] {
  const list = listedDecisions(reading);
  const bare = bareDecisionHeadings(reading);
  const printed = textsIn(reading, numbersOf(list), bare).flatMap(
    ({ decision, heading, title, paragraphs, day }): Claim[] => {
      const by: BodyId | undefined =
        bare.get(heading)?.by ??
        takerOf(reading, heading, whole(heading), decision) ??
        reading.owner ??
        sessionBody(reading, heading);
      if (!by) return [];
      const content: DecisionClaim = { id: decision.id, by };
      const date = day?.dates[0]?.when;
      const behind = bare.get(heading)?.title;
      const called = behind && heading.paragraph.text.slice(behind.start, behind.end);
      return [
        ...(called ? [claimAt(heading, { decision: { ...content, title: called } }, behind)] : []),
        ...(title ? [claimAt(title, { decision: { ...content, title: title.paragraph.text } }, whole(title))] : []),
        ...(day && date ? [claimAt(day, { decision: { ...content, date } }, whole(day))] : []),
        ...paragraphs.map((passage) => claimAt(passage, { decision: content }, whole(passage))),
      ];
    },
  );
  return [...ownText(reading, symbol), ...list, ...printed];
}

/** The decisions of a list by their numbers: those of one number and two words by none. */
function numbersOf(list: readonly Claim[]): ListedNumbers {
  const ids = new Set(list.flatMap((claim) => ('decision' in claim ? (claim.decision.id ?? []) : [])));
  const numbers = Map.groupBy(ids, (id) => id.replace(/^\p{L}+ /u, '').toLowerCase());
  return new Map([...numbers].flatMap(([number, [id = '', ...others]]) => (others.length === 0 ? [[number, id]] : [])));
}
