import type { DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span } from '../../../records/text.ts';
import { readOnce } from '../../kept.ts';

/** An item of an agenda that a sentence names by its number and its title between marks, with that sentence. */
export type ProseItem = { number: string; title: string; paragraph: Paragraph; sentence: Span };

/** A title between marks, in plain letters: `"…"`, `<<…>>`, `''…```. */
const TITLE = String.raw`(?:"(?<t1>[^"]{3,200})"|<<(?<t2>[^<>]{3,200})>>|''(?<t3>[^'\x60]{3,200})(?:''|\x60\x60))`;
const NUMBER = String.raw`(?<number>\d{1,3}(?: ?\([a-z]\)|(?<=\d) ?[a-z]\))?)(?![\d/])`;

/** How an item is named before its number, whose agenda it is, and how the title is joined, in plain letters. */
const NAMED: Record<Exclude<Language, 'zh'>, [label: string, agenda: string, entitled: string]> = {
  ar: [
    '(?<!\\p{L})(?:ال|لل|بال)بند (?:الفرعي )?',
    ' من جدول (?:ال)?اعمال\\p{L}*(?: الموقت)?',
    '(?:المعنون\\p{L}*|بعنوان)',
  ],
  en: ['\\b(?:sub-?)?item ', ' (?:of|on) (?:its|the|their) (?:provisional )?agenda', '(?:entitled|titled|called|on)'],
  es: [
    '\\b(?:sub)?(?:tema|punto) ',
    ' (?:del|de su) (?:programa|orden del dia|temario)(?: provisional)?',
    'titulad[oa]',
  ],
  fr: ['\\bpoint ', " de (?:l'|son )ordre du jour(?: provisoire)?", 'intitule'],
  ru: [
    '(?<!\\p{L})(?:под)?пункт(?:а|у|е|ом)? ',
    ' (?:своей )?(?:предварительнои )?повестки дня',
    '(?:озаглавленн\\p{L}+|под названием)',
  ],
};
const PATTERNS: Record<Language, RegExp[]> = {
  zh: [
    new RegExp(`题为 ?${TITLE} ?的?(?:临时)?议程(?:项目|议题)? ?${NUMBER}`, 'gu'),
    new RegExp(`议程(?:项目|议题) ?${NUMBER} ?[,，(（]? ?(?:题为)? ?${TITLE}`, 'gu'),
  ],
  ...(Object.fromEntries(
    Object.entries(NAMED).map(([language, [label, agenda, entitled]]) => [
      language,
      [new RegExp(`${label}${NUMBER}(?:${agenda})?,? ?\\(?(?:${entitled} )?${TITLE}`, 'gu')],
    ]),
  ) as Record<Exclude<Language, 'zh'>, RegExp[]>),
};

/**
 * The items that the sentences of a document name by number and title: "considered agenda item 4, entitled “Half-day discussion on the
 * Pacific region”" (E/2015/43), 该报告在题为“任何其它事项”的议程项目21下呈递 (UNEP/CHW.12/18).
 */
export const proseItems = readOnce((record: DocumentRecord): ProseItem[] =>
  record.paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap((sentence) => {
      const text = paragraph.text.slice(sentence.start, sentence.end);
      return PATTERNS[record.document.language].flatMap((pattern) =>
        [...plain(text).matchAll(pattern)].map(({ groups = {} }) => ({
          number: sameNumber(groups.number ?? ''),
          title: (groups.t1 ?? groups.t2 ?? groups.t3 ?? '').trim(),
          paragraph,
          sentence,
        })),
      );
    }),
  ),
);

/** The number of an item as questions have it: `3 b` for `3(b)` and `3 b)`. */
export const sameNumber = (number: string): string =>
  number.replace(/^(\d+)[ (]*([a-z]?)\)?$/u, (_, item: string, letter: string) =>
    letter ? `${item} ${letter}` : item,
  );
