import { BEFORE_AND_AFTER } from '../../src/answer/evidence/rules/before-and-after.ts';
import type { Language } from '../../src/model.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

/** A sentence of what came after the regatta, with a word for that, and whether it gives the day of it. */
const texts: [language: Language & ('en' | 'fr' | 'es' | 'ru' | 'ar'), word: string, text: string, keeps: boolean][] = [
  ['en', 'regatta', 'A feast was held on 4 May 2011, after the regatta.', false],
  ['en', 'regatta', 'Order returned after the regatta that took place on 4 May 2011.', true],
  ['en', 'regatta', 'Order returned after the regatta on 4 May 2011.', false],
  ['en', 'regatta', 'On 6 May 2011, order returned after the regatta that took place on 4 May 2011.', false],
  ['en', 'order', 'Order returned after the regatta of 4 May 2011.', false],
  ['en', 'order', 'Order returned after the regatta that took place on 4 May 2011.', false],
  ['en', 'order', 'Order returned on 4 May 2011, after the regatta.', true],
  ['en', 'order', 'Order returns after the end of 4 May 2011.', true],
  ['fr', 'ordre', "L'ordre est revenu à la suite de la régate du 4 mai 2011.", false],
  ['ar', 'النظام', 'عاد النظام عقب السباق الذي جرى في 4 أيار/مايو 2011.', false],
  ['fr', 'régate', "L'ordre est revenu à la suite de la régate survenue le 4 mai 2011.", true],
  ['fr', 'régate', "L'ordre est revenu le 4 mai 2011 à la suite de la régate.", false],
  ['es', 'regata', 'El orden volvió tras la regata celebrada el 4 de mayo de 2011.', true],
  ['ru', 'регаты', 'Порядок вернулся после регаты, 4 мая 2011 года.', false],
  ['ru', 'регаты', 'Порядок вернулся после регаты состоявшейся 4 мая 2011 года.', true],
  ['ar', 'السباق', 'عاد النظام عقب السباق الذي جرى في 4 أيار/مايو 2011.', true],
  ['ar', 'السباق', 'عاد النظام في 4 أيار/مايو 2011 عقب السباق.', false],
];
keeps(
  BEFORE_AND_AFTER,
  'says more of what is asked than what something came after',
  texts.map(([language, word, text, isKept]) => [
    text,
    isKept,
    { wanted: 'date', language, typed: word },
    { language, fit: { held: [soughtWord(word, language)] } },
  ]),
);
