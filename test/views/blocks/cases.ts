// Every view, with what it is made from.
import type { AnswerLanguage } from '../../../src/model.ts';
import { answerMessage } from '../../../src/views/blocks/answer.ts';
import { calendarModal } from '../../../src/views/blocks/calendar.ts';
import { brokenMessage, mendedMessage } from '../../../src/views/blocks/changes.ts';
import { explainModal } from '../../../src/views/blocks/explain.ts';
import { feedbackModal } from '../../../src/views/blocks/feedback.ts';
import { type HomeData, homeView } from '../../../src/views/blocks/home.ts';
import { answerModal } from '../../../src/views/blocks/more.ts';
import { passageModal } from '../../../src/views/blocks/passage.ts';
import { attribution, noticeMessage, troubleMessage } from '../../../src/views/blocks/trouble.ts';
import { unfurlCard } from '../../../src/views/blocks/unfurl.ts';
import { type Case, cities, pages } from './case.ts';
import { extremes } from './extremes.ts';
import { entries, reminderCases, reminderExtremes } from './reminder-cases.ts';
import { absent, kinds, partlyCancelled, record, sample, sessionCancelled, unclear } from './samples.ts';

const languages: AnswerLanguage[] = ['fr', 'en'];

/** The views that are kept in the other languages too. */
const elsewhere: AnswerLanguage[] = ['ar', 'es', 'ru', 'zh'];
const KEPT =
  /^(?:answer-(?:sessions|programme|symbol|not-in-records)|home|passage|trouble|changes-broken|reminder-(?:items|week|joint|cancelled|changes|form|list))$/;

const home = (words: AnswerLanguage): HomeData => ({
  words,
  today: '2027-03-26',
  upcoming: [
    { name: 'WG.2 & amis', when: '2027-03-26', place: 'Vienne', status: 'planned', today: true },
    { name: 'WG.3', when: '2027-05-28/2027-05-31', status: 'planned', today: false },
    { name: 'WG.3', when: '2027-06-01/2027-06-02', status: 'cancelled', today: false },
  ],
  examples: ['Which decision created the Working Group?', 'When did it meet in 2012?'],
  held: {
    documents: 12,
    asOf: '2018-06-18',
    titles: Array.from({ length: 12 }, (_, index) => `Document ${index + 1}`),
  },
  followed: {
    options: [
      { id: 'ctoc-cop-wg-2', name: 'Working Group on Technical Assistance' },
      { id: 'ctoc-cop-wg-3', name: 'Working Group on International Cooperation' },
    ],
    chosen: ['ctoc-cop-wg-3', 'gone'],
  },
  reminders: entries(words),
  cities,
  problems: Array.from({ length: 22 }, (_, index) => ({
    path: 'records/000.yml',
    line: index + 1,
    column: 1,
    message: 'The quotation does not stand in <paragraph> 4.',
    severity: 'error' as const,
  })),
  pages,
});

const problems = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: 'records/000.yml',
    line: index + 1,
    column: 1,
    message: 'claims.1.quote: these words do not stand in paragraph 4, which reads: <@U1> & others',
    severity: 'error' as const,
  }));

