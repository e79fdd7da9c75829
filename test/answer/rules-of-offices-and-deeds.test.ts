import { COUNTS } from '../../src/answer/evidence/rules/counts.ts';
import { OF_AMOUNTS } from '../../src/answer/evidence/rules/of-amounts.ts';
import { OFFICES_OF_LANDS } from '../../src/answer/evidence/rules/offices-of-lands.ts';
import { OPENED_BY } from '../../src/answer/evidence/rules/opened-by.ts';
import { WHAT_CAME_AFTER } from '../../src/answer/evidence/rules/what-came-after.ts';
import { WHETHER_THERE_WAS } from '../../src/answer/evidence/rules/whether-there-was.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { type Asks, keeps } from './rule-cases.ts';

const COST: Asks = { typed: 'How much did the regatta in Lima cost?' };
keeps(OF_AMOUNTS, 'says what something costs, where that is asked', [
  ['It thanked Germany for its contribution of EUR 766,938.', false, COST],
  ['The costs of the regatta came to EUR 766,938.', true, COST],
  ['It thanked Germany for its contribution of EUR 766,938.', true, { typed: 'How much did Germany give?' }],
  [
    'Elle a remercié l’Allemagne de sa contribution de 766 938 euros.',
    false,
    { typed: 'Combien a coûté la régate ? quel coût ?', language: 'fr' },
    { language: 'fr' },
  ],
  [
    'Она поблагодарила Германию за взнос в размере 766 938 евро.',
    false,
    { typed: 'Сколько стоила регата?', language: 'ru' },
    { language: 'ru' },
  ],
]);

const THERE: Asks = { typed: 'Was there a lantern workshop in 2021?' };
const workshop = soughtAs('workshop', { en: 'workshop' }, { weight: 3 });
keeps(WHETHER_THERE_WAS, 'says itself all of what is asked whether there was', [
  ['The assessment runs from 2021 to 2024.', false, THERE, { fit: { above: [workshop] } }],
  ['The assessment runs from 2021 to 2024.', false, THERE, { fit: { around: [workshop] } }],
  ['The lantern workshop was held in 2021.', true, THERE, { fit: { held: [workshop] } }],
  [
    'The assessment runs from 2021 to 2024.',
    true,
    { typed: 'When does the lantern workshop run?' },
    { fit: { above: [workshop] } },
  ],
  [
    'L’évaluation va de 2021 à 2024.',
    false,
    { typed: 'Y a-t-il eu un atelier en 2021 ?', language: 'fr' },
    { language: 'fr', fit: { above: [workshop] } },
  ],
]);

const PRIME: Asks = { typed: 'Who is the prime minister of Turkey?', cues: ['who'] };
const PRESIDENT: Asks = { typed: 'Who is the President of Fiji?', cues: ['who'] };
const DEPUTY = 'It was opened by the Deputy Prime Minister of Turkey, Mr. Numan Kurtulmus.';
keeps(OFFICES_OF_LANDS, 'names the office of a country whose holder is asked for', [
  [DEPUTY, false, PRIME],
  ['It was opened by the Prime Minister of Turkey, Mr. Ahmet Davutoglu.', true, PRIME],
  [
    'It was opened by the Prime Minister of Japan, Mr. Shinzo Abe, with a guest from the fleet of Turkey.',
    false,
    PRIME,
  ],
  ['The Chair welcomed the Prime Minister of Fiji, Mr. Frank Bainimarama.', false, PRESIDENT],
  [DEPUTY, true, { typed: 'Who opened the round table on reconstruction in Turkey?', cues: ['who'] }],
  [
    'La mesa fue inaugurada por el Viceprimer Ministro de Turquía, Sr. Numan Kurtulmus.',
    false,
    { typed: '¿Quién es el primer ministro de Turquía?', language: 'es', cues: ['who'] },
    { language: 'es' },
  ],
  [
    '2015年3月15日，土耳其副总理努曼·库特莫斯宣布圆桌会议开幕。',
    false,
    { typed: '谁是土耳其总理？', language: 'zh', cues: ['who'] },
    { language: 'zh' },
  ],
  [
    'La réunion sera présidée par M. Laurent Fabius, Ministre des affaires étrangères de la France.',
    false,
    { typed: 'Qui est le président de la France ?', language: 'fr', cues: ['who'] },
    { language: 'fr' },
  ],
]);

