import type { Language } from '../model.ts';

/**
 * What is read from texts, kept for so many texts of each language: questions are held against the same texts one after the
 * other, and each is read once.
 */
export function keptFor<T>(most: number, read: (text: string, language: Language) => T) {
  const known = new Map<Language, Map<string, { read: T }>>();
  return (text: string, language: Language): T => {
    const own = known.get(language) ?? new Map<string, { read: T }>();
    known.set(language, own);
    const found = own.get(text);
    if (found) return found.read;
    if (own.size >= most) own.clear();
    const made = read(text, language);
    own.set(text, { read: made });
    return made;
  };
}
