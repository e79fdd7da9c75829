import type { AnswerLanguage } from '../../model.ts';
import { en } from './en.ts';
import { fr, type Phrases } from './fr.ts';

/** The words of a language. */
export const phrasesOf = (language: AnswerLanguage): Phrases => (language === 'fr' ? fr : en);
