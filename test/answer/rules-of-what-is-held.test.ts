import { GIVES } from '../../src/answer/evidence/rules/gives.ts';
import { HELD_BESIDE } from '../../src/answer/evidence/rules/held-beside.ts';
import { type Asks, keeps } from './rule-cases.ts';

const NUMBERED: Asks = { typed: 'Where was the 28th meeting?', wanted: 'place', numbers: [28].map(ordinal) };
function ordinal(value: number) {
  return { value, isOrdinal: true, times: 1 };
}

keeps(HELD_BESIDE, 'says to be held what is counted', [
  ['The report on the 28th meeting of the Guild, held in Tern Bay from 12 to 16 May, was welcomed.', true, NUMBERED],
  ['The Guild held its 28th meeting in Tern Bay.', true, NUMBERED],
  [
    'The workshop, held in Tern Bay from 7 to 11 May 2015, and the 28th meeting of the Guild, were useful.',
    false,
    NUMBERED,
  ],
  // A theme in quotation marks is long, and says nothing of what is held.
  [
    `The 28th meeting of the Guild, whose theme was “${'the nets and the boats and the gulls of the bay '.repeat(8)}”, was held in Tern Bay.`,
    true,
    NUMBERED,
  ],
  [
    `The 28th meeting of the Guild, which spoke of ${'the nets and the boats and the gulls of the bay '.repeat(8)}, was held in Tern Bay.`,
    false,
    NUMBERED,
  ],
  // What takes place beside a session is asked for as that.
  [
    'The Guild thanks the talks, which are to be held on Thursday, 12 May 2015, in Tern Bay and by the pier of the harbour, on the margins of the 28th meeting.',
    true,
    { ...NUMBERED, typed: 'When are the talks on the margins of the 28th meeting?' },
  ],
  [
    'The Guild thanks the talks, which are to be held on Thursday, 12 May 2015, in Tern Bay and by the pier of the harbour, on the margins of the 28th meeting.',
    false,
    { ...NUMBERED, typed: 'When is the 28th meeting?' },
  ],
  // Nothing is said to be held, or nothing is counted.
  ['The 28th meeting of the Guild: Tern Bay.', true, NUMBERED],
  ['The workshop, held in Tern Bay from 7 to 11 May 2015, and the 28th meeting.', true, { ...NUMBERED, numbers: [] }],
  [
    'The workshop, held in Tern Bay from 7 to 11 May 2015, and the 28th meeting.',
    true,
    { ...NUMBERED, wanted: 'words' },
  ],
  [
    'L’atelier, tenu à Sterne du 7 au 11 mai 2015, et la vingt-huitième réunion de la Guilde ont été utiles.',
    false,
    { ...NUMBERED, typed: 'Où a eu lieu la 28e réunion ?', language: 'fr' },
    { language: 'fr' },
  ],
]);

const PLACE: Asks = { typed: 'Where was it?', wanted: 'place', isNamed: true };
keeps(GIVES, 'gives a place', [
  ['The Commission held its session at United Nations Headquarters in May 2015.', true, PLACE],
  ['The Commission held its session in May 2015.', false, PLACE],
  [
    'La Commission a tenu sa session au Siège de l’Organisation le 21 février 2014.',
    true,
    { ...PLACE, language: 'fr' },
    { language: 'fr' },
  ],
  [
    'La Comisión celebró su período de sesiones en la Sede de las Naciones Unidas.',
    true,
    { ...PLACE, language: 'es' },
    { language: 'es' },
  ],
  [
    'Сессия состоялась в Центральных учреждениях в мае 2015 года.',
    true,
    { ...PLACE, language: 'ru' },
    { language: 'ru' },
  ],
]);
