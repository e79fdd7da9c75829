import type { AnswerLanguage, Paragraph } from '../model.ts';
import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** A section of a document by its number, or by its letter. */
export type SectionMention = { number: number } | { letter: string };

const COUNT = String.raw`([ivx]{1,6}|[a-k]|\d{1,2})(?![\p{L}\d]|[.,] ?[a-z\d](?!\p{L}))`;

/** What people call a section, before its number. */
const NAMED: Record<AnswerLanguage, RegExp> = {
  ar: /(?<!\p{L})(?:ال|لل|بال)?(?:فرع|قسم|جزء|فصل|باب) (?:رقم )?(\d{1,2}(?!\d)|[ivx]{1,6}(?!\p{L})|(?:ال)?\p{L}{3,}(?: عشره?)?)/u,
  en: new RegExp(`\\b(?:section|sect\\.|chapter|part) ${COUNT}`, 'u'),
  es: new RegExp(`\\b(?:seccion|capitulo|parte) ${COUNT}`, 'u'),
  fr: new RegExp(`\\b(?:section|chapitre|partie) ${COUNT}`, 'u'),
  ru: new RegExp(`(?<!\\p{L})(?:раздел|глав|част|секци)\\p{L}* ${COUNT}`, 'u'),
  zh: /第 ?([一二三四五六七八九十]{1,3}|\d{1,2}|[ivx]{1,6}) ?(?:节|章|部分)|(?<![a-z])([a-k]) ?节|(?:节|章|部分) ?([ivx]{1,6})(?!\p{L})/u,
};

/** The ordinals of Arabic sections, without their article and ending: `سادس` in "الجزء السادس" and in "سادسا -". */
const ARABIC = ['اول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر', 'حادي عشر', 'ثاني عشر'];
/** The names of the letters before Arabic sections: "طاء -" where others print "I.". */
const LETTERS = ['الف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي', 'حاء', 'طاء', 'ياء', 'كاف'];
/** "ثانيا", "سادسا": how a heading counts. */
const ENDING = 'ا';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI'];
const HAN = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
];

/**
 * The section that a question names by its number or its letter.
 *
 * @example sectionAsked of 'как называется раздел VII в A/AC.109/2015/18' // { number: 7 }
 */
export function sectionAsked({ typed, language }: Pick<Asked, 'typed' | 'language'>): SectionMention | undefined {
  const found = NAMED[language].exec(plain(typed));
  const counted = found?.slice(1).find(Boolean);
  if (!found || counted === undefined) return undefined;
  if (/^\d+$/.test(counted)) return { number: Number(counted) };
  const index = ROMAN.indexOf(counted.toUpperCase());
  // "The section a delegate wrote": a letter that stands alone is a capital.
  const isCapital = typed[found.index + found[0].lastIndexOf(counted)] !== counted;
  if (counted.length === 1 && /[a-z]/.test(counted) && !isCapital) return undefined;
  if (index >= 0) return { number: index + 1 };
  if (/^[a-k]$/.test(counted)) return { letter: counted };
  const place = language === 'zh' ? HAN.indexOf(counted) : arabicPlace(counted);
  return place < 0 ? undefined : { number: place + 1 };
}

function arabicPlace(word: string): number {
  const [first = '', second] = word.replace(/^ال/u, '').split(' ');
  const unit = first.replace(/^اولي$/u, 'اول').replace(/ه$/u, '');
  const whole = second?.startsWith('عشر') ? `${unit} عشر` : unit;
  const at = ARABIC.indexOf(whole);
  return at >= 0 || second === undefined ? at : ARABIC.indexOf(unit);
}

const FIRST_LETTER = 97;

/**
 * What the heading of a section begins with, in plain letters, in the documents of all languages.
 *
 * @example headingOf({ number: 6 }).test(plain('سادسا - المشاركون')) // true
 */
export function headingOf(section: SectionMention): RegExp {
  if ('letter' in section) {
    const name = LETTERS[section.letter.charCodeAt(0) - FIRST_LETTER] ?? '-';
    return new RegExp(`^(?:${section.letter} ?[.)]|${name} ?-) ?\\p{L}`, 'u');
  }
  const at = section.number - 1;
  const latin = `(?:${ROMAN[at]?.toLowerCase() ?? '-'}|${HAN[at] ?? '-'}) ?[.,] ?`;
  const arabic = ARABIC[at] && `${ARABIC[at]}${ENDING}? ?[-:.] ?`;
  return new RegExp(`^(?:${[latin, arabic].filter(Boolean).join('|')})["“«]?\\p{L}`, 'u');
}

/** No heading is longer; one that ends as a sentence does is none. */
const LONGEST = 200;
const ENDS = /[.;:。；،؛]$/u;

/** Whether a paragraph can be the title of a section, by its length and its end. */
export const isHeadingLike = ({ text, part }: Paragraph): boolean =>
  part !== 'footnote' && text.length <= LONGEST && !/^\p{Ll}/u.test(text) && !ENDS.test(text.trim());

/** Words for a section and for its heading, and its number. */
const WORD =
  /^(?:sec(?:c|t)ion(?:es|s)?|sect|chap(?:ter|itre)|capitulo|part(?:e|ie)?|heading|head(?:ed)?|titled?|titul\p{L}+|traite\p{L}*|(?:s')?intitul\p{L}+|llam\p{L}+|раздел\p{L}*|глав\p{L}*|част\p{L}*|секци\p{L}*|называ\p{L}*|назван\p{L}*|озаглав\p{L}*|заголов\p{L}*|(?:ال)?(?:فرع|قسم|جزء|فصل|باب|عنوان)|[ivx]{1,6}|\d{1,2}|节|章|部分|第.{0,4})$/u;

/** Whether a word of a question only names a section. */
export const isSectionWord = (word: string): boolean => WORD.test(plain(word)) || arabicPlace(plain(word)) >= 0;
