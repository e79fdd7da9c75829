// Reminders of every look.

import type {
  AnswerLanguage,
  Reminder,
  ReminderDay,
  ReminderDocument,
  ReminderHalf,
  Subscription,
} from '../../../src/model.ts';
import { subscription as subscriptionOf } from '../../fixtures/subscription.ts';
import { morning, note, report } from './samples.ts';

type Texts = Partial<Record<AnswerLanguage, string>>;

export const assistance: Texts = {
  fr: "le Groupe de travail sur l'assistance technique",
  en: 'the Working Group on Technical Assistance',
  ar: 'الفريق العامل المعني بالمساعدة التقنية',
  es: 'el Grupo de Trabajo sobre Asistencia Técnica',
  zh: '技术援助工作组',
};
const cooperation: Texts = {
  fr: 'le Groupe de travail sur la coopération internationale',
  en: 'the Working Group on International Cooperation',
  ar: 'الفريق العامل المعني بالتعاون الدولي',
  es: 'el Grupo de Trabajo sobre Cooperación Internacional',
  zh: '国际合作工作组',
};

export const half = (more: Partial<ReminderHalf> = {}): ReminderHalf => ({
  ...morning,
  date: '2027-03-29',
  over: false,
  ...more,
});
const afternoon = { start: '15:00', end: '18:00' };

const documents: ReminderDocument[] = [
  { symbol: 'CTOC/COP/WG.2/2027/3', title: 'Performance indicators', url: note.url },
  { title: 'Note du Secrétariat', url: '/records/003_note' },
];

export const day = (language: AnswerLanguage, more: Partial<ReminderDay> = {}): ReminderDay => ({
  why: 'day',
  date: '2027-03-29',
  bodies: ['ctoc-cop-wg-2'],
  names: [assistance[language] ?? ''],
  zone: 'Europe/Vienna',
  session: {
    number: 12,
    designation: 'réunion',
    dates: '2027-03-29/2027-03-31',
    place: 'Vienna',
  },
  nth: [1, 3],
  joint: false,
  programme: 'proposed',
  halves: [half(), half({ ...afternoon, printed: '2027-03-30' })],
  gone: [],
  documents,
  sources: [report],
  ...more,
});

export const reminder = (
  language: AnswerLanguage,
  days: Partial<ReminderDay>[] = [{}],
  detail: Reminder['detail'] = 'items',
): Reminder => ({ language, zone: 'Europe/Vienna', detail, days: days.map((more) => day(language, more)) });

const changes: Partial<ReminderDay> = {
  why: 'change',
  halves: [
    half({ over: true }),
    half({ start: '14:00', end: '17:00', changed: { change: 'moved', from: afternoon } }),
    half({ start: '17:00', end: '18:00', changed: { change: 'added' } }),
    half({ start: '18:00', end: '19:00', cancelled: true }),
  ],
  gone: [{ start: '08:00', end: '09:00' }],
  documents: [
    { symbol: 'CTOC/COP/WG.2/2027/4', title: 'A new note', url: note.url, changed: 'new' },
    { title: 'An old note', changed: 'reissued' },
    { title: 'Another note' },
  ],
};

/** Reminders by what is to be seen in them. */
export const looks: Record<string, (language: AnswerLanguage) => Reminder> = {
  items: (l) => reminder(l),
  summary: (l) => reminder(l, [{}], 'summary'),
  eve: (l) => reminder(l, [{ why: 'eve', nth: [2, 3], session: { dates: '2027-03-29/2027-03-31' } }], 'summary'),
  week: (l) =>
    reminder(l, [
      { why: 'week', programme: 'none', halves: [], documents: [] },
      { why: 'week', date: '2027-03-30', nth: [2, 3], programme: 'none', halves: [], documents: [] },
    ]),
  changes: (l) => reminder(l, [changes]),
  'changes-summary': (l) => reminder(l, [changes], 'summary'),
  joint: (l) =>
    reminder(l, [
      {
        joint: true,
        names: [assistance[l] ?? '', cooperation[l] ?? ''],
        programme: 'none',
        halves: [],
        nth: [2, 4],
        documents: [],
      },
    ]),
  cancelled: (l) =>
    reminder(l, [{ cancelled: 'session' }, { why: 'change', date: '2027-03-30', cancelled: 'day', gone: [afternoon] }]),
};

export const subscription = (more: Partial<Subscription> = {}): Subscription =>
  subscriptionOf({
    createdBy: { id: 'U1', name: 'Zoë <@U1>' },
    bodies: ['ctoc-cop-wg-2', 'ctoc-cop-wg-3'],
    ...more,
  });
