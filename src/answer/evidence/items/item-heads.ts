import type { DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { ITEM_LABELS } from '../../../records/languages/item-labels.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { digitsOf } from './item-lines.ts';

/** What a document is, on the line where its item would be called by its title, in plain letters. */
const KIND: Record<Language, RegExp> = {
  en: /^(?:identical )?(?:letters?|notes?|reports?|draft|statement|working paper|agreed|summary|addendum)\b/,
  fr: /^(?:lettres?|notes?|rapports?|projet|declaration|document|additif)\b/,
  es: /^(?:cartas?|notas?|informes?|proyecto|declaracion|documento|adicion)\b/,
  ru: /^(?:идентичн\p{L}+ )?(?:письм|вербальн|записк|доклад|проект|заявлени|рабоч|добавлени)/u,
  ar: /^(?:رسال|رسايل|مذكر|تقرير|مشروع|بيان|ورقه|اضافه)/,
  zh: /的信$|普通照会|^(?:秘书长|秘书处)|(?:报告|说明|草案|声明|文件|增编)$/,
};

/** A title of an item is no longer. */
const LONGEST = 160;
const HEAD = 8;

/**
 * The item that stands alone at the head of a document, and its title right below it: "Agenda item 42", "Question of Cyprus". Undefined
 * where words are left out between them, or the next line says what the document is.
 */
export function itemOfHead(record: DocumentRecord, number: string): [line: Paragraph, title: Paragraph] | undefined {
  const { paragraphs, gaps, document } = record;
  const { label, agenda } = ITEM_LABELS[document.language];
  const alone = new RegExp(`^${label}${digitsOf(number)}(?:${agenda})?[* ]*$`, 'u');
  const at = paragraphs.slice(0, HEAD).findIndex(({ text }) => alone.test(plain(text).trim()));
  const [line, title] = at < 0 ? [] : paragraphs.slice(at, at + 2);
  if (!line || !title || title.part === 'footnote' || gaps?.has(title.key)) return undefined;
  const words = plain(title.text).trim();
  const isOther =
    words.length > LONGEST ||
    KIND[document.language].test(words) ||
    findDates(title.text, languageOf(document.language)).length > 0;
  return isOther ? undefined : [line, title];
}
