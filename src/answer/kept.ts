import type { DocumentRecord, Language, Paragraph } from '../model.ts';

/**
 * What is read from texts, kept for so many of them: questions are held against the same texts one after the other. What
 * was not asked for since half as many new ones came goes.
 */
export function kept<T extends object>(most: number, read: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const found = recent.get(text);
    if (found) return found;
    const made = older.get(text) ?? read(text);
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, made);
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

/** What is read from a document, or from all knowledge, once, and kept as long as that is. */
export function readOnce<T, From extends object = DocumentRecord>(read: (from: From) => T): (from: From) => T {
  const known = new WeakMap<From, { found: T }>();
  return (from) => {
    const held = known.get(from) ?? { found: read(from) };
    known.set(from, held);
    return held.found;
  };
}

/** What is read from a paragraph, in the language of its document, once, and kept as long as that is. */
export function readOnceIn<T>(read: (paragraph: Paragraph, language: Language) => T) {
  const known = new WeakMap<Paragraph, { found: T }>();
  return (paragraph: Paragraph, language: Language): T => {
    const held = known.get(paragraph) ?? { found: read(paragraph, language) };
    known.set(paragraph, held);
    return held.found;
  };
}
