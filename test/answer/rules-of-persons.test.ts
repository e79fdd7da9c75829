import { PERSONS } from '../../src/answer/evidence/rules/persons.ts';
import { type Asks, keeps } from './rule-cases.ts';

const CHAIR: Asks = { typed: 'Who was elected Chair of the Board?' };
keeps(PERSONS, 'elects to the office that is asked about', [
  ['On a proposal by the Chair, the Board elected Rosa Lima as its Rapporteur.', false, CHAIR],
  ['The Board elected Rosa Lima as its Chair and Ada Nurmi as Rapporteur.', true, CHAIR],
  ['The Board elected Rosa Lima as its Vice-Chair.', false, CHAIR],
  ['The Board elected Rosa Lima Chair.', true, CHAIR],
  ['The Board elected Rosa Lima as its Rapporteur.', true, { typed: 'Who was the Chair?' }],
  [
    'The Board designated the Vice-Chair, Rosa Lima, to serve also as Rapporteur.',
    false,
    { typed: 'When was the Vice-Chair designated?' },
  ],
  [
    'The Board designated the Vice-Chair, Rosa Lima, to serve also as Rapporteur.',
    true,
    { typed: 'When was the Rapporteur designated?' },
  ],
  ['Le Conseil a élu Rosa Lima comme Rapporteur.', false, { typed: 'Qui a été élu Président ?' }, { language: 'fr' }],
]);

const LATER: Asks = { typed: 'Who was elected Rapporteur of the Board at its sixth session?' };
keeps(PERSONS, 'tells who was elected, and not who stays until then', [
  ['The Rapporteur, Rosa Lima, will remain in office until her successor is elected at session 6.', false, LATER],
  ['The Board elected Rosa Lima as its Rapporteur.', true, LATER],
  ['Rosa Lima reste en fonctions.', false, { typed: 'Qui a été élu Rapporteur ?', language: 'fr' }, { language: 'fr' }],
  [
    'Rosa Lima will remain in office until her successor is elected.',
    true,
    { typed: 'Who remains in office until a successor is elected?' },
  ],
]);

const MEETING: Asks = { typed: 'At which meeting was the Chair elected?', wanted: 'session' };
keeps(PERSONS, 'says that somebody was elected, where it is asked when or at which meeting', [
  ['At the 1st meeting, the Board was expected to elect its Chair.', false, MEETING],
  ['At the 5th meeting, the Board elected its Chair.', true, MEETING],
  ['At the 1st meeting, the Board was expected to elect its Chair.', true, { ...MEETING, wanted: 'words' }],
  ['At the 1st meeting, the Board was paid.', true, { typed: 'At which meeting was it paid?', wanted: 'session' }],
]);

const REPLACED: Asks = { typed: 'Who replaced Mr. Diaz?', cues: ['who'], isPerson: true };
keeps(PERSONS, 'names another person than the question does', [
  ['Mr. Diaz would remain in office until his replacement is elected.', false, REPLACED],
  ['Mr. Diaz was replaced by Ms. Lima.', true, REPLACED],
  ['Rosa Lima (Peru) replaced Mr. Diaz.', true, REPLACED],
  ['Mr. Diaz would remain in office.', true, { ...REPLACED, isPerson: false }],
]);

const WELCOMED: Asks = { typed: 'Who welcomed Mr. Diaz?' };
keeps(PERSONS, 'tells who did it to somebody, and not what he did', [
  ['The Chair, Mr. Juan Diaz (Peru), welcomed the divers.', false, WELCOMED],
  ['She also welcomed Mr. Juan Diaz (Peru) as Chair.', true, WELCOMED],
  ['Mr. Diaz was welcomed by the divers.', true, WELCOMED],
  ['The Chair, Mr. Juan Diaz (Peru), welcomed the divers.', true, { typed: 'Who welcomed the divers?' }],
  [
    'La Présidente, Mme Diaz, a accueilli les plongeurs.',
    false,
    { typed: 'Qui a accueilli Mme Diaz ?', language: 'fr' },
    { language: 'fr' },
  ],
]);

const CHAIRED: Asks = { typed: 'Who chaired SBI 60?', cues: ['who', 'person'], isPerson: true };
keeps(PERSONS, 'stands under the office that is asked about', [
  ['Continue to engage Indigenous Peoples in Presidency initiatives and events.', false, CHAIRED],
  ['The SBI Chair, Nabeel Munir (Pakistan), opened the session.', true, CHAIRED],
  ['The consultations were facilitated by Mr. Munir.', true, CHAIRED],
]);
