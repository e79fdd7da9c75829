import { OF_HOLDERS, WHO_APART } from '../../src/answer/evidence/rules/who-apart.ts';
import { keeps } from './rule-cases.ts';

const GROUP = { typed: 'Who chaired the contact group on kelp?', cues: ['who'] };
keeps(WHO_APART, 'tells of the kind of group whose chair is asked for', [
  ['A spin-off group on kelp was facilitated by Ms. Reef.', false, GROUP],
  ['A contact group on kelp was chaired by Ms. Reef.', true, GROUP],
  ['A spin-off group on kelp met.', true, { typed: 'When did the contact group on kelp meet?', cues: ['when'] }],
  [
    'Un sous-groupe a été animé par Mme Reef.',
    false,
    { typed: 'Qui a présidé le groupe de contact ?', language: 'fr', cues: ['who'] },
    { language: 'fr' },
  ],
]);

const WHO_WAS = { typed: 'Who attended the session?' };
keeps(WHO_APART, 'tells of those who were at what is asked about, and at nothing beside it', [
  ['It noted the participation of Parties in the workshop.', false, WHO_WAS],
  ['The session was attended by Chile.', true, WHO_WAS],
  ['It noted the participation of Parties in the workshop.', true, { typed: 'Who attended the workshop?' }],
  [
    'Elle a pris note de la participation des Parties à l’atelier.',
    false,
    { typed: 'Qui a assisté à la session ?', language: 'fr' },
    { language: 'fr' },
  ],
]);

const STATED = { typed: 'Who made an opening statement?' };
keeps(WHO_APART, 'tells of a statement, where it is asked who made one', [
  ['It noted the views of the secretariats.', false, STATED],
  ['At the opening, the Panel made a statement.', true, STATED],
  ['The Panel made a statement.', true, STATED, { above: ['Opening of the session'] }],
  ['The Panel made a statement.', false, STATED],
]);

const HOST = { typed: 'Who is hosting COP 25?', ordinals: [25] };
keeps(OF_HOLDERS, 'tells who hosts the session that is asked about', [
  ['It asked other States to host COP 26 no later than at COP 25.', false, HOST],
  ['It thanked Chile for its offer to host COP 25.', true, HOST],
  ['It thanked those who host COP 25.', false, HOST],
  ['It thanked those who host COP 25.', true, { typed: 'When is COP 25?', ordinals: [25] }],
]);

const FROM = {
  typed: 'Who is the Chair of the Kelp Body?',
  ofLand: true,
  isOfBody: (text: string) => !/Reef/.test(text),
};
keeps(OF_HOLDERS, 'gives the country of the holder of the office that is asked about', [
  ['The Chair of the Kelp Body, Ada Lima (Chile), opened it.', true, FROM],
  ['The Chair of the Reef Body, Ada Lima (Chile), opened it.', false, FROM],
  ['The Chair invited Ada Lima (Chile) to speak.', false, FROM],
  ['The Rapporteur, Ada Lima (Chile), spoke.', false, FROM],
  ['It welcomed Ada Lima (Chile) as Chair.', true, FROM],
  ['The Chair of the Kelp Body, Ada Lima, opened it.', false, FROM],
]);
