import { STILL_TO_COME } from '../../src/answer/evidence/rules/still-to-come.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { type Case, keeps } from './rule-cases.ts';

keeps(STILL_TO_COME, 'says that a text was signed, and not only opened for it', [
  ['The pact was opened for signature in the harbour.', false, { typed: 'Who signed the pact?' }],
  ['The pact, opened for signature in May, was signed by Chile.', true, { typed: 'Who signed the pact?' }],
  ['The pact was opened for signature in May.', true, { typed: 'When was it opened for signature?' }],
  ['The pact was opened for signature in May.', true, { typed: 'Who read the pact?' }],
  ['Le pacte a été ouvert à la signature.', false, { typed: 'Qui a signé ?', language: 'fr' }, { language: 'fr' }],
  ['El pacto quedó abierto a la firma.', false, { typed: '¿Quién firmó?', language: 'es' }, { language: 'es' }],
  ['Пакт открыт для подписания.', false, { typed: 'Кто подписал?', language: 'ru' }, { language: 'ru' }],
]);

const NEXT = 'Where is the next regatta?';
keeps(STILL_TO_COME, 'tells of what comes next, where that is asked for', [
  ['The third regatta was held in Lima.', false, { typed: NEXT, wanted: 'place' }],
  ['The next regatta was planned for Lima.', true, { typed: NEXT, wanted: 'place' }],
  ['The regatta will be held in Lima.', true, { typed: NEXT, wanted: 'place' }],
  ['The third regatta was held in Lima.', true, { typed: 'Where was the regatta?', wanted: 'place' }],
  ['The third regatta was held in Lima.', true, { typed: NEXT, wanted: 'words' }],
]);

const WILL = { typed: 'When will the third regatta be held?', wanted: 'date' } as const;
keeps(STILL_TO_COME, 'gives a day after that of its document, where it is asked when something will be', [
  ['The third regatta adopted it on 30 April 1982.', false, WILL, { issued: '2022-11-03', dates: ['1982-04-30'] }],
  ['The third regatta is on 30 April 2023.', true, WILL, { issued: '2022-11-03', dates: ['2023-04-30'] }],
  ['The third regatta is on 30 April 2023.', true, WILL, { dates: ['2023-04-30'] }],
  [
    'The third regatta was on 30 April 1982.',
    true,
    { ...WILL, typed: 'When was the third regatta?' },
    { issued: '2022-11-03', dates: ['1982-04-30'] },
  ],
  ...['In which year is the third regatta to be held?', 'When are the third races to take place?'].map(
    (typed): Case => [
      'The third regatta was on 30 April 1982.',
      false,
      { ...WILL, typed },
      { issued: '2022-11-03', dates: ['1982-04-30'] },
    ],
  ),
  ...(
    [
      ['Quand aura lieu la troisième régate ?', 'fr'],
      ['¿Cuándo se celebrará la tercera regata?', 'es'],
      ['Когда состоится третья регата?', 'ru'],
      ['متى ستعقد المسابقة الثالثة؟', 'ar'],
      ['第三次比赛将于何时举行？', 'zh'],
    ] as const
  ).map(
    ([typed, language]): Case => [
      '30.4.1982',
      false,
      { typed, language, wanted: 'date' },
      { issued: '2022-11-03', dates: ['1982-04-30'] },
    ],
  ),
]);

const held = [soughtAs('bay', { en: 'bay' })];
const FORCE = 'When did the pact of the bay enter into force?';
keeps(STILL_TO_COME, 'has the name of the text before the day on which it entered into force', [
  [
    'The pact of the reef entered into force on 4 May 2011, the second after that of the bay.',
    false,
    { typed: FORCE, wanted: 'date' },
    { fit: { held } },
  ],
  ['The pact of the bay entered into force on 4 May 2011.', true, { typed: FORCE, wanted: 'date' }, { fit: { held } }],
  ['On 4 May 2011, the pact of the bay entered into force.', true, { typed: FORCE, wanted: 'date' }, { fit: { held } }],
  [
    'The pact of the reef entered into force on 4 May 2011, the second after that of the bay.',
    true,
    { typed: 'When did they meet at the bay?', wanted: 'date' },
    { fit: { held } },
  ],
]);
