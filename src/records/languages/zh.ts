import { en } from './en.ts';
import { beyondHundred } from './hundreds.ts';
import type { LanguageData } from './language.ts';
import { zhForms } from './zh-forms.ts';

const NEVER = /(?!)/;

const digits = '一二三四五六七八九'.split('');
const tens = ['十', ...digits.slice(1).map((digit) => `${digit}十`)];
const months = [...digits, '十', '十一', '十二'];

// Words that part a name from the sentence: other signs before it may belong to another name.
const WORDS_BEFORE =
  '(?:[由在向对请使并但经该本和与及为于以即让据照将了的是至给从因则或供年月日届次]|设立|成立|建立|决定|要求|关于|提交|协助|邀请|支持|包括|建议|报告|通过|取消|授权|延长|确认|欢迎|注意到|会议|主席团|工作组|公约)';

/** Where cities of meetings lie, written together with them: `德国波恩`. */
const COUNTRIES = '国|瑞士|奥地利|日本|肯尼亚|意大利|荷兰|丹麦|加拿大|墨西哥|巴西|摩洛哥|埃及|南非';

/** Chinese, as United Nations documents write it, with their mastheads in English too. */
/** 一二五 for 125, figure by figure, as numbers of sessions are printed. */
const spelt = (hundred: string, form: string): string[] => {
  const [ten = '', unit = ''] = form.split('十');
  // The sign for nought is often typed as another.
  const noughts = ['〇', '零', 'o', '○', '0'];
  if (!form.includes('十')) return noughts.map((nought) => `${hundred}${nought}${form}`);
  return (unit ? [unit] : noughts).map((last) => `${hundred}${ten || '一'}${last}`);
};

