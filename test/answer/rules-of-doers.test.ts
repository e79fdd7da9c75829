import { DOERS } from '../../src/answer/evidence/rules/doers.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { type Asks, keeps } from './rule-cases.ts';

const sought = (...words: [word: string, language: 'en' | 'fr' | 'es'][]): NonNullable<Asks['sought']> => ({
  words: words.map(([word, language]) => soughtAs(word, { [language]: word })),
  figures: [],
});
const en = sought(['pilots', 'en'], ['endorsed', 'en'], ['chart', 'en']);
const fr = sought(['pilotes', 'fr'], ['approuvé', 'fr']);
const es = sought(['pilotos', 'es'], ['aprobaron', 'es']);
const ACTIVE = 'When did the pilots endorse the chart?';
keeps(DOERS, 'says that who is asked about did it, and no other', [
  ['The chart was endorsed by the divers on 4 May 2011 and shown to the pilots.', false, { typed: ACTIVE, sought: en }],
  ['The chart was endorsed by the pilots on 4 May 2011.', true, { typed: ACTIVE, sought: en }],
  ['On 4 May 2011, the pilots endorsed the chart.', true, { typed: ACTIVE, sought: en }],
  // It is not asked whose deed it was.
  ['The chart was endorsed by the divers.', true, { typed: 'When was the chart of the pilots endorsed?', sought: en }],
  ['The chart was endorsed by the divers.', true, { typed: `Who? ${ACTIVE}`, cues: ['who'], sought: en }],
  [
    'La carte, approuvée par les plongeurs, fut montrée aux pilotes.',
    false,
    { typed: 'Quand le conseil des pilotes a approuvé la carte ?', language: 'fr', sought: fr },
    { language: 'fr' },
  ],
  [
    'La carta, aprobada por los buzos, se mostró a los pilotos.',
    false,
    { typed: '¿Cuándo aprobaron los pilotos la carta?', language: 'es', sought: es },
    { language: 'es' },
  ],
]);
