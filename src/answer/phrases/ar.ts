import {
  apart,
  CANCELLATIONS,
  counted,
  countedAfter,
  countedObject,
  DAYS,
  DOCUMENTS,
  fromRight,
  ITEMS,
  indefinite,
  isFeminine,
  itemFigure,
  JOINT_PERIODS,
  ordinalOf,
  PLENARIES,
  SITTINGS,
  SUB_ITEMS,
  sessionsOf,
  to,
  VERSIONS,
} from './arabic.ts';
import { bareWhen, cityTime, dayText, hourText, listText, monthText, onWhen, ordinalWord } from './dates.ts';
import type { Phrases } from './fr.ts';
import type { Tense } from './tense.ts';

const L = 'ar';
/** Words that agree with a name in gender. */
const agree = (name: string, masculine: string, feminine: string) => (isFeminine(name) ? feminine : masculine);
const nth = (ordinal: number, noun: string) => `ال${noun} ${ordinalOf(ordinalWord(L, ordinal), noun)}`;
const day = (date: string) => dayText(L, date, { weekday: true });
const clock = (hour: string, zone: string) => `الساعة ${hourText(L, hour)} (${cityTime(L, zone)})`;
const hours = (start: string, end: string, zone: string) => `من الساعة ${hourText(L, start)} إلى ${clock(end, zone)}`;
const year = (when: string) => (/^\d{4}$/.test(when) ? `عام ${when}` : when);
const quote = (text: string) => `«${apart(text)}»`;
const figure = (number: string) => {
  const [item = '', sub] = number.split(' ');
  return itemFigure(item, sub);
};
const document = (title: string) => `الوثيقة ${quote(title)}`;
const titled = (symbol: string) => `الوثيقة ${apart(symbol)}`;

const opened = (session: string): Record<Tense, string> => ({
  coming: `${agree(session, 'يُفتتح', 'تُفتتح')} ${session}`,
  past: `${agree(session, 'افتُتح', 'افتُتحت')} ${session}`,
  planned: `كان من المقرر افتتاح ${session}`,
});
const closed = (session: string): Record<Tense, string> => ({
  coming: `${agree(session, 'يُختتم', 'تُختتم')} ${session}`,
  past: `${agree(session, 'اختُتم', 'اختُتمت')} ${session}`,
  planned: `كان من المقرر اختتام ${session}`,
});

