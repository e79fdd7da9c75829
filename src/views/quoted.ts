import type { Language } from '../model.ts';

/** Words of a document in plain text, between the marks of their own language: `« du 3 au 5 octobre 2007 »`. */
export const quoted = (words: string, language: Language): string =>
  language === 'fr' ? `« ${words} »` : `“${words}”`;
