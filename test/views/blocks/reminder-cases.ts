// Every view of reminders, with what it is made from.
import type { AnswerLanguage } from '../../../src/model.ts';
import { reminderMessage } from '../../../src/views/blocks/reminder.ts';
import { type ReminderAsked, reminderForm } from '../../../src/views/blocks/reminder-form.ts';
import { type ReminderEntry, reminderList } from '../../../src/views/blocks/reminder-list.ts';
import { reminderNotice } from '../../../src/views/blocks/reminder-notice.ts';
import { reminderPreview } from '../../../src/views/blocks/reminder-preview.ts';
import { arabic } from '../../web/answers.ts';
import { type Case, cities, pages } from './case.ts';
import { day, half, looks, reminder, subscription } from './reminder-samples.ts';
import { report } from './samples.ts';

const names = (words: AnswerLanguage) =>
  words === 'fr' ? ['Groupe & amis', 'Coopération'] : ['Group & friends', 'Cooperation'];

/** One that goes here, one paused elsewhere that could not be posted, and one's own that came too late. */
export const entries = (words: AnswerLanguage): ReminderEntry[] => [
  { subscription: subscription(), names: names(words), here: true, own: false, mayChange: true },
  {
    subscription: subscription({ id: 's2', target: 'C2', paused: true, ahead: ['eve'], detail: 'summary' }),
    names: names(words).slice(0, 1),
    here: false,
    own: true,
    mayChange: false,
    trouble: { day: '2027-03-26', code: 'not_in_channel' },
  },
  {
    subscription: subscription({ id: 's3', target: 'U1', ahead: ['day'], language: 'fr' }),
    names: names(words).slice(1),
    here: false,
    own: true,
    mayChange: true,
    trouble: { day: '2027-03-26', code: 'late' },
  },
];

const asked = (words: AnswerLanguage): ReminderAsked => {
  const { bodies, ahead, hour, evening, zone, language, detail } = subscription();
  return {
    words,
    cities,
    choice: {
      bodies: [...bodies, 'gone'],
      ahead: ahead.slice(1),
      hour,
      evening,
      zone,
      language,
      detail,
      where: 'here',
    },
    channel: { shared: true, reminders: 2 },
    bodies: [
      { id: 'ctoc-cop-wg-2', name: 'Groupe & <amis>' },
      { id: 'ctoc-cop-wg-3', name: 'Coopération' },
    ],
    zones: {
      nearby: ['Europe/Vienna', 'Europe/Vienna', 'UTC'],
      all: ['Africa/Nairobi', 'America/Argentina/Buenos_Aires', 'Europe/Vienna', 'Europe/Zurich', 'UTC'],
    },
    metadata: '{"channel":"C1"}',
  };
};

const previewed = (words: AnswerLanguage) => ({ subscription: subscription(), names: names(words), here: true });
const next = (words: AnswerLanguage) => ({
  turn: { day: '2027-03-29', part: 'morning' as const, at: Date.parse('2027-03-29T06:00:00Z') },
  reminder: reminder(words),
});

export const reminderCases: ((words: AnswerLanguage) => Case)[] = [
  ...Object.entries(looks).map(
    ([name, look]) =>
      (words: AnswerLanguage): Case => ({
        name: `reminder-${name}`,
        surface: 'message',
        payload: reminderMessage(look(words), { words, cities, pages, id: 's1', by: 'Zoë <@U1>' }),
      }),
  ),
  (words) => ({ name: 'reminder-form', surface: 'modal', payload: reminderForm(asked(words)) }),
  (words) => ({
    name: 'reminder-form-change',
    surface: 'modal',
    payload: reminderForm({ ...asked(words), fixed: 'elsewhere', zones: { nearby: ['UTC'], all: [] } }),
  }),
  (words) => ({ name: 'reminder-list', surface: 'modal', payload: reminderList(entries(words), { words, cities }) }),
  (words) => ({ name: 'reminder-list-none', surface: 'modal', payload: reminderList([], { words }) }),
  (words) => ({
    name: 'reminder-preview',
    surface: 'modal',
    payload: reminderPreview(
      { ...previewed(words), next: next(words), asOf: '2027-01-01', shared: true, saved: true },
      { words, cities, pages },
    ),
  }),
  (words) => ({
    name: 'reminder-preview-nothing',
    surface: 'modal',
    payload: reminderPreview(
      {
        ...previewed(words),
        subscription: subscription({ paused: true }),
        next: undefined,
        asOf: '2027-01-01',
        shared: false,
        saved: false,
      },
      { words, cities },
    ),
  }),
  (words) => ({
    name: 'reminder-notice',
    surface: 'message',
    payload: reminderNotice(
      { ...previewed(words), subscription: subscription({ paused: true }) },
      'paused',
      '<!channel>',
      { words, cities },
    ),
  }),
  (words) => ({
    name: 'reminder-notice-own',
    surface: 'message',
    payload: reminderNotice(
      { ...previewed(words), subscription: subscription({ target: 'U1' }), here: false },
      'removed',
      'Zoë',
      { words, cities },
    ),
  }),
];

const nasty = '<!channel> & <@U123> *gras* `code` ~ :tada: https://x.example';
const item = { number: '2', title: arabic, continued: true, symbols: [nasty, arabic] };
const manyDays = Array.from({ length: 40 }, (_, index) =>
  day('en', { date: new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10) }),
);

/** Reminders that go to extremes, in English. */
export const reminderExtremes: Case[] = Object.entries({
  'forty-half-days': reminder('en', [{ halves: Array.from({ length: 40 }, () => half()) }]),
  'forty-days': reminder('en', manyDays),
  'forty-days-summary': reminder('en', manyDays, 'summary'),
  hostile: reminder('en', [
    {
      names: [nasty, arabic],
      session: { dates: '2027-03-29', place: nasty, designation: nasty },
      halves: [half({ items: [item, { ...item, title: nasty }], printed: nasty })],
      documents: [{ symbol: arabic, title: nasty, url: 'javascript:alert(1)' }, { title: arabic }],
      sources: [{ ...report, title: nasty, symbol: arabic, quote: nasty, url: 'javascript:alert(1)' }],
    },
  ]),
  long: reminder(
    'en',
    Array.from({ length: 30 }, (_, index) => ({
      names: Array(20).fill('"\\'.repeat(400)),
      session: { dates: '2027-03-29', place: '"'.repeat(4000) },
      halves: Array(10).fill(
        half({ zone: `Europe/${'"'.repeat(900)}`, printed: '"'.repeat(3000), items: Array(90).fill(item) }),
      ),
      gone: Array(30).fill({ start: '"'.repeat(900), end: '"'.repeat(900) }),
      documents: Array(90).fill({ symbol: '"'.repeat(900), title: '"'.repeat(900), changed: 'new' }),
      sources: Array.from({ length: 9 }, (_, at) => ({
        ...report,
        paragraph: `${index}.${at}`,
        title: '"'.repeat(900),
        symbol: '"'.repeat(900),
        quote: '"'.repeat(9000),
      })),
    })),
  ),
}).map(([name, made]) => ({
  name: `extremes/reminder-${name}`,
  surface: 'message',
  payload: reminderMessage(made, { words: 'en', cities, pages, id: 's1', by: 'Zoë' }),
}));
