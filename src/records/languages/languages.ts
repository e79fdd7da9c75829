import type { Language } from '../../model.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { LanguageData } from './language.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** The languages whose documents are read. */
export const LANGUAGES: readonly LanguageData[] = [fr, en, es, ru, ar, zh];

/** The languages of questions. */
export const ASKED: readonly LanguageData[] = [fr, en];

const BY_CODE: Readonly<Record<Language, LanguageData>> = { ar, en, es, fr, ru, zh };

/**
 * What is known of a language.
 *
 * @example languageOf('fr').months[0] // ['janvier', 'janv', 'jan']
 */
export const languageOf = (code: Language): LanguageData => BY_CODE[code];
