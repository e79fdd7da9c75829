import { GATHERINGS } from '../../src/answer/evidence/rules/gatherings.ts';
import { type Asks, keeps, number } from './rule-cases.ts';

const DAY = { dates: ['2011-05-04'] };
const session: Asks = { wanted: 'date', isBody: true, ordinals: [11], cues: ['when', 'session'] };
keeps(GATHERINGS, 'gives the days of a session, not that of one of its meetings', [
  [
    'The reefs are chosen at the second meeting of its eleventh session, to be held on 4 May 2011.',
    false,
    session,
    DAY,
  ],
  [
    'Les récifs sont choisis à la 2e séance de la onzième session, le 4 mai 2011.',
    false,
    session,
    { ...DAY, language: 'fr' },
  ],
  ['The eleventh session is held on 4 May 2011.', true, session, DAY],
  [
    'The divers held their 11th meeting on 4 May 2011.',
    false,
    { ...session, typed: 'When was the 11th session?' },
    DAY,
  ],
  ['The divers held their 11th meeting on 4 May 2011.', true, { ...session, typed: 'When was the 11th meeting?' }, DAY],
  ['At its 2nd meeting, the eleventh session was set.', true, session, { dates: ['2011-05-04/2011-05-09'] }],
  ['At its 2nd meeting, on 4 May 2011, it adopted the agenda.', true, { ...session, cues: ['when', 'adopt'] }, DAY],
  ['At its 2nd meeting, on 4 May 2011, it took up reefs.', true, { ...session, leftover: ['reefs'] }, DAY],
  ['At its 2nd meeting, on 4 May 2011.', true, { ...session, isBody: false }, DAY],
]);
const HELD = 'The second part of its eleventh session was held from 4 to 9 May 2011.';
keeps(GATHERINGS, 'is of the resumed session, where that is asked for', [
  ['The resumed eighth session will be held in Nadi.', true, { typed: 'Where is the resumed eighth session?' }],
  ['The second part of the eighth session will be held in Nadi.', true, { typed: 'Where is the resumed session?' }],
  ['The eighth session was held in Lisbon.', false, { typed: 'Where is the resumed session?' }],
  ['The first part of the eighth session was held in Lisbon.', false, { typed: '续会在哪里举行？' }],
  ['The eighth session was held in Lisbon.', true, { typed: 'Where was the eighth session?' }],
]);

