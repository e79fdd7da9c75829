import type { DocumentRecord, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { content } from '../../../search/analysis.ts';
import { readOnce } from '../../kept.ts';

/** "Those measures", in plain letters: the noun says of what kind they are, and no more. */
const THOSE: Record<Language, RegExp> = {
  en: /\b(?:these|those|the above) (?<noun>\p{L}{4,})/u,
  fr: /(?<!\p{L})ces (?<noun>\p{L}{4,})/u,
  es: /(?<!\p{L})(?:es[ao]s|est[ao]s|dich[ao]s) (?<noun>\p{L}{4,})/u,
  ru: /(?<!\p{L})(?:эти|этих|указанны[ех]) (?<noun>\p{L}{3,})/u,
  ar: /(?<!\p{L})(?:تلك|هذه) (?:ال)?(?<noun>\p{L}{3,})/u,
  zh: /(?:这些|上述)(?<noun>\p{Script=Han}{2})/u,
};

/** "Resolution 2204 (2015)", with which a sentence opens. */
const OPENING_ACT = /^(?:\d+\. ?)?[^\d.,;]{0,40}(?<act>\d{3,5} ?[(（](?:19|20)\d\d[)）])/u;

/**
 * What a document is on all over, where a sentence says what the act that a question names does to "those measures": "Resolution 2204
 * (2015) renews those measures until 26 February 2016", in a letter that speaks of sanctions and of Yemen again and again (S/AC.56/2015/6).
 */
export function thoseOfAct(sentence: string, record: DocumentRecord, typed: string): string {
  const act = OPENING_ACT.exec(sentence)?.groups?.act;
  const noun = THOSE[record.document.language].exec(plain(sentence))?.groups?.noun;
  if (act === undefined || noun === undefined) return '';
  const asked = plain(typed).replace(/\s/gu, '');
  return asked.includes(plain(act).replace(/\s/gu, '')) && asked.includes(noun.slice(0, SHORTEST))
    ? allOver(record)
    : '';
}
const SHORTEST = 5;

/** The words that more than one paragraph has. */
const allOver = readOnce(({ paragraphs, document: { language } }: DocumentRecord) => {
  const seen = new Map<string, number>();
  for (const { text } of paragraphs)
    for (const word of new Set(content(text, language))) seen.set(word, (seen.get(word) ?? 0) + 1);
  return [...seen].flatMap(([word, times]) => (times > 1 ? [word] : [])).join(' ');
});
