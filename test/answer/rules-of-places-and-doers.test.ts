import { DONE_BY_SOMEBODY } from '../../src/answer/evidence/rules/done-by-somebody.ts';
import { GATHERINGS } from '../../src/answer/evidence/rules/gatherings.ts';
import { PLACE_BESIDE_DATE } from '../../src/answer/evidence/rules/place-beside-date.ts';
import { type Asks, type Case, keeps } from './rule-cases.ts';

const date = (typed: string, language: Asks['language'] = 'en'): Asks => ({ wanted: 'date', typed, language });
const IN_NADI = 'The divers noted the Kelp Fair, in Nadi, from 8 to 12 April 2019.';
const BOTH = 'The kelp fair, held in Nadi on 3 May 2019, and the reef fair, held in Lima on 9 June 2020.';
keeps(PLACE_BESIDE_DATE, 'gives the date beside the place that is named', [
  [IN_NADI, false, date('When was the Kelp Fair held in Bonn?'), { dates: ['2019-04-08/2019-04-12'] }],
  [IN_NADI, true, date('When was the Kelp Fair held in Nadi?'), { dates: ['2019-04-08/2019-04-12'] }],
  [IN_NADI, true, date('When was the Kelp Fair held?'), { dates: ['2019-04-08/2019-04-12'] }],
  [BOTH, false, date('When was the reef fair held in Nadi?'), { dates: ['2020-06-09'] }],
  [BOTH, true, date('When was the reef fair in Lima?'), { dates: ['2020-06-09'] }],
  [
    'The fair in Rwanda was held in Kigali on 4 June 2012.',
    true,
    date('When was the fair in Rwanda?'),
    { dates: ['2012-06-04'] },
  ],
  [
    'The fair in Peru was held in Lima on 4 June 2012.',
    false,
    date('When was the fair in Rwanda?'),
    { dates: ['2012-06-04'] },
  ],
  // "In May" is no place, and a text that names none may be of any.
  ['It was held in May 2019.', true, date('When was the fair held in Nadi?'), { dates: ['2019-05'] }],
  // A name that is no place of what was held.
  [BOTH, true, date('When was the Treaty in Force Fair held?'), { dates: ['2020-06-09'] }],
  ...(
    [
      ['La foire, tenue à Nadi le 3 mai 2019.', 'Quand la foire s’est-elle tenue à Lima ?', 'fr'],
      ['La feria, celebrada en Nadi el 3 de mayo de 2019.', '¿Cuándo se celebró en Lima la feria?', 'es'],
      ['Ярмарка состоялась в Нади 3 мая 2019 года.', 'Когда состоялась ярмарка в Лиме?', 'ru'],
    ] as const
  ).map(([text, typed, language]): Case => [text, false, date(typed, language), { language, dates: ['2019-05-03'] }]),
]);

keeps(DONE_BY_SOMEBODY, 'says by whom it was done, where that is asked', [
  ['A fair was organized in Nadi for the divers.', false, { typed: 'Who organized the fair?' }],
  ['The divers welcomed the group established to watch the tides.', false, { typed: 'Who established the group?' }],
  ['The divers noted the release of the Atlas.', false, { typed: 'Who released the Atlas?' }],
  ['A fair was organized in Nadi by the Tide Council.', true, { typed: 'Who organized the fair?' }],
  ['The Tide Council organized the fair.', true, { typed: 'Who organized the fair?' }],
  ['The Tide Council hosted the fair.', true, { typed: 'Who organized the fair?' }],
  ['A fair was organized in Nadi.', true, { typed: 'Where was the fair organized?' }],
  [
    'Une foire a été organisée à Nadi.',
    false,
    { typed: 'Qui a organisé la foire ?', language: 'fr' },
    { language: 'fr' },
  ],
  [
    'Une foire a été organisée par le Conseil.',
    true,
    { typed: 'Qui a organisé la foire ?', language: 'fr' },
    { language: 'fr' },
  ],
  [
    'La feria fue organizada en Nadi.',
    false,
    { typed: '¿Quién organizó la feria?', language: 'es' },
    { language: 'es' },
  ],
  ['El Consejo organizó la feria.', true, { typed: '¿Quién organizó la feria?', language: 'es' }, { language: 'es' }],
]);

const SPOKE = 'Statements were made by twelve divers, including one on behalf of the Reef Group.';
keeps(DONE_BY_SOMEBODY, 'says who spoke for others, where that is asked', [
  [SPOKE, false, { typed: 'Who spoke on behalf of the Reef Group?' }],
  ['Togo spoke on behalf of the Reef Group.', true, { typed: 'Who spoke on behalf of the Reef Group?' }],
  [SPOKE, true, { typed: 'How many divers made statements?' }],
]);

const house = { typed: 'In which building was it held?' };
keeps(GATHERINGS, 'names a building, where that is asked for', [
  ['It was held in Nadi from 3 to 5 May 2019.', false, house],
  ['It was held at the Nadi Conference Centre.', true, house],
  ['It was held in Nadi.', true, { typed: 'Where was it held?' }],
  ['Elle s’est tenue à Nadi.', false, { typed: 'Dans quel bâtiment ?' }, { language: 'fr' }],
]);
