import { KINDS_OF_SESSION } from '../../src/answer/evidence/rules/kinds-of-session.ts';
import { PERSONS } from '../../src/answer/evidence/rules/persons.ts';
import { STANDS_FOR_NAME } from '../../src/answer/evidence/rules/stands-for-name.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { type Asks, keeps } from './rule-cases.ts';

const KINDS = 'speaks of a session of the kind that is asked about';
keeps(KINDS_OF_SESSION, KINDS, [
  [
    'The dates of its main session are 8 to 14 September 2015.',
    false,
    { typed: 'When was the organizational session?' },
  ],
  ['Its organizational session was held on 3 April 2015.', true, { typed: 'When was the organizational session?' }],
  ['The dates of its session are 8 to 14 September 2015.', true, { typed: 'When was the session?' }],
  ['The session was an extraordinary experience.', false, { typed: 'Who presides over the special session?' }],
  // The year of an annual report is no day of an annual session (DP/2025/L.2).
  ['Its annual report covers 1 January to 31 December 2024.', false, { typed: 'When was the annual session 2024?' }],
  ['The annual session 2024 was held in June.', true, { typed: 'When was the annual session 2024?' }],
  [
    'Son rapport annuel porte sur 2024.',
    false,
    { typed: 'Quand était la session annuelle ?', language: 'fr' },
    { language: 'fr' },
  ],
  ['The resumed session was opened on Tuesday.', true, { typed: 'Who opened the resumed session?' }],
  [
    'Сроки проведения его основной сессии: 8–14 сентября 2015 года.',
    false,
    { typed: 'Когда состоялась организационная сессия?', language: 'ru' },
    { language: 'ru' },
  ],
  [
    'La session extraordinaire se tiendra en mars 2016.',
    true,
    { typed: '特别会议什么时候召开？', language: 'zh' },
    { language: 'fr' },
  ],
  [
    'بدأت الدورة العادية في آذار/مارس.',
    false,
    { typed: 'متى تعقد الدورة الاستثنائية؟', language: 'ar' },
    { language: 'ar' },
  ],
]);

const word = (name: string) => soughtAs(name);
const HUNT: Asks = {
  typed: 'When does the term of Mr. Traystman end?',
  wanted: 'date',
  tokens: ['when', { word: 'traystman', capital: true }],
};
keeps(STANDS_FOR_NAME, 'names somebody who is asked about, or stands for him by a little word', [
  ['The term of Mr. Hunt ends on 31 December 2015.', false, HUNT, { fit: { around: [word('traystman')] } }],
  ['His term ends on 31 December 2015.', true, HUNT, { fit: { around: [word('traystman')] } }],
  ['The term of Mr. Traystman ends on 31 December 2015.', true, HUNT, { fit: { held: [word('traystman')] } }],
]);
keeps(STANDS_FOR_NAME, 'names somebody who is asked about, where it speaks of the others', [
  ['The term of the remaining 14 members ends on 4 May 2016.', false, HUNT, { fit: { above: [word('traystman')] } }],
  ['The term of the 14 members ends on 4 May 2016.', true, HUNT, { fit: { above: [word('traystman')] } }],
  [
    'The term of the remaining 14 members ends on 4 May 2016.',
    false,
    { typed: '丛军的任期什么时候届满', language: 'zh', wanted: 'date' },
  ],
  [
    'The term of the remaining 14 members ends on 4 May 2016.',
    true,
    { typed: '其余成员的任期什么时候届满', language: 'zh', wanted: 'date' },
  ],
]);
keeps(STANDS_FOR_NAME, 'tells nothing of the term of a successor, where that of another is asked for', [
  ['Elected Mr. Chen for a term ending in 2016, to fill the vacancy arising from a resignation.', false, HUNT],
  ['Elected Mr. Chen for a term ending in 2016.', true, HUNT],
  [
    'Elected Mr. Chen for a term ending in 2016, to fill the vacancy arising from a resignation.',
    true,
    { typed: 'Who was elected to fill the vacancy?', wanted: 'words' },
  ],
]);

keeps(PERSONS, 'names a country, where it is asked which of them did something', [
  ['Work on problems in relation to developing country Parties’ reporting.', false, { typed: 'Which Party objected?' }],
  ['The representative of Ghana objected.', true, { typed: 'Which Party objected?' }],
  ['Work on problems in reporting.', true, { typed: 'What did the Parties object to?' }],
]);
