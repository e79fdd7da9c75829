import { ON_SOMETHING_ELSE } from '../../src/answer/evidence/rules/on-something-else.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { type Case, keeps } from './rule-cases.ts';

const tides = soughtAs('tides', { en: 'tide', fr: 'mare', es: 'mare', ru: 'прилив', ar: 'مد', zh: '潮汐' });
const asks = { happens: true, sought: { words: [tides], figures: [] } };
const above = { fit: { above: [tides] } };

const OTHERS: [text: string, language: 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh'][] = [
  ['The third International Conference on Lamps was held in Lima.', 'en'],
  ['La troisième Conférence internationale sur les lampes s’est tenue à Lima.', 'fr'],
  ['La tercera Conferencia Internacional sobre las lámparas se celebró en Lima.', 'es'],
  ['Третья международная конференция по лампам прошла в Лиме.', 'ru'],
  ['عُقد المؤتمر الثالث المعني بالمصابيح في ليما.', 'ar'],
  ['第三次灯具国际会议在利马举行。', 'zh'],
];
keeps(ON_SOMETHING_ELSE, 'speaks of no gathering on something else than what is asked about', [
  ...OTHERS.map(([text, language]): Case => [text, false, asks, { ...above, language }]),
  // The heading alone says on what it is, or the sentence itself.
  ['The third Conference was held in Lima.', true, asks, above],
  ['The third Conference on Tides was held in Lima.', true, asks, above],
  ['The third Conference on Lamps was held in Lima.', true, asks, { fit: { held: [tides] } }],
  ['The third Conference on Lamps was held in Lima.', true, { ...asks, happens: false }, above],
  // "Concerned with" in the headings is no matter.
  [
    'The third Conference on Lamps was held in Lima.',
    true,
    { ...asks, sought: { words: [{ ...tides, isLight: true }], figures: [] } },
    { fit: { above: [{ ...tides, isLight: true }] } },
  ],
]);

const CONFERENCE = { cue: 'conference', from: 0, to: 1 };
const third = (typed: string, leftover = ['conference']) => ({
  typed,
  happens: true,
  ordinals: [3],
  leftover,
  tokens: ['conference'],
  matches: [CONFERENCE],
});
const russian = (typed: string) => ({ ...third(typed), language: 'ru' as const });
keeps(ON_SOMETHING_ELSE, 'counts the conference, where one of a row is asked about', [
  ['The third World Conference on Tides was held in Lima.', true, third('third conference on tides')],
  ['3 Report of the Conference on Tides, Lima, 6-12 March, third chapter.', false, third('third conference on tides')],
  ['The Conference on Tides met in Lima, and the third report was read.', false, third('third conference on tides')],
  ['The report was read.', true, third('third session of the Council', [])],
  ['Третья конференция по приливам прошла в Лиме.', true, third('третья конференция'), { language: 'ru' }],
  ['عُقد مؤتمر المد الثالث في ليما.', true, third('المؤتمر الثالث'), { language: 'ar' }],
  ['تقرير مؤتمر المد، ليما. الفصل الثالث.', false, third('المؤتمر الثالث'), { language: 'ar' }],
  ['第三次潮汐会议在利马举行。', true, third('第三次会议'), { language: 'zh' }],
  // A treaty is counted, and the conference is one of its States; not where the conference is counted, too.
  ['On 4 May 2031, States met in Lima.', true, third('Conference of States of the third Lima Convention')],
  ['On 4 May 2031, States met in Lima.', false, third('the third Conference of States of the Lima Convention')],
  ['On 4 May 2031, States met in Lima.', false, third('the third Lima Convention conference')],
  ['On 4 May 2031, States met in Lima.', false, third('the conference on the third report')],
  ['Конференция прошла в Лиме.', true, russian('Конференция сторон третьей Лимской конвенции'), { language: 'ru' }],
  ['Конференция прошла в Лиме.', false, russian('третья Конференция сторон Лимской конвенции'), { language: 'ru' }],
]);

const environment = soughtAs('environnement', { fr: 'environnement' });
const where = {
  typed: 'Où s’est tenue la Conférence sur l’environnement ?',
  language: 'fr' as const,
  happens: true,
  leftover: ['conference'],
  tokens: ['conference'],
  matches: [CONFERENCE],
};
keeps(ON_SOMETHING_ELSE, 'speaks of a conference, where one is asked about, and of what that is on', [
  ['La Conférence sur l’environnement s’est tenue à Lima.', true, where, { language: 'fr' }],
  [
    'La Conférence sur les océans s’est tenue à Lima.',
    false,
    where,
    { language: 'fr', fit: { missing: [environment] } },
  ],
  ['Le lancement du Programme aura lieu à Lima.', false, where, { language: 'fr' }],
  ['Le lancement du Programme aura lieu à Lima.', true, { ...where, leftover: [] }, { language: 'fr' }],
  ['在利马举行了海洋大会。', true, where, { language: 'zh' }],
  ['عُقد المؤتمر في ليما.', true, where, { language: 'ar' }],
]);
