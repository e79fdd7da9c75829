import { findDates } from '../../records/dates.ts';
import { zh } from '../../records/languages/zh.ts';
import { literal, plain } from '../../records/text.ts';
import type { Said } from './bind.ts';

/** A question in Chinese for the time or place of an event: its name, or who did what. */
export type ChineseQuestion = {
  asksWhen: boolean;
  asksWhere: boolean;
  name?: string;
  deed?: { who: string; what: string };
  /** A decision by its number: 41/128号决议. */
  paper?: string;
};

const WHEN = '(?:何时|何日|什么时候|什么时间|哪一?天|哪一?年|哪一年)';
const WHERE = '(?:哪里|哪儿|何处|何地|什么地方|哪个城市|哪个国家)';
const HOLDS = '(?:举行|召开|举办|组织|开幕举行)';
const OTHERWISE =
  /下一?[次届]|上一?[次届]|最近|最后|首[次届]|第一[次届]|即将|不|没有|没|未曾|取消|推迟|延期|改期|为什么|谁|如何|怎么|多少|多久|几|之前|之后|以前|以后|期间|直到|哪些|开始|结束|开幕|闭幕|原定|还是/u;
const UNSURE = /不|没有|未能|并未|尚未|取消|推迟|延期|推后|改期|中止|原定|原计划|最初|分别|如果|是否|除非|拒绝|或者?/u;
const AHEAD = /将|拟|预计|计划(?=[在于])|打算|预定|定于|提议|建议在|建议于|应于|应在|可能|暂定|希望|同意于|请/u;
const SHORTEST = 4;
const GENERIC =
  /^(?:该|本|此|这次|那次)?(?:第.{1,3}[次届])?(?:年度|特别|联席|区域|国际|世界|全球|专家|技术|高级别|筹备|问题|常|工作组|委员会)*(?:第.{1,3}[次届])?(?:会议|届会|大会|会|讲习班|研讨会|务虚会)$/u;

const flatten = (text: string) => plain(text).replace(/[\s《》〈〉"“”]/gu, '');

/** Reads a question: 世界首脑会议是何时举行的 asks for 世界首脑会议. */
export function readChineseQuestion(text: string): ChineseQuestion | undefined {
  const flat = flatten(text)
    .replace(/[?.!]+$/u, '')
    .replace(/^请问,?/u, '');
  const asksWhen = new RegExp(WHEN, 'u').test(flat);
  const asksWhere = new RegExp(WHERE, 'u').test(flat);
  if ((!asksWhen && !asksWhere) || OTHERWISE.test(flat.replace(new RegExp(`${WHEN}|${WHERE}`, 'gu'), '')))
    return undefined;
  const asked = { asksWhen, asksWhere };
  const wh = `(?:[在于]?(?:${WHEN}|${WHERE}))`;
  const both = `${wh}(?:[和及、,]?(?:以及)?${wh})?`;
  const paper = new RegExp(`^第?(?<number>\\d+/\\d+)号?(?<word>决议|决定)(?:是)?${both}(?:通过|作出)的?$`, 'u').exec(
    flat,
  )?.groups;
  if (paper) return { ...asked, paper: `${paper.number}号${paper.word}` };
  const named =
    new RegExp(`^(?<name>.+?)(?:是|将会|将|已)?${both}(?:被)?${HOLDS}[的了]?(?:,?(?:以及)?${wh}${HOLDS}?)?$`, 'u').exec(
      flat,
    ) ?? new RegExp(`^${both}${HOLDS}了?(?:的是)?(?<name>.+)$`, 'u').exec(flat);
  const name = named?.groups?.name;
  if (name) return [...name].length >= SHORTEST && !GENERIC.test(name) ? { ...asked, name } : undefined;
  const done = new RegExp(`^(?<who>[^,]{2,}?)(?:是)?${wh}(?<what>[^,]{4,})$`, 'u').exec(flat)?.groups;
  if (!done?.who || !done.what || asksWhere || new RegExp(`^${HOLDS}`, 'u').test(done.what)) return undefined;
  return { ...asked, deed: { who: done.who, what: done.what.replace(/的$/u, '') } };
}

const loose = (text: string) => [...text.replaceAll('了', '')].map(literal).join('了?');

const DATE = '<(?<date>\\d+)>';
const PLACE = '(?:[在于](?<place>[^,;:.<>的]{1,14}?))';
const START = '(?<=^|[.,;:\\]])';
const END = '(?=$|[,;:.)]|上|期间|以及|和|及|并)';

/** What a sentence says of the event of a question, as `bind` does for the languages with spaces. */
export function bindChinese(text: string, question: ChineseQuestion): Said[] {
  const squeezed = text.replace(/[\s《》〈〉“”"]/gu, '');
  const dates = findDates(squeezed, zh);
  const marked = [...dates]
    .map((date, number) => ({ ...date, number }))
    .reverse()
    .reduce((left, { start, end, number }) => `${left.slice(0, start)}<${number}>${left.slice(end)}`, squeezed);
  const flat = plain(marked);
  if (UNSURE.test(flat)) return [];
  return patterns(question).flatMap((pattern) =>
    [...flat.matchAll(new RegExp(pattern, 'gu'))].flatMap(({ 0: found, index, groups = {} }): Said[] => {
      const ahead = AHEAD.test(flat.slice(0, index + found.length));
      const when = dates[Number(groups.date)]?.when;
      if (question.asksWhere && !groups.place) return [];
      if (question.asksWhen && (when === undefined || isListed(flat, String(groups.date)))) return [];
      if (question.deed && dates.length > 1) return [];
      return [{ ahead, ...(question.asksWhen && when ? { when } : {}) }];
    }),
  );
}

function patterns({ asksWhen, name, deed, paper }: ChineseQuestion): string[] {
  if (paper) return [`${DATE}(?:的)?第?${literal(paper)}`];
  if (deed) {
    const [who, what] = [loose(deed.who), loose(deed.what)];
    const meeting = `(?:${PLACE}?${HOLDS}的[^,;:.<>的]{0,16}(?:会议|届会|会)上)?`;
    return [
      `${START}${who}[在于]${DATE}${meeting},?${what}${END}`,
      `${START}[在于]?${DATE}${meeting},?${who}${what}${END}`,
    ];
  }
  const event = literal(name ?? '');
  const held = `(?:将|拟|预计|已|定)*`;
  const timed = [
    `${START}[在于]?${DATE},?${event}${held}${PLACE}?${held}${HOLDS}`,
    `(?:${START}|(?<=出席了|参加了))${event}${held}[在于]${DATE}${held}${PLACE}?${HOLDS}`,
    `${DATE}${held}${PLACE}?${held}${HOLDS}的${event}${END}`,
    `${START}${event}${held}${PLACE}[在于]?${DATE}${HOLDS}`,
  ];
  return asksWhen
    ? timed
    : [
        ...timed,
        `${START}${event}${held}${PLACE}${held}${HOLDS}`,
        `(?<![>])[在于](?<place>[^,;:.<>的]{1,14}?)${HOLDS}的${event}${END}`,
      ];
}

/** Whether another date goes with this one: 3月5日和6月7日. */
const isListed = (flat: string, date: string) =>
  new RegExp(`>(?:[,、和及至到-]|以及)<${date}>|<${date}>(?:[,、和及至到-]|以及)<`, 'u').test(flat);
