import type { AnswerLanguage, BodyId, DocumentRecord, Paragraph, When } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';
import { isDay } from '../../records/when.ts';
import { datesIn } from '../evidence/days/dates.ts';
import { sittingNumbersIn } from '../evidence/days/sitting-days.ts';
import { readOnce } from '../kept.ts';
import { HELD } from '../prose.ts';
import { officerLine } from './officer-lines.ts';

/** The record of one meeting: its number, the line that gives it or its day, and the line with its day. */
export type SittingRecord = {
  record: DocumentRecord;
  number?: number;
  line: Paragraph;
  day?: { when: When; paragraph: Paragraph };
};

/** Words for the record of a meeting, in plain letters. */
const RECORD: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:(?:summary|verbatim|provisional|analytical) records?|record of|minutes)\b/,
  fr: /\b(?:compte rendu|proces-verbal)\b/,
  es: /\bactas?\b/,
  ru: /(?<!\p{L})(?:отчет|протокол)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:ال)?محضر(?!\p{L})/u,
  zh: /记录/u,
};

/** The number of the meeting stands in one of so many lines, and in a line no longer than this. */
const BEGINNING = 25;
const LONGEST = 200;
/** Words for a record open its line: "accepted the minutes of the first session" is said of another. */
const OPENING = 40;

/**
 * Reads a document as the record of one meeting: its head says so ("Summary record of the 2700th meeting"), or gives the number
 * of the meeting on a line of its own, and who presided below it.
 */
export const sittingRecord = readOnce(read);

function read(record: DocumentRecord): SittingRecord | undefined {
  const language = languageOf(record.document.language);
  const beginning = record.paragraphs.slice(0, BEGINNING).filter(({ part }) => part !== 'footnote');
  const numbered = beginning.flatMap((line, at) => {
    const text = apart(line.text);
    if (text.length > LONGEST) return [];
    const [number, ...others] = sittingNumbersIn(text, language);
    const above = text.length < LONGEST_ALONE ? beginning[at - 1] : undefined;
    const isRecord = [line, ...(above ? [above] : [])].some((one) => {
      const at = plain(one.text).search(RECORD[language.code]);
      return at >= 0 && at < OPENING;
    });
    const isAlone = Number(/^(?:第\s?)?(\d+)/u.exec(text)?.[1]) === number && text.length < LONGEST_ALONE;
    return number === undefined || others.length > 0 || !(isRecord || isAlone) ? [] : [{ line, number, isRecord }];
  });
  const found = numbered.find(({ isRecord }) => isRecord) ?? numbered[0] ?? bySymbol(record, beginning);
  if (numbered.some(({ number }) => number !== found?.number)) return undefined;
  const chair = found?.isRecord ? undefined : officerLine(record, 'chair')?.[0];
  if (!found) return chair && withoutNumber(record, beginning, chair);
  if (!found.isRecord && !chair) return undefined;
  const { line, number } = found;
  const day = dayOf(record, beginning, line);
  return { record, number, line, ...(day && { day }) };
}

/** The first meeting of PBC/9/OC/SR.1, where a text that lost its head says on a line when it was held. */
function bySymbol({ document: { symbol } }: DocumentRecord, beginning: Paragraph[]) {
  const number = /\/(?:SR|PV)\.(\d{1,5})$/u.exec(symbol ?? '')?.[1];
  const line = beginning.find(({ text }) => text.length <= LONGEST && HELD_AT.test(plain(text)));
  return number !== undefined && line ? { line, number: Number(number), isRecord: true } : undefined;
}

const HELD_AT = /^(?:held|tenue|celebrada|состоявш|проведенн|المعقودة|在.{1,30}举行)/u;

/** "Thursday, 25 May 2017, from 1430 to 1825 hours", and right below it who presided: a meeting without a number. */
function withoutNumber(record: DocumentRecord, beginning: Paragraph[], chair: Paragraph): SittingRecord | undefined {
  const line = beginning[beginning.indexOf(chair) - 1];
  const day = line && DAY.test(plain(line.text)) ? dayOf(record, beginning, line) : undefined;
  return line && day && { record, line, day };
}

/** A line that holds no more than the number of a meeting is no longer. */
const LONGEST_ALONE = 60;

/** "sesiónCelebrada": two lines of a head that were set without a space. */
const apart = (text: string) => text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');

/** The day on the line with the number, or on one of the next two that says "held", names it a date or opens with the day of the week. */
function dayOf(record: DocumentRecord, beginning: Paragraph[], line: Paragraph): SittingRecord['day'] {
  const at = beginning.indexOf(line);
  for (const paragraph of beginning.slice(at, at + 3)) {
    const { text } = paragraph;
    if (paragraph !== line && !HELD.test(text) && !DAY.test(plain(text))) continue;
    const [date, ...others] = datesIn(apart(text), languageOf(record.document.language), record);
    if (date && others.length === 0 && isDay(date.when)) return { when: date.when, paragraph };
  }
  return undefined;
}

const DAY =
  /^(?:\d+\. )?(?:date ?:|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|(?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b|(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?!\p{L})|состоявш|проведенн|(?:يوم )?(?:ال)?(?:اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد)(?!\p{L})|\d{4}年\d{1,2}月\d{1,2}日.?星期)/u;

/** The bodies that a record of a meeting is of. */
export const bodiesOf = ({ document: { session }, claims }: DocumentRecord): BodyId[] => [
  ...[session?.body ?? []].flat(),
  ...claims.flatMap((claim) => ('name' in claim ? [claim.name.body] : [])),
];

/** The lines with which a document begins, which name its body, its meeting and its subject. */
export const headOf = ({ document: { title }, paragraphs }: DocumentRecord): string =>
  [title, ...paragraphs.slice(0, BEGINNING).map(({ text }) => text)].join('\n');
