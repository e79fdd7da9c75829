import { LINES } from '../../src/answer/evidence/rules/lines.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { type Asks, keeps, telling } from './rule-cases.ts';

const DIVER = soughtWord('divers', 'en');
const WHO: Asks = { cues: ['who'] };

keeps(LINES, 'has a figure, where a date or an hour is asked for', [
  ['The divers met.', false, { wanted: 'date' }],
  ['The divers met.', false, { wanted: 'hour' }],
  ['The divers met.', true, { wanted: 'place' }],
  ['The divers met in 2011.', true, { wanted: 'date' }],
  ['The divers meet within three weeks of the notice.', true, { wanted: 'date', isDeadline: true }],
  ['The divers meet within three weeks of the notice.', false, { wanted: 'date' }],
]);
keeps(LINES, 'is more than the number of an item', [
  ['Item 1', false],
  ['Point 4.1', false],
  ['议程项目3', false],
  ['Item 1 was taken.', true],
]);
keeps(LINES, 'opens no list that does not follow', [
  ['The divers are:', false],
  ['潜水员如下：', false],
  ['The divers are:', true, {}, { entries: ['(a) Ada.'] }],
  ['The divers are:', true, { wanted: 'date' }],
  ['The divers are paid.', true],
  // Who it is stands before what the list is announced by.
  [
    'Peru being the Chair of the divers, I draw your attention to the following:',
    true,
    WHO,
    { fit: { held: [DIVER] } },
  ],
  ['I draw your attention to the following, which the divers say:', false, WHO, { fit: { held: [DIVER] } }],
  [
    'Peru being the Chair of the divers, I draw your attention to the following:',
    false,
    {},
    { fit: { held: [DIVER] } },
  ],
]);
keeps(LINES, 'is no line of the contents, nor of an agenda', [
  ['Election of divers 11 8', false, {}, { part: 'head' }],
  ['Election of divers (Agenda item 16) 113–117 21', false, {}, { part: 'head' }],
  ['潜水员的选举（议程项目16） 113–117 21', false, {}, { part: 'head' }],
  ['Election of divers (Agenda item 16) 11', true, { wanted: 'item' }, { part: 'head' }],
  ['Election of divers 11–12', false, { wanted: 'document' }, { part: 'head' }],
  ['Election of divers 11', true, {}, { part: 'body' }],
  ['Election of divers', true, {}, { part: 'head' }],
  ['Election of divers.', false, {}, { part: 'agenda' }],
  ['Election of divers.', true, { wanted: 'item' }, { part: 'agenda' }],
  ['Election of divers.', true, { wanted: 'document' }, { part: 'agenda' }],
]);
keeps(LINES, 'is a sentence, where no kind of thing is asked for', [
  ['Wages of divers', false],
  ['Wages of divers', true, { isNamed: true }],
  ['Wages of divers', true, { wanted: 'document' }],
  ['The divers were paid.', true],
  ['The divers were paid. 12', true],
  ['潜水员领了工资。', true],
  ['دفعت أجور الغواصين؛', true],
  [`Wages of divers ${'and of their mates '.repeat(10)}`, true],
]);
keeps(LINES, 'is no longer than what people say in one breath, where no kind of thing is asked for', [
  [`The divers were paid, ${'and so were their mates, '.repeat(60)}.`, false],
  [`The divers were paid, ${'and so were their mates, '.repeat(60)}.`, true, { wanted: 'date' }],
  [`The divers were paid, ${'and so were their mates, '.repeat(20)}.`, true],
  [`${'潜水员领了工资，'.repeat(50)}。`, false, {}, { language: 'zh' }],
  [`${'潜水员领了工资，'.repeat(20)}。`, true, {}, { language: 'zh' }],
]);
keeps(LINES, 'announces what is asked for, and not a body alone', [
  [
    'The dates are:',
    false,
    { wanted: 'date' },
    { entries: ['(a) 4 May.'], fit: { held: [{ ...telling, ofBody: true }] } },
  ],
  [
    'The dates are:',
    false,
    { wanted: 'date' },
    { entries: ['(a) 4 May.'], fit: { held: [{ ...telling, weight: 0.3 }] } },
  ],
  ['The dates are:', true, { wanted: 'date' }, { entries: ['(a) 4 May.'], fit: { held: [telling] } }],
  ['The dates are:', true, { wanted: 'date' }],
  ['The dates are:', true, {}, { entries: ['(a) 4 May.'] }],
]);
keeps(LINES, 'says which, where one after another is asked for', [
  ['The divers meet in Lima.', false, { cues: ['next'], scope: { isBefore: true } }],
  ['The next divers meet in Lima.', true, { cues: ['next'], scope: { isBefore: true } }],
  ['The preceding divers met in Lima.', true, { cues: ['previous'], scope: { isBefore: true } }],
  ['The divers meet in Lima.', true, { cues: ['next'] }],
  ['The divers met at their 5th meeting.', false, { cues: ['previous'], wanted: 'date', isSession: true }],
  ['The divers met last at their 5th meeting.', true, { cues: ['previous'], wanted: 'date', isSession: true }],
  ['The divers met at their 5th meeting.', true, { cues: ['previous'], wanted: 'words', isSession: true }],
  ['The divers meet in Lima.', true, { scope: { isBefore: true } }],
  ['Les plongeurs se réunissent.', false, { cues: ['following'], scope: { isBefore: true } }, { language: 'fr' }],
  [
    'Les prochains plongeurs se réunissent.',
    true,
    { cues: ['following'], scope: { isBefore: true } },
    { language: 'fr' },
  ],
]);
keeps(LINES, 'says itself what was concluded', [
  ['At its 3rd meeting, the SBI considered and adopted the conclusions below.', false, { wanted: 'words' }],
  ['At its 3rd meeting, the SBI adopted conclusions on kelp.', true, { wanted: 'words' }],
  ['At its 3rd meeting, on 4 May, the SBI adopted the conclusions below.', true, { wanted: 'date' }],
  ["L'Organe a adopté les conclusions ci-après.", false, { wanted: 'words' }, { language: 'fr' }],
  ['El Órgano aprobó las conclusiones siguientes.', false, { wanted: 'words' }, { language: 'es' }],
  ['Орган принял следующие выводы.', false, { wanted: 'words' }, { language: 'ru' }],
  ['اعتمدت الهيئة الاستنتاجات التالية.', false, { wanted: 'words' }, { language: 'ar' }],
  ['履行机构通过了以下结论。', false, { wanted: 'words' }, { language: 'zh' }],
]);
const all: Asks = { typed: 'List all meetings with dates' };
keeps(LINES, 'leaves none out, where all are asked for', [
  ['Subsequent meetings were held in Tashkent and Astana.', false, all],
  ['The meetings were held in Ashgabat, Tashkent and Astana.', true, all],
  ['Subsequent meetings were held in Tashkent and Astana.', true, { typed: 'Where was the meeting of 2011?' }],
  [
    "D'autres réunions se sont tenues à Tachkent.",
    false,
    { typed: 'Toutes les réunions', language: 'fr' },
    { language: 'fr' },
  ],
  ['随后在塔什干举行了会议。', false, { typed: '列出所有会议', language: 'zh' }, { language: 'zh' }],
]);
const document: Asks = { wanted: 'document' };
keeps(LINES, 'is no item of an agenda that names no document, where one is sought', [
  ['Adoption of the draft report of the session', false, document, { part: 'agenda' }],
  ['Adoption of the draft report (TIDE/C/2018/2)', true, document, { part: 'agenda' }],
  ['The draft report of the session was adopted.', true, document],
  ['Adoption of the draft report of the session', true, { wanted: 'item' }, { part: 'agenda' }],
]);
const decides: Asks = { cues: ['decide'] };
keeps(LINES, 'is no preamble, where what was decided is asked for', [
  ['Having considered the recommendation of the Committee,', false, decides],
  ['Decides to rename the Committee.', true, decides],
  ['Having considered the recommendation of the Committee,', true],
  ['Ayant examiné la recommandation du Comité,', false, decides, { language: 'fr' }],
  ['Habiendo examinado la recomendación,', false, decides, { language: 'es' }],
  ['Рассмотрев рекомендацию Комитета,', false, decides, { language: 'ru' }],
  ['وقد نظر في توصية اللجنة،', false, decides, { language: 'ar' }],
  ['审议了委员会的建议，', false, decides, { language: 'zh' }],
]);

