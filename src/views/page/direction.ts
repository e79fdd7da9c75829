import type { Language } from '../../model.ts';
import { type Html, html } from './html.ts';

/** The direction in which a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/**
 * The attribute for the direction in which a language is written, where that of what is around it is another.
 *
 * @example toText(html`<p${direction('ar')}>`) //=> '<p dir="rtl">'
 */
export const direction = (language: Language, around: Language = 'en'): Html | false =>
  directionOf(language) !== directionOf(around) && html` dir="${directionOf(language)}"`;
