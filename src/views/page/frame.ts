import { offeredLanguages } from '../../answer/phrases/offered.ts';
import type { AnswerLanguage } from '../../model.ts';
import { viewWords } from '../words.ts';
import { ar } from './phrases/ar.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import { ru } from './phrases/ru.ts';
import type { PagePhrases } from './phrases/shape.ts';
import { zh } from './phrases/zh.ts';

/** What every page knows of the request that it answers. */
export type Frame = {
  /** Language of the interface. */
  language: AnswerLanguage;
  /** The reader chose that language in the address: links keep it. */
  chosen: boolean;
  path: string;
  /** The turns of the conversation, which a change of language keeps. */
  turns: string[];
  /** Documents can be read on these pages, and nothing be asked. */
  documentsOnly?: boolean;
};

const phrases: Record<AnswerLanguage, PagePhrases> = {
  ar: { ...viewWords('ar'), ...ar },
  en: { ...viewWords('en'), ...en },
  es: { ...viewWords('es'), ...es },
  fr: { ...viewWords('fr'), ...fr },
  ru: { ...viewWords('ru'), ...ru },
  zh: { ...viewWords('zh'), ...zh },
};

/** Languages of the interface, in the order of the switch. */
export const pageLanguages: AnswerLanguage[] = offeredLanguages;

/** The words of the page in one language. */
export function wordsIn(language: AnswerLanguage): PagePhrases {
  return phrases[language];
}
