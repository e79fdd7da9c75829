import { comma } from '../answer/phrases/commas.ts';
import type { AnswerLanguage, CatalogueBody, Contradiction, HeldDocument, Language, SessionRef } from '../model.ts';
import { wordedDate } from './dates.ts';
import { languageName, wordedSession } from './facts.ts';
import { ar } from './phrases/catalogue-ar.ts';
import { en } from './phrases/catalogue-en.ts';
import { es } from './phrases/catalogue-es.ts';
import { fr } from './phrases/catalogue-fr.ts';
import { ru } from './phrases/catalogue-ru.ts';
import type { CataloguePhrases } from './phrases/catalogue-shape.ts';
import { zh } from './phrases/catalogue-zh.ts';
import { viewWords } from './words.ts';

const phrases: Record<AnswerLanguage, CataloguePhrases> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/** The words of the catalogue in one language. */
export const catalogueWords = (language: AnswerLanguage): CataloguePhrases => phrases[language];

/** Words in a list: `English, French and Russian`. */
export const wordedList = (words: string[], language: AnswerLanguage): string =>
  new Intl.ListFormat(viewWords(language).locale, { type: 'conjunction' }).format(words);

/** How many texts there are in each language. */
export const wordedTexts = (languages: { language: Language; texts: number }[], language: AnswerLanguage): string =>
  languages
    .map((entry) => catalogueWords(language).texts(languageName(entry.language, language), entry.texts))
    .join(comma(language));

/** The name of a body in a language, or else in another one that it has. */
export function bodyTitle({ id, names }: Pick<CatalogueBody, 'id' | 'names'>, language: AnswerLanguage): string {
  return names[language] ?? Object.values(names)[0] ?? id ?? catalogueWords(language).otherDocuments;
}

/** The text of a document for readers of a language: the one in theirs, or else the first. */
export const textFor = ({ texts }: HeldDocument, language: AnswerLanguage): HeldDocument['texts'][number] | undefined =>
  texts.find((text) => text.language === language) ?? texts[0];

/** A session by number and dates, in words. */
export const sessionTitle = (session: SessionRef, language: AnswerLanguage): string =>
  wordedSession(session, language) || catalogueWords(language).aSession;

/** What records differ on: `Dates: Working Group, no. 3, 15–16 October 2008`. */
export function contradictionTitle(
  { field, body, session, act }: Contradiction,
  bodies: CatalogueBody[],
  language: AnswerLanguage,
): string {
  const words = catalogueWords(language);
  const name = body && bodyTitle(bodies.find(({ id }) => id === body) ?? { id: body, names: {} }, language);
  const subject = [name, act ? words.act[act] : session && sessionTitle(session, language)]
    .filter(Boolean)
    .join(comma(language));
  return subject ? words.of(words.fields[field], subject) : words.fields[field];
}

/** One of the values on which records differ, in words; nothing where only the quotation tells. */
export function contradictionValue({ field }: Contradiction, value: string, language: AnswerLanguage): string {
  const words = catalogueWords(language);
  if (field === 'dates') return wordedDate(value, language);
  if (field === 'decision') return words.decision(value);
  if (field === 'status') return words.status[value] ?? value;
  return field === 'place' ? value : '';
}
