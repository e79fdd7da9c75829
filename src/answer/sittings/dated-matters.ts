import type { DocumentRecord, Language, Paragraph, When } from '../../model.ts';
import { findSentences } from '../../records/sentences.ts';
import { plain, type Span } from '../../records/text.ts';
import { readOnce } from '../kept.ts';
import { type Matter, matterIn } from './summary-statements.ts';

/** A list of matters with two days each, and the sentence that says what they are. */
export type DatedMatters = {
  record: DocumentRecord;
  legend: { paragraph: Paragraph; span: Span };
  matters: Matter[];
};

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
const NUMBER = /^\d{1,3}\s?[.)\-–،、]\s?/u;

/**
 * Reads a document as a list of matters with two days each: "8. The buoys of Norland (2 May 1990; 4 June 2012)". Undefined where no
 * sentence of it says that these are the days of the first and of the most recent meeting.
 */
export const datedMatters = readOnce(read);

function read(record: DocumentRecord): DatedMatters | undefined {
  const legend = record.paragraphs.flatMap((paragraph) => legendIn(paragraph, record.document.language))[0];
  if (!legend) return undefined;
  const matters = record.paragraphs.flatMap((paragraph) => {
    const matter = matterIn(record, paragraph);
    const [first = '', last = '', ...others] = matter?.days ?? [];
    const isDated = matter !== undefined && others.length === 0 && last !== '' && first <= last;
    return isDated ? [{ ...matter, name: matter.name.replace(NUMBER, '') }] : [];
  });
  return matters.length > 0 ? { record, legend, matters } : undefined;
}

const legendIn = (paragraph: Paragraph, language: Language): DatedMatters['legend'][] =>
  findSentences(paragraph.text).flatMap((span) => {
    const text = plain(paragraph.text.slice(span.start, span.end));
    const isLegend = text.length <= LONGEST && LEGEND[language].test(text) && MEETINGS[language].test(text);
    return isLegend ? [{ paragraph, span }] : [];
  });

/** The newest day that a list gives: of two, the later one was made later. */
export const newestDay = ({ matters }: DatedMatters): When =>
  matters.reduce((newest, { days }) => ((days[1] ?? '') > newest ? (days[1] ?? '') : newest), '');
