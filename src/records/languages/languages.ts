import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { LanguageData } from './language.ts';
import { zh } from './zh.ts';

/** The languages whose documents are read. */
export const LANGUAGES: readonly LanguageData[] = [fr, en, ar, zh];
