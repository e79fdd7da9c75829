const half = 'صباحا|قبل الظهر|ظهرا|بعد الظهر|مساء';
const hour = (n: number) => `(?<h${n}>[01]?\\d|2[0-3])(?:[:.](?<m${n}>[0-5]\\d)|/(?<m${n}>00|30))?`;
const turned = (n: number) => `(?<m${n}>00|30)/(?<h${n}>0[7-9]|1\\d|2[0-3])`;
const to = ' ?(?:-{1,2}|الي) ?(?:الساعه )?';

/** Hours of a meeting: 10/00-13/00 and, turned round by the direction of the script, 00/10-00/13. */
export const arHours = new RegExp(
  `(?:من )?(?:الساعه )?(?<![\\d/:.])(?:${turned(1)}${to}${turned(2)}|${hour(1)} ?(?<p1>${half})?${to}${hour(2)} ?(?<p2>${half})?)(?![\\d/])`,
  'd',
);

/** One hour, after its word. */
export const arHour = new RegExp(
  `الساعه (?<h>[01]?\\d|2[0-3])(?:[:.](?<m>[0-5]\\d)|/(?<m>00|30))?(?![\\d/:]) ?(?:من )?(?<p>${half})?`,
  'd',
);
