import { REASONS } from '../../src/answer/evidence/rules/reasons.ts';
import { keeps } from './rule-cases.ts';

const why = { cues: ['why'] };

keeps(REASONS, 'gives a reason, where one is asked for', [
  ['The show was stopped because of the rain.', true, why],
  ['The show was stopped at nine.', false, why],
  ['The show was stopped at nine.', true],
  ['Le spectacle est arrêté en raison de la pluie.', true, why, { language: 'fr' }],
  ['Le spectacle est arrêté à neuf heures.', false, why, { language: 'fr' }],
  ['La función se suspendió debido a la lluvia.', true, why, { language: 'es' }],
  ['La función se suspendió a las nueve.', false, why, { language: 'es' }],
  ['Показ прекращен из-за дождя.', true, why, { language: 'ru' }],
  ['Показ прекращен в девять часов.', false, why, { language: 'ru' }],
  ['أوقف العرض بسبب المطر.', true, why, { language: 'ar' }],
  ['أوقف العرض في التاسعة.', false, why, { language: 'ar' }],
  ['演出因雨停止。', true, why, { language: 'zh' }],
  ['演出九点停止。', false, why, { language: 'zh' }],
]);
