import type { Rule } from './rule.ts';

/** "第二次发展会议": a number, and what it counts. */
const COUNTED =
  /第(?<number>[一二三四五六七八九十百〇零\d]+)(?:次|届|个|轮)?(?![次届个轮]|会议|届会|全体|会期|部分|常会|特别)(?<thing>\p{Script=Han}{2})/gu;

/** What Chinese counts. */
export const CHINESE_COUNTS: readonly Rule[] = [
  {
    // 第二次海洋会议: what is said of 第三届海洋会议 is said of another.
    name: 'counts in Chinese what is asked about, and not the next of its kind',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      if (language !== 'zh' || code !== 'zh') return true;
      const said = [...text.matchAll(COUNTED)].map(({ groups }) => groups);
      return [...typed.matchAll(COUNTED)].every(({ groups }) => {
        const same = said.filter((one) => one?.thing === groups?.thing);
        return same.length === 0 || same.some((one) => one?.number === groups?.number);
      });
    },
  },
];
