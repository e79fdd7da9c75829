import type { AnswerLanguage } from '../../../src/model.ts';
import type { Surface } from './limits.ts';

/** A view with where it stands. */
export type Case = { name: string; surface: Surface; payload: object };

export const pages = 'https://records.example';
export const cities = (zone: string, language: AnswerLanguage) =>
  zone === '' || zone.endsWith('Vienna') ? (zone && language === 'fr' ? 'Vienne' : 'Vienna') : '';

/** The languages in which the samples are worded. */
export type SampleLanguage = 'en' | 'fr';
