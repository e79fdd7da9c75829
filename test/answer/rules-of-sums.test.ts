import { COUNTS } from '../../src/answer/evidence/rules/counts.ts';
import { OF_AMOUNTS } from '../../src/answer/evidence/rules/of-amounts.ts';
import type { Language } from '../../src/model.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { keeps, telling } from './rule-cases.ts';

const asks = (typed: string, language: Language = 'en') => ({ typed, language: language as 'en', times: ['2015'] });
const of = (language: Language) => ({ language });

keeps(OF_AMOUNTS, 'gives the amount of a year, and no sum up to a day of it', [
  ['Divers gave $9 million in 2015.', true, asks('How much money did divers give in 2015?')],
  ['Gifts came to $9 million as at 31 March 2015.', false, asks('How much money did divers give in 2015?')],
  ['Gifts came to $9 million as at 31 March 2015.', true, asks('How much money was given as at March 2015?')],
  ['Gifts came to $9 million as at 31 March 2015.', true, { typed: 'How much money was given?' }],
  [
    "Les dons s'élevaient à 9 millions de dollars au 31 mars 2015.",
    false,
    asks('Combien coûtaient les dons en 2015 ?', 'fr'),
    of('fr'),
  ],
  [
    'Las donaciones ascendían a 9 millones de dólares al 31 de marzo de 2015.',
    false,
    asks('¿Cuánto dinero se donó en 2015?', 'es'),
    of('es'),
  ],
  [
    'По состоянию на 31 марта 2015 года взносы составили 9 млн долл.',
    false,
    asks('Сколько денег внесено в 2015 году?', 'ru'),
    of('ru'),
  ],
  ['截至2015年3月31日捐款为900万美元。', false, asks('2015年捐了多少钱？', 'zh'), of('zh')],
]);

const CYCLES = (typed: string, language: Language, word: string) => ({
  typed,
  language: language as 'en',
  cues: ['howmany'],
  sought: { words: [soughtWord(word, language)], figures: [] },
});
const held = (word: string, language: Language) => ({ language, fit: { held: [soughtWord(word, language)] } });
const some = (typed: string, language: Language, word: string) => {
  const asked = CYCLES(typed, language, word);
  return [asked, { ...held(word, language), fit: { held: asked.sought.words } }] as const;
};

keeps(COUNTS, 'holds what is counted', [
  ['The first two cycles were praised.', false, ...some('How many cycles were there?', 'en', 'cycles')],
  ['Two cycles were held.', true, ...some('How many cycles were there?', 'en', 'cycles')],
  ['Les deux premiers cycles ont pris fin.', false, ...some('Combien de cycles y a-t-il eu ?', 'fr', 'cycles')],
  ['Los dos primeros ciclos terminaron.', false, ...some('¿Cuántos ciclos hubo?', 'es', 'ciclos')],
  ['Первые два цикла завершены.', false, ...some('Сколько циклов было?', 'ru', 'цикла')],
]);

keeps(COUNTS, 'says what is done, where it is asked how often', [
  ['It is reviewed every two years.', false, asks('How often do divers report?'), { fit: { missing: [telling] } }],
  ['Divers report every two years.', true, asks('How often do divers report?'), { fit: { held: [telling] } }],
  ['It is reviewed every two years.', true, asks('What do divers report?'), { fit: { missing: [telling] } }],
]);
