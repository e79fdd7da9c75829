import { GIVES } from '../../src/answer/evidence/rules/gives.ts';
import type { Language } from '../../src/model.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { type Asks, keeps, telling } from './rule-cases.ts';

const DAY = { dates: ['2011-05-04'] };
const DIVERS: Asks = { sought: { words: [soughtWord('divers', 'en')], figures: [] } };
const ARAB: Asks = { sought: { words: [soughtWord('الغواصون', 'ar')], figures: [] } };
const HAN: Asks = { sought: { words: [soughtWord('组织', 'zh')], figures: [] } };
const DAYS = { dates: ['2011-05-04', '2012-06-09'] };

keeps(GIVES, 'gives a date', [
  ['On 4 May 2011.', true, { wanted: 'date' }, DAY],
  ['On 4 May 2011.', false, { wanted: 'date' }],
  ['On 4 May 2011.', true, { wanted: 'place' }],
]);
// Up to when something is to be done a period tells as well, which is none of the days of a meeting.
const upTo: Asks = { wanted: 'date', isDeadline: true };
const periods: [language: Language, text: string, keeps: boolean][] = [
  ['en', 'Within three weeks of the notice, the keepers appoint a pilot.', true],
  ['en', 'The keepers appoint a pilot not later than one year following the notice.', true],
  ['en', 'Three weeks after the notice the keepers slept.', false],
  ['fr', 'Dans un délai de trois semaines après l’avis, les gardiens désignent un pilote.', true],
  ['es', 'En un plazo de tres semanas, los guardianes designan a un piloto.', true],
  ['ru', 'В течение трех недель хранители назначают лоцмана.', true],
  ['ar', 'يعين الحراس مرشدا في غضون ثلاثة أسابيع.', true],
  ['zh', '看守人应在三周内指定一名领航员。', true],
];
for (const name of ['gives a date', 'gives one day, as the last or in the text of a decision'])
  keeps(
    GIVES,
    name,
    periods.map(([language, text, isKept]) => [text, isKept, { ...upTo, language }, { language }]),
  );
