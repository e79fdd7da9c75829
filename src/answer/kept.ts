import type { Language } from '../model.ts';

/** What is read from texts, kept for so many of them: questions are held against the same texts one after the other. */
export function kept<T extends object>(most: number, read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= most) known.clear();
    const made = read(text);
    known.set(text, made);
    return made;
  };
}

/** The same for so many texts of each language. */
export function keptFor<T extends object>(most: number, read: (text: string, language: Language) => T) {
  const known = new Map<Language, (text: string) => T>();
  return (text: string, language: Language): T => {
    const own = known.get(language) ?? kept(most, (one) => read(one, language));
    known.set(language, own);
    return own(text);
  };
}
