import type { When } from '../../../model.ts';
import { firstDay, hasDays, lastDay, lengthInDays } from '../../../records/when.ts';
import type { DatePhrases } from './date-phrases.ts';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** A number under a hundred in Chinese numerals: `numeral(17)` is 十七. */
const numeral = (value: number): string => {
  if (value < 10) return DIGITS[value] ?? '';
  if (value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
};

const month = (value: string) => `${Number(value.slice(5, 7))}月`;
const figure = (value: string, weekday: boolean) =>
  `${Number(value.slice(8))}日${weekday ? `星期${WEEKDAYS[new Date(`${value}T00:00:00Z`).getUTCDay()]}` : ''}`;
const whole = (value: string, weekday: boolean) => `${value.slice(0, 4)}年${month(value)}${figure(value, weekday)}`;

function bare(when: When, weekday: boolean): string {
  if (!hasDays(when)) return `${when.slice(0, 4)}年${when.length === 4 ? '' : month(when)}`;
  const [start, end] = [firstDay(when), lastDay(when)];
  if (start === end) return whole(start, weekday);
  const join = lengthInDays(when) === 2 ? '和' : '至';
  if (start.slice(0, 4) !== end.slice(0, 4)) return `${whole(start, weekday)}${join}${whole(end, weekday)}`;
  const shared = start.slice(0, 7) === end.slice(0, 7) ? '' : month(end);
  return `${whole(start, weekday)}${join}${shared}${figure(end, weekday)}`;
}

/** Chinese: "2007年10月3日至5日", "下午3时30分", "第七". A date in a sentence stands without a preposition. */
export const zh: DatePhrases = {
  day: whole,
  bare,
  on: bare,
  month: (value) => `${value}月`,
  hour(hours, minutes) {
    const part = hours < 12 ? '上午' : hours === 12 ? '中午' : hours <= 18 ? '下午' : '晚上';
    return `${part}${hours > 12 ? hours - 12 : hours}时${minutes === 0 ? '' : `${minutes}分`}`;
  },
  cityTime: (city) => `${city}时间`,
  ordinal: (value) => `第${numeral(value)}`,
  number: (value) => (value === 2 ? '两' : numeral(value)),
  list: (parts) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('、')}和${parts.at(-1)}`),
};
