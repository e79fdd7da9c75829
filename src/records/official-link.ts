import type { Language } from '../model.ts';
import { halves, isSymbol, symbolKey } from './symbol.ts';

/** The hosts that serve official documents by symbol; `www.` before them makes no difference. */
export const OFFICIAL_HOSTS = ['docs.un.org', 'undocs.org', 'documents.un.org'];

/** Parameters of an address in which a symbol stands, in the forms that these hosts have had. */
const PARAMETERS = ['s', 'symbol', 'FinalSymbol', 'DS'];
const LANGUAGE = /^(?:ar|de|en|es|fr|ru|zh)$/i;

/**
 * The document symbol that an official address leads to; undefined for any other address, and for official ones that go
 * by a number.
 *
 * @example symbolOfLink('https://docs.un.org/fr/CTOC/COP/WG.2/2007/3') // 'CTOC/COP/WG.2/2007/3'
 * @example symbolOfLink('https://documents.un.org/api/symbol/access?s=CTOC/COP/2004/6&l=en') // 'CTOC/COP/2004/6'
 */
export function symbolOfLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  const host = hostname.toLowerCase().replace(/^www\./, '');
  if (!/^https?:$/.test(protocol) || !OFFICIAL_HOSTS.includes(host)) return undefined;
  const named = PARAMETERS.map((name) => searchParams.get(name)).find((value) => value !== null);
  const path = pathname.split('/').filter((piece) => piece !== '');
  const [first = ''] = path;
  const written = named ?? (LANGUAGE.test(first) ? path.slice(1) : path).join('/');
  const symbol = symbolKey(decoded(written));
  return isSymbol(symbol) ? symbol : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const LINK_LANGUAGES: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/**
 * The official addresses of a document, one for each language. Pure strings: whether the document exists in that
 * language is not known. Of a joint symbol, the first half is addressed.
 */
export function officialLinks(symbol: string): { language: Language; url: string }[] {
  const [half = symbol] = halves(symbol);
  return LINK_LANGUAGES.map((language) => ({ language, url: `https://docs.un.org/${language}/${encodeURI(half)}` }));
}
