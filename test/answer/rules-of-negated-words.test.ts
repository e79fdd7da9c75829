import { NEGATED_WORDS } from '../../src/answer/evidence/rules/negated-words.ts';
import type { Language } from '../../src/model.ts';
import { soughtAs, soughtWord } from '../fixtures/sought-word.ts';
import { type Asks, keeps } from './rule-cases.ts';

const asked = (word: string, language: Language, typed = ''): Asks => ({
  typed,
  language,
  sought: { words: [soughtWord(word, language)], figures: [] } as never,
});
const of = (language: Language) => ({ language });

const translated = (word: string): Asks => ({
  language: 'ru',
  sought: { words: [soughtAs(word, { ru: word, en: 'market' })], figures: [] } as never,
});

keeps(NEGATED_WORDS, 'says no word of the question only to deny it', [
  ['Unpaid fees amounted to 9 pounds.', false, asked('paid', 'en')],
  ['Fees paid amounted to 9 pounds.', true, asked('paid', 'en')],
  ['Unpaid fees amounted to 9 pounds, and paid ones to 4.', true, asked('paid', 'en')],
  ['Nets were not included in the price.', false, asked('included', 'en')],
  ['Nets were not included in the price.', true, asked('included', 'en', 'What was not included in the price?')],
  ['Les cotisations impayées atteignent 9 livres.', false, asked('payées', 'fr'), of('fr')],
  ['Les cotisations payées atteignent 9 livres.', true, asked('payées', 'fr'), of('fr')],
  ['Las cuotas impagadas suman 9 libras.', false, asked('pagadas', 'es'), of('es')],
  ['Las cuotas pagadas suman 9 libras.', true, asked('pagadas', 'es'), of('es')],
  ['Водолазы не подписали хартию.', false, asked('подписали', 'ru'), of('ru')],
  ['Водолазы подписали хартию.', true, asked('подписали', 'ru'), of('ru')],
  ['الرسوم غير المدفوعة تسعة جنيهات.', false, asked('المدفوعة', 'ar'), of('ar')],
  ['الرسوم المدفوعة تسعة جنيهات.', true, asked('المدفوعة', 'ar'), of('ar')],
  ['عقد الميسر اجتماعات غير رسمية.', false, asked('رسميا', 'ar'), of('ar')],
  ['潜水员未签署宪章。', false, asked('签署', 'zh'), of('zh')],
  ['潜水员签署了宪章。', true, asked('签署', 'zh'), of('zh')],
  // What a translation is denied of is not what the question names.
  ['The fair on non-market boats was held.', false, translated('рыночным')],
  ['The fair on market boats was held.', true, translated('рыночным')],
  ['The fair on boats was held in conjunction with that on non-market nets.', true, translated('рыночным')],
  ['The fair on non-market boats was held.', true, { ...translated('нерыночным'), typed: 'Когда была нерыночная?' }],
]);
