import type { AnswerLanguage } from '../model.ts';
import { ar } from './phrases/ar.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import { ru } from './phrases/ru.ts';
import type { ViewPhrases } from './phrases/shape.ts';
import { zh } from './phrases/zh.ts';

const phrases: Record<AnswerLanguage, ViewPhrases> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/** The words that the page and Slack share, in one language. */
export function viewWords(language: AnswerLanguage): ViewPhrases {
  return phrases[language];
}
