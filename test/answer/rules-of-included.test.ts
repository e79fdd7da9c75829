import { INCLUDED } from '../../src/answer/evidence/rules/included.ts';
import type { Language } from '../../src/model.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

const WORDS: Record<Language, string> = { en: 'fair', fr: 'foire', es: 'feria', ru: 'ярмарка', ar: 'معرض', zh: '展览' };
const sentences: [language: Language, text: string, keeps: boolean][] = [
  ['en', 'The regatta, including the last day of the fair, shall be held from 13 to 16 July 2031.', false],
  // Behind what is included stands where it all takes place.
  ['en', 'The fair, including the regatta, in Ostend, Belgium, shall be held from 13 to 16 July 2031.', true],
  ['en', 'The regatta, including the fair, in Ostend, Belgium, shall be held from 13 to 16 July 2031.', false],
  ['en', 'The fair, including the regatta, shall be held from 13 to 16 July 2031.', true],
  ['en', 'The fair shall be held from 13 to 16 July 2031, including the regatta.', true],
  // What is included is of the kind of all the rest.
  ['fr', 'Les foires des neuf ports, y compris celle de la foire aux régates, se tiendront le 4 mai 2031.', true],
  ['fr', 'Les régates de neuf ports, y compris celles de la foire, se tiendront le 4 mai 2031.', true],
  ['en', 'The days of nine ports, including those of the fair, end on 4 May 2031.', true],
  // What is included has days of its own right behind it.
  [
    'en',
    'The Board took part in a number of events, including in a fair for pilots, held in Ostend on 3 May 2031.',
    true,
  ],
  [
    'ru',
    'Совет участвовал в ряде мероприятий, в том числе в ярмарке для лоцманов, посвященной маякам и проведенной в Астане 3 мая 2031 года.',
    true,
  ],
  ['fr', 'La régate, y compris le dernier jour de la foire, se tiendra du 13 au 16 juillet 2031.', false],
  ['fr', 'La foire, y compris la régate, se tiendra du 13 au 16 juillet 2031.', true],
  ['es', 'La regata, que incluirá el último día de la feria, tendrá lugar del 13 al 16 de julio de 2031.', false],
  ['es', 'La feria, que incluirá la regata, tendrá lugar del 13 al 16 de julio de 2031.', true],
  ['ru', 'Регата, включая последний день ярмарки, будет проведена с 13 по 16 июля 2031 года.', false],
  ['ar', 'يُعقد السباق، بما في ذلك اليوم الأخير من معرض النوارس، من 13 إلى 16 تموز/يوليه 2031.', false],
  ['zh', '比赛，包括展览最后一天，定于2031年7月13日至16日举行。', false],
  ['zh', '展览，包括比赛，定于2031年7月13日至16日举行。', true],
];
keeps(
  INCLUDED,
  'tells of what takes place, and not of what includes it',
  sentences.map(([language, text, isKept]) => [
    text,
    isKept,
    {
      language,
      happens: true,
      wanted: 'date',
      sought: { words: [soughtAs(WORDS[language], { [language]: WORDS[language] })], figures: [] },
    },
    { language },
  ]),
);

const beside = (word: string) => ({
  typed: `When was the ${word}?`,
  happens: true,
  sought: { words: [soughtAs(word)], figures: [] },
});
keeps(INCLUDED, 'tells of what takes place, and not of what it takes place beside', [
  ['The fair was held on 4 May 2031 in conjunction with the regatta.', true, beside('fair')],
  ['The fair was held on 4 May 2031 in conjunction with the regatta.', false, beside('regatta')],
  // The days may be those of both; or the question says it, too; or no day is asked for.
  ['The fair, in conjunction with the regatta, was held on 4 May 2031.', true, beside('regatta')],
  [
    'The fair was held on 4 May 2031 in conjunction with the regatta.',
    true,
    { ...beside('regatta'), typed: 'When was what took place in conjunction with the regatta?' },
  ],
  ['The fair was held on 4 May 2031 in conjunction with the regatta.', true, { ...beside('regatta'), happens: false }],
]);
