import type { Claim, DocumentFacts } from '../model.ts';
import type { LanguageData } from './languages/language.ts';
import { itemNumber } from './markers.ts';
import { claimAt, type Passage } from './reading.ts';
import type { Span } from './text.ts';

/** A line of a head is no longer; Chinese says more with fewer signs. */
const longest = (text: string): number => (/\p{Script=Han}/u.test(text) ? 40 : 80);

/**
 * Whether a passage may be the line of a head that gives the item of the document, and is no sentence on an item: "The overall assessment
 * … to be considered under agenda item 3 (b) is based on those national reports …" (E/CN.18/2015/1).
 */
export const mayGiveItem = ({ plain }: Passage, { masthead }: LanguageData): boolean =>
  plain.length <= longest(plain) || !/[.。]\s*$/u.test(plain) || masthead.item.exec(plain)?.index === 0;

/** "Point 5 de l'ordre du jour provisoire*", and the item's title between it and the document's title. */
export function readItem(
  head: Passage[],
  itemLine: { passage: Passage; span: Span; value: string },
  title: Passage | undefined,
  facts: Partial<DocumentFacts>,
  claims: Claim[],
  { masthead }: LanguageData,
): void {
  const number = itemNumber(itemLine.value);
  facts.item = number;
  claims.push(claimAt(itemLine.passage, { masthead: 'item' }, itemLine.span));
  const next = head[head.indexOf(itemLine.passage) + 1];
  if (!next || next.plain.length > 400 || !/^\p{L}/u.test(next.plain)) return;
  const isTitle = next === title || head[head.indexOf(next) + 1] === title;
  // An agenda is the document of the item on its adoption, and its own title is no title of an item.
  const isAgenda =
    facts.kind?.includes('agenda') ||
    masthead.kindTitle.some(([form, kind]) => kind.includes('agenda') && form.test(next.plain));
  if (!isTitle || (next === title && isAgenda)) return;
  const content = {
    number,
    title: next.paragraph.text.replace(/[*.。]+$/, ''),
    ...(facts.session && { session: facts.session }),
  };
  claims.push(claimAt(next, { item: content }, { start: 0, end: content.title.length }));
}
