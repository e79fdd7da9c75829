import { ORDINALS_OF_NAMES } from '../../src/answer/evidence/rules/ordinals-of-names.ts';
import { OTHER_GATHERINGS } from '../../src/answer/evidence/rules/other-gatherings.ts';
import { OTHER_PACTS } from '../../src/answer/evidence/rules/other-pacts.ts';
import { OTHER_SESSIONS } from '../../src/answer/evidence/rules/other-sessions.ts';
import { type Asks, keeps, number } from './rule-cases.ts';

const second: Asks = {
  cues: ['who', 'session'],
  ordinals: [2],
  numbers: number(2),
  typed: 'Who led the second session?',
};
keeps(OTHER_SESSIONS, 'tells of no other session, where somebody or something of one is asked for', [
  ['The first session was chaired by Ms. Diallo.', false, second],
  ['The second session was chaired by Ms. Diallo.', true, second],
  ['The session was chaired by Ms. Diallo.', true, second],
  ['The first and third sessions were chaired by Ms. Diallo.', true, second],
  ['At its organizational session, Ms. Diallo took the chair.', false, second],
  ['The chair whom the organizational session of that year and the second session had was Ms. Diallo.', true, second],
  // The nearest heading that counts a session says of which one its sentences are.
  ['Ms. Diallo took the chair.', false, second, { above: ['The third session'] }],
  ['Ms. Diallo took the chair.', true, second, { above: ['The second session'] }],
  ['The first session was chaired by Ms. Diallo.', true, { ...second, happens: true }],
  ['The first session was chaired by Ms. Diallo.', true, { ...second, ordinals: [] }],
]);

const fourth: Asks = { typed: 'When was the Fourth United Nations Conference on Reefs?' };
const fourthInFrench: Asks = { typed: 'Quand a eu lieu la quatrième Conférence des marées ?', language: 'fr' };
const fourthInRussian: Asks = { typed: 'Когда прошла четвертая Конференция по рифам?', language: 'ru' };
const fourthInArabic: Asks = { typed: 'متى عقد مؤتمر الأمم المتحدة الرابع؟', language: 'ar' };
const fourthInChinese: Asks = { typed: '第四次联合国珊瑚礁会议何时举行？', language: 'zh' };
keeps(ORDINALS_OF_NAMES, 'counts what is named as the question does', [
  ['The Fifth United Nations Conference on Reefs was in Lima.', false, fourth],
  ['The Fourth United Nations Conference on Reefs was in Lima.', true, fourth],
  ['The Fifth United Nations Conference followed the fourth.', true, fourth],
  ['The Fifth Ocean Show was in Lima.', true, fourth],
  ['La cinquième Conférence des marées a eu lieu à Lima.', false, fourthInFrench, { language: 'fr' }],
  ['La quatrième Conférence des marées a eu lieu à Lima.', true, fourthInFrench, { language: 'fr' }],
  ['Решено провести пятую Конференцию по рифам в Лиме.', false, fourthInRussian, { language: 'ru' }],
  ['Решено провести четвертую Конференцию по рифам в Лиме.', true, fourthInRussian, { language: 'ru' }],
  ['عقد مؤتمر الأمم المتحدة الخامس في ليما.', false, fourthInArabic, { language: 'ar' }],
  ['عقد مؤتمر الأمم المتحدة الرابع في ليما.', true, fourthInArabic, { language: 'ar' }],
  ['第五次联合国珊瑚礁会议在利马举行。', false, fourthInChinese, { language: 'zh' }],
  ['第四次联合国珊瑚礁会议在利马举行。', true, fourthInChinese, { language: 'zh' }],
  ['La cinquième Conférence des Nations Unies a eu lieu à Lima.', true, fourth, { language: 'fr' }],
]);

const review: Asks = {
  typed: 'Where was the tenth Review Conference?',
  matches: [{ cue: 'conference', from: 0, to: 1 }],
  tokens: ['Conference'],
  leftover: ['conference'],
};
keeps(OTHER_GATHERINGS, 'is of a conference, where one is asked for in another language', [
  ['审查委员会在罗马举行了其第十次会议。', false, review, { language: 'zh' }],
  ['第十次审议大会在罗马举行。', true, review, { language: 'zh' }],
  ['Le dixième comité s’est tenu à Rome.', false, review, { language: 'fr' }],
  ['Le dixième comité s’est tenu à Rome.', true, { ...review, leftover: [] }, { language: 'fr' }],
  ['The tenth committee met in Rome.', true, review],
]);

const place: Asks = { wanted: 'place', typed: 'Where will the Conference on Reefs be held?' };
keeps(OTHER_GATHERINGS, 'gives the place of a conference, not that of what prepares it', [
  ['To hold in Lima a session of the preparatory committee of the Conference on Reefs.', false, place],
  ['To hold the Conference in Lima, and the preparatory committee of the Conference in Oslo.', true, place],
  ['The preparatory committee recommended that the Conference be held in Lima.', true, place],
  ['To hold the Conference on Reefs in Lima.', true, place],
  ['провести в Лиме сессию подготовительного комитета третьей Конференции.', false, place, { language: 'ru' }],
  [
    'To hold in Lima a session of the preparatory committee of the Conference on Reefs.',
    true,
    { ...place, typed: 'Where will the preparatory committee for the Conference meet?' },
  ],
]);

const adopted: Asks = { wanted: 'date', typed: 'When was the Convention on Reefs adopted?' };
const signed: Asks = { wanted: 'date', typed: 'Когда была подписана Конвенция о рифах?', language: 'ru' };
keeps(OTHER_PACTS, 'is of a text of the kind that is asked about', [
  ['The Agreement under the Convention on Reefs was adopted on 4 May 2012.', false, adopted],
  ['The Agreement was adopted on 4 May 2012.', false, adopted],
  ['The Convention on Reefs was adopted on 4 May 2012.', true, adopted],
  ['The Agreement and the Convention on Reefs were adopted on 4 May 2012.', true, adopted],
  ['It was adopted on 4 May 2012.', true, adopted],
  ['The Agreement was signed on 4 May 2012.', false, signed],
  ['The Agreement was adopted on 4 May 2012.', true, { ...adopted, typed: 'When was the Agreement adopted?' }],
  ['The Agreement was adopted on 4 May 2012.', true, { ...adopted, cues: ['session'] }],
  ['The Agreement was adopted on 4 May 2012.', true, { ...adopted, typed: 'When was the Convention praised?' }],
]);
