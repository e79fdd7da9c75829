import type { Language } from '../model.ts';

/** Anchor of a paragraph on the page of its document: `p4`, `pitem-2.3`. */
export function anchorOf(key: string): string {
  return `p${key}`;
}

/** Path of a document's own page, `/records/ID`. */
export function recordPath(id: string): string {
  return `/records/${encodeURIComponent(id)}`;
}

/** What leads to a paragraph on that page, `#pitem-2.3`. */
export function paragraphFragment(key: string): string {
  return `#${encodeURIComponent(anchorOf(key))}`;
}

/** Official address of a document. Nobody promises that it exists in that language. */
export function officialHref(symbol: string, language: Language): string {
  return `https://docs.un.org/${language}/${symbol.split('/').map(encodeURIComponent).join('/')}`;
}

/** The address where it is an ordinary web address; nothing where it could be a script or a file. */
export function webHref(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
