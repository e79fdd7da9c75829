import type { AnswerLanguage } from '../../../src/model.ts';
import type { Surface } from './limits.ts';

/** A view with where it stands. */
export type Case = { name: string; surface: Surface; payload: object };

const VIENNA: Partial<Record<AnswerLanguage, string>> = {
  ar: 'فيينا',
  es: 'Viena',
  fr: 'Vienne',
  ru: 'Вена',
  zh: '维也纳',
};

export const pages = 'https://records.example';
export const cities = (zone: string, language: AnswerLanguage) =>
  zone === '' || zone.endsWith('Vienna') ? (zone && VIENNA[language]) || 'Vienna' : '';

/** The languages in which the samples are worded; where the views speak another one, they stand in English. */
export type SampleLanguage = 'en' | 'fr';

export const wordedIn = (language: AnswerLanguage): SampleLanguage => (language === 'fr' ? 'fr' : 'en');