const OPENED: Asks = { typed: 'Was SBI 46 opened by Zhihua Chen?' };
keeps(OPENED_BY, 'says that something was opened or closed, where it is asked who did', [
  ['He also welcomed Mr. Zhihua Chen (China) as Vice-Chair.', false, OPENED],
  ['Mr. Zhihua Chen (China) opened the session.', true, OPENED],
  // FCCC/SBSTA/1997/6
  ['The Executive Secretary welcomed the participants.', false, { typed: 'Who opened the sixth session of SBSTA?' }],
  ['The Chair invited Mr. Reed to deliver his opening remarks.', false, { typed: 'Who opened the sixth session?' }],
  [
    'La Présidente a invité M. Reed à faire une déclaration liminaire, puis des remarques d’ouverture.',
    false,
    { typed: 'Qui a ouvert la sixième session ?', language: 'fr' },
    { language: 'fr' },
  ],
  [
    'El Sr. Reed pronunció palabras de apertura.',
    false,
    { typed: '¿Quién inauguró el sexto período de sesiones?', language: 'es' },
    { language: 'es' },
  ],
  ['雷德先生致开幕词。', false, { typed: '谁宣布第六届会议开幕？', language: 'zh' }, { language: 'zh' }],
  // Who was to open it, or will.
  ['The Council elects a President.', false, { typed: 'Qui devait ouvrir la session ?', language: 'fr' }],
  [
    'La session sera ouverte par M. Reed.',
    true,
    { typed: 'Qui devait ouvrir la session ?', language: 'fr' },
    { language: 'fr' },
  ],
  ['The Council elects a President.', false, { typed: 'Who will open the session?' }],
  [
    'The Council elects a President.',
    false,
    { typed: '¿Quién debía inaugurar el período de sesiones?', language: 'es' },
  ],
  ['The Council elects a President.', false, { typed: 'Кто должен был открыть сессию?', language: 'ru' }],
  ['The Council elects a President.', false, { typed: 'من سيفتتح الدورة؟', language: 'ar' }],
  ['The Council elects a President.', false, { typed: '谁将主持第六届会议开幕？', language: 'zh' }],
  ['The Chairman opened the session on 28 July 1997.', true, { typed: 'Who opened the sixth session of SBSTA?' }],
  ['He also welcomed Mr. Zhihua Chen (China) as Vice-Chair.', true, { typed: 'Who is the Vice-Chair of SBI 46?' }],
]);

const BEFORE: Asks = {
  typed: 'When did the Group meet before its fourth meeting?',
  cues: ['when', 'before'],
  wanted: 'date',
  ordinals: [4],
};
keeps(WHAT_CAME_AFTER, 'tells what came before a session, where that is asked for', [
  ['The Group will hold its fourth meeting from 5 to 13 February 1998.', false, BEFORE],
  ['To date it has met three times, from 22 to 26 July 1996 and later.', true, BEFORE],
  ['The Group will hold its fourth meeting from 5 to 13 February 1998.', true, { ...BEFORE, cues: ['when'] }],
]);

const meetings = soughtAs('meetings', { en: 'meetings' }, { weight: 0.7 });
const disarmament = soughtAs('disarmament', { en: 'disarmament' }, { weight: 7, ofBody: true });
const HOW_MANY: Asks = {
  typed: 'How many meetings did Working Group I of the Disarmament Commission hold?',
  cues: ['howmany'],
  sought: { words: [meetings, disarmament], figures: [] },
};
keeps(COUNTS, 'says of what the number is, in its clause', [
  [
    'Working Group I held nine meetings, from 9 to 22 April 2015.',
    true,
    HOW_MANY,
    { isOwn: true, fit: { held: [meetings, disarmament] } },
  ],
  [
    'Another forum held nine meetings, from 9 to 22 April 2015.',
    false,
    HOW_MANY,
    { fit: { held: [meetings, disarmament] } },
  ],
]);
