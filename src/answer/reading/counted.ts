import { DECISION_NUMBER, decisionNumber } from '../../records/decision-series.ts';
import { WEEKDAYS } from '../glossary.ts';
import { en as english } from '../phrases/dates/en.ts';

/** A stretch of a question with the English words for it. */
export type Piece = { start: number; end: number; said: string };

type Parts = Record<string, string | undefined>;

const DIGITS = '零一二三四五六七八九';

/** Traditional signs of the words of questions, and the simplified ones. */
const TRADITIONAL =
  '會議時間麼們號關術際組屆項舉開報決結論設創誰幾兩個這哪裡裏嗎後為約締協題檔語種點從體詢問過還週內東說講處維納請據國員團擴當應該聯將審討調標業績資動別變發給與對屬並總歷較長條編記錄載' +
  '權歸單參見網鏈臨專閉續終執規進運遲實現樣場級類爲區劃計備預優順選務導職責書電郵簽證費樓廳館氣無來準確認訴織貝勵銜負輪機構撥籌強護罰則緒達產經濟華譯寫讀聽輸滿徵稱遞併幹態誌舊龍';
const SIMPLIFIED =
  '会议时间么们号关术际组届项举开报决结论设创谁几两个这哪里里吗后为约缔协题档语种点从体询问过还周内东说讲处维纳请据国员团扩当应该联将审讨调标业绩资动别变发给与对属并总历较长条编记录载' +
  '权归单参见网链临专闭续终执规进运迟实现样场级类为区划计备预优顺选务导职责书电邮签证费楼厅馆气无来准确认诉织贝励衔负轮机构拨筹强护罚则绪达产经济华译写读听输满征称递并干态志旧龙';

/** Chinese in simplified signs, as far as they are those of questions, its years in figures: `simplified('第七屆會議')` is 第七届会议. */
export const simplified = (text: string): string =>
  text
    .replaceAll(/\p{Script=Han}/gu, (sign) => SIMPLIFIED[TRADITIONAL.indexOf(sign)] ?? sign)
    // "Which one day" counts nothing.
    .replaceAll(/哪一(?=[天年次届项个位份日月名])/g, '哪')
    // 07年 is the year 2007, and 10年 ten years but before a month or a meeting.
    .replaceAll(/(?<!\d)(0\d|[12]\d(?=年(?:\d{1,2}月|的?会)))(?=年)/g, '20$1')
    .replaceAll(/[一二][〇零一二三四五六七八九]{3}(?=年)/g, (year) =>
      [...year].map((sign) => Math.max(0, DIGITS.indexOf(sign))).join(''),
    );

const N = '(?:(?<!\\d)\\d{1,3}|[一二三四五六七八九十]{1,3})';
const WEEKDAY = '(?:星期|周|礼拜)[一二三四五六日天]';
const YEAR = '(?:19|20)\\d\\d';
const DAY = (id: string) =>
  `(?:(?<y${id}>${YEAR}) ?年 ?)?(?<m${id}>${N}) ?月份?(?: ?(?<d${id}>${N}) ?[日号](?: ?\\(?(?<w${id}>${WEEKDAY})\\)?)?)?`;
const DATE = `(?:${DAY('1')}(?: ?(?:至|到|和|-|~) ?(?:(?<y2>${YEAR}) ?年 ?)?(?:(?<m2>${N}) ?月)?(?<d2>${N}) ?[日号](?: ?\\(?(?<w2>${WEEKDAY})\\)?)?)?|(?<![\\d/.-])(?<y>${YEAR})(?![\\d/.-]) ?年?)`;
/** What stands behind a date or session and says how it limits, with the English word that stands before it. */
const LIMITS: [typed: string, said: string][] = [
  ['之前|以前|前(?!一|三|两|几)', 'before'],
  ['之后|以后|后(?!一|三|两|几)', 'after'],
  ['以来|起|开始(?!的|吗)', 'since'],
  ['为止', 'until'],
];
const LIMIT = `(?<limit>${LIMITS.map(([typed]) => typed).join('|')})`;

/** The value of a Chinese numeral or of figures: 十七 is 17, 一百二十五 and 一二五 are 125. */
export function numberOf(text: string | undefined): number {
  if (!text || /^\d/.test(text)) return Number(text ?? 0);
  const [hundreds, below] = text.split('百');
  if (below !== undefined) return numberOf(hundreds || '一') * 100 + numberOf(below.replace(/^[零〇]/u, ''));
  if (text.length > 1 && !text.includes('十'))
    return Number([...text].map((sign) => Math.max(0, DIGITS.indexOf(sign))).join(''));
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (sign: string | undefined) => (sign ? Math.max(DIGITS.indexOf(sign), sign === '两' ? 2 : 0) : 0);
  return text.includes('十') ? (tens ? digit(tens) : 1) * 10 + digit(ones) : digit(ones);
}

