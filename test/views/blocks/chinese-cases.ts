// Views in Chinese, of answers to real questions.
import { answerTurns } from '../../../src/answer/answer.ts';
import { answerMessage } from '../../../src/views/blocks/answer.ts';
import { mendedMessage } from '../../../src/views/blocks/changes.ts';
import { homeView } from '../../../src/views/blocks/home.ts';
import { reminderMessage } from '../../../src/views/blocks/reminder.ts';
import { noticeMessage, troubleMessage } from '../../../src/views/blocks/trouble.ts';
import { shipped } from '../../answer/world.ts';
import { type Case, pages } from './case.ts';
import { looks } from './reminder-samples.ts';

const words = 'zh';
const cities = (zone: string) => (zone ? '维也纳' : '');

const answers: Record<string, string> = {
  sessions: '技术援助工作组第七次会议是什么时候举行的？',
  programme: '2007年10月4日星期四上午有什么安排？',
  mandate: '哪项决定设立了技术援助工作组？',
  'not-in-records': '工作组2011年开会了吗？',
  help: '你能做什么？',
};

export const chineseCases: Case[] = [
  ...Object.entries(answers).map(
    ([name, question]): Case => ({
      name: `zh/answer-${name}`,
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
    name: 'zh/home',
    surface: 'home',
    payload: homeView({
      words,
      today: '2027-03-26',
      upcoming: [
        { name: '技术援助工作组', when: '2027-03-26', place: '维也纳', status: 'planned', today: true },
        { name: '国际合作工作组', when: '2027-05-28/2027-06-01', status: 'cancelled', today: false },
      ],
      examples: ['哪项决定设立了技术援助工作组？'],
      held: { documents: 12, asOf: '2018-06-18', titles: ['文件一'] },
      followed: { options: [{ id: 'ctoc-cop-wg-2', name: '技术援助工作组' }], chosen: [] },
      reminders: [],
      cities,
      problems: [],
      pages,
    }),
  },
  ...Object.entries(looks).map(
    ([name, look]): Case => ({
      name: `zh/reminder-${name}`,
      surface: 'message',
      payload: reminderMessage({ ...look('en'), language: words }, { words, cities, pages, id: 's1', by: '王' }),
    }),
  ),
  { name: 'zh/trouble', surface: 'message', payload: troubleMessage('not_in_channel', words) },
  { name: 'zh/notice', surface: 'message', payload: noticeMessage('usage', words) },
  {
    name: 'zh/changes-mended',
    surface: 'message',
    payload: mendedMessage({ day: '2027-10-01', hour: '15:05', zone: 'Europe/Vienna' }, { words, cities }),
  },
];
