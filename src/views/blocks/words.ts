import type { AnswerLanguage } from '../../model.ts';
import { ar } from './phrases/ar.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import { ru } from './phrases/ru.ts';
import type { SlackPhrases } from './phrases/shape.ts';
import { zh } from './phrases/zh.ts';

const phrases: Record<AnswerLanguage, SlackPhrases> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/** The words that readers see in Slack only, in one language. */
export function slackWords(language: AnswerLanguage): SlackPhrases {
  return phrases[language];
}
