import type { DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { ITEM_LABELS } from '../../../records/languages/item-labels.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span } from '../../../records/text.ts';

/** Where a document says under which items it was issued. */
export type IssuedUnder = { paragraph: Paragraph; span: Span };

/** How letters ask to be issued: "I should be grateful if you would have this letter circulated as a document …", in plain letters. */
const ASKS: Record<Language, RegExp> = {
  en: /\b(?:circulat|distribut|issu)\p{L}+ .*\bdocuments?\b/u,
  fr: /\b(?:distribu|publi|diffus)\p{L}+ .*\bdocuments?\b/u,
  es: /\b(?:distribu|public|difund|circul)\p{L}+ .*\bdocumentos?\b/u,
  ru: /(?:распростран|издан|публик)\p{L}+ .*документ/u,
  ar: /(?:تعميم|توزيع|اصدار|نشر) .*(?:وثيق|وثايق)/u,
  zh: /文件(?:分发|印发)|(?:分发|印发).*文件/u,
};

const NUMBER = String.raw`\d{1,3}(?: ?\(?\p{L}\))?`;
const AND = '(?: ?[,،、] ?| ?(?:and|et|y|и|و|和|及) ?)';

/** "Agenda items 33 and 38", and nothing else. */
const lineOf = (language: Language): RegExp => {
  const { label, agenda } = ITEM_LABELS[language];
  return new RegExp(`^${label}${NUMBER}(?:${AND}${NUMBER})*(?:${agenda})?[* ]*$`, 'u');
};

/** The word for an item in a sentence: `по пункту 44`, `大会议程项目44`. */
const labelIn = (language: Language): RegExp =>
  language === 'ru'
    ? /(?<!\p{L})(?:под)?пункт\p{L}{0,3} \d/u
    : new RegExp(`${language === 'zh' ? '' : '(?<!\\p{L})'}${ITEM_LABELS[language].label}\\d`, 'u');

const HEAD = 12;

/** The lines at the head of a document that are its items; else the one sentence of a letter that asks to be issued under some. */
export function issuedUnder({ document: { language }, paragraphs }: DocumentRecord): IssuedUnder[] {
  const line = lineOf(language);
  const lines = paragraphs
    .slice(0, HEAD)
    .filter(({ text, part }) => part !== 'footnote' && line.test(plain(text).trim()))
    .map((paragraph) => ({ paragraph, span: { start: 0, end: paragraph.text.length } }));
  if (lines.length > 0) return lines;
  const label = labelIn(language);
  const asked = paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap((span): IssuedUnder[] => {
      const words = plain(paragraph.text.slice(span.start, span.end));
      return label.test(words) && ASKS[language].test(words) ? [{ paragraph, span }] : [];
    }),
  );
  return asked.length === 1 ? asked : [];
}
