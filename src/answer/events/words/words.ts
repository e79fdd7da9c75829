import type { AnswerLanguage } from '../../../model.ts';
import type { EventWords } from '../event-words.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';

/** The words of the languages that write with spaces. */
const words: Partial<Record<AnswerLanguage, EventWords>> = { ar, en, es, fr, ru };

/** The words by which a language speaks of events; Chinese, which has no spaces, is read by its signs instead. */
export const eventWordsOf = (language: AnswerLanguage): EventWords | undefined => words[language];
