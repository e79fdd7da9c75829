import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DocumentRecord, Language, Paragraph, When } from '../../model.ts';
import { findSentences } from '../../records/sentences.ts';
import { plain, type Span } from '../../records/text.ts';
import { readOnce } from '../kept.ts';
import { type Matter, matterIn } from './summary-statements.ts';

/** A matter of such a list, with the number that is printed before it. */
export type DatedMatter = Matter & { number?: string };

/** The sentence that says what the two days are. */
export type Legend = { record: DocumentRecord; paragraph: Paragraph; span: Span };

/** A list of matters with two days each, and the sentence that says what they are, where one does. */
export type DatedMatters = { record: DocumentRecord; matters: DatedMatter[]; legend?: Legend };

/** What the two days of each matter are: those of the first and of the most recent meeting on it, in plain letters. */
const LEGEND: Record<Language, RegExp> = {
  en: /\bdates?\b.*\b(?:each|every|the) (?:item|matter|question|subject)\b.*\bfirst\b.*\b(?:most recent|latest|last)\b/su,
  fr: /\bdates?\b.*\bchaque (?:point|question)\b.*\bpremiere\b.*\b(?:plus recente|derniere)\b/su,
  es: /\bfechas?\b.*\bprimer\p{L}*\b.*\bcada (?:tema|asunto|cuestion)\b.*\b(?:mas reciente|ultim[ao])\b/su,
  ru: /(?<!\p{L})дат[аы](?!\p{L}).*(?:перв|впервые).*кажд\p{L}+ (?:пункт|вопрос).*последн/su,
  ar: /تاريخ.*كل (?:بند|مساله).*(?:للمره الاولي|للمره الاولى|لاول مره).*(?:اخر|احدث) جلسه/su,
  zh: /每[个一]?(?:项目|议题|事项).*日期.*(?:首次|第一次).*(?:最近|最后)/su,
};
/** What was held on those days. */
const MEETINGS: Record<Language, RegExp> = {
  en: /\bmeetings?\b/,
  fr: /\b(?:seances?|reunions?)\b/,
  es: /\b(?:sesion|sesiones|reunion|reuniones)\b/,
  ru: /заседани/,
  ar: /جلس|اجتماع/,
  zh: /会议/,
};
/** The sentence is no longer. */
const LONGEST = 400;

/** A number that stands before the name of a matter in its list: "8. The buoys". */
const NUMBER = /^(?<number>\p{Nd}{1,3})\s?[.)\-–،、]\s?/u;

/**
 * The documents that are lists of matters with two days each: "8. The buoys of Norland (2 May 1990; 4 June 2012)". What the days are
 * a sentence of the list says, or where parts of it are left out, that of another addendum to the same document: all of S/2015/10 are
 * such lists, and of S/2015/10/Add.5 the sentence is not held.
 */
export const datedMatters = readOnce(read);

function read({ records }: Knowledge): DatedMatters[] {
  const lists = records.flatMap((record) => {
    const matters = mattersOf(record);
    const legend = matters.length > 0 ? legendOf(record) : undefined;
    return matters.length > 0 ? [{ record, matters, ...(legend && { legend }) }] : [];
  });
  return lists.map((list) => {
    const legend = list.legend ?? (list.record.gaps ? lists.find((other) => isBeside(other, list))?.legend : undefined);
    return legend ? { ...list, legend } : list;
  });
}

/** Whether another list says what its days are, and is an addendum to the same document in the same language. */
const isBeside = (
  { record: { document }, legend }: DatedMatters,
  { record: { document: own } }: DatedMatters,
): boolean =>
  legend !== undefined &&
  document.language === own.language &&
  mainSymbol(own.symbol) !== undefined &&
  mainSymbol(document.symbol) === mainSymbol(own.symbol);

/** The document to which one is an addendum: S/2015/10 of S/2015/10/Add.5. */
const mainSymbol = (symbol: string | null | undefined): string | undefined =>
  /^(.+)\/Add\.\d+$/i.exec(symbol ?? '')?.[1];

const mattersOf = (record: DocumentRecord): DatedMatter[] =>
  record.paragraphs.flatMap((paragraph) => {
    const matter = matterIn(record, paragraph);
    const [first = '', last = '', ...others] = matter?.days ?? [];
    if (!matter || others.length > 0 || last === '' || first > last) return [];
    const number = NUMBER.exec(matter.name)?.groups?.number;
    return [{ ...matter, name: matter.name.replace(NUMBER, ''), ...(number && { number: plain(number) }) }];
  });

const legendOf = (record: DocumentRecord): Legend | undefined =>
  record.paragraphs.flatMap((paragraph) => legendIn(record, paragraph))[0];

const legendIn = (record: DocumentRecord, paragraph: Paragraph): Legend[] =>
  findSentences(paragraph.text).flatMap((span) => {
    const { language } = record.document;
    const text = plain(paragraph.text.slice(span.start, span.end));
    const isLegend = text.length <= LONGEST && LEGEND[language].test(text) && MEETINGS[language].test(text);
    return isLegend ? [{ record, paragraph, span }] : [];
  });

/** The newest day that a list gives: of two, the later one was made later. */
export const newestDay = ({ matters }: DatedMatters): When =>
  matters.reduce((newest, { days }) => ((days[1] ?? '') > newest ? (days[1] ?? '') : newest), '');