const weekday = (text: string | undefined): string =>
  text ? (WEEKDAYS['一二三四五六日'.indexOf(text.at(-1) === '天' ? '日' : (text.at(-1) ?? ''))] ?? '') : '';

/** A date in English, the month in front. */
function dateOf({ y, y1, m1, d1, w1, y2, m2, d2, w2 }: Parts): string {
  if (y) return y;
  const month = english.month(numberOf(m1));
  const lastMonth = m2 ?? (y2 || w2 ? m1 : undefined);
  const end = [weekday(w2), lastMonth ? english.month(numberOf(lastMonth)) : '', d2 ? String(numberOf(d2)) : ''];
  const firstYear = y1 && y2 ? `, ${y1}` : '';
  const until = d2 ? `${firstYear} to ${end.filter(Boolean).join(' ')}` : '';
  const days = d1 ? ` ${numberOf(d1)}${until}` : '';
  const year = y2 ?? y1;
  return `${weekday(w1)} ${month}${days}${year ? `${d1 ? ',' : ''} ${year}` : ''}`.trim();
}

const limitOf = ({ limit }: Parts): string =>
  limit ? `${LIMITS.find(([typed]) => new RegExp(`^(?:${typed})`).test(limit))?.[1]} ` : '';

const hourOf = ({ half, h, min, thirty }: Parts): string => {
  const hour = numberOf(h);
  return `at ${/[下晚]/.test(half ?? '') && hour < 12 ? hour + 12 : hour}h${thirty ? '30' : (min ?? '')}`;
};

/** What is listed under an item is that of the item: 项目3下的文件. What comes after it, or in the afternoon, is not. */
const UNDER = '(?:(?:项|之)?下(?=的|[,，]|有|列|都|所|提|是|对))?';

const noun = ({ noun = '' }: Parts) => (noun.startsWith('届') ? 'session' : 'meeting');
const bareDecision = ({ id = '' }: Parts) => ` ${decisionNumber(id.toLowerCase())} `;
const word = ({ word }: Parts) => (word === '决议' ? 'resolution' : 'decision');
const decision = (parts: Parts) => `${word(parts)} ${decisionNumber(parts.id?.toLowerCase() ?? '')}`;
const item = ({ n, letter }: Parts) => `item ${numberOf(n)}${letter ? ` (${letter.toLowerCase()})` : ''}`;
const SESSION = `(?<!倒数)第 ?(?<n>\\d{1,3}|[一二三四五六七八九十百零〇]{1,6}) ?(?<noun>届会议|届会|次会议|届|次|场)`;

/** Signs by which a question asks for yes or no, wherever they stand in it. */
const WHETHER = /吗|是否|有没有|有无|是不是|会不会|开没开/;

/** Whether a Chinese question asks for yes or no, which English shows by its first word. */
export const asksWhether = (text: string): boolean => WHETHER.test(text);

