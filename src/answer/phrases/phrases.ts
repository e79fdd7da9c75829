import type { AnswerLanguage } from '../../model.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr, type Phrases } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const phrases: Record<AnswerLanguage, Phrases> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/** The words of a language. */
export const phrasesOf = (language: AnswerLanguage): Phrases => phrases[language];