keeps(GIVES, 'gives a date', [[periods[0]?.[1] ?? '', false, { wanted: 'date' }]]);
keeps(GIVES, 'gives one day, as the last or in the text of a decision', [
  ['By one day.', true, { isDeadline: true }, DAY],
  ['By one day, twice.', true, { isDeadline: true }, { dates: ['2011-05-04', '2011-05-04'] }],
  ['By two days.', false, { isDeadline: true }, DAYS],
  ['By no day.', false, { isDeadline: true }],
  ['By two days.', true, { wanted: 'date' }, DAYS],
  ['By two days.', false, { wanted: 'date', scope: { paragraphs: new Set() } }, DAYS],
  ['By two days.', true, { wanted: 'date', scope: { paragraphs: new Set(), isBefore: true } }, DAYS],
]);
const paid = { ...telling, word: 'paid', stems: new Map([['en', ['paid']]]) };
const other: Asks = { wanted: 'date', isOther: true, sought: { words: [paid], figures: [] } };
keeps(GIVES, 'leads from what is asked to its date', [
  ['The divers were paid on 4 May 2011.', true, other],
  ['The divers were paid, and swam in a lake on 4 May 2011.', false, other],
  ['The divers were paid, and swam in a lake on 4 May 2011.', true, { ...other, isNamed: true }],
  ['The divers were paid, and swam in a lake on 4 May 2011.', true, { ...other, isOther: false }],
  // A day that opens a sentence is of the one who did it.
  ['On 4 May 2011, divers swam in a lake.', true, { ...other, ...DIVERS }],
  ['وخلال الفترة من 4 إلى 6 أيار/مايو 2011، سبح الغواصون في بحيرة.', true, { ...other, ...ARAB }, { language: 'ar' }],
  [
    'وبعد الاجتماع الذي عقد في 4 أيار/مايو 2011، سبح الغواصون في بحيرة.',
    false,
    { ...other, ...ARAB },
    { language: 'ar' },
  ],
  // A year alone, which is given only where one is asked for, needs nothing that leads to it; a day beside it does.
  ['The divers were paid, and swam in a lake in 2011.', true, other, { dates: ['2011'] }],
  ['The divers were paid, and swam in a lake in 2011.', false, other],
  ['The divers were paid, and swam in a lake on 4 May 2011.', false, other, { dates: ['2011', '2011-05-04'] }],
]);
keeps(GIVES, 'gives as many dates as are asked for', [
  ['One.', false, { wanted: 'date', cues: ['list'] }, DAY],
  ['Two.', true, { wanted: 'date', cues: ['list'] }, DAYS],
  ['Two, of which a word lacks.', false, { wanted: 'date', cues: ['list'] }, { ...DAYS, fit: { missing: [telling] } }],
  ['One.', true, { wanted: 'date' }, DAY],
  // "By what time did all groups have to finish?" asks for one (FCCC/SBI/2019/9).
  ['One.', true, { wanted: 'date', cues: ['list'], isDeadline: true }, DAY],
  ['One.', false, { wanted: 'date', cues: ['list'], isDeadline: true, typed: 'By which dates do all finish?' }, DAY],
]);
const sitting: Asks = { wanted: 'date', isBody: true, cues: ['session'], ordinals: [3, 49] };
keeps(GIVES, 'gives a day, where that of a meeting of a session is asked for', [
  ['At its 3rd meeting, on 4 May 2011.', true, sitting, DAY],
  ['At the 3rd meeting, for May 2011.', false, sitting, { dates: ['2011-05'] }],
  ['The 49th session is in May 2011.', true, { ...sitting, ordinals: [49] }, { dates: ['2011-05'] }],
  ['The 3rd and 49th prizes.', true, { ...sitting, isBody: false }, { dates: ['2011-05'] }],
]);
keeps(GIVES, 'gives days, where place and time are asked for', [
  ['It was.', true, { wanted: 'date', cues: ['where'] }, DAY],
  ['It was.', false, { wanted: 'date', cues: ['where'] }, { dates: ['2011-05'] }],
  ['It was held in Lima.', true, { wanted: 'date', cues: ['where'] }, { dates: ['2011-05'] }],
  ['It was.', true, { wanted: 'date' }, { dates: ['2011-05'] }],
]);
keeps(GIVES, 'says that the body met', [
  [
    'The Chair spoke to the whole of the Board, and for as long as she could do so, on the morning of the day before 4 May 2011.',
    false,
    { isBody: true, cues: ['past'], wanted: 'date' },
  ],
  [
    'The Board met for as long as it could do so, and to the joy of the whole of its members, in the days before 4 May 2011.',
    true,
    { isBody: true, cues: ['past'], wanted: 'date' },
  ],
  [
    'The Chair spoke to the whole of the Board, and for as long as she could do so, on the morning of the day before 4 May 2011.',
    true,
    { isBody: true, wanted: 'date' },
  ],
]);
keeps(GIVES, 'gives a place', [
  ['The show was held in Lima.', true, { wanted: 'place' }],
  ['The show was held with joy.', false, { wanted: 'place' }],
  // In a document that is named, it need not be said that it took place; but what is sought stands before the place.
  ['The tailors sew in Lima.', false, { wanted: 'place' }],
  // What is behind a place are the days on which it was there.
  [
    'It praised the divers in Lima, Peru, from 4 to 8 May 2011, and the plan for a net with many small meshes for all the seas of the whole region.',
    true,
    { wanted: 'place', ...DIVERS },
  ],
  [
    'It praised the tailors in Lima, Peru, from 4 to 8 May 2011, and the plan for a net with many small meshes for all the seas of the whole region.',
    false,
    { wanted: 'place', ...DIVERS },
  ],
  [
    'It praised the divers in Lima, and the plan for a net with small meshes for all the seas of the region.',
    false,
    { wanted: 'place', ...DIVERS },
  ],
  ['The divers sew in Lima.', true, { wanted: 'place', isNamed: true, ...DIVERS }],
  ['The tailors sew in Lima.', false, { wanted: 'place', isNamed: true, ...DIVERS }],
  ['The show was held with joy.', true, { wanted: 'date' }],
  ['组织在斐济主办了协商会议。', true, { wanted: 'place', isNamed: true, ...HAN }, { language: 'zh' }],
  ['组织主办了协商会议。', false, { wanted: 'place', isNamed: true, ...HAN }, { language: 'zh' }],
]);
const cities: [language: Language, typed: string, land: string, city: string][] = [
  ['en', 'In which city is the show?', 'The show was held in Peru.', 'The show was held in Lima, Peru.'],
  ['fr', 'Dans quelle ville est la fête ?', "La fête s'est tenue en Pérou.", "La fête s'est tenue à Lima (Pérou)."],
  ['es', '¿En qué ciudad es la fiesta?', 'La fiesta se celebró en Perú.', 'La fiesta se celebró en Lima (Perú).'],
  ['ru', 'В каком городе праздник?', 'Праздник состоялся в Перу.', 'Праздник состоялся в Лиме, Перу.'],
  ['zh', '在哪个城市举行？', '展览在法国举行。', '展览在法国巴黎举行。'],
];
keeps(
  GIVES,
  'gives more than a country, where a city is asked for',
  cities.flatMap(([language, typed, land, city]): Parameters<typeof keeps>[2] => [
    [land, false, { typed, language, wanted: 'place' }, { language }],
    [city, true, { typed, language, wanted: 'place' }, { language }],
    [land, true, { typed: 'Where?', language, wanted: 'place' }, { language }],
  ]),
);
keeps(GIVES, 'gives an hour', [
  ['It opened at 10 a.m.', true, { wanted: 'hour' }],
  ['It opened from 10 a.m. to 1 p.m.', true, { wanted: 'hour' }],
  ['It closes by 1 p.m. on Wednesday, 17 May.', true, { wanted: 'hour' }],
  ['It closes at noon.', true, { wanted: 'hour' }],
  ['Оно закрывается в 15 часов.', true, { wanted: 'hour' }, { language: 'ru' }],
  ['会议下午3时开幕。', true, { wanted: 'hour' }, { language: 'zh' }],
  ['It opened on 10 May 2011.', false, { wanted: 'hour' }],
  ['La séance s’ouvre à 10 heures.', true, { wanted: 'hour' }, { language: 'fr' }],
]);
keeps(GIVES, 'gives an item', [
  ['It was taken up under agenda item 3.', true, { wanted: 'item' }, { fit: { held: [telling] } }],
  ['It was taken up.', false, { wanted: 'item' }, { fit: { held: [telling] } }],
  ['(Agenda sub-item 3 (b))', false, { wanted: 'item' }, { fit: { held: [] } }],
]);
keeps(GIVES, 'gives a session', [
  // A session that is called by its year.
  ['Asks the guild to report to the Council at its 2027 session.', true, { wanted: 'session' }],
  ['Prie la guilde de faire rapport au Conseil à sa session de 2027.', true, { wanted: 'session' }, { language: 'fr' }],
  ['Pide al gremio que informe en su período de sesiones de 2027.', true, { wanted: 'session' }, { language: 'es' }],
  ['Просит гильдию доложить Совету на его сессии 2027 года.', true, { wanted: 'session' }, { language: 'ru' }],
  ['تطلب إلى النقابة أن تقدم تقريرا إلى المجلس في دورته لعام 2027.', true, { wanted: 'session' }, { language: 'ar' }],
  ['请该会向理事会2027年届会提出报告。', true, { wanted: 'session' }, { language: 'zh' }],
  ['The divers were paid at SBI 45.', true, { wanted: 'session' }],
  ['The divers were paid at the forty-fifth session.', true, { wanted: 'session' }],
  ['The divers were paid at the session.', false, { wanted: 'session' }],
  ['The forty-fifth diver was paid.', false, { wanted: 'session' }],
  ['The divers were paid under SBI 45/2.', false, { wanted: 'session' }],
  // At which session it will be done, that at which it was agreed does not say (FCCC/SBI/2019/9).
  [
    'The divers were paid, as agreed at SBI 45.',
    false,
    { wanted: 'session', typed: 'At which session will divers be paid?' },
  ],
  [
    'The divers are to be paid at SBI 46, as agreed at SBI 45.',
    true,
    { wanted: 'session', typed: 'At which session will divers be paid?' },
  ],
  [
    'The divers were paid, as agreed at SBI 45.',
    true,
    { wanted: 'session', typed: 'At which session was it agreed to pay divers?' },
  ],
  [
    'Les plongeurs ont été payés, comme convenu à la quarantième session.',
    false,
    { wanted: 'session', typed: 'À quelle session les plongeurs seront-ils payés ?', language: 'fr' },
    { language: 'fr' },
  ],
]);
const report: Asks = { wanted: 'document', isSession: true, cues: ['report'] };
keeps(GIVES, 'is a report, where that is asked for', [
  ['The report is A/1/2.', true, { ...report, cues: ['report'] }],
  ['The note is A/1/2.', false, { ...report, cues: ['report'] }],
  ['The note is A/1/2.', true, { ...report, cues: ['report', 'agenda'] }],
  ['The note is A/1/2.', true, { ...report, cues: ['report'], isSession: false }],
]);
const adopted: Asks = { wanted: 'session', isSession: true, cues: ['adopt', 'report', 'whichsession'] };
keeps(GIVES, 'says the adoption of an agenda, or of a report, where that is asked for', [
  ['At its 2nd meeting, the Council considered and adopted the draft report on its session.', true, adopted],
  ['The report of the Council was adopted at its 2nd meeting.', true, adopted],
  ['At its 3rd meeting, the Council took note of the summary report.', false, adopted],
  ['At its 3rd meeting, the Council adopted the budget.', false, adopted],
  ['At its 3rd meeting, the Council recommended the report for consideration and adoption.', false, adopted],
  [
    'At its 3rd meeting, the Council adopted the budget of its keepers, who had asked for it in the spring, and who thanked it for the report.',
    false,
    adopted,
  ],
  ['At its 3rd meeting, the Council adopted the budget.', true, { ...adopted, cues: ['whichsession'] }],
  // In a document that is named by its symbol.
  ['At its 3rd meeting, the Council adopted the budget.', false, { ...adopted, isSession: false, isNamed: true }],
]);