export const zh: LanguageData = {
  code: 'zh',
  months: months.map((month, i) => [`${month}月`, `${i + 1}月`]),
  weekdays: [...'一二三四五六'].map((day) => [`星期${day}`, `周${day}`]).concat([['星期日', '星期天', '周日']]),
  ordinals: beyondHundred(
    [
      ...digits.map((digit) => [digit]),
      ...tens.flatMap((ten) => [[ten], ...digits.map((digit) => [`${ten}${digit}`])]),
    ],
    ['一', '二'].map((hundred) => ({
      itself: [`${hundred}百`],
      over: (form) => [
        form.startsWith('十')
          ? `${hundred}百一${form}`
          : form.length === 1
            ? `${hundred}百零${form}`
            : `${hundred}百${form}`,
        ...spelt(hundred, form),
      ],
    })),
  ),
  ordinalSuffixes: [''],
  ordinalLink: '(?:届|次)?[,和及与]第',
  sessionPhrase: '第<list><noun>',
  designations: [
    [/系列/, 'series of meetings'],
    [/^(?:届|.*届会)/, 'session'],
    [/会议/, 'meeting'],
  ],
  partOfSession: {
    before: /(?:续会|复会)的?$/,
    after: /^的?(?:第[一二三]|续|复)[^,.;]{0,2}(?:期|部分|阶段|会)/,
  },
  // As they count meetings: two is 两.
  cardinals: ['一', '两', ...months.slice(2)],
  glued: new RegExp(`${WORDS_BEFORE}$`),
  gluedPlace: new RegExp(`(?:${WORDS_BEFORE}|${COUNTRIES})$`),
  aliases: /^.{4}/,
  dates: {
    range: [],
    and: [],
    open: [],
    of: [],
    first: [],
    monthFirst: false,
    counted: true,
    damaged: /(?<!\d)\d{3}年\d{1,2}月(?:\d{1,2}日)?/,
  },
  halves: { 上午: 'a', 早上: 'a', 下午: 'p', 晚上: 'p', 中午: 'p' },
  hours:
    /(?<p1>上午|早上|下午|晚上|中午)?(?:(?<=午|上)|(?=(?:[89]|1\d|2[0-3])[时点:]))(?<h1>\d{1,2})(?:[时点]|(?=:))(?::?(?<m1>\d{2})分?)?(?:-{1,2}|至|到)(?<p2>上午|下午|晚上|中午)?(?<h2>\d{1,2})(?:[时点]|(?=:))(?::?(?<m2>\d{2})分?)?/d,
  hour: /(?<p>上午|早上|下午|晚上|中午)?(?:(?<=午|上)|(?=(?:[89]|1\d|2[0-3])[时点:]))(?<h>\d{1,2})(?:[时点]|(?=:))(?::?(?<m>\d{2})分?)?(?!半)/d,
  masthead: {
    dates: en,
    distribution:
      /(?:distr\. ?:? ?|分发 ?: ?)(?<word>general|limited|restricted|普遍|有限|限制)|^(?<word>general|limited|restricted|普遍|有限|限制)$|(?<word>普遍分发|有限分发|限制分发)/d,
    distributions: [
      [/^(?:general|普遍)/, 'general'],
      [/^(?:limited|有限)/, 'limited'],
      [/^(?:restricted|限制)/, 'restricted'],
    ],
    original: /(?:original|原文|原件) ?: ?(?<word>[a-z]+|\p{Script=Han}{2,4})/du,
    languages: {
      ...en.masthead.languages,
      中文: 'zh',
      英文: 'en',
      法文: 'fr',
      俄文: 'ru',
      西班牙文: 'es',
      阿拉伯文: 'ar',
    },
    item: /(?:临时)?议程\*{0,3} ?项目 ?(?<item>\d{1,3}(?: ?\(?[a-z]\))?)(?![.\d])/d,
    kindLine: [
      [/^秘书处的说明/, 'note by the secretariat'],
      [/^(?:执行秘书|秘书长|主席|总干事|高级专员|执行主任)的说明/, 'note'],
      [/^秘书处的报告/, 'report by the secretariat'],
      [/^秘书长的报告/, 'report of the Secretary-General'],
      [/^秘书处(?:编写|编制|提交)的背景文件/, 'background paper by the secretariat'],
    ],
    kindTitle: [
      [/^(?:.{2,20}的)?结论性意见/, 'concluding observations'],
      [/^(?:.{2,20}的)?问题清单/, 'list of issues'],
      [/^(?:附加说明的临时议程|临时议程(?:附加|及其?|和)?说明|临时议程附加说明)/, 'annotated provisional agenda'],
      [/^(?:附加说明的|注释|附注)议程\*{0,3}$/, 'annotated provisional agenda'],
      [/^(?:临时议程(?!\*{0,3} ?项目)|议程草案)/, 'provisional agenda'],
      [/^[^,.;:]{2,80}报告\*{0,3}$/, 'report'],
      [/^报告$/, 'report'],
      [/简要记录\*{0,3}$/, 'summary record'],
    ],
  },
  headings: {
    contents: /^目录$/,
    agenda: /^(?:(?:临时|注释|附注)?议程|议程草案)\*{0,3}$/,
    annotations: /^(?:附加|议程)?说明\*{0,3}$/,
    documentation: /^文件 ?:?$/,
    programme: /^(?:附件.{0,4})?(?:拟议|暂定|临时)?(?:的)?(?:工作安排|会议安排|时间表|工作日程)(?:草案)?$/,
    annex: /^附件(?: ?[一二三四五六七八九十ivx\d]{1,3})?$/,
  },
  rowSigns: { day: /^(?:\d{1,2}月|\d{1,2}日|星期|周[一二三四五六日])/, hours: /[上下]午|\d{1,2}(?:[时点]|:\d{2})/ },
  sessionNouns: /届系列会议|届(?:常)?会(?:议)?|次(?:常)?会议/,
  possessives: [],
  links: {
    articles: '',
    of: '',
    by: '',
    and: '[和及]',
    at: NEVER.source,
    has: NEVER.source,
    opens: NEVER.source,
    through: NEVER.source,
    quoted: NEVER.source,
    item: '(?:议程)?项目 ?',
  },
  holding: [],
  past: /(?:举行|召开)了|(?<!定于.{0,40})(?:举行|召开)的/,
  happens: NEVER,
  callingOff: {
    mention: /取消|推迟|延期|改期|不举行|未举行|不再举行/,
    cancelled: NEVER,
    moved: NEVER,
    stop: NEVER,
    open: /如果|若|除非|建议|提议|可能|或许|可以|不取消|没有|未|或/,
    that: NEVER.source,
    planned: [],
  },
  struck: /\( ?(?:已|会议)?取消 ?\)/,
  held: NEVER,
  metOn: NEVER,
  heldParticiple: NEVER,
  during: NEVER,
  finiteVerb: NEVER,
  genericGroup: /(?<=^|[\s,.;:("》]|该|本|由|在|向|对|请|使|并|但|经)工作组(?!组长)/g,
  otherBody: /^(?:成员|议定书)/,
  otherBodyBefore: /(?:公约|议定书|协定|条约)[》"]?的?$/,
  group: /工作组|委员会|专家组|小组|附属机构|理事会/,
  otherOrgans: /(?<!缔约方)大会|安全理事会|安理会|理事会|委员会|缔约国会议|缔约方大会/,
  ofSomeone: NEVER,
  respectively: NEVER,
  decisions: {
    mention:
      /第 ?(?<number>\d{1,3}\/\d{1,3}) ?号(?=(?:(?:[,和及与]|以及)第 ?\d{1,3}\/\d{1,3} ?号){0,30}(?<word>决定|决议))(?:决定|决议)?/g,
    words: { 决定: 'decision', 决议: 'resolution' },
    plural: NEVER,
    agent: NEVER,
    adoptedBy: NEVER,
    dated: NEVER,
    datedBefore: /^(?:大会|(?:经济及社会|安全)?理事会)?,?$/,
    atSessions: NEVER,
    same: /(?:同一|同一项|同一份)(?<word>决定|决议)/d,
    entitled: NEVER,
    about: NEVER,
    taken: NEVER,
    takenBy: NEVER,
  },
  mandates: [],
  forms: {
    list: zhForms,
    open: /如果|除非|建议|提议|可能|可以|或者|未能|没有|不再/,
    noun: /届会|会议/,
  },
  symbolKinds: [
    [/(?:附加说明的)?临时议程(?:(?:附加|及其?|和)?说明)?$/, 'provisional-agenda'],
    [/秘书处(?:的|关于|就|编写的|提交的)?[^,;.]{0,80}说明$/, 'note'],
    [
      /(?<=(?:^|[,;.()])(?:和|以及|及|与|另?见|载于|参见|审议了|提交了)?)(?!和|以及|及|与|另?见|载于|参见|审议了|提交了)[^,;.()]{0,80}报告$/,
      'report',
    ],
  ],
  provisionalAgenda: /临时议程/,
  opening: /(?:将|定)于(?=.{0,60}(?:开幕|开始|举行|召开))/,
  capacity: /每(?:天|日)(?:可|将)?(?:举行|召开|安排)?(?<number>[一两三四五六]|\d)(?:次|场)(?:全体)?会议/d,
  reissue: /(?:出于|因|由于)技术(?:性)?原因重新印发|因技术原因重发/d,
  continued: /\( ?续(?:完)?\)/,
  common: ['的', '和', '在', '了', '会议', '第'],
};
