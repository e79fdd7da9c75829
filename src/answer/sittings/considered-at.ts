import type { DocumentRecord, Language, Paragraph } from '../../model.ts';
import { CONSIDERED } from '../../records/languages/considered.ts';
import { findSentences } from '../../records/sentences.ts';
import { plain, type Span } from '../../records/text.ts';
import { headingsAbove } from '../evidence/texts/sections.ts';

/** How a report says at which meetings the item of a section was considered, in plain letters. */
const SAID: Record<Language, RegExp> = {
  en: /\b(?:considered|took up|addressed|discussed|examined) (?:this|these|the) (?:agenda )?(?:sub-?)?items?\b.{0,40}? at (?:its|their|the) .{0,60}?\bmeetings?\b/,
  fr: /\b(?:a|ont) (?:examine|aborde) (?:(?:ce|ces|le) (?:sous-)?points?|(?:la|cette) question)\b.{0,60}? (?:a|lors de|au cours de) (?:sa|ses|leurs?|la|les) .{0,60}?\b(?:seance|reunion)s?\b/,
  es: /\b(?:examino|examinaron|abordo) (?:este|estos|el) (?:sub)?temas?\b.{0,60}? en (?:su|sus|la|las) .{0,80}?\bsesion(?:es)?\b/,
  ru: /рассм(?:отрел|атривал)\p{L}* (?:этот|эти|данный|данные) (?:под)?пункт\p{L}*.{0,60}? на .{0,80}?заседани/u,
  ar: /نظر\p{L}* .{0,60}?في هذ(?:ا|ين|ه) البن.{0,60}?(?:جلس|اجتماع)/u,
  zh: /第.{1,40}?次(?:全体)?会议.{0,20}?审议了?(?:这一|这些|该|本)(?:议程)?分?项目/u,
};

/** The sentence with which a section says at which meetings its item was considered. */
export type ConsideredAt = {
  record: DocumentRecord;
  paragraph: Paragraph;
  sentence: Span;
  headings: readonly string[];
};

/** All such sentences of a report, with the headings that they stand under. */
export const consideredAt = (record: DocumentRecord): ConsideredAt[] =>
  record.paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap((sentence) =>
      SAID[record.document.language].test(plain(paragraph.text.slice(sentence.start, sentence.end)))
        ? [{ record, paragraph, sentence, headings: headingsAbove(record, paragraph.key) }]
        : [],
    ),
  );

/** The item that the nearest heading with one names: `4 a` for "(Agenda sub-item 4(a))". */
export function itemOf({ record, headings }: ConsideredAt): string | undefined {
  const { section } = CONSIDERED[record.document.language];
  const named = headings.map((text) => section.exec(plain(text))?.groups).findLast((groups) => groups !== undefined);
  return named && [named.item, named.sub].filter(Boolean).join(' ');
}
