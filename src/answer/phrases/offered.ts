import type { AnswerLanguage } from '../../model.ts';

/** The languages of which all words are there: of questions, answers, pages and Slack. */
export const offeredLanguages: AnswerLanguage[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
