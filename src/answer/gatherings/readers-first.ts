import type { Language } from '../../model.ts';
import type { Arranged } from './resolutions-on.ts';

/** Languages in the order in which most read them. */
const READ: Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/** The text in the language of the reader first. */
export const readersFirst = (found: readonly Arranged[], language: Language): Arranged[] => {
  const rank = ({ record: { document } }: Arranged) =>
    document.language === language ? -1 : READ.indexOf(document.language);
  return [...found].sort((a, b) => rank(a) - rank(b));
};
