import type { Form } from './language.ts';

const dates = '<date>(?:[,和及与]?(?:以及|并)?[于在]?<date>)*';
const place = '(?:(?:[,在于]{0,2}|在[^和及与,.<>]{2,4})<place>)?';
const on = '(?:分别)?[于在]?';
const when = `${on}${dates}${place}`;
const bodies = '<body>(?:[,和及与]<body>)*';
const will = '(?:已|曾|将|已经|定)?';
const holds = '(?:举行|召开|举办)了?';
const nouns =
  '(?:其)?(?:前几次|前几届|历次|以往各次|以往的|上一次|一次|两次|三次|四次|五次|联席|各自的){0,2}(?:届会|会议)';
const under = '(?:根据|依照|按照|依据|遵照|按|由)';
const found = '(?:设立|成立|建立)';
const inIt = '(?:在|以|通过)?(?:其)?<decision>中?,?';
const permanent =
  '(?:应|将|应当)?(?:成为|作为|是|为)(?:<body>的?)?(?:一个|一项)?(?:常设|固定|永久|经常性?)(?:的)?(?:组成部分|机构|组成单元|内容|要素)';

/** The forms of Chinese sentences: body, days, place, verb, session; nothing stands between the words. */
export const zhForms: Form[] = [
  {
    says: 'session',
    form: `${bodies}${will}${when}${holds}(?:的)?(?:其)?<session>(?:,?(?:并|和|以及)?${when}${holds}(?:其)?<session>)*`,
  },
  { says: 'session', form: `${dates},?${bodies}${will}${place}${holds}(?:其)?<session>` },
  { says: 'session', form: `${dates}${place}${holds}的${bodies}的?<session>` },
  { says: 'session', form: `${bodies}的?<session>\\((?:<place>,)?${dates}(?:,?<place>)?\\)` },
  { says: 'session', form: `${bodies}的?<session>,?${will}${when}${holds}` },
  // "麻醉药品委员会应在定于2015年3月9日至17日举行的第五十八届会议上" (E/CN.7/2015/14).
  {
    says: 'session',
    form: `${bodies}(?:应|将|拟|会|可)?[在于](?:其)?(?:原?定)?[于在]?${dates}${place}${holds}的(?:其)?<session>`,
  },
  { says: 'session', form: `${bodies}${will}${when}${holds}${nouns}` },
  { says: 'session', form: `${dates},?${bodies}${will}${place}${holds}${nouns}` },
  { says: 'session', form: `${dates}${place}${holds}的${bodies}会议` },
  { says: 'session', form: `${bodies}${will}${when}(?:开会|举行了?会议|召开了?会议)` },
  { says: 'session', form: `<body>在<host><session>期间${holds}(?:的)?会议` },
  {
    says: 'cancelled',
    form: `^(?:决定)?<body>的?<session>(?:,?原定[于在]?<date>${place}(?:举行|召开),?)?(?:现)?(?:已|被|已经)?取消(?=[.]?$)`,
  },
  { says: 'created', form: `<body>(?:是)?${under}(?:<by>的?)?(?:<date>的?)?<decision>,?${found}(?:的)?` },
  { says: 'created', form: `${under}(?:<by>的?)?<decision>,?${found}了?<body>` },
  { says: 'created', form: `<by>${inIt}(?:决定)?${found}了?<body>` },
  { says: 'created', form: `${inIt}<by>(?:决定)?${found}了?<body>` },
  { says: 'made-permanent', form: `<by>${inIt}决定,?<body>${permanent}` },
  { says: 'made-permanent', form: `${inIt}<by>决定,?<body>${permanent}` },
  { says: 'renewed', form: `<by>${inIt}(?:决定)?(?:延长|延续|续延)了?<body>的?任务(?:期限|授权)?` },
  { says: 'decision', form: '<by>[于在]?<date>(?:作出|通过|所作)的决定' },
];
