import { DOERS } from '../../src/answer/evidence/rules/doers.ts';
import type { DocumentRecord } from '../../src/model.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { type Asks, keeps } from './rule-cases.ts';

const sought = (...words: [word: string, language: 'en' | 'fr' | 'es'][]): NonNullable<Asks['sought']> => ({
  words: words.map(([word, language]) => soughtAs(word, { [language]: word })),
  figures: [],
});
const en = sought(['pilots', 'en'], ['endorsed', 'en'], ['chart', 'en']);
const fr = sought(['pilotes', 'fr'], ['approuvé', 'fr']);
const es = sought(['pilotos', 'es'], ['aprobaron', 'es']);
const HELD = {} as DocumentRecord;
const ACTIVE = 'When did the pilots endorse the chart?';
keeps(DOERS, 'says that who is asked about did it, and no other', [
  ['The chart was endorsed by the divers on 4 May 2011 and shown to the pilots.', false, { typed: ACTIVE, sought: en }],
  ['The chart was endorsed by the pilots on 4 May 2011.', true, { typed: ACTIVE, sought: en }],
  ['On 4 May 2011, the pilots endorsed the chart.', true, { typed: ACTIVE, sought: en }],
  // What an earlier text did is said beside what the one that is asked about does.
  [
    'Decides to endorse until 4 May 2011 the chart, as most recently endorsed by paragraph 1 of resolution 7 (2010).',
    true,
    {
      typed: 'Until when does resolution 9 endorse the chart?',
      sought: en,
      decisions: ['9'],
      scope: { records: [HELD] },
    },
  ],
  [
    'The chart was endorsed by the divers until 4 May 2011.',
    false,
    {
      typed: 'Until when did resolution 9 endorse the chart?',
      sought: en,
      decisions: ['9'],
      scope: { records: [HELD] },
    },
  ],
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

const enWho = sought(['appoints', 'en'], ['pilot', 'en'], ['harbour', 'en']);
const WHO = 'Who appoints the pilot of the harbour?';
const frWho = sought(['nomme', 'fr'], ['pilote', 'fr']);
keeps(DOERS, 'says who did it to whom the question names, and not what he did', [
  ['The deputy is appointed by the pilot of the harbour.', false, { typed: WHO, sought: enWho }],
  ['The pilot shall appoint a deputy of the harbour.', false, { typed: WHO, sought: enWho }],
  ['The pilot of the harbour is appointed by the divers.', true, { typed: WHO, sought: enWho }],
  // Whoever holds an office of the pilots is not the pilots.
  ['The pilot is appointed by the Director of the pilot.', true, { typed: WHO, sought: enWho }],
  ['The divers appoint the pilot of the harbour.', true, { typed: WHO, sought: enWho }],
  // The harbour appoints its pilot: what stands first behind the verb is whom it is done to.
  ['The pilot is appointed by the council of the harbour.', true, { typed: WHO, sought: enWho }],
  ['The deputy is appointed by the pilot.', true, { typed: 'When does the pilot appoint a deputy?', sought: enWho }],
  [
    "L'adjoint est nommé par le pilote.",
    false,
    { typed: 'Qui nomme le pilote ?', language: 'fr', sought: frWho },
    { language: 'fr' },
  ],
  [
    'Le pilote est nommé par les plongeurs.',
    true,
    { typed: 'Qui nomme le pilote ?', language: 'fr', sought: frWho },
    { language: 'fr' },
  ],
]);