const inEachLanguage: ((words: AnswerLanguage) => Case)[] = [
  ...kinds.map(
    (kind) =>
      (words: AnswerLanguage): Case => ({
        name: `answer-${kind}`,
        surface: 'message',
        payload: answerMessage(sample(kind, words), { words, exchange: 'x1', seen: 'channel', pages, cities }),
      }),
  ),
  (words) => ({
    name: 'answer-not-in-records',
    surface: 'message',
    payload: answerMessage(absent(words), { words, exchange: 'x1', seen: 'only-you' }),
  }),
  (words) => ({
    name: 'answer-unclear',
    surface: 'message',
    payload: answerMessage(unclear(words), { words, exchange: 'x1', seen: 'direct' }),
  }),
  (words) => ({ name: 'passage-first', surface: 'modal', payload: passageModal({ record, key: 'body.1' }, { words }) }),
  (words) => ({ name: 'passage', surface: 'modal', payload: passageModal({ record, key: '4' }, { words, pages }) }),
  (words) => ({ name: 'passage-last', surface: 'modal', payload: passageModal({ record, key: '7' }, { words }) }),
  (words) => ({ name: 'passage-gone', surface: 'modal', payload: passageModal({ record, key: '99' }, { words }) }),
  (words) => ({
    name: 'more-first',
    surface: 'modal',
    payload: answerModal(extremes['sixty-lines'] ?? sample('help', words), { words, exchange: 'x1', page: 0 }),
  }),
  (words) => ({
    name: 'more-middle',
    surface: 'modal',
    payload: answerModal(extremes['long-quotation'] ?? sample('help', words), { words, exchange: 'x1', page: 1 }),
  }),
  (words) => ({
    name: 'more-whole',
    surface: 'modal',
    payload: answerModal(sample('mandate', words), { words, page: 0 }),
  }),
  (words) => ({
    name: 'calendar-days',
    surface: 'modal',
    payload: calendarModal(sample('sessions', words), { words, cities }),
  }),
  (words) => ({
    name: 'calendar-half-days',
    surface: 'modal',
    payload: calendarModal(sample('programme', words), { words, cities }),
  }),
  (words) => ({
    name: 'answer-programme-cancelled',
    surface: 'message',
    payload: answerMessage(partlyCancelled(words), { words, exchange: 'x1', seen: 'channel', pages, cities }),
  }),
  (words) => ({
    name: 'calendar-days-cancelled',
    surface: 'modal',
    payload: calendarModal(sessionCancelled(words), { words, cities }),
  }),
  (words) => ({
    name: 'calendar-half-days-cancelled',
    surface: 'modal',
    payload: calendarModal(partlyCancelled(words), { words, cities }),
  }),
  (words) => ({
    name: 'calendar-offer',
    surface: 'modal',
    payload: calendarModal(
      sample('sessions', words),
      { words, cities },
      {
        exchange: 'exchange',
        feeds: [
          { name: 'Conference', url: 'https://records.example.int/calendar/ctoc-cop.ics?language=en' },
          { name: 'Working Group', url: 'https://records.example.int/calendar/ctoc-cop-wg-2.ics?language=en' },
        ],
      },
    ),
  }),
  (words) => ({ name: 'calendar-none', surface: 'modal', payload: calendarModal(sample('body', words), { words }) }),
  (words) => ({
    name: 'feedback',
    surface: 'modal',
    payload: feedbackModal({ words, records: ['000_report', '000_report', '003_note'], metadata: '{"exchange":"x1"}' }),
  }),
  (words) => ({ name: 'home', surface: 'home', payload: homeView(home(words)) }),
  (words) => ({
    name: 'home-none',
    surface: 'home',
    payload: homeView({
      words,
      today: '2027-03-26',
      upcoming: [],
      latest: [{ name: 'WG.2', when: '2018-05-28/2018-05-31', place: 'Vienne', status: 'held', today: false }],
      examples: [],
      held: { documents: 1 },
      followed: { options: [], chosen: [] },
      reminders: [],
    }),
  }),
  (words) => ({ name: 'explain-none', surface: 'modal', payload: explainModal([], { words }) }),
  (words) => ({ name: 'explain-one', surface: 'modal', payload: explainModal([sample('symbol', words)], { words }) }),
  (words) => ({
    name: 'explain-two',
    surface: 'modal',
    payload: explainModal([sample('symbol', words), absent(words)], { words }),
  }),
  (words) => ({
    name: 'unfurl',
    surface: 'unfurl',
    payload: unfurlCard(record, 'https://records.example/records/003_note?a=1&b=2', words),
  }),
  (words) => ({ name: 'trouble', surface: 'message', payload: troubleMessage('not_in_channel', words) }),
  (words) => ({ name: 'notice', surface: 'message', payload: noticeMessage('generalOnly', words) }),
  (words) => ({ name: 'changes-broken', surface: 'message', payload: brokenMessage(problems(12), 0, words) }),
  (words) => ({ name: 'changes-hidden', surface: 'message', payload: brokenMessage(problems(1), 2, words) }),
  (words) => ({ name: 'changes-all-hidden', surface: 'message', payload: brokenMessage([], 1, words) }),
  (words) => ({
    name: 'changes-mended',
    surface: 'message',
    payload: mendedMessage({ day: '2027-10-01', hour: '15:05', zone: 'Europe/Vienna' }, { words }),
  }),
  (words) => ({
    name: 'shared-by',
    surface: 'message',
    payload: { text: '…', blocks: attribution('sharedBy', { name: '<@U1> Zoë', question: 'Quand & où ?' }, words) },
  }),
];

const makers = [...inEachLanguage, ...reminderCases];

/** All views in both languages, some of them in the others, then the extremes in English as a message and as the first page of a modal. */
export const cases: Case[] = [
  ...[...languages, ...elsewhere].flatMap((words) =>
    makers
      .map((make) => make(words))
      .filter(({ name }) => languages.includes(words) || KEPT.test(name))
      .map((made) => ({ ...made, name: `${words}/${made.name}` })),
  ),
  ...Object.entries(extremes).flatMap(([name, answer]): Case[] => [
    {
      name: `extremes/${name}`,
      surface: 'message',
      payload: answerMessage(answer, { words: 'en', exchange: 'x1', seen: 'only-you', pages, cities }),
    },
    {
      name: `extremes/${name}-more`,
      surface: 'modal',
      payload: answerModal(answer, { words: 'en', exchange: 'x1', page: 0, pages, cities }),
    },
  ]),
  ...reminderExtremes,
];
