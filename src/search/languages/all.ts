import type { Language } from '../../model.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { LanguageData } from './language-data.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

/** The languages whose words search knows. */
export const languages: Readonly<Record<Language, LanguageData>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};
