import { CHAIRS_OF_OTHERS } from '../../src/answer/evidence/rules/chairs-of-others.ts';
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
  ["La Présidente de l'Union a écrit au Groupe.", false, PRESIDENTE, { language: 'fr' }],
  ['La Présidente du Groupe est Ann Reef.', true, PRESIDENTE, { language: 'fr' }],
]);