keeps(GATHERINGS, 'gives the days of a session, not those of one of its parts', [
  [HELD, false, session],
  [HELD, true, { ...session, part: 2 }],
  [HELD, true, { ...session, wanted: 'words' }],
  ['The Chair opened the resumed session on 4 May 2011.', false, session],
  ['The eleventh session was held from 4 to 9 May 2011.', true, session],
]);
const PART = 'The first part of the closing meeting is on Friday, before the reef session on Saturday, 6 May 2011.';
const first: Asks = { wanted: 'date', numbers: number(1), typed: 'When was the first reef session?' };
keeps(GATHERINGS, 'counts the gathering that is asked about, and no part of another', [
  [PART, false, first],
  [PART.replace('the reef', 'the first reef'), true, first],
  [PART, true, { ...first, part: 1 }],
  [PART, true, { ...first, numbers: number(2) }],
  ['La première partie de la séance de clôture est le 4 mai 2011.', false, first, { language: 'fr' }],
  ['La primera parte de la sesión de clausura es el 4 de mayo de 2011.', false, first, { language: 'es' }],
  ['Первая часть заключительного заседания пройдет 4 мая 2011 года.', false, first, { language: 'ru' }],
  ['يعقد الجزء الأول من الجلسة الختامية في 4 أيار/مايو 2011.', false, first, { language: 'ar' }],
  ['闭幕会议的第一部分定于2011年5月4日。', false, first, { language: 'zh' }],
]);
keeps(GATHERINGS, 'gives the days of a session, not that of its ceremony', [
  ['The opening ceremony of the eleventh session is on 4 May 2011.', false, session],
  ['La cérémonie d’ouverture de la onzième session a lieu le 4 mai 2011.', false, session, { language: 'fr' }],
  ['La ceremonia de apertura del 11º período de sesiones será el 4 de mayo.', false, session, { language: 'es' }],
  ['Церемония открытия одиннадцатой сессии пройдет 4 мая 2011 года.', false, session, { language: 'ru' }],
  ['يقام حفل افتتاح الدورة الحادية عشرة في 4 أيار/مايو 2011.', false, session, { language: 'ar' }],
  ['第十一届会议开幕式定于2011年5月4日举行。', false, session, { language: 'zh' }],
  ['The opening ceremony of the eleventh session is on 4 May 2011.', true, { ...session, cues: ['when', 'open'] }],
  ['The ceremony is on 4 May 2011.', true, { ...session, typed: 'When is the ceremony of the eleventh session?' }],
  ['The ceremony is on 4 May 2011.', true, { ...session, wanted: 'words' }],
]);
const one: Asks = { wanted: 'date', numbers: number(277) };
const DAYS = { dates: ['2011-05-04', '2011-05-06'] };
keeps(GATHERINGS, 'gives the day of one meeting, not those of several', [
  ['Seen at the 276th and 277th meetings, on 4 and 6 May 2011.', false, one, DAYS],
  ['Seen at the 276th and 277th meetings, on 4 and 5 May 2011.', false, one, { dates: ['2011-05-04/2011-05-05'] }],
  ['Seen at the 276th and 277th meetings, on 4 May 2011.', true, one, DAY],
  ['Seen at the 277th meeting, on 4 and 6 May 2011.', true, one, DAYS],
  ['Seen at the 276th and 278th meetings, and at the 277th on 4 and 6 May 2011.', true, one, DAYS],
  ['En sus sesiones 275ª, 277ª y 279ª, los días 4 y 6 de mayo de 2011.', false, one, { ...DAYS, language: 'es' }],
  ['第276次和第277次会议于2011年5月4日和6日举行。', false, one, { ...DAYS, language: 'zh' }],
  ['Seen at the 276th and 277th meetings.', true, { ...one, wanted: 'words' }],
]);
const place: Asks = { wanted: 'place', numbers: number(154) };
keeps(GATHERINGS, 'counts the session in the clause of its place', [
  ['Divers spoke in Larnaca at a fair, which was held at the start of the 154th session.', false, place],
  ['Divers spoke at a fair, which was held at the 154th session in Larnaca.', true, place],
  ['The 154th session, which was long, was held in Larnaca.', true, place],
  ['Divers spoke at a fair, which was held at the 154th session.', true, { ...place, wanted: 'words' }],
]);
const onDay: Asks = { cues: ['howmany'], times: ['2011-05-04'] };
keeps(GATHERINGS, 'counts what was on the day that is asked about, and no other', [
  ['The divers held six meetings from 4 May 2011 to 5 May 2011.', false, onDay],
  ['The divers held six meetings on 4 May 2011.', true, onDay],
  ['The divers held six meetings from 4 May 2011 to 5 May 2011.', true, { ...onDay, times: ['2011-05'] }],
  ['The divers held six meetings from 4 May 2011 to 5 May 2011.', true, { ...onDay, cues: [] }],
]);
const ends: Asks = { wanted: 'hour', cues: ['close'] };
keeps(GATHERINGS, 'says that it ends, where the hour or the day of the end is asked for', [
  ['The reef opens at 9 a.m.', false, ends],
  ['The reef closes at 6 p.m.', true, ends],
  ['Открытие состоится в 9 ч. 00 м.', false, ends],
  ['Сессия завершится в 18 ч. 00 м.', true, ends],
  ['ستختتم الدورة أعمالها في الساعة 18/00', true, ends],
  ['会议于下午6时闭幕', true, ends],
  ['La sesión se abrirá a las 9.00 horas.', false, ends],
  ['La sesión se clausurará a las 18.00 horas.', true, ends],
  ['La séance sera levée à 18 heures.', true, ends],
  ['The reef will convene on Tuesday, 4 May 2011.', false, { ...ends, wanted: 'date' }],
  ['The reef closes on Tuesday, 4 May 2011.', true, { ...ends, wanted: 'date' }],
  ['The reef was painted.', false, { ...ends, wanted: 'words' }],
  ['The reef was painted.', true, { ...ends, wanted: 'words', leftover: ['painted'] }],
  ['Divers register on 4 May 2011.', true, { ...ends, wanted: 'date', isDeadline: true }],
  ['The reef opens at 9 a.m.', true, { wanted: 'hour', cues: ['open'] }],
  ['The reef opens at 9 a.m.', true, { wanted: 'hour', cues: ['open', 'close'] }],
]);
const opens: Asks = { wanted: 'date', isBody: true, cues: ['open'] };
keeps(GATHERINGS, 'says that it begins, where the day of the opening is asked for', [
  ['At its 6th meeting, on 4 May 2011, the divers sang.', false, opens],
  [`On 4 May 2011 the divers sang, ${'and sang again '.repeat(6)}so that work could start.`, false, opens, DAY],
  // The Convention convenes nothing (FCCC/SBSTA/2014/2).
  ['The Chair reported on the needs of the Convention, and sang on 4 May 2011.', false, opens, DAY],
  ['The Chair opened the session on 4 May 2011.', true, opens, DAY],
  ['La session est ouverte le 4 mai 2011.', true, opens],
  ['El período de sesiones se abrirá el 4 de mayo de 2011.', true, opens],
  ['Сессия откроется 4 мая 2011 года.', true, opens],
  ['افتتحت الدورة في 4 أيار/مايو 2011', true, opens],
  ['会议于2011年5月4日开幕', true, opens],
  ['At its 6th meeting, on 4 May 2011, the divers sang.', true, { ...opens, cues: [] }],
]);
