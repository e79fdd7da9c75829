import type { AnswerLanguage } from '../../model.ts';
import { ar } from './phrases/reminders-ar.ts';
import { en } from './phrases/reminders-en.ts';
import { es } from './phrases/reminders-es.ts';
import { fr } from './phrases/reminders-fr.ts';
import { ru } from './phrases/reminders-ru.ts';
import type { ReminderPhrases } from './phrases/reminders-shape.ts';
import { zh } from './phrases/reminders-zh.ts';

const phrases: Record<AnswerLanguage, ReminderPhrases> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/** The words of reminders, in one language. */
export const reminderWords = (language: AnswerLanguage): ReminderPhrases => phrases[language];
