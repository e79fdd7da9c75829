// The views that differ most between languages, in Russian: answers from the shipped records, home and a reminder.
import { answerTurns } from '../../../src/answer/answer.ts';
import { answerMessage } from '../../../src/views/blocks/answer.ts';
import { homeView } from '../../../src/views/blocks/home.ts';
import { reminderMessage } from '../../../src/views/blocks/reminder.ts';
import { reminderForm } from '../../../src/views/blocks/reminder-form.ts';
import { reminderList } from '../../../src/views/blocks/reminder-list.ts';
import { shipped } from '../../answer/world.ts';
import { type Case, pages } from './case.ts';
import { reminder, subscription } from './reminder-samples.ts';

const words = 'ru';
const cities = () => 'Вена';
const group = 'Рабочая группа по технической помощи';

const answers = {
  sessions: 'Какие совещания состоялись после 2012 года?',
  programme: 'Какова программа на 3 октября 2007 года?',
  symbol: 'Что такое CTOC/COP/WG.2/2013/5?',
  'not-in-records': 'Собиралась ли Рабочая группа в 2011 году?',
};

export const russianCases: Case[] = [
  ...Object.entries(answers).map(
    ([name, question]): Case => ({
      name: `ru/answer-${name}`,
      surface: 'message',
      payload: answerMessage(answerTurns(shipped, [question], { today: '2026-11-21' }), {
        words,
        exchange: 'x1',
        seen: 'channel',
        pages,
        cities,
      }),
    }),
  ),
  {
    name: 'ru/home',
    surface: 'home',
    payload: homeView({
      words,
      today: '2027-03-26',
      upcoming: [
        { name: group, when: '2027-03-26', place: 'Вена', status: 'planned', today: true },
        { name: group, when: '2027-05-28/2027-05-31', status: 'cancelled', today: false },
      ],
      examples: ['Когда Рабочая группа собиралась в 2012 году?'],
      held: { documents: 22, asOf: '2018-06-18', titles: Array.from({ length: 22 }, (_, at) => `Документ ${at + 1}`) },
      followed: { options: [{ id: 'ctoc-cop-wg-2', name: group }], chosen: ['ctoc-cop-wg-2'] },
      reminders: [],
      cities,
      pages,
    }),
  },
  {
    name: 'ru/reminder',
    surface: 'message',
    payload: reminderMessage(
      {
        ...reminder('en', [{ names: [group], session: { dates: '2027-03-29/2027-03-31', place: 'Вена', number: 8 } }]),
        language: words,
      },
      { words, cities, pages, id: 's1', by: 'Zoë' },
    ),
  },
  {
    name: 'ru/reminder-form',
    surface: 'modal',
    payload: reminderForm({
      words,
      cities,
      choice: { ...subscription({ language: words }), where: 'here' },
      channel: { shared: true, reminders: 2 },
      bodies: [{ id: 'ctoc-cop-wg-2', name: group }],
      zones: { nearby: ['Europe/Vienna'], all: ['Europe/Vienna', 'UTC'] },
      metadata: '{}',
    }),
  },
  {
    name: 'ru/reminder-list',
    surface: 'modal',
    payload: reminderList(
      [
        {
          subscription: subscription({ language: words }),
          names: [group],
          here: true,
          own: false,
          mayChange: true,
          trouble: { day: '2027-03-26', code: 'late' },
        },
      ],
      { words, cities },
    ),
  },
];