/** The words of Arabic answers. */
export const ar: Phrases = {
  decision: (id) => id.replace(/^decision/, 'المقرر').replace(/^resolution/, 'القرار'),
  theDecision: (id) => ar.decision(id),
  quoted: quote,
  list: (parts) => listText(L, parts.map(apart)),
  of: to,
  paragraph: (key) => {
    const [scope = '', number] = key.split('.');
    if (number === undefined) return `الفقرة ${key}`;
    if (scope.startsWith('item-')) return `${ar.item(scope.slice(5).replace('-', ' '))}، الفقرة ${number}`;
    const names: Record<string, string> = {
      head: 'الترويسة',
      agenda: 'جدول الأعمال',
      programme: 'تنظيم الأعمال',
      footnote: 'الحاشية',
      body: 'فقرة غير مرقمة',
    };
    return scope === 'head' || scope === 'footnote'
      ? (names[scope] ?? key)
      : `${names[scope] ?? scope}، السطر ${number}`;
  },

  session: (designation = '') => (/^(?:s[eé]s|período|сесси|دور|届)/.test(designation) ? 'دورة' : 'اجتماع'),
  nthSession: (ordinal, noun, body) => `${nth(ordinal, noun)} ${to(body)}`,
  dates: (when, weekday) => bareWhen(L, when, { weekday }),
  on: (when, weekday = false) => onWhen(L, when, { weekday }),
  in: (place) => `في ${place}`,
  held: (name, when, place) => `${agree(name, 'عُقد', 'عُقدت')} ${name} ${when}${place}.`,
  planned: (name, when, place) => `كان من المقرر عقد ${name} ${when}${place}.`,
  stated: (name, when, place) => `${name}: ${when}${place}.`,
  coming: (name, when, place) => `${agree(name, 'سيُعقد', 'ستُعقد')} ${name} ${when}${place}.`,
  met: (body, when, place) => `${agree(body, 'اجتمع', 'اجتمعت')} ${body} ${when}${place}.`,
  metPlanned: (body, when, place) => `كان من المقرر عقد اجتماع ${to(body)} ${when}${place}.`,
  metComing: (body, when, place) => `${agree(body, 'سيجتمع', 'ستجتمع')} ${body} ${when}${place}.`,
  metJointly: (bodies, when, place) => `${agree(bodies, 'عقد', 'عقدت')} ${bodies} اجتماعات متعاقبة ${when}${place}.`,
  jointComing: (bodies, when, place) =>
    `${agree(bodies, 'سيعقد', 'ستعقد')} ${bodies} اجتماعات متعاقبة ${when}${place}.`,
  underWay: (name, when, place) => `${agree(name, 'يُعقد', 'تُعقد')} ${name} حاليا، ${when}${place}.`,
  metUnderWay: (body, when, place) => `${agree(body, 'يجتمع', 'تجتمع')} ${body} حاليا، ${when}${place}.`,
  jointUnderWay: (bodies, when, place) =>
    `${agree(bodies, 'يعقد', 'تعقد')} ${bodies} حاليا اجتماعات متعاقبة، ${when}${place}.`,
  plannedDuration: (name, days, when) =>
    `كان من المقرر أن ${agree(name, 'يستغرق', 'تستغرق')} ${name} ${countedObject(days, DAYS)}: ${when}.`,
  ordinalNote: (ordinal, noun) =>
    `لا ترقّم الوثائق ${agree(noun, 'هذا', 'هذه')} ال${noun}: والترتيب (${ordinalOf(ordinalWord(L, ordinal), noun)}) مستنتج من القائمة الواردة فيها.`,
  ordinalsNote: 'الترتيب مستنتج من القائمة الواردة في الوثائق.',
  yes: 'نعم.',
  sessionsFound: (count, noun, body, limit) =>
    `تذكر الوثائق ${countedObject(count, sessionsOf(noun))} ${to(body)}${limit}:`,
  sessionsCounted: (count, noun, body, limit) =>
    `${counted(count, sessionsOf(noun))} ${to(body)}${limit}، وفقا للوثائق:`,
  sessionsKnown: (count, noun, body, limit) =>
    `التواريخ المتاحة: ${counted(count, sessionsOf(noun))} ${to(body)}${limit}، وقد توجد غيرها:`,
  otherSessions: 'تذكر الوثائق أيضا دورات أخرى لم يُعثر على مواعيدها.',
  sessionsAndJoint: (own, joint, noun, body, limit) =>
    `وفقا للوثائق، ${counted(own, sessionsOf(noun))} ${to(body)}${limit}، و${counted(joint, JOINT_PERIODS)} مع فريق آخر:`,
  jointFound: (count, bodies, limit) =>
    `تذكر الوثائق ${countedObject(count, JOINT_PERIODS)} ${/ و(?:ال)?(?:فريق|لجنة|هيئة|مؤتمر|مجلس|مكتب)/.test(bodies) ? `بين ${bodies}` : `${to(bodies)} مع فريق آخر`}${limit}:`,
  sessionLine: (ordinal, noun, when, place) => `${ordinal ? `${nth(ordinal, noun)}: ` : ''}${when}${place}`,
  plannedMark: ' (موعد مقرر)',
  cancelled: (name, when, place) => {
    const planned = agree(name, 'الذي كان من المقرر عقده', 'التي كان من المقرر عقدها');
    return `${agree(name, 'أُلغي', 'أُلغيت')} ${name}${when === '' ? place : `، ${planned} ${when}${place}`}.`;
  },
  cancelledMark: ' (تقرر الإلغاء)',
  cancelledNote: (when) => `ورد الإلغاء في وثيقة مؤرخة ${when}.`,
  andCancelled: (count) => `، إضافة إلى ${countedAfter(count, CANCELLATIONS)}`,
  moved: (name, when) =>
    `${name}، ${agree(name, 'الذي كان من المقرر أصلا عقده', 'التي كان من المقرر أصلا عقدها')} ${when}،`,
  movedMark: (when) => ` (الموعد المقرر أصلا: ${when})`,
  movedNote: (name, when) => `كان من المقرر أصلا عقد ${name} ${when}.`,
  notCancelled: (name) => `لا تفيد الوثائق بإلغاء ${name} أو ${agree(name, 'تأجيله', 'تأجيلها')}.`,
  noneCancelled: (noun, body) =>
    `لا يوجد في السجلات أي ${noun} ${to(body)} تقرر ${agree(noun, 'إلغاؤه أو تأجيله', 'إلغاؤها أو تأجيلها')}.`,
  sessionStatus: { held: 'الانعقاد', planned: 'اعتزام الانعقاد', cancelled: 'الإلغاء' },
  jointMark: (other) => ` (فترة مشتركة مع ${other})`,
  duration: (name, days, when) => `${agree(name, 'استغرق', 'استغرقت')} ${name} ${countedObject(days, DAYS)}: ${when}.`,
  jointDuration: (days, when) => `استغرقت الفترة المشتركة ${countedObject(days, DAYS)}: ${when}.`,
  longest: (names, days, many) => `أطول مدة: ${names}، ${counted(days, DAYS)}${many ? ' لكل منها' : ''}.`,
  shortest: (names, days, many) => `أقصر مدة: ${names}، ${counted(days, DAYS)}${many ? ' لكل منها' : ''}.`,
  nameWithDates: (name, when) => `${name} (${when})`,
  datedSession: (noun, body, when) => `${noun} ${body} (${when})`,
  oneSession: (noun, body) => `${noun} ${body}`,
  placeUnknown: (name, when) =>
    `لا يرد في السجلات مكان انعقاد ${name === '' ? 'الاجتماع' : name}، بل التاريخ وحده: ${when}.`,
  placeElsewhere: (name, place, when) => `ليس هذا ما تذكره الوثائق. ${name}: ${place}، ${when}.`,
  elsewhere: (place, body) => `لا يوجد في السجلات أي اجتماع ${to(body)} في ${place}.`,
  during: (body, when, outer, outerWhen) =>
    `${agree(body, 'اجتمع', 'اجتمعت')} ${body} ${when}، خلال ${outer} (${outerWhen}).`,
  duringNote:
    'الربط بين الاثنين استنتاج: فالنص يذكر أن الاجتماع عُقد خلال تلك الدورة، وهذه هي التواريخ الوحيدة التي تقع ضمنها.',
  jointNote: 'فترة مشتركة: لا تحدد الوثائق الأيام المخصصة لكل فريق.',
  plannedNote: (when) => `ورد الإعلان عن الموعد في وثيقة مؤرخة ${when}؛ ولا تذكر الوثائق ما إذا كان الانعقاد قد تم.`,
  announcedNote: (when) => `ورد الإعلان عن الموعد في وثيقة مؤرخة ${when}.`,
  undatedNote: 'الوثيقة غير مؤرخة، فلا يُعرف ما إذا كانت تعلن عن ذلك أو تبلغ عن حصوله.',
  plannedUndatedNote: 'ورد الإعلان عن الموعد مسبقا؛ ولا تذكر الوثائق ما إذا كان الانعقاد قد تم.',
  yearOnlyNote: 'لا تذكر الوثائق سوى السنة.',
  inParts: (name) => `${name}، الأجزاء التي تذكرها الوثائق:`,
  partLine: (part, when, place) => `الجزء ${part}: ${when}${place}`,
  sameTimeNone: (name) => `لا يوجد في السجلات أي اجتماع آخر خلال ${name}.`,

  limitWhen: (when) => ` ${when}`,
  limitDay: (month, date) => ` في ${date} ${monthText(L, month)} من أي عام`,
  limitMonth: (month) => ` في ${monthText(L, month)} من أي عام`,
  limitBefore: (when) => ` قبل ${year(when)}`,
  limitAfter: (when) => ` بعد ${year(when)}`,
  limitSince: (when) => ` منذ ${year(when)}`,
  limitUntil: (when) => ` حتى ${year(when)}`,
  limitBetween: (start, end) => (year(start) === start ? ` بين ${start} و${end}` : ` بين عامي ${start} و${end}`),

  noSession: (noun, body, limit) => `لا يوجد في السجلات أي ${noun} ${to(body)}${limit}.`,
  noNumber: (ordinal, noun, body) =>
    `لا يوجد في السجلات أي ${noun} ${indefinite(ordinalOf(ordinalWord(L, ordinal), noun)).replace(/^\d/, 'رقم $&')} ${to(body)}.`,
  noNext: (noun, body, today) => `لا يوجد في السجلات أي ${noun} ${to(body)} بعد ${today}.`,
  noPast: (noun, body, today) => `لا يوجد في السجلات أي ${noun} ${to(body)} قبل ${today}.`,
  impossible: 'لا وجود لهذا التاريخ.',
  nearest: (list) => `الأقرب: ${list}.`,
  asOf: (date) => `أحدث وثيقة مؤرخة ${date}.`,
  searched: (count) => `جرى البحث في ${countedAfter(count, DOCUMENTS)}.`,
  unknownBody: (name, known) =>
    `لا تتناول الوثائق ${name === '' ? 'تلك الهيئة' : apart(name)}. الهيئات المعروفة هنا: ${known}.`,
  notUnderstood: (words) => `لم يُعثر في الوثائق على جواب عن هذا السؤال: لم يتضح إلى ماذا يشير فيها ${quote(words)}.`,
  notMatched: (words) => `لم يُعثر في الوثائق على جواب عن هذا السؤال يراعي ${quote(words)}.`,
  notSo: 'ليس هذا ما تذكره الوثائق.',
  lost: 'لم يُعثر على جواب للسؤال السابق، ولذلك لا يتضح إلى أي شيء يشير هذا السؤال. اذكر الاجتماع أو الهيئة أو الوثيقة.',
  untied: 'تعذر ربط هذا السؤال بالسؤال السابق. اذكر الاجتماع أو الهيئة أو الوثيقة.',
  notInRecords: 'لم يُعثر في الوثائق على جواب عن هذا السؤال.',
  absent: (name) => `لم يُعثر في الوثائق على جواب عن هذا السؤال. وهذا ما تذكره عن ${name}:`,
  nearestPassage: 'المقطع الأقرب:',

  created: (body, decision, by) => `${agree(body, 'أُنشئ', 'أُنشئت')} ${body} بموجب ${decision}${by}.`,
  madePermanent: (body, decision) =>
    `${agree(body, 'أصبح', 'أصبحت')} ${body} عنصرا دائما من عناصر المؤتمر بموجب ${decision}.`,
  permanentOnly: (body, decision) => `${decision} هو الذي جعل ${body} عنصرا دائما من عناصر المؤتمر.`,
  thenPermanent: (decision) => `ثم أصبح عنصرا دائما من عناصر المؤتمر بموجب ${decision}.`,
  firstCreated: (decision) => `وكان قد أُنشئ بموجب ${decision}.`,
  createdUnknown: (body) =>
    `لا يوجد في السجلات أي نص آخر أُنشئ بموجبه ${body}: ولا تذكر سوى أن هذا المقرر جعل منه عنصرا دائما.`,
  otherAct: (act, body, decision) => `تقرر ${act} ${body} بموجب ${decision}.`,
  acts: {
    created: 'إنشاء',
    'made-permanent': 'تثبيت',
    renewed: 'تجديد ولاية',
    merged: 'دمج',
    ended: 'حل',
  },
  by: (body) => ` الصادر عن ${body}`,
  noAct: (act, body) => `لا يوجد في السجلات أي مقرر يقضي ب${act} ${body}.`,
  notByThis: (decision) => `لا تنسب الوثائق ذلك إلى ${decision}.`,
  adoptedNote: (decision, session, when) => `اعتُمد ${decision} في ${session} (${when}).`,
  adoptionUnknown: (decision) => `لا تذكر الوثائق تاريخ اعتماد ${decision}.`,
  difference: (a, b) => `تختلف ولاية ${a} عن ولاية ${b}:`,
  series: (series) => `تحمل وثائقه الرمز ${apart(series)}`,
  formerName: (body, old, when) => `في وثيقة مؤرخة ${when}، ${agree(body, 'يسمى', 'تسمى')} ${body} ${quote(old)}.`,
  nameNow: (name, when) => `في وثيقة مؤرخة ${when}: ${quote(name)}.`,

  agendaOf: (session, count) => `جدول الأعمال ${session}: ${counted(count, ITEMS)}.`,
  knownItems: (session) => `البنود المعروفة من جدول الأعمال ${session}:`,
  gappedNote: 'النص المحفوظ ناقص: قد يتضمن جدول الأعمال بنودا أخرى.',
  legendOf: (symbol: string) =>
    `تبين الوثيقة ${symbol}، وهي إضافة أخرى إلى الوثيقة نفسها، ما هما التاريخان؛ ولا يرد ذلك في نص القائمة المحفوظ هنا.`,
  itemCount: (count, session) => `يتضمن جدول الأعمال ${session} ${countedObject(count, ITEMS)} (من 1 إلى ${count}).`,
  item: (number) => `البند ${figure(number)}`,
  itemIs: (number, title, session) => `${ar.item(number)} من جدول الأعمال ${session} هو ${quote(title)}.`,
  itemAbout: (number, title, session) => `هو ${ar.item(number)} من جدول الأعمال ${session}: ${quote(title)}.`,
  itemLine: (number, title) => fromRight(`${figure(number)}${/[a-z]$/.test(number) ? '' : '.'} ${apart(title)}`),
  subitemsOf: (number, count, session) =>
    `يتضمن ${ar.item(number)} من جدول الأعمال ${session} ${countedObject(count, SUB_ITEMS)}:`,
  noSubitems: (number, session) => `لا يتضمن ${ar.item(number)} من جدول الأعمال ${session} بنودا فرعية.`,
  noItem: (number, session, last) =>
    `لا يتضمن جدول الأعمال ${session} ${ar.item(number)}: فبنوده من البند 1 إلى البند ${last}.`,
  noSuchSubitem: (number, session) => `لا يتضمن جدول الأعمال ${session} ${ar.item(number)}.`,
  documentsOf: (number, symbols, count) =>
    `${count === 1 ? 'وثيقة' : count === 2 ? 'وثيقتا' : 'وثائق'} ${ar.item(number)}: ${apart(symbols)}.`,
  documentLine: (symbol, called) => fromRight(called ? `${apart(symbol)}: ${apart(called)}` : apart(symbol)),
  itemHasDocuments: (symbols, count) =>
    `${count === 1 ? 'الوثيقة' : count === 2 ? 'الوثيقتان' : 'الوثائق'}: ${apart(symbols)}.`,
  itemsWithout: (session, count) => `لا ترد أي وثيقة في إطار ${countedAfter(count, ITEMS)} من جدول الأعمال ${session}:`,
  noDocuments: (number, title) => `لا ترد أي وثيقة في إطار ${ar.item(number)} (${quote(title)}).`,
  allDocuments: (session, count) => `يشير جدول الأعمال المشروح ${session} إلى ${countedAfter(count, DOCUMENTS)}:`,
  reportDocuments: (session, count) => `يشير التقرير ${session} إلى ${countedAfter(count, DOCUMENTS)}:`,
  noAgenda: (session) => `لم يُعثر في الوثائق على جدول الأعمال ${session}.`,
  agendaSymbol: (symbol) => `جدول الأعمال المؤقت هو ${titled(symbol)}، ونصها غير محفوظ هنا.`,
  onlyItem: (number, title) => `لا يُعرف منه سوى ${ar.item(number)}: ${quote(title)}.`,
  provisionalNote: 'هذا جدول الأعمال المؤقت: أي ما كان مقترحا، لا ما جرى فعلا.',
  adoptedAgendaNote: 'هذا جدول الأعمال كما أقر، وفقا للتقرير.',
  noTopic: (words, session) => `لم يُعثر على بند من جدول الأعمال ${session} يتناول ${quote(words)}.`,
  takenAt: (number, title, when, tense) =>
    `${tense === 'coming' ? 'من' : 'كان من'} المقرر تناول ${ar.item(number)} (${quote(title)}) ${when}.`,
  halfDay: (date, start, end, zone) => `يوم ${day(date)}، ${hours(start, end, zone)}`,
  andContinued: (text) => `، ثم يُستأنف ${text}`,
  programmeOf: (session) => `تنظيم الأعمال المقترح ${session}:`,
  dayProgramme: (date, session) => `برنامج ${session} ليوم ${day(date)}:`,
  halfDayLine: (start, end, zone, items) => `${hours(start, end, zone)}: ${items}`,
  programmeLine: (when, items) => `${when}: ${items}`,
  programmeItem: (number, title, continued) => `${ar.item(number)}، ${quote(title)}${continued ? ' (تابع)' : ''}`,
  opens: (session, date, hour, zone, tense) => `${opened(session)[tense]} يوم ${day(date)} ${clock(hour, zone)}.`,
  startsAt: (date, hour, zone, tense) =>
    `يوم ${day(date)}، ${tense === 'coming' ? 'تبدأ' : 'كان من المقرر أن تبدأ'} الجلسة الأولى ${clock(hour, zone)}.`,
  opensDay: (session, date, tense) => `${opened(session)[tense]} يوم ${day(date)}.`,
  closes: (session, date, hour, zone, tense) =>
    `${tense === 'coming' ? 'من' : 'كان من'} المقرر أن تستمر الجلسة الأخيرة من ${session} حتى ${clock(hour, zone)} يوم ${day(date)}.`,
  closesDay: (session, date, tense) => `${closed(session)[tense]} يوم ${day(date)}.`,
  sittings: (count, session) =>
    `يتضمن تنظيم الأعمال المقترح ${to(session)} ${countedObject(count, SITTINGS)} (مدة كل منها نصف يوم):`,
  capacity: (count, session) => `تسمح الموارد بعقد ${countedAfter(count, PLENARIES)} في اليوم خلال ${session}.`,
  noMeetingDay: (date) => `لا يوجد في السجلات أي جلسة يوم ${day(date)}.`,
  noMeetingHalf: (date, part) => `لا يوجد في السجلات أي جلسة يوم ${day(date)} ${part}.`,
  daySaid: (date) => `ما تذكره الوثائق عن يوم ${day(date)}:`,
  noProgramme: (date) => `لا تذكر الوثائق تنظيم الأعمال ليوم ${day(date)}.`,
  noMeetingPeriod: (when) => `لا يوجد في السجلات أي اجتماع ${when}.`,
  parts: { morning: 'صباحا', afternoon: 'بعد الظهر', evening: 'مساء' },
  programmeNote: 'وفقا لتنظيم الأعمال المقترح الصادر قبل الاجتماع.',
  deductionNote: (date, printed, start, end) =>
    `في السطر الممتد من الساعة ${hourText(L, start)} إلى الساعة ${hourText(L, end)}، يرد في الوثيقة «${day(printed)}». غير أن ساعات اليوم الواحد لا تعود إلى الوراء، والمقرر عقد جلستين في اليوم: فالتاريخ موضوع أعلى من مكانه بسطر واحد، وهذه الجلسة هي جلسة يوم ${day(date)}. وهذا استنتاج.`,
  halfCancelled: (items) => `أُلغيت الجلسة (كان مقررا فيها: ${items})`,
  dayCancelled: (date, part) => `أُلغي ما كان مقررا يوم ${day(date)}${part === '' ? '' : ` ${part}`}.`,
  takenCancelled: (number, title, when) =>
    `كان من المقرر تناول ${ar.item(number)} (${quote(title)}) ${when}؛ وقد أُلغيت هذه الجلسة.`,
  weekdayNote: (date) => `${dayText(L, date)} يوافق يوم ${day(date).split(' ')[0]}.`,

  symbolIs: (symbol, called) => fromRight(`${apart(symbol)}: ${apart(called)}.`),
  symbolUntitled: (symbol) => `${titled(symbol)} محفوظة هنا، ولم يسجل لها عنوان.`,
  untitled: {
    kind: (kind) => `نوع الوثيقة: ${kind}.`,
    dated: (date) => `التاريخ: ${date}.`,
    item: (item) => `صادرة في إطار ${ar.item(item)} من جدول الأعمال.`,
    saysOfItself: (quote) => `تقول الوثيقة عن نفسها: ${ar.quoted(quote)}`,
    begins: (quote) => `يبدأ النص المحفوظ هنا بما يلي: ${ar.quoted(quote)}`,
    speaksMost: (quote) => `الجملة التي تضم أكثر الكلمات ورودا في النص: ${ar.quoted(quote)}`,
    headings: (titles) => `عناوين في النص: ${titles}.`,
  },
  symbolReport: (symbol, session) => `${titled(symbol)} هي تقرير ${session}.`,
  symbolJointReport: (symbol, when, bodies) =>
    `${titled(symbol)} هي التقرير المشترك عن الاجتماعات التي ${agree(bodies, 'عقدها', 'عقدتها')} ${bodies} ${when}.`,
  symbolAgenda: (symbol, session) => `${titled(symbol)} هي جدول الأعمال المؤقت ${to(session)}.`,
  symbolItem: (number, title, session) =>
    `مدرجة في إطار ${ar.item(number)} (${quote(title)}) من جدول الأعمال ${to(session)}.`,
  symbolSession: (noun, when, place) => `ال${noun}: ${when}${place}.`,
  citedIn: (title, paragraph) => `أشير إليها في ${quote(title)} (${paragraph}).`,
  citedCount: (symbol, count) => `أشير إلى ${apart(symbol)} في ${countedAfter(count, DOCUMENTS)}:`,
  citedLine: (title, date, paragraph) => `${quote(title)}، ${date === '' ? '' : `${date}، `}${paragraph}`,
  notHeldNote: 'نص هذه الوثيقة غير محفوظ هنا؛ وما يقال عنها مستمد من الوثائق التي تشير إليها.',
  halfOf: (half, whole) => `${apart(half)} جزء من رمز مشترك: ${apart(whole)}.`,
  links: (symbol) => `الروابط الرسمية إلى ${apart(symbol)}:`,
  link: (language, url) => `${language}: ${apart(url)}`,
  linkNote: 'العنوان مركّب من رمز الوثيقة؛ وقد لا تكون الوثيقة متاحة بتلك اللغة.',
  languages: {
    ar: 'العربية',
    en: 'الإنكليزية',
    es: 'الإسبانية',
    fr: 'الفرنسية',
    ru: 'الروسية',
    zh: 'الصينية',
  },
  partsOf: (symbol) => `ما تعنيه أجزاء الرمز ${apart(symbol)}:`,
  part: (piece, meaning) => fromRight(`${apart(piece)}: ${apart(meaning)}`),
  noSymbol: (typed) => `لم يُعثر في الوثائق على شيء عن الرمز ${apart(typed)}.`,
  didYouMean: 'هل المقصود:',
  severalSymbols: (typed) => `عدة رموز تطابق ${apart(typed)}. فأيها المقصود؟`,
  noDocumentOf: (session) => `لا يوجد في السجلات أي رمز ${to(session)}.`,
  presentedAt: (symbols, session, when) => `${apart(symbols)}: من المقرر عرضها على ${session} (${when}).`,
  noReport: (session) => `لا تذكر الوثائق رمز تقرير ${session}.`,
  noSymbolOf: 'رمز هذه الوثيقة غير معروف، ولم يحدده أحد.',
  documentsFound: (count) => `${counted(count, DOCUMENTS)}:`,

  decisionTitle: (decision, title) => `عنوان ${decision} هو ${quote(title)}.`,
  decisionAbout: (decision, title) => `موضوع ${decision}: ${apart(title)}.`,
  noTitle: (decision) => `لا تذكر الوثائق عنوان ${decision}.`,
  decisionSays: (decision, title) => `ما تذكره الوثائق عن ${decision}${title === '' ? '' : ` (${quote(title)})`}:`,
  decisionNotHeld: (decision) => `لم يُعثر في الوثائق على شيء عن ${decision}.`,
  onlyMentioned: (name) => `تذكر الوثائق ${name}، ولم يُعثر على أكثر من هذا:`,
  otherWord: (held) => `وهي تذكر ${held}، وهو نص آخر.`,
  decisionTopic: (decision, words) => `لم يُعثر في الوثائق على شيء عن ${quote(words)} في ${decision}.`,
  decisionCited: (decision, count) => `أشير إلى ${decision} في ${countedAfter(count, DOCUMENTS)}:`,
  sameDecisionNote: 'فُهمت عبارة «في المقرر نفسه» على أنها تعني المقرر المذكور قبلها مباشرة: وهذا استنتاج.',
  decisionsOf: (session, count) => `المقررات التي تذكرها الوثائق ${to(session)}، وعددها ${count}:`,
  decisionsOfDay: (session, count, day) =>
    `المقررات المؤرخة ${day} التي تذكرها الوثائق ${to(session)}، وعددها ${count}:`,
  decisionsFound: (count) => (count === 1 ? 'مقرر أو قرار واحد:' : `المقررات والقرارات، وعددها ${count}:`),
  symbolTextUnknown: (symbol) => `تشير الوثائق إلى ${apart(symbol)}، لكن نصها غير محفوظ هنا، ولا يرد عنها أكثر من ذلك.`,
  lettersMean: (letters, name) => `${letters} اختصار ${name}.`,
  amongOthers: 'قد تذكر الوثائق المزيد في هذا الشأن: يقتبس هنا مقطع واحد.',
  decisionFound: (decision) => `هو ${decision}.`,
  bodyDecided: (body, when) => `${agree(body, 'اتخذ', 'اتخذت')} ${body} مقررا في ${when}.`,

  decisionDate: (name, date) => `${name}: ${date}.`,
  documentSession: (session) => `صادرة من أجل ${session}.`,
  documentOf: (body) => `الهيئة: ${body}.`,
  sessionsMissing: (low, high) => `لا تتوفر بيانات كاملة عن الدورات الواقعة بين رقم ${low} ورقم ${high}.`,
  documentDate: (title, date) => `${document(title)} مؤرخة ${date}.`,
  documentOriginal: (title, language) => `اللغة الأصلية ل${document(title).slice(1)} هي ${ar.languages[language]}.`,
  documentDistribution: (title, distribution) => `توزيع ${document(title)}: ${distribution}.`,
  distributions: { general: 'عام', limited: 'محدود', restricted: 'مقيد' },
  documentReissue: (title) => `تحمل ${document(title)} علامة نجمية لأنه أعيد إصدارها لأسباب فنية.`,
  documentItem: (title, item) => `${document(title)} صادرة في إطار ${ar.item(item)} من جدول الأعمال.`,
  documentKind: (title, kind) => `${document(title)} هي ${kind}.`,
  kinds: {
    'note by the secretariat': 'مذكرة من الأمانة',
    note: 'مذكرة',
    'report by the secretariat': 'تقرير من الأمانة',
    'report of the Secretary-General': 'تقرير الأمين العام',
    'background paper by the secretariat': 'ورقة معلومات أساسية من الأمانة',
    'working paper': 'ورقة عمل',
    'concluding observations': 'الملاحظات الختامية',
    'list of issues': 'قائمة القضايا',
    'annotated provisional agenda': 'جدول أعمال مؤقت مشروح',
    'provisional agenda': 'جدول أعمال مؤقت',
    'draft resolution': 'مشروع قرار',
    'draft decision': 'مشروع مقرر',
    'summary record': 'محضرا موجزا',
    report: 'تقرير',
  },
  whichDocument: 'ما الوثيقة المقصودة؟',
  footnoteSymbol: (title, called, symbol) =>
    `في ${document(title)}، تحيل العلامة النجمية${called ? ` الواردة بعد ${quote(called)}` : ''} إلى ${apart(symbol)}.`,
  notReissued: (title) => `لا تفيد الوثائق بإعادة إصدار ${document(title)}.`,
  noAsterisk: (title) => `لا تفيد الوثائق بأن ${document(title)} تحمل علامة نجمية.`,
  factReport: (symbol) => `التقرير: ${apart(symbol)}`,
  factAgenda: (count) => `جدول الأعمال: ${counted(count, ITEMS)}`,
  factAgendaSymbol: (symbol) => `جدول الأعمال المؤقت: ${apart(symbol)}`,
  factDocuments: (symbols) => `الوثائق: ${apart(symbols)}`,
  factDuring: (outer) => `خلال ${outer}`,
  factOpens: (date, hour, zone) => `الافتتاح: يوم ${day(date)} ${clock(hour, zone)}`,

  eventDated: (when) => `تذكر الوثائق هذا التاريخ: ${when}.`,
  eventAhead: (when) => `تذكر الوثائق هذا التاريخ، وقد يكون مقررا أو مقترحا فحسب: ${when}.`,
  eventPlace: 'ما تذكره الوثائق عن المكان:',
  eventsDiffer: 'تنطبق عدة مقاطع، وتواريخها مختلفة:',
  noYear: 'لا تذكر هذه الوثيقة السنة التي يقع فيها ذلك اليوم.',
  sessionBetween: (before, after) =>
    `لا تذكر هذه الوثيقة رقم دورتها، وهي تتحدث عن ${apart(before)} و${apart(after)} بوصفهما دورتين أخريين.`,
  passage: (title, paragraph) => `ما تذكره الوثائق في هذا الشأن (${apart(title)}، ${paragraph}):`,
  contradiction: (what) => `الوثائق غير متفقة: ${what}.`,
  contradictionValue: (value, title) => `${value} وفقا ل${document(title).slice(1)}`,
  versionsValue: (value, languages, title) => {
    const named = ar.list(languages.map((language) => ar.languages[language]));
    const { length } = languages;
    const versions = length === 1 ? `النسخة ${named}` : `${countedAfter(length, VERSIONS)} (${named})`;
    return `${value} وفقا ل${versions.replace(/^ال/, 'ل')} من ${document(title)}`;
  },
  heldIn: (languages) =>
    `نص هذه الوثيقة محفوظ هنا ${ar.list(languages.map((language) => `ب${ar.languages[language]}`))}.`,
  unconfirmed: (names) => `الاسم كما ورد في الوثائق، ولم يؤكده بعد القائمون على السجلات: ${names}.`,
  toReview: (places) => `جرى استبعاد ما لم يتحقق أحد من قراءته بعد: ${places}.`,
  unreviewed: (count) => `لم يُبحث في ${countedAfter(count, DOCUMENTS)}: لم يتحقق أحد من قراءتها بعد.`,
  ruled: (value, because) => `بتّ شخص في المسألة لصالح ${value}: ${apart(because)}.`,

  askCreated: (body) => `ما المقرر الذي ${agree(body, 'أُنشئ', 'أُنشئت')} بموجبه ${body}؟`,
  askHeld: (name) => `متى ${agree(name, 'عُقد', 'عُقدت')} ${name}؟`,
  askDocuments: (number, when) => `ما وثائق ${ar.item(number)} من جدول أعمال عام ${when}؟`,
  hello: 'مرحبا! أجيب عن الأسئلة المتعلقة بالاجتماعات وجداول الأعمال والمقررات ورموز الوثائق، مع النص والرابط. مثلا:',
  helloEither:
    'مرحبا — hello! أجيب بالعربية وبلغات رسمية أخرى عن الأسئلة المتعلقة بالاجتماعات وجداول الأعمال والمقررات ورموز الوثائق. مثلا:',
  thanks: 'على الرحب والسعة. هل من سؤال آخر؟ مثلا:',
  help: 'يمكن طرح سؤال عن اجتماع أو جدول أعمال أو مقرر أو رمز وثيقة: فأجيب استنادا إلى الوثائق، مع النص والرابط. مثلا:',
  bot: 'أنا Rapporteur: أجيب استنادا إلى وثائق الاجتماعات ولا أختلق شيئا. مثلا:',
  outOfScope: 'لا أجيب إلا عن الأسئلة المتعلقة بالاجتماعات وجداول الأعمال والمقررات ورموز الوثائق. مثلا:',
  inject: 'السؤال ليس أمرا: فأنا لا أجيب إلا استنادا إلى وثائق الاجتماعات. مثلا:',
  empty: 'لم يرد أي سؤال. مثلا:',
  tooLong: 'هذا النص أطول من أن يكون سؤالا. يرجى طرحه في جملة واحدة، مثلا:',
  unclear: 'لم أفهم السؤال. هل المقصود:',
  noRecords: 'لا توجد وثائق محفوظة هنا بعد. تضاف وثيقة بالأمر التالي: \u2066npm run ingest -- FILE\u2069',
};