const BEFORE: Asks = { wanted: 'document', typed: 'Which documents did the Board have before it?' };
keeps(LINES, 'says what lay before somebody, where that is asked for', [
  ['The Board had before it document A/9/1.', true, BEFORE],
  ['The Board had a note in front of it.', true, { ...BEFORE, typed: 'What lay in front of them?' }],
  ['As recorded in the annex to document A/9/1.', false, BEFORE],
  ['The Board met before the divers.', false, BEFORE],
  ['As recorded in the annex to document A/9/1.', true, { ...BEFORE, typed: 'Which documents came before the note?' }],
  ['As recorded in the annex to document A/9/1.', true, { ...BEFORE, wanted: 'words' }],
  ['Le Conseil était saisi du document A/9/1.', true, { ...BEFORE, typed: 'De quoi le Conseil était-il saisi ?' }],
  ['Le Conseil a publié le document A/9/1.', false, { ...BEFORE, typed: 'De quoi le Conseil était-il saisi ?' }],
  ['Le Conseil avait sous les yeux le document A/9/1.', true, { ...BEFORE, typed: 'Qu’avait-il sous les yeux ?' }],
  ['La Junta tuvo ante sí el documento A/9/1.', true, { ...BEFORE, typed: '¿Qué tuvo ante sí la Junta?' }],
  ['La Junta publicó el documento A/9/1.', false, { ...BEFORE, typed: '¿Qué tuvo ante sí la Junta?' }],
  ['В распоряжении Совета был документ A/9/1.', true, { ...BEFORE, typed: 'Что было на рассмотрении?' }],
  ['Совету был представлен документ A/9/1.', true, { ...BEFORE, typed: 'Что было на рассмотрении?' }],
  ['Совет издал документ A/9/1.', false, { ...BEFORE, typed: 'Что было на рассмотрении?' }],
  ['كان معروضا على المجلس الوثيقة A/9/1.', true, { ...BEFORE, typed: 'ماذا كان معروضا على المجلس؟' }],
  ['نشر المجلس الوثيقة A/9/1.', false, { ...BEFORE, typed: 'ماذا كان معروضا على المجلس؟' }],
  ['理事会面前有A/9/1号文件。', true, { ...BEFORE, typed: '理事会面前有什么文件？' }],
  ['理事会发表了A/9/1号文件。', false, { ...BEFORE, typed: '理事会面前有什么文件？' }],
]);
