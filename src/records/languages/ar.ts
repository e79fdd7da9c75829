import { plain } from '../text.ts';
import { arForms } from './ar-forms.ts';
import { arHour, arHours } from './ar-hours.ts';
import { arOrdinals } from './ar-ordinals.ts';
import { en } from './en.ts';
import type { LanguageData } from './language.ts';

/** An expression in Arabic as it is written; its letters are made plain, its signs stay. */
const arabic = (source: string, flags = ''): RegExp =>
  new RegExp(
    source.replace(/[\u0620-\u064a]+/g, (letters) => plain(letters)),
    flags,
  );
const words = (list: string): string[] => list.split(' ').map(plain);

const NEVER = /(?!)/;

const WEEKDAYS = words('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد');

/** "On Monday, that is 11 October": يوم الاثنين الموافق 11 تشرين الأول/أكتوبر. */
const onWeekday = (day: string): string[] => [day, `يوم ${day}`, `${day} الموافق`, `يوم ${day} الموافق`];

/** Arabic, as United Nations documents write it, with their mastheads in English too. */
export const ar: LanguageData = {
  code: 'ar',
  months: [
    ['كانون الثاني', 'يناير', 'جانفي'],
    ['شباط', 'فبراير', 'فيفري'],
    ['آذار', 'مارس'],
    ['نيسان', 'أبريل', 'إبريل', 'أفريل'],
    ['أيار', 'مايو', 'ماي'],
    ['حزيران', 'يونيو', 'يونيه', 'جوان'],
    ['تموز', 'يوليو', 'يوليه', 'يوليوز', 'جويلية'],
    ['آب', 'أغسطس', 'غشت', 'أوت'],
    ['أيلول', 'سبتمبر', 'شتنبر'],
    ['تشرين الأول', 'أكتوبر'],
    ['تشرين الثاني', 'نوفمبر', 'نونبر'],
    ['كانون الأول', 'ديسمبر', 'دجنبر'],
  ].map((forms) => forms.map(plain)),
  weekdays: WEEKDAYS.map(onWeekday),
  ordinals: arOrdinals,
  ordinalSuffixes: [''],
  ordinalLink: ' و|, ',
  sessionPhrase:
    '(?<!\\p{L})[وفبلك]{0,2}<noun> (?:ال ?(?=\\d))?<list>(?:(?<!\\d)(?!\\p{L})|(?<=\\d)(?=$| ?[,.;:)(]| (?:ل|في|التي|الذي)))',
  designations: [
    [/سلسله/, 'series of meetings'],
    [/دور/, 'session'],
    [/اجتماع/, 'meeting'],
  ],
  partOfSession: {
    before: arabic('(?:جزء|جزءا|الجزء) (?:\\p{L}+ )?من $', 'u'),
    after: arabic('^,? \\(?(?:المستأنف|المستأنفة)'),
  },
  cardinals: words('واحدة اثنتين ثلاث أربع خمس ست سبع ثماني تسع عشر إحدى اثنتا'),
  glued: /^[وف]?[بلك]?$/,
  melted: ['ال', 'لل'],
  aliases: /^(?=.* ).{12}|^الموتمر$/,
  dates: {
    range: words('إلى حتى'),
    and: ['و', ','],
    open: [
      'خلال الفترة من',
      'في الفترة من',
      'خلال الفترة',
      'الفترة من',
      'في الفترة',
      'الفترة',
      'يومي',
      'أيام',
      'يوم',
      'من',
      'في',
      'بين',
    ].map(plain),
    of: [],
    first: [],
    monthFirst: false,
    gluedAnd: 'و',
  },
  halves: { صباحا: 'a', 'قبل الظهر': 'a', مساء: 'p', 'بعد الظهر': 'p', ظهرا: 'p' },
  hours: arHours,
  hour: arHour,
  masthead: {
    dates: en,
    distribution: arabic(
      '(?:distr\\. ?:? ?|التوزيع ?: ?|توزيع ?:? ?)(?<word>general|limited|restricted|عام|محدود|مقيد)',
      'd',
    ),
    distributions: [
      [/^(?:general|عام)/, 'general'],
      [/^(?:limited|محدود)/, 'limited'],
      [/^(?:restricted|مقيد)/, 'restricted'],
    ],
    original: arabic('(?:original|الأصل) ?: ?(?:بال|ال)?(?<word>[a-z]+|[\\u0620-\\u064a]+)', 'd'),
    languages: {
      ...en.masthead.languages,
      عربي: 'ar',
      عربيه: 'ar',
      العربيه: 'ar',
      انكليزيه: 'en',
      انجليزيه: 'en',
      انكليزي: 'en',
      فرنسيه: 'fr',
      فرنسي: 'fr',
      صينيه: 'zh',
      اسبانيه: 'es',
      روسيه: 'ru',
    },
    item: arabic('البند (?<item>\\d{1,3}(?: ?\\(?[ابجدهوزحطيكل]\\))?) من جدول الأعمال(?: المؤقت)?', 'd'),
    kindLine: [
      [arabic('^مذكرة (?:من|مقدمة من|أعدتها|من إعداد) الأمانة'), 'note by the secretariat'],
      [
        arabic(
          '^مذكرة (?:من|مقدمة من|أعدها|من إعداد) (?:الأمين التنفيذي|الأمين العام|الأمينة التنفيذية|المدير العام|المدير التنفيذي|المفوض السامي|الرئيس|رئيس الفريق)',
        ),
        'note',
      ],
      [arabic('^تقرير (?:من |مقدم من |أعدته )?الأمانة'), 'report by the secretariat'],
      [arabic('^تقرير (?:من |مقدم من )?الأمين العام'), 'report of the Secretary-General'],
      [
        arabic('^ورقة (?:معلومات أساسية|خلفية) (?:من إعداد|أعدتها|مقدمة من) الأمانة'),
        'background paper by the secretariat',
      ],
    ],
    kindTitle: [
      [arabic('^(?:ال)?ملاحظات (?:ال)?ختامية'), 'concluding observations'],
      [arabic('^قائمة (?:ال)?(?:قضايا|مسائل)'), 'list of issues'],
      [
        arabic(
          '^(?:جدول الأعمال المؤقت المشروح|جدول الأعمال المؤقت وشروحه|شروح جدول الأعمال المؤقت|جدول الأعمال المشروح)',
        ),
        'annotated provisional agenda',
      ],
      [arabic('^(?:جدول الأعمال المؤقت|مشروع جدول الأعمال)'), 'provisional agenda'],
      [arabic('^تقرير(?: |$)'), 'report'],
      [arabic('^(?:ال)?محضر (?:ال)?موجز(?: \\(?(?:ال)?جزيي\\)?)?'), 'summary record'],
    ],
  },
  headings: {
    contents: arabic('^(?:المحتويات|قائمة المحتويات)$'),
    agenda: arabic('^(?:مشروع )?جدول الأعمال(?: المؤقت)?\\*{0,3}$'),
    annotations: arabic('^(?:ال)?(?:شروح|حواشي)\\*{0,3}$'),
    documentation: arabic('^(?:ال)?وثائق ?:?$'),
    programme: arabic('^(?:(?:ال)?مرفق\\b.{0,12})?(?:تنظيم الأعمال|برنامج العمل|الجدول الزمني)(?: المقترح| المؤقت)?$'),
    annex: arabic('^(?:ال)?مرفق(?:ات)?(?: (?:الأول|الثاني|الثالث|[ivx\\d]+))?$'),
  },
  rowSigns: {
    day: arabic('^(?:يوم )?(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|\\d{1,2} \\p{L})', 'u'),
    hours: arabic('الساعة|\\d{1,2}[/:.]\\d{2}'),
  },
  sessionNouns: arabic(
    'سلسلة (?:ال)?اجتماعات|(?:ال|لل)?دور(?:ة(?: العادية)?|ت(?:ه|ها|هما|هم|يه|يها|ان|ين))|(?:ال|لل)?اجتماع(?:ه|ها|هما|هم|ان|ين|يه|يها)?',
  ),
  possessives: [],
  links: {
    articles: '',
    of: '',
    by: '',
    and: 'و',
    at: 'في',
    has: NEVER.source,
    opens: NEVER.source,
    through: NEVER.source,
    quoted: NEVER.source,
    item: 'البند |البندان |البنود ',
  },
  holding: [],
  past: arabic('(?<!المقرر )(?:^|(?<!المقرر)[\\s،])و?(?:عقدت|عقد|انعقدت|انعقد|اجتمعت|اجتمع)(?=\\s)'),
  happens: NEVER,
  callingOff: {
    mention: arabic(
      '(?<!\\p{L})(?:أ?لغيت|أ?لغي|إلغاء|تأجيل|تأجلت|تأجل|أرجئ|أرجئت|إرجاء|أجل|أجلت|لن (?:يعقد|تعقد)|لم (?:يعقد|تعقد))(?!\\p{L})',
      'u',
    ),
    cancelled: NEVER,
    moved: NEVER,
    stop: NEVER,
    open: arabic('(?<!\\p{L})(?:إذا|ما لم|إلا إذا|اقتراح|اقترح|قد|ربما|يمكن|لم|لا|أو)(?!\\p{L})', 'u'),
    that: NEVER.source,
    planned: [],
  },
  struck: arabic('\\( ?(?:ألغيت|ملغاة|أ?لغي) ?\\)'),
  held: NEVER,
  metOn: NEVER,
  heldParticiple: NEVER,
  during: NEVER,
  finiteVerb: NEVER,
  genericGroup: arabic(
    '(?:الفريق|للفريق) العامل(?!\\p{L})(?! (?:المعني|المؤقت|المفتوح|المؤلف|الحكومي|المخصص|التابع|العام|ال|لل|ل|ب|غير))',
    'gu',
  ),
  otherBody: arabic(
    '^ (?:في (?:ال)?(?:اتفاق|معاهدة|بروتوكول)|الدبلوماسي|العالمي|الدولي|المعني|العام|الإقليمي|الوزاري|الاستعراضي|الخاص)',
  ),
  group: arabic('(?<!\\p{L})(?:ال)?(?:فريق|لجنة|هيئة فرعية|الهيئة الفرعية|مجلس)(?!\\p{L})', 'u'),
  otherOrgans: arabic(
    'الجمعية العامة|للجمعية العامة|المجلس الاقتصادي|مجلس الأمن|مجلس حقوق الإنسان|(?<!\\p{L})[وفبل]?(?:ال)?لجنة(?!\\p{L})|مؤتمر الدول الأطراف',
    'u',
  ),
  ofSomeone: arabic(
    '^ (?:(?:الصادر|الصادرة|الصادران|الصادرين) عن |الذي اعتمده |الذي اتخذه |الذي |التي |ل(?!ل?لمؤتمر))',
  ),
  respectively: NEVER,
  decisions: {
    mention: arabic(
      '(?<=(?<!\\p{L})[وفبلك]{0,2})(?:ال|لل|ل(?=ل?مقرر))?(?<word>مقرر|قرار)(?:ه|ها|ات|اته|اتها|ان|ين|يه|يها)? (?:رقم )?(?<number>\\d{1,3}\\/\\d{1,3})(?![\\d\\/])',
      'gu',
    ),
    words: { مقرر: 'decision', قرار: 'resolution' },
    plural: NEVER,
    agent: NEVER,
    adoptedBy: NEVER,
    dated: arabic('^(?: للجمعية العامة)? ?[,،]? ?(?:المؤرخة?|الصادرة?)(?: في)? $'),
    atSessions: NEVER,
    next: /^(?:,? و|, )(\d{1,3}\/\d{1,3})(?![\d/])/,
    same: arabic('(?<!\\p{L})[وفبل]{0,2}(?:ال)(?<word>مقرر|قرار) (?:نفسه|ذاته)', 'du'),
    entitled: arabic('^,? ?(?:المعنون|المعنونة) "'),
    about: NEVER,
    taken: NEVER,
    takenBy: NEVER,
  },
  mandates: [],
  forms: {
    list: arForms,
    open: arabic('(?<!\\p{L})(?:إذا|اقتراح|اقترح|يقترح|قد (?:ي|ت)عقد|يمكن|ربما|لم|لن|لا|أو)(?!\\p{L})', 'u'),
    noun: /دور\p{L}+|اجتماع\p{L}*/u,
  },
  symbolKinds: [
    [arabic('(?<!\\p{L})جدول الأعمال المؤقت', 'u'), 'provisional-agenda'],
    [arabic('(?:مذكرة|مذكرات) (?:من |مقدمة من |أعدتها |من إعداد )?الأمانة'), 'note'],
    [arabic('(?:ال)?تقرير(?! \\p{L}*المرحلي)', 'u'), 'report'],
  ],
  provisionalAgenda: arabic('جدول الأعمال المؤقت'),
  opening: arabic('(?:سيفتتح|ستفتتح|تفتتح|يفتتح|سيبدأ|ستبدأ|سيعقد|ستعقد|ستفتح)'),
  capacity: arabic(
    '(?:(?<two>جلستين|جلستان)|(?<!\\p{L})(?<number>\\p{L}{1,12}|\\d) جلسات)(?: عامتين| عامتان| عامة)? (?:في اليوم|يوميا|كل يوم)',
    'du',
  ),
  reissue: arabic('أعيد (?:إصدارها|إصداره|إصدار هذه الوثيقة) لأسباب (?:فنية|تقنية)', 'd'),
  continued: arabic('\\( ?تابع ?\\)'),
  common: words('في من على إلى عن أن التي الذي هذا وقد'),
};
