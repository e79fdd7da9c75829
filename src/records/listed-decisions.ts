import type { Claim, DecisionId } from '../model.ts';
import { ENTRY, LEADER } from './decision-headings.ts';
import { decisionNumber } from './decision-series.ts';
import { takerOf } from './decisions.ts';
import type { LanguageData } from './languages/language.ts';
import { claimAt, type Passage, type Reading, whole } from './reading.ts';

/** A number alone may be that of a page as well. */
const PAGE = /[\s.…·]*(?<!\d)\d{0,3}$/u;

/** "A. Resolutions", "I. Decisions taken by the Conference": the numbers of chapters. */
const CHAPTER = /^(?:(?:[ivxl]+|[a-z]|[一二三四五六七八九十]+)[.、] ?)+/u;
const LONGEST_CHAPTER = 200;

/** The head of the column of pages, beside that of the decisions: "Decision Page" (E/ICEF/2025/26). */
const PAGES = / (?:number |no\. |n[°º] |номер )?(?:pages?|paginas?|стр\.|страниц\p{L}|الصفحه)$/u;

type Word = 'decision' | 'resolution';

/** The word over a list, where a line of the contents is a chapter that has no other: not "Resolutions and decisions". */
function wordOver({ plain, paragraph }: Passage, { decisions: { words }, code }: LanguageData): Word | undefined {
  const title = plain.replace(LEADER, '').replace(PAGE, '').replace(CHAPTER, '').replace(PAGES, '').trim();
  const isChapter = LEADER.test(plain) || CHAPTER.test(plain) || /^\p{L}+$/u.test(title);
  if (!isChapter || paragraph.text.length > LONGEST_CHAPTER || /\d\/\d/.test(title)) return undefined;
  const said = code === 'zh' ? Object.keys(words).filter((word) => title.includes(word)) : title.split(/[^\p{L}]+/u);
  const [only, ...others] = new Set(said.flatMap((word) => words[word] ?? []));
  return others.length === 0 ? only : undefined;
}

/** Whether the entries of two paragraphs, one below the other, have the same word and follow each other: "Decision 1/4 …", "Decision 1/5 …". */
function isBeside(one: Passage, other: Passage | undefined): boolean {
  const [own, next] = [one, other].map((passage) => ENTRY.exec(passage?.plain ?? '')?.groups);
  const [[session, number] = [], [same, near] = []] = [own, next].map((entry) => entry?.number?.split('/'));
  return (
    own?.word !== undefined &&
    own.word === next?.word &&
    session === same &&
    Math.abs(Number(number) - Number(near)) === 1
  );
}

/**
 * The titles of decisions and resolutions that the contents of a report list, under the word for them or behind it.
 *
 * @example claims of "A. Resolutions", "9/1. Mise en place du Mécanisme d'examen … 3" // resolution 9/1, with its title
 */
export function listedDecisions(reading: Reading): Claim[] {
  const { words } = reading.language.decisions;
  let over: Word | undefined;
  return reading.passages.flatMap((passage, i): Claim[] => {
    const { plain, paragraph } = passage;
    const entry = ENTRY.exec(plain);
    over = entry ? over : (wordOver(passage, reading.language) ?? over);
    const { number: printed, word, after, letters } = entry?.groups ?? {};
    const isLed = LEADER.test(plain);
    const own = words[word ?? after ?? ''];
    // Conferences whose letters end the number number their decisions so.
    const isTold = isLed || [i - 1, i + 1].some((at) => isBeside(passage, reading.passages[at]));
    const kind =
      own && isTold ? own : word === undefined ? (over ?? (letters && isLed ? 'decision' : undefined)) : undefined;
    // Their titles are long and go on over lines: one that does not lead to its page is not whole.
    if (!entry || !printed || !kind || !(isLed || (paragraph.part === 'head' && !letters))) return [];
    const number = decisionNumber(printed);
    const id: DecisionId = `${kind} ${number}`;
    const at = entry[0].indexOf(printed);
    const taker = takerOf(reading, passage, whole(passage), { id, start: at, end: at + printed.length });
    // A Commission may have met as often as the General Assembly: its report lists its own.
    const owner = letters ? undefined : reading.owner;
    const by = taker === 'general-assembly' ? (owner ?? taker) : (taker ?? owner);
    const start = entry[0].length;
    const rest = paragraph.text.slice(start);
    const title = rest.replace(isLed ? LEADER : PAGE, '').trimEnd();
    if (!by || title === '') return [];
    return [claimAt(passage, { decision: { id, by, title } }, { start, end: start + title.length })];
  });
}
