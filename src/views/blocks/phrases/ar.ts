import { counted, DOCUMENTS } from '../../../answer/phrases/arabic.ts';
import { cityTime } from '../../../answer/phrases/dates.ts';
import type { SlackPhrases } from './shape.ts';

/** "And so many more": one, two, three to ten, or more documents, problems or dates. */
const more = (count: number, one: string, two: string, few: string, many: string): string =>
  count === 1 ? one : count === 2 ? two : `${count} ${count % 100 > 2 && count % 100 < 11 ? few : many}`;

/** The words of Slack in Arabic. In `home`, `troubles` and `notices` they carry Slack's own markup. */
export const ar: SlackPhrases = {
  buttons: {
    more: 'عرض المزيد',
    calendar: 'إضافة إلى التقويم',
    share: 'نشر في القناة',
    passage: 'عرض المقطع',
    helpful: 'مفيد',
    unhelpful: 'غير مفيد',
    previous: 'السابق',
    next: 'التالي',
    close: 'إغلاق',
    send: 'إرسال',
    cancel: 'إلغاء',
  },
  passageOf: (title, paragraph) => `عرض المقطع: ${paragraph}، ${title}`,
  zoneTime: (city) => cityTime('ar', city),
  yourTime: 'بتوقيتك: ',
  others: (count) => `… و${count} غير ذلك`,
  item: (number) => `البند ${number}: `,
  deduced: (day) => `استنتاج: المطبوع في الوثيقة هو ${day}.`,
  passage: {
    title: 'مقطع من الوثيقة',
    gone: 'لم يعد هذا المقطع واردا في الوثائق. يرجى إعادة طرح السؤال للحصول على الجواب الحالي.',
    heading: 'تحت العنوان:',
  },
  more: {
    title: 'الجواب كاملا',
    page: (number, count) => `الصفحة ${number} من ${count}`,
    cut: 'لا يتسع المجال هنا للبقية. يرجى طرح السؤال في رسالة لقراءتها كاملة.',
  },
  calendar: {
    title: 'إضافة إلى التقويم',
    google: 'Google Calendar',
    outlook: 'Outlook',
    wholeDays: 'طوال اليوم',
    lead: 'يفتح كل رابط التقويم والتاريخ مدرج فيه. ولا يضاف شيء قبل التأكيد.',
    none: 'لا يتضمن هذا الجواب يوما محددا يمكن إضافته.',
    cut: (count) =>
      `لا يتسع المجال هنا لعرض ${more(count, 'تاريخ آخر', 'تاريخين آخرين', 'تواريخ أخرى', 'تاريخا آخر')}.`,
    file: 'ملف التقويم',
    fileLead: 'يتضمن الملف الاجتماعات الواردة في هذا الجواب، ويُرسل في رسالة مباشرة.',
    fileSaid: 'هذا ملف التقويم المطلوب. بفتحه تضاف الاجتماعات إلى التقويم.',
    feeds: 'لمتابعة جميع الاجتماعات، يُنسخ أحد الروابط التالية إلى برنامج التقويم: ',
  },
  feedback: {
    title: 'تحسين هذا الجواب',
    lead: 'شكرا. ماذا كان ينبغي أن يقول الجواب؟',
    label: 'الجواب المتوقع',
    hint: 'تاريخ أو رمز أو اسم وثيقة: أي شيء يساعد على التصحيح.',
    placeholder: 'استغرق اجتماع عام 2012 يومين، لا ثلاثة أيام…',
    records: 'يستند الجواب إلى الملفات التالية، التي يمكن تصحيحها:',
  },
  home: {
    upcoming: 'الاجتماعات المقبلة',
    today: 'اليوم',
    none: 'لا يوجد في السجلات أي اجتماع مقبل للهيئات المتابَعة.',
    latest: 'آخر الاجتماعات:',
    planned: 'موعد مقرر',
    held: 'تم الانعقاد',
    cancelled: 'تقرر الإلغاء',
    examples: 'طرح سؤال',
    records: 'مصادر معرفتي',
    documents: (count) => `${counted(count, DOCUMENTS)}.`,
    asOf: (day) => `أحدثها مؤرخة ${day}.`,
    others: (count) => `و${more(count, 'وثيقة أخرى', 'وثيقتان أخريان', 'وثائق أخرى', 'وثيقة أخرى')}`,
    pages: 'عرض جميع الوثائق',
    problems: 'ما يلزم تصحيحه',
    moreProblems: (count) => `و${more(count, 'مشكلة أخرى', 'مشكلتان أخريان', 'مشاكل أخرى', 'مشكلة أخرى')}`,
    reminders: 'التذكيرات',
    followed: 'الهيئات المتابَعة',
    followedLabel: 'الهيئات المتابَعة',
    followedPlaceholder: 'اختيار الهيئات',
    how: 'كيفية طرح الأسئلة',
    ways:
      '• في قناة دُعيتُ إليها: ذكر *@Rapporteur*، ثم السؤال.\n' +
      '• على انفراد: إرسال رسالة مباشرة إليّ.\n' +
      '• الأمر `/rapporteur` ثم السؤال: لا يرى الجوابَ سوى السائل.\n' +
      '• الأمر `/symbol` ثم رمز وثيقة: معنى الرمز.\n' +
      '• الأمر `/agenda`: برنامج اليوم؛ ويمكن أن يليه `غدا` أو `المقبل` أو يوم أو سنة أو هيئة.\n' +
      '• الأمر `/rapporteur remind`: تذكير بالاجتماعات المقبلة، هنا أو على انفراد؛ والأمر `/rapporteur reminders` يعرض التذكيرات.',
    help: 'سؤال أو خطأ؟',
    helpText:
      'يرجى الضغط على *غير مفيد* تحت الجواب وبيان الجواب المتوقع. ' +
      'وفي ما عدا ذلك، يرجى الرجوع إلى الشخص المسؤول عن Rapporteur في مساحة العمل.',
  },
  explain: {
    title: 'رموز الرسالة',
    none: 'لا تتضمن هذه الرسالة رمز وثيقة أتعرف عليه، مثل `CTOC/COP/WG.2/2007/3`.',
  },
  changes: {
    broken: 'عُدّلت الملفات، لكن التعديل يتضمن أخطاء. وما زلت أجيب استنادا إلى آخر حالة سليمة.',
    hidden: (count) =>
      `${more(count, 'مشكلة واحدة', 'مشكلتان', 'مشاكل', 'مشكلة')} في ملفات لا يمكن عرضها هنا؛ وسجل Rapporteur يبين مكانها.`,
    correct: 'يرجى تصحيح هذه المواضع وحفظها: فأعيد قراءة الملفات فورا وأبلغ بالنتيجة.',
    mended: (day, hour) => `الملفات سليمة. وما ورد فيها معمول به منذ ${day}، الساعة ${hour}.`,
  },
  kinds: {
    'note by the secretariat': 'مذكرة من الأمانة',
    note: 'مذكرة',
    'concluding observations': 'ملاحظات ختامية',
    'list of issues': 'قائمة قضايا',
    'annotated provisional agenda': 'جدول أعمال مؤقت مشروح',
    'provisional agenda': 'جدول أعمال مؤقت',
    report: 'تقرير',
  },
  document: { type: 'وثيقة', locale: 'ar' },
  sharedBy: (name, question) => `نشر ${name} الجواب عن السؤال التالي: ${question}`,
  askedBy: (name, question) => `سأل ${name}: ${question}`,
  reminderTrouble: {
    lead: 'تعذر نشر التذكير الذي أنشأتَه في هذه القناة:',
    next: 'سأحاول مجددا عند التذكير التالي، دون إبلاغك مرة أخرى. والأمر \u2066/rapporteur reminders\u2069 يعرض التذكيرات ويتيح تعديلها وحذفها.',
  },
  troubles: {
    notInChannel: 'لست عضوا في تلك القناة. تمكن دعوتي بالأمر `/invite @Rapporteur`، ثم إعادة المحاولة.',
    channelGone: 'لا أجد تلك القناة. فإن كانت خاصة، تمكن دعوتي بالأمر `/invite @Rapporteur`.',
    archived: 'تلك القناة مؤرشفة، فلم يعد بإمكاني الكتابة فيها.',
    tooLong: 'الجواب أطول مما يسمح به Slack. يرجى طرح سؤال أكثر تحديدا.',
    tooMany: 'يتلقى Slack عددا كبيرا من الرسائل حاليا. يرجى إعادة المحاولة بعد دقيقة.',
    tooLate: 'استغرق الطلب وقتا طويلا. يرجى الضغط على الزر مجددا.',
    permission:
      'ينقصني إذن. ويلزم أن يعيد أحد المشرفين تثبيت Rapporteur: ' +
      'صفحة التطبيق على api.slack.com، ثم *OAuth &amp; Permissions*، ثم *Reinstall to Workspace*.',
    forbidden: 'يمنعني أحد إعدادات هذه القناة أو مساحة العمل من الكتابة هنا. ويمكن لأحد المشرفين تغييره.',
    signedOut:
      'لم يعد Rapporteur متصلا بمساحة العمل هذه. ويلزم أن يعيد أحد المشرفين تثبيته ' +
      'وأن يستبدل رمز الدخول الخاص به.',
    unreachable: 'لا يستجيب Slack حاليا. يرجى إعادة المحاولة بعد قليل.',
    inDoubt: 'انقطع الاتصال بـ Slack أثناء نشر أحد التذكيرات. ولأنه ربما وصل، لم يُنشر مرة ثانية.',
    storeDown: 'لا تستجيب قاعدة بياناتي حاليا. يرجى إعادة المحاولة بعد قليل.',
    other: 'حدث خطأ ولم يصل الجواب. يرجى إعادة المحاولة؛ وإذا تكرر الخطأ، يرجى إبلاغ أحد المشرفين.',
  },
  notices: {
    tooOld: 'هذا الجواب قديم. يرجى إعادة طرح السؤال.',
    generalOnly: 'لا أبحث هنا إلا في الوثائق التي يجوز عرضها هنا.',
    noPassage: 'لا يمكن عرض هذا المقطع هنا.',
    helpful: 'شكرا.',
    sent: 'شكرا. حُفظت الملاحظة، وسيقرؤها شخص.',
    fileSent: 'ملف التقويم موجود في الرسائل المباشرة معي.',
    symbolUsage: 'يرجى ذكر رمز وثيقة، مثلا: `/symbol CTOC/COP/WG.2/2007/3`',
    usage:
      '• الأمر `/rapporteur` ثم السؤال، مثلا: `/rapporteur متى اجتمع الفريق العامل في عام 2012؟`\n' +
      '• الأمر `/symbol CTOC/COP/WG.2/2007/3`: معنى رمز وثيقة\n' +
      '• الأمر `/agenda`: برنامج اليوم؛ أو `/agenda غدا`، أو `/agenda 2007-10-04`\n' +
      '• الأمر `/rapporteur remind`: تذكير بالاجتماعات المقبلة؛ والأمر `/rapporteur reminders`: عرض التذكيرات وتعديلها\n' +
      'ويمكن أيضا ذكري في قناة أو إرسال رسالة مباشرة إليّ.',
    reminderGone: 'لم يعد لهذا التذكير وجود. والأمر `/rapporteur reminders` يعرض التذكيرات القائمة.',
    membersOnly:
      'لا يجوز تعديل تذكيرات القناة أو حذفها إلا لأعضاء مساحة العمل هذه؛ أما وقفها مؤقتا واستئنافها فمتاحان. وعلى من كان عضوا إعادة المحاولة بعد دقيقة.',
  },
};
