import type { Language } from '../model.ts';
import { halves } from './symbol.ts';

const LINK_LANGUAGES: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/**
 * The official addresses of a document, one for each language. Pure strings: whether the document exists in that
 * language is not known. Of a joint symbol, the first half is addressed.
 */
export function officialLinks(symbol: string): { language: Language; url: string }[] {
  const [half = symbol] = halves(symbol);
  return LINK_LANGUAGES.map((language) => ({ language, url: `https://docs.un.org/${language}/${encodeURI(half)}` }));
}
