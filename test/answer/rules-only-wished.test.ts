import { ONLY_INTENDED } from '../../src/answer/evidence/rules/only-intended.ts';
import { OF_YEARS, ONLY_WISHED } from '../../src/answer/evidence/rules/only-wished.ts';
import { keeps } from './rule-cases.ts';

keeps(ONLY_WISHED, 'is more than a cell of a table', [
  ['The divers mended nets.', true],
  ['Kestrelland', false],
  ['14.939', false],
  ['Kestrelland and Norland', false],
  ['潜水员', false, {}, { language: 'zh' }],
  ['潜水员修补了渔网。', true, {}, { language: 'zh' }],
]);

const WHO = { typed: 'Who released the poet?' };
keeps(ONLY_WISHED, 'says that it was done, where it is asked who did it', [
  ['The Council released the poet.', true, WHO],
  ['We demand that the Council release the poet.', false, WHO],
  [
    'La session a été ouverte par M. Reed, qui a souhaité la bienvenue aux poètes.',
    true,
    { typed: 'Qui a ouvert la session ?', language: 'fr' },
    { language: 'fr' },
  ],
  ['The Council should release the poet.', false, WHO],
  ['We call for dialogue with Norland, who released the poet.', true, WHO],
  [
    'Accueillant le dialogue proposé par le Norland, qui a libéré le poète,',
    true,
    { typed: 'Qui a libéré le poète ?', language: 'fr' },
    { language: 'fr' },
  ],
  [
    'Exhorta a Norlandia, quien liberó al poeta, a proseguir.',
    true,
    { typed: '¿Quién liberó al poeta?', language: 'es' },
    { language: 'es' },
  ],
  // What is wished for answers a question on wishes, or on anything else.
  ['We demand that the Council release the poet.', true, { typed: 'Who demanded that the poet be released?' }],
  ['We demand that the Council release the poet.', true, { typed: 'What is demanded?' }],
  ['Le Conseil a libéré le poète.', true, { typed: 'Qui a libéré le poète ?', language: 'fr' }, { language: 'fr' }],
  [
    'Nous exigeons que le Conseil libère le poète.',
    false,
    { typed: 'Qui a libéré le poète ?', language: 'fr' },
    { language: 'fr' },
  ],
  [
    'Exigimos que el Consejo libere al poeta.',
    false,
    { typed: '¿Quién liberó al poeta?', language: 'es' },
    { language: 'es' },
  ],
  ['Мы требуем освободить поэта.', false, { typed: 'Кто освободил поэта?', language: 'ru' }, { language: 'ru' }],
  ['نطالب المجلس بالإفراج عن الشاعر.', false, { typed: 'من أفرج عن الشاعر؟', language: 'ar' }, { language: 'ar' }],
  ['我们要求理事会释放诗人。', false, { typed: '谁释放了诗人？', language: 'zh' }, { language: 'zh' }],
]);

const OF_2014 = { times: ['2014'] };
keeps(OF_YEARS, 'is not of other years alone', [
  ['The focus area was kelp in 2014.', true, OF_2014],
  ['The focus area is kelp in 2025.', false, OF_2014],
  ['The focus areas of 2011 and 2012 were kelp.', false, OF_2014],
  ['The focus area was kelp from 2011 to 2016.', true, OF_2014],
  ['The focus area was kelp.', true, OF_2014],
  ['The focus area was kelp in the 2030 Agenda.', true, OF_2014],
  ['The focus area of 2025 was settled.', true, OF_2014, { session: '2014-05-04/2014-05-06' }],
  ['The focus area is kelp in 2025.', true, { times: ['2014-05'] }],
]);

const APPROVED = { typed: 'Who approved the plan?' };
keeps(ONLY_INTENDED, 'says more than that it is to be approved, adopted or signed', [
  ['The Council approved the plan.', true, APPROVED],
  ['The plan was sent to the Council for approval.', false, APPROVED],
  ['The plan was sent to the Council for approval.', true, { typed: 'Who sent the plan?' }],
  ['The Council noted the decision taken in May to sign the plan.', false, { typed: 'Who signed the plan?' }],
  ['The Council noted the intent for the plan to be signed.', false, { typed: 'Which divers signed the plan?' }],
  [
    'Le Conseil note que les plongeurs souhaitent signer le plan.',
    false,
    { typed: 'Qui a signé le plan ?', language: 'fr' },
    { language: 'fr' },
  ],
  [
    'El plan se presentó para su aprobación.',
    false,
    { typed: '¿Quién aprobó el plan?', language: 'es' },
    { language: 'es' },
  ],
  [
    'План представляется Совету для утверждения.',
    false,
    { typed: 'Кто утвердил план?', language: 'ru' },
    { language: 'ru' },
  ],
  ['План утвердил Совет.', true, { typed: 'Кто утвердил план?', language: 'ru' }, { language: 'ru' }],
  ['قدمت الخطة إلى المجلس لاعتمادها.', false, { typed: 'من اعتمد الخطة؟', language: 'ar' }, { language: 'ar' }],
  ['计划已提交理事会批准。', false, { typed: '谁批准了计划？', language: 'zh' }, { language: 'zh' }],
]);