/** Chinese puts number and counting word where English has another order. The first that matches a place counts. */
const PATTERNS: [pattern: string, say: (parts: Parts) => string][] = [
  // A meeting of a session is named after it, and English has it before: "SBI 57第3次会议".
  [
    `(?<body>[a-z]{2,8}) ?(?<session>[1-9]\\d{0,2}) ?的?第 ?(?<n>${N}) ?次(?:全体)?会议`,
    ({ body, session, n }) => `${english.ordinal(numberOf(n))} meeting of ${body} ${session}`,
  ],
  [
    `第 ?(?<session>${N}) ?届会议的?第 ?(?<n>${N}) ?次(?:全体)?会议`,
    ({ session, n }) => `${english.ordinal(numberOf(n))} meeting of the ${english.ordinal(numberOf(session))} session`,
  ],
  [`第? ?(?<id>${DECISION_NUMBER}) ?号? ?(?<word>决定|决议)`, decision],
  [`(?<word>决定|决议) ?第? ?(?<id>${DECISION_NUMBER}) ?号?`, decision],
  [`第 ?(?<id>${DECISION_NUMBER}) ?号`, bareDecision],
  [`第 ?(?<n>${N}) ?工作组`, ({ n }) => `working group ${numberOf(n)}`],
  ['工作组 ?(?<n>\\d{1,2})(?! ?[\\d年月日号/届次])', ({ n }) => `working group ${n}`],
  [
    `(?:议程)?(?:项目|议题)第? ?(?<n>${N}) ?(?:之?后)?的?(?<side>[下后上前])一?个(?:议程)?(?:项目|议题)?`,
    ({ n, side }) => `the item ${/[下后]/.test(side ?? '') ? 'after' : 'before'} item ${numberOf(n)}`,
  ],
  [
    `(?:议程)?(?:分项目|分项|项目|议题|项)第? ?(?<n>${N}) ?\\(?(?<letter>[a-h](?![a-z]))?\\)?(?! ?[年月日号届次\\d])${UNDER}`,
    item,
  ],
  [
    `第 ?(?<n>${N}) ?\\(?(?<letter>[a-h])?\\)? ?(?:项(?:议程)?(?:项目)?|个?(?:议程|分)?项目|个?议题|个议程)${UNDER}`,
    item,
  ],
  [
    `从?(?<from>${YEAR}) ?年? ?(?:(?:至|到|-|~) ?|(?:和|与) ?(?=${YEAR} ?年(?:之间|期间|间)))(?<to>${YEAR}) ?年(?:之间|期间|间)?`,
    ({ from, to }) => `between ${from} and ${to}`,
  ],
  [
    `(?:在|于)?(?<y>${YEAR}) ?年年?[底末](?<side>之?前|以前|为止|之?后|以后)`,
    ({ y, side }) => `${/后/.test(side ?? '') ? 'after' : 'until'} ${y}`,
  ],
  [`(?:在|于)?(?<y>${YEAR}) ?年年?初(?:之?前|以前)`, ({ y }) => `before ${y}`],
  // 截至2013年底 is a limit, and no part of a year.
  [
    `(?<![自从到至止] ?|\\d)(?<y>${YEAR}) ?年年?(?<part>初|[底末])`,
    ({ y, part }) => `${part === '初' ? 'early' : 'late'} ${y}`,
  ],
  [`[自从] ?${DATE}(?:以来|以后|之后|起|开始)?`, (parts) => `since ${dateOf(parts)}`],
  [
    `(?:截至|截止到?|直到|(?<![年月日号一二三四五六天)])到) ?${DATE}(?:年?[底末])?(?:为止)?`,
    (parts) => `until ${dateOf(parts)}`,
  ],
  [
    `${DATE}的?(?:会议|会)(?<side>之后|以后|之前|以前)`,
    (parts) => `${/后/.test(parts.side ?? '') ? 'followed' : 'preceded'} ${dateOf(parts)}`,
  ],
  [`${DATE}(?:${LIMIT})?`, (parts) => `${limitOf(parts)}${dateOf(parts)}`],
  [
    `${SESSION}(?:的?(?:下|后)一(?:次|届)(?:会议)?|${LIMIT})`,
    (parts) => `${noun(parts)} ${limitOf(parts) || 'after '}the ${english.ordinal(numberOf(parts.n))}`,
  ],
  [
    `${SESSION}的?(?:上|前)一(?:次|届)(?:会议)?`,
    (parts) => `${noun(parts)} before the ${english.ordinal(numberOf(parts.n))}`,
  ],
  [SESSION, (parts) => `${english.ordinal(numberOf(parts.n))} ${noun(parts)}`],
  [
    `(?<half>上午|下午|早上|晚上|中午)?(?<h>${N}) ?(?:点钟?|时(?!间|候)|:(?=\\d))(?:(?<thirty>半)|(?<min>\\d{2})分?)?`,
    hourOf,
  ],
  [
    `(?<far>下|上|本|这)?个?(?<w>${WEEKDAY})`,
    ({ far, w }) => `${far ? (far === '下' ? 'next ' : far === '上' ? 'last ' : 'this ') : ''}${weekday(w)}`,
  ],
  [
    `(?<which>前|头|最后|最近|后)(?<n>[2-9]|\\d\\d|[二两三四五六七八九十]{1,2})(?:次|届)(?:会议)?`,
    ({ which = '', n }) => `the ${/[前头]/.test(which) ? 'first' : 'last'} ${english.number(numberOf(n))} meetings`,
  ],
  [
    `(?<![第一二三四五六七八九十\\d])(?<n>\\d{1,2}|[二两三四五六七八九十]{1,2})(?:次|届|场)(?<plenary>全体)?(?:会议)?`,
    ({ n, plenary }) => `${english.number(numberOf(n))} ${plenary ? 'plenary ' : ''}meetings`,
  ],
  // 第二天呢 goes on to the next day.
  [`第 ?(?<n>${N}) ?天(?!呢)`, ({ n }) => `${english.ordinal(numberOf(n))} day`],
  ['最后一天', () => 'last day'],
  [`(?<!第 ?)(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,2})天(?!后)`, ({ n }) => `${english.number(numberOf(n))} days`],
  [`(?<n>\\d{1,2}|[二两三四五六七八九十]{1,2})个(?:议程)?项目`, ({ n }) => `${english.number(numberOf(n))} items`],
];
const COMPILED = PATTERNS.map(([pattern, say]) => ({ pattern: new RegExp(pattern, 'giu'), say }));

/**
 * What Chinese counts, in English: dates, hours, sessions, items, decisions, with what limits them.
 *
 * @example countedPieces('2008年之后的会议') //=> [{ start: 0, end: 7, said: 'after 2008' }]
 */
export function countedPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { pattern, say } of COMPILED)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (pieces.some((piece) => start < piece.end && piece.start < end)) continue;
      pieces.push({ start, end, said: say(match.groups ?? {}) });
    }
  return pieces.sort((a, b) => a.start - b.start);
}
