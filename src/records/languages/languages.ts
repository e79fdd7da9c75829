import { en } from './en.ts';
import { fr } from './fr.ts';
import type { LanguageData } from './language.ts';

/** The languages whose documents are read. */
export const LANGUAGES: readonly LanguageData[] = [fr, en];
