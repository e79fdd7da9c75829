import { CHAIRS_OF_OTHERS, HOLDERS_OF_OTHERS } from '../../src/answer/evidence/rules/chairs-of-others.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

const OF_PANEL = { typed: 'Who chaired the fifth meeting of the Panel on Wool?' };
const DU_GROUPE = { typed: 'Qui a présidé la cinquième réunion du Groupe de la laine ?', language: 'fr' as const };
const DEL_GRUPO = { typed: '¿Quién presidió la quinta sesión del Grupo de la lana?', language: 'es' as const };
keeps(CHAIRS_OF_OTHERS, 'names no head of another body alone, where it is asked who chaired a meeting', [
  ['The Chair of the Union, Ann Reef, wrote to the Panel on Wool.', false, OF_PANEL],
  ['The Chair of the Panel, Ann Reef, spoke.', true, OF_PANEL],
  ['The meeting was chaired by Ann Reef, President of the Union.', true, OF_PANEL],
  ['Ann Reef spoke.', true, OF_PANEL],
  ['The Chair of the Union spoke.', true, { typed: 'Who spoke at the fifth meeting of the Panel on Wool?' }],
  ["La Présidente de l'Union a écrit au Groupe.", false, DU_GROUPE, { language: 'fr' }],
  ['La Présidente du Groupe a ouvert la réunion.', true, DU_GROUPE, { language: 'fr' }],
  ["La réunion, sous la présidence du Président de l'Union, a été ouverte.", true, DU_GROUPE, { language: 'fr' }],
  ['La Presidenta de la Unión escribió al Grupo.', false, DEL_GRUPO, { language: 'es' }],
  ['La Presidenta del Grupo escribió.', true, DEL_GRUPO, { language: 'es' }],
  // How another language calls the body is not known.
  ['The Chair of the Union spoke.', true, DU_GROUPE],
]);

const PRESIDENT = { typed: 'Who was the President of the third Meeting of the Panel on Wool?' };
const PRESIDENTE = { typed: 'Qui était la présidente du Groupe de la laine ?', language: 'fr' as const };
keeps(CHAIRS_OF_OTHERS, 'names no head of another body alone, where it is asked who is that of one', [
  ['Ada Lamp spoke on behalf of the President of the International Committee of Nets.', false, PRESIDENT],
  ['It was opened by the President of the Meeting, Ann Reef.', true, PRESIDENT],
  ['It elected Ann Reef as President.', true, PRESIDENT],
  ['The President of the International Committee of Nets spoke.', true, { typed: 'Who is the President of the ICN?' }],
  [
    'It replied to Norland and Estland, as co-chairs of the Rescue Working Group.',
    false,
    { typed: 'Who are the co-chairs of the Scientific Panel of the tide treaty?' },
  ],
  [
    'Ada Lamp and Otto Reef were elected as co-chairs of the Scientific Panel.',
    true,
    { typed: 'Who are the co-chairs of the Scientific Panel of the tide treaty?' },
  ],
  ["La Présidente de l'Union a écrit au Groupe.", false, PRESIDENTE, { language: 'fr' }],
  ['La Présidente du Groupe est Ann Reef.', true, PRESIDENTE, { language: 'fr' }],
]);

const OF_COUNCIL = {
  typed: 'Who chaired the Tide Council at its fifth session?',
  cues: ['who', 'person'],
  bodiesNamed: [{ body: 'tide', from: 3, to: 5 }],
  known: [{ id: 'tide', names: [{ en: 'Tide Council', es: 'Consejo de Mareas' }], also: { en: ['TC'] } }],
};
keeps(HOLDERS_OF_OTHERS, 'names no Chair of another body alone, where it is asked who holds the office in one', [
  ['Its Chair and the Chair of the RB, Mr. Otto Reef (Peru), would convene the forum.', false, OF_COUNCIL],
  ['The Chair of the TC, Ms. Ada Sole (Chile), opened the session.', true, OF_COUNCIL],
  ['The Chair, Ms. Ada Sole (Chile), and the Chair of the RB, Mr. Otto Reef (Peru), spoke.', true, OF_COUNCIL],
  ['La Presidenta de la Junta, Sra. Ada Sole (Chile), habló.', false, OF_COUNCIL, { language: 'es' }],
  ['It was led by the Chair of the RB and the Chair of the TC, Ms. Ada Sole (Chile).', true, OF_COUNCIL],
  ['The meeting was chaired by Ms. Ada Sole.', true, OF_COUNCIL],
  [
    'The Chair of the RB, Mr. Otto Reef (Peru), spoke.',
    true,
    { ...OF_COUNCIL, typed: 'Who spoke at the Tide Council?' },
  ],
]);

const OF_MEETING = {
  typed: 'Кто был Председателем третьего Совещания Союза маяков?',
  language: 'ru' as const,
  cues: ['who', 'person'],
  sought: { words: [soughtAs('совещания', { en: 'meeting' })], figures: [] },
};
keeps(HOLDERS_OF_OTHERS, 'names no head of another body alone, where who is that of one is asked in another language', [
  ['Ada Lamp spoke on behalf of the President of the International Committee of Nets.', false, OF_MEETING],
  ['It elected Ann Reef as President of the third Meeting.', true, OF_MEETING],
  ['The Meeting was chaired by Ann Reef, President of the Union.', true, OF_MEETING],
  ['It elected Ann Reef as President.', true, OF_MEETING],
  ['The President of the Union spoke.', true, { ...OF_MEETING, typed: 'Кто выступил на Совещании?' }],
]);
