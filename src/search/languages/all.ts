import type { Language } from '../../model.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { LanguageData } from './language-data.ts';

/** The languages whose words search knows; text in any other is cut into words and folded, no more. */
export const languages: { readonly [L in Language]?: LanguageData } = { en: english, fr: french };
