import { FIRST_SINCE_THEN } from '../../src/answer/evidence/rules/first-since.ts';
import { KINDS_OF_DIALOGUE } from '../../src/answer/evidence/rules/kinds-of-dialogue.ts';
import { ONLY_IN_TITLE } from '../../src/answer/evidence/rules/only-in-title.ts';
import { PLACES_APART } from '../../src/answer/evidence/rules/places-apart.ts';
import { type Asks, keeps } from './rule-cases.ts';

const first: Asks = { typed: 'When did the Reef Group hold its first meeting?' };
keeps(FIRST_SINCE_THEN as never, 'is of the first of all, and not of the first since some day', [
  ['On 26 March, the Reef Group held its first meeting since November 2014.', false, first],
  ['On 26 March, the Reef Group held its first meeting.', true, first],
  ['On 26 March, it held its first meeting since May.', true, { typed: 'When was its first meeting since May?' }],
  [
    'El Grupo celebró su primera reunión desde noviembre de 2014.',
    false,
    { typed: '¿Cuándo celebró el Grupo su primera reunión?', language: 'es' },
    { language: 'es' },
  ],
  [
    'Le Groupe a tenu sa première réunion depuis novembre 2014.',
    false,
    { typed: 'Quand le Groupe a-t-il tenu sa première réunion ?', language: 'fr' },
    { language: 'fr' },
  ],
]);

const dialogue: Asks = { wanted: 'date', typed: "When was the technical dialogue's third meeting held?" };
keeps(KINDS_OF_DIALOGUE, 'is of the dialogue or workshop that is so called', [
  ['The third meeting of the structured expert dialogue was held on 6 June 2014.', false, dialogue],
  ['The third meeting of the technical dialogue was held on 6 June 2014.', true, dialogue],
  ['The third meeting of the dialogue was held on 6 June 2014.', true, dialogue],
  ['The structured expert dialogue was long.', true, { ...dialogue, typed: 'When was the dialogue?' }],
]);

const SUMMITS =
  'Recalling the World Reef Summit, held in Lima in 1995, and the session, entitled "World Reef Summit and beyond: the tides", held in Oslo from 26 June to 1 July 2000,';
keeps(ONLY_IN_TITLE, 'gives no day of what has the name that is asked about in its title alone', [
  [
    SUMMITS,
    false,
    { wanted: 'date', typed: 'When was the World Reef Summit in Oslo?' },
    { dates: ['2000-06-26/2000-07-01'] },
  ],
  [
    SUMMITS,
    true,
    { wanted: 'date', typed: 'When was the session World Reef Summit and beyond: the tides?' },
    { dates: ['2000-06-26/2000-07-01'] },
  ],
  [SUMMITS, true, { wanted: 'date', typed: 'When was the World Reef Summit?' }, { dates: [] }],
]);

const kuwait: Asks = { typed: 'When did the committee meet in Kuwait?', cues: ['when', 'meet'] };
keeps(PLACES_APART as never, 'names the place itself, and not its people alone', [
  ['The committee on Kuwaiti divers met on 3 March.', false, kuwait],
  ['The committee on Kuwaiti divers met in Kuwait on 3 March.', true, kuwait],
  ['The committee met on 3 March.', true, kuwait],
]);
const geneva: Asks = { typed: 'How many meetings did it hold in Geneva?', cues: ['howmany'] };
keeps(PLACES_APART as never, 'counts what was in the place that is named, and not in two', [
  ['It held five meetings in Glion and Geneva.', false, geneva],
  ['It held five meetings in Geneva.', true, geneva],
]);
keeps(PLACES_APART as never, 'goes the way that the question does', [
  ['There were 9 returns from parts of Norland.', false, { typed: 'How many returns to Norland were there?' }],
  ['There were 9 returns to Norland.', true, { typed: 'How many returns to Norland were there?' }],
  ['There were 9 returns from Norland.', true, { typed: 'How many returns from Norland were there?' }],
]);
