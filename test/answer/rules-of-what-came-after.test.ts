import { WHAT_CAME_AFTER } from '../../src/answer/evidence/rules/what-came-after.ts';
import { type Asks, keeps } from './rule-cases.ts';

const EN: Asks = { typed: 'When and where were the meetings after Ashgabat?', wanted: 'date' };
const RU: Asks = { typed: 'Где и когда проходили встречи после Ашхабада?', language: 'ru', wanted: 'date' };
keeps(WHAT_CAME_AFTER, 'tells what came after, where that is asked for', [
  ['The first meeting was held in Ashgabat on 15 October 2009.', false, EN],
  ['Subsequent meetings were held in Tashkent on 15 March 2011.', true, EN],
  [
    'The first meeting was held in Ashgabat on 15 October 2009.',
    true,
    { ...EN, typed: 'When was the meeting in Ashgabat?' },
  ],
  ['The first meeting was held in Ashgabat on 15 October 2009.', true, { ...EN, wanted: 'words' }],
  // After a day, or in the afternoon.
  ['The meeting was held on 15 October 2009.', true, { ...EN, typed: 'When did it meet after May 2009?' }],
  ['The meeting was held on 15 October 2009.', true, { ...EN, typed: 'When did it meet after March 2009?' }],
  ['Первая встреча состоялась в Ашхабаде 15 октября 2009 года.', false, RU, { language: 'ru' }],
  ['Последующие встречи были проведены в Ташкенте 15 марта 2011 года.', true, RU, { language: 'ru' }],
  [
    'La première réunion a eu lieu à Achgabat le 15 octobre 2009.',
    false,
    { typed: 'Quand ont eu lieu les réunions après Achgabat ?', language: 'fr', wanted: 'date' },
    { language: 'fr' },
  ],
  [
    'La primera reunión se celebró en Asjabad el 15 de octubre de 2009.',
    false,
    { typed: '¿Cuándo fueron las reuniones después de Asjabad?', language: 'es', wanted: 'date' },
    { language: 'es' },
  ],
  [
    'عقد الاجتماع الأول في عشق أباد في 15 تشرين الأول/أكتوبر 2009.',
    false,
    { typed: 'متى عقدت الاجتماعات بعد اجتماع عشق أباد؟', language: 'ar', wanted: 'date' },
    { language: 'ar' },
  ],
]);
