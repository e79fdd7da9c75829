import type { Form } from './language.ts';

const place = ' ?(?:(?:في|ب) ?<place> ?(?:, \\p{L}+(?=,))?)?';
const dates = '(?:في )?<date>(?:,? ?و? ?<date>)*';
const when = `,? ?${place},? ?${dates},?${place}`;
const of = ' ?ل?';
// "كان من المقرر عقد": it was only planned.
const holds = '(?:(?:من )?المقرر (?:ان )?)?(?:عقد|عقدت|يعقد|تعقد|سيعقد|ستعقد|عقدا)';
const held = ',? ?(?:(?:التي |الذي )?(?:عقدت|عقد|ستعقد|سيعقد|تعقد|يعقد)|المعقوده|المعقود|المزمع عقدها|المزمع عقده)?';
const wasHeld = ',? ?(?:(?:التي |الذي )(?:عقدت|عقد|ستعقد|سيعقد)|المعقوده|المعقود)';
const act = '(?:قرر|اعتمد|طلب|احاط|دعا|اتفق|لاحظ|احاطت|اوصي)';
const under = '(?:عملا ب|بموجب |وفقا ل?|بمقتضي |استنادا الي |في |ب|ل)';
const noted = '(?:اجتماعاته|دوراته|اجتماعا|اجتماعه|دورته|اجتماعين|دورتين|اجتماعات|اجتماعاتهما|اجتماعيهما)';
const permanent = '(?:عنصرا (?:ثابتا|دايما)|هييه دايمه|جزءا (?:ثابتا|دايما))';

/** The forms of Arabic sentences: verb, body, session with its number behind it, place, days. */
export const arForms: Form[] = [
  { says: 'session', form: `${holds} <body>(?: و<body>)* <session>${when}(?:,? ?(?:و ?)?<session>${when})*` },
  { says: 'session', form: `<body>(?: و<body>)* (?:قد )?${holds} <session>${when}` },
  { says: 'session', form: `${holds} <session>${of}<body>${when}` },
  { says: 'session', form: `<session>${of}<body>${held}${when}` },
  { says: 'session', form: `<session>${of}<body> \\((?:<place>, ?)?${dates}(?:, ?<place>)?\\)` },
  { says: 'session', form: `<body>,? (?:في|خلال|اثناء|عن|عن اعمال) <session>${wasHeld}${when}` },
  { says: 'session', form: `(?:في|خلال|اثناء) <session>${wasHeld}${when} ?,? ${act} <body>` },
  { says: 'session', form: `${holds} <body>(?: و<body>)* ${noted}(?: \\p{L}+){0,2}${when}` },
  { says: 'session', form: `(?:اجتمع|سيجتمع|يجتمع) <body>(?: و<body>)*${when}` },
  {
    says: 'session',
    form: `(?:في|خلال) (?:اجتماعه|دورته) (?:المعقود|المعقوده|الذي عقد|التي عقدت) (?:اثناء|خلال|في اثناء) <session>${of}<host>,? ${act} <body>`,
  },
  {
    says: 'cancelled',
    form: `(?:الغيت|الغي|تقرر الغاء) <session>${of}<body>(?:,? (?:التي|الذي) كان\\p{L}* (?:من )?(?:المقرر|مقررا|مقرره) (?:عقدها|عقده|ان تعقد|ان يعقد)${when})?(?=[.]?$)`,
  },
  { says: 'created', form: `<body>,? ?(?:الذي |التي )?(?:انشي|انشيت|المنشا|المنشاه) ${under}<decision>` },
  { says: 'created', form: `(?:انشي|انشيت) <body>,? ${under}<decision>` },
  { says: 'created', form: `(?:في|ب|بموجب) ?<decision>,? (?:قرر <by> (?:انشاء|ان ينشي)|انشا <by>) <body>` },
  {
    says: 'created',
    form: `(?:انشا|قرر) <by>,? (?:في|ب|بموجب) ?<decision>,? (?:انشاء |ان ينشي )?<body>(?! ${permanent})`,
  },
  {
    says: 'made-permanent',
    form: `(?:في|ب|بموجب) ?<decision>,? قرر <by> (?:ان يكون|ان يصبح|اعتبار|جعل) <body> ${permanent}`,
  },
  {
    says: 'made-permanent',
    form: `قرر <by>,? (?:في|ب|بموجب) ?<decision>,? (?:ان يكون|ان يصبح|اعتبار|جعل) <body> ${permanent}`,
  },
  { says: 'renewed', form: `(?:في|ب|بموجب) ?<decision>,? (?:مدد|جدد) <by> ولايه <body>` },
  { says: 'decision', form: `(?:المقرر|القرار) الذي (?:اتخذه|اعتمده) <by> <date>` },
];
