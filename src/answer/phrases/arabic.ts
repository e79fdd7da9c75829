// What Arabic sentences need of grammar: gender, counts, and words of another direction.

/** A noun as it is counted: one, two as subject and as object, three to ten, and from eleven on. */
export type Counted = {
  one: string;
  two: string;
  pair: string;
  few: string;
  many: string;
  /** From a hundred on, where the last two figures are none of these. */
  other: string;
  feminine?: true;
};

const MASCULINE = ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const FEMININE = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];

let rules: Intl.PluralRules | undefined;

/**
 * A count with its noun, as the subject of a sentence.
 *
 * @example counted(2, DAYS) // 'يومان'
 * @example counted(3, SITTINGS) // 'ثلاث جلسات'
 * @example counted(11, DAYS) // '11 يوما'
 */
export function counted(count: number, noun: Counted): string {
  if (count === 1) return `${noun.one} ${noun.feminine ? 'واحدة' : 'واحد'}`;
  if (count === 2) return noun.two;
  rules ??= new Intl.PluralRules('ar');
  const rule = rules.select(count);
  const word = (noun.feminine ? FEMININE : MASCULINE)[count - 3];
  return `${word ?? count} ${rule === 'few' || rule === 'many' ? noun[rule] : noun.other}`;
}

/**
 * The same as the object of a verb.
 *
 * @example countedObject(1, DAYS) // 'يوما واحدا'
 * @example countedObject(2, DAYS) // 'يومين'
 */
export function countedObject(count: number, noun: Counted): string {
  if (count === 1 && !noun.feminine) return `${noun.one.replace(/(?= |$)/g, 'ا')} واحدا`;
  return count === 2 ? noun.pair : counted(count, noun);
}

/**
 * The same after a preposition.
 *
 * @example countedAfter(2, DOCUMENTS) // 'وثيقتين'
 */
export const countedAfter = (count: number, noun: Counted): string => (count === 2 ? noun.pair : counted(count, noun));

export const DAYS: Counted = {
  one: 'يوم',
  two: 'يومان',
  pair: 'يومين',
  few: 'أيام',
  many: 'يوما',
  other: 'يوم',
};
export const ITEMS: Counted = {
  one: 'بند',
  two: 'بندان',
  pair: 'بندين',
  few: 'بنود',
  many: 'بندا',
  other: 'بند',
};
export const SUB_ITEMS: Counted = {
  one: 'بند فرعي',
  two: 'بندان فرعيان',
  pair: 'بندين فرعيين',
  few: 'بنود فرعية',
  many: 'بندا فرعيا',
  other: 'بند فرعي',
};
export const DOCUMENTS: Counted = {
  one: 'وثيقة',
  two: 'وثيقتان',
  pair: 'وثيقتين',
  few: 'وثائق',
  many: 'وثيقة',
  other: 'وثيقة',
  feminine: true,
};
export const SITTINGS: Counted = {
  one: 'جلسة',
  two: 'جلستان',
  pair: 'جلستين',
  few: 'جلسات',
  many: 'جلسة',
  other: 'جلسة',
  feminine: true,
};
export const PLENARIES: Counted = {
  one: 'جلسة عامة',
  two: 'جلستان عامتان',
  pair: 'جلستين عامتين',
  few: 'جلسات عامة',
  many: 'جلسة عامة',
  other: 'جلسة عامة',
  feminine: true,
};
export const JOINT_PERIODS: Counted = {
  one: 'فترة مشتركة',
  two: 'فترتان مشتركتان',
  pair: 'فترتين مشتركتين',
  few: 'فترات مشتركة',
  many: 'فترة مشتركة',
  other: 'فترة مشتركة',
  feminine: true,
};
export const CANCELLATIONS: Counted = {
  one: 'حالة إلغاء',
  two: 'حالتا إلغاء',
  pair: 'حالتي إلغاء',
  few: 'حالات إلغاء',
  many: 'حالة إلغاء',
  other: 'حالة إلغاء',
  feminine: true,
};
export const VERSIONS: Counted = {
  one: 'نسخة لغوية',
  two: 'نسختان لغويتان',
  pair: 'نسختين لغويتين',
  few: 'نسخ لغوية',
  many: 'نسخة لغوية',
  other: 'نسخة لغوية',
  feminine: true,
};
const MEETINGS: Counted = {
  one: 'اجتماع',
  two: 'اجتماعان',
  pair: 'اجتماعين',
  few: 'اجتماعات',
  many: 'اجتماعا',
  other: 'اجتماع',
};
const SESSIONS: Counted = {
  one: 'دورة',
  two: 'دورتان',
  pair: 'دورتين',
  few: 'دورات',
  many: 'دورة',
  other: 'دورة',
  feminine: true,
};

/** The noun of sessions, to be counted. */
export const sessionsOf = (noun: string): Counted => (noun === SESSIONS.one ? SESSIONS : MEETINGS);

/** Whether a name is feminine: that of a session or of a committee, not that of a meeting or of a group. */
export const isFeminine = (name: string): boolean => /^\P{L}*\p{L}+ة(?!\p{L})/u.test(name);

/** An ordinal beside its noun: `ordinalOf('السابع', 'دورة')` is "السابعة". */
export const ordinalOf = (ordinal: string, noun: string): string =>
  isFeminine(noun) ? (ordinal === 'الأول' ? 'الأولى' : ordinal.replace(/(?<=\p{L})(?= |$)/gu, 'ة')) : ordinal;

/** Without the article: `indefinite('الثاني عشر')` is "ثاني عشر". */
export const indefinite = (ordinal: string): string => ordinal.replace(/^ال(?=\p{L})/u, '').replace(/^ثاني$/, 'ثان');

/**
 * "Of", "for" or "to" before a name.
 *
 * @example to('الفريق العامل') // 'للفريق العامل'
 * @example to('اللجنة') // 'للجنة'
 */
export function to(name: string): string {
  const bare = name.replace(/^\u2068([^\u202a-\u202e\u2066-\u2069]*)\u2069$/, '$1');
  if (!/^\p{Script=Arabic}/u.test(bare)) return `لـ${apart(name)}`;
  return bare.startsWith('الل') ? `ل${bare.slice(2)}` : bare.startsWith('ال') ? `لل${bare.slice(2)}` : `ل${bare}`;
}

const LETTERS = 'أبجدهوزحطي';

/** An item with its sub-item by an Arabic letter: `itemFigure('1', 'b')` is "1 (ب)". */
export const itemFigure = (item: string, sub: string | undefined): string =>
  sub === undefined ? item : `${item} (${LETTERS[sub.charCodeAt(0) - 97] ?? sub})`;

/** What is read from right to left although no word of its own says so. */
export const fromRight = (text: string): string => `\u200f${text}`;

const FROM_LEFT = /(?!\p{Script=Arabic})\p{L}/u;
const FROM_RIGHT = /\p{Script=Arabic}/u;

/** A title, symbol or address that is read from left to right, set apart so that it does not turn the sentence round. */
export const apart = (text: string): string =>
  FROM_LEFT.test(text) && !FROM_RIGHT.test(text) && !text.startsWith('\u2068') ? `\u2068${text}\u2069` : text;
