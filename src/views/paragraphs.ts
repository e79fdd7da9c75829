import type { AnswerLanguage, Part } from '../model.ts';
import { viewWords } from './words.ts';

const parts = new Set<string>(['head', 'body', 'agenda', 'annotation', 'programme', 'footnote'] satisfies Part[]);

/**
 * What a reader calls a paragraph.
 *
 * @example paragraphName('4', 'en') //=> 'paragraph 4'
 * @example paragraphName('item-1-a.2', 'fr') //=> 'annotations au point 1 a), passage 2'
 */
export function paragraphName(key: string, language: AnswerLanguage): string {
  const words = viewWords(language);
  const [, place = '', number = ''] = /^(.*)\.(\d+)$/.exec(key) ?? [];
  const [, item, sub] = /^item-(\w+)(?:-(\w+))?$/.exec(place) ?? [];
  if (item) return words.paragraph.item(words.itemNumber(item, sub), number);
  if (parts.has(place)) return words.paragraph.part[place as Part](number);
  return words.paragraph.printed(key);
}

/**
 * The number of an agenda item as the language writes it.
 *
 * @example itemName('1 a', 'fr') //=> '1 a)'
 */
export function itemName(item: string, language: AnswerLanguage): string {
  const [number = item, sub] = item.split(' ');
  return viewWords(language).itemNumber(number, sub);
}
