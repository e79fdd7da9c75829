import type { DocumentRecord, Language, Paragraph, When } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { findSentences } from '../../records/sentences.ts';
import { type Span, unpointed } from '../../records/text.ts';
import { hasDays } from '../../records/when.ts';
import { holdsOrdinal } from '../evidence/asked/numbers.ts';
import { daysIn } from '../evidence/days/dates.ts';
import { readOnce } from '../kept.ts';
import { BESIDE, KINDS, PREPARES } from './kinds.ts';
import type { Arranged } from './resolutions-on.ts';

/** The sentence of a resolution that sets days, and those days. */
export type DaysSet = Span & { record: DocumentRecord; paragraph: Paragraph; dates: When[] };

/** How an operative paragraph begins that sets days, or takes note of those that others have set; in plain letters. */
const DECIDES: Record<Language, RegExp> = {
  ar: /^(?:\(?[\p{L}\d]{1,3}\)?\s?[-–.]?\s?)?(?:تقرر|يقرر|تحيط علما بقرار|تحيط علما بمقرر)/u,
  en: /^(?:\(?\w{1,3}[.)]\s?)?(?:(?:also |further )?decides|decides further|takes note of the decision)\b/u,
  es: /^(?:\(?\w{1,3}[.)]\s?)?(?:decide|toma nota de la decision)\b/u,
  fr: /^(?:\(?\w{1,3}[.)]\s?)?(?:decide|prend (?:note|acte) de la decision)\b/u,
  ru: /^(?:\(?[\p{L}\d]{1,3}[.)]\s?)?(?:постановляет|принимает к сведению решение)/u,
  zh: /^(?:[(（]?[\p{L}\d]{1,3}[.)）]?\s?)?(?:又|还)?(?:决定|注意到.{0,60}决定)/u,
};
/** How it says that something will be held, in plain letters. */
const HOLDS: Record<Language, RegExp> = {
  ar: /عقد|يعقد|تعقد/u,
  en: /\b(?:held|hold|convened?|take place|meet)\b/u,
  es: /\b(?:celebr\p{L}+|convoc\p{L}+|tendran? lugar|reunira\p{L}*)\b/u,
  fr: /\b(?:tenir|tiendra|tiendront|tenue?s?|convoquer|convoquee?s?|aura lieu|auront lieu|se reunira)\b/u,
  ru: /провести|созвать|пройдет|состо(?:ит|ят)ся|проходить|проведен\p{L}|прове(?:дет|сти)/u,
  zh: /举行|召开|举办/u,
};
/** What is put off or may not be has no days. */
const UNSURE: Record<Language, RegExp> = {
  ar: /تاجيل|ارجاء|الغاء|اذا |رهنا ب|الا (?:ي|ت)عقد/u,
  en: /\b(?:postpone|defer|cancel|if|unless|subject to|not (?:be|to))\b/u,
  es: /\b(?:aplaz\p{L}+|cancel\p{L}+|si|salvo|a reserva de|no (?:se|celebr\p{L}+|convoc\p{L}+))\b/u,
  fr: /\b(?:report(?:er|e|ee)|annul\p{L}+|si|sauf|sous reserve|ne (?:pas|sera|se|tiendra))\b/u,
  ru: /отложить|перенести|отменить|(?<!\p{L})(?:если|при условии|не (?:будет|проводить|созывать))(?!\p{L})/u,
  zh: /推迟|延期|取消|如果|视.{0,10}而定|不(?:再|予)?(?:举行|召开)/u,
};
/** So many characters behind its days name what is convened: "de convoquer, du 8 au 10 juin 2021, une réunion de haut niveau". */
const BEHIND = 60;
const YEAR = 4;

/** The sentences of a resolution that set days of something, and where the first of these stands. */
const settingDays = readOnce((record: DocumentRecord): readonly (DaysSet & { text: string; at: number })[] => {
  const { language: code } = record.document;
  const language = languageOf(code);
  return record.paragraphs.flatMap((paragraph) => {
    if (paragraph.part === 'head' || !DECIDES[code].test(unpointed(paragraph.text))) return [];
    return findSentences(paragraph.text).flatMap(({ start, end }) => {
      const text = paragraph.text.slice(start, end);
      // Days without a year are those of the year that stands beside them, and of no other.
      const days = daysIn(text, language, record).filter(
        ({ when }) => hasDays(when) && text.includes(when.slice(0, YEAR)),
      );
      const [first] = days;
      const isSet =
        first && HOLDS[code].test(unpointed(text)) && !UNSURE[code].test(unpointed(text.slice(0, first.start)));
      if (!isSet) return [];
      return [{ record, paragraph, start, end, text, at: first.start, dates: days.map(({ when }) => when) }];
    });
  });
});

/**
 * The days of the gathering that a resolution arranges: the first of a sentence that leads to them, or from them, by the word for that
 * gathering, and by none for what is held beside it.
 *
 * @example daysOfGathering(arranged by A/RES/76/307).map(({ dates }) => dates) // [['2024-09-22/2024-09-23']]
 */
export function daysOfGathering({ record, kind }: Arranged): DaysSet[] {
  const { language: code } = record.document;
  return settingDays(record).flatMap((set) => {
    const { text, at, dates } = set;
    const before = unpointed(text.slice(0, at));
    const named = unpointed(text.slice(0, at + BEHIND));
    const isNamed = kind[code].test(before) || (kind[code].test(named) && !BESIDE[code].test(named));
    // "To convene a high-level meeting on the follow-up to the Conference": the days are not those of the Conference.
    const isOfOther = KINDS.some((one) => one !== kind && !isSame(one[code], kind[code]) && one[code].test(before));
    return isNamed && !isOfOther && !BESIDE[code].test(before) ? [{ ...set, dates: dates.slice(0, 1) }] : [];
  });
}

/** Chinese calls a conference and a meeting by one word, and Arabic a summit a conference. */
const isSame = (one: RegExp, other: RegExp): boolean =>
  /会议|مؤتمر|قمه/u.test(one.source) && /会议|مؤتمر|قمه/u.test(other.source);

/**
 * The days of sessions of the committee that prepares the gathering, by their numbers: those of a sentence that counts them and no others.
 *
 * @example daysOfPreparation(arranged by A/RES/77/66, [1]).map(({ dates }) => dates) // [['2023-07-31/2023-08-11']]
 */
export function daysOfPreparation({ record }: Arranged, numbers: readonly number[]): DaysSet[] {
  const { language: code } = record.document;
  const language = languageOf(code);
  return settingDays(record).filter(
    ({ text, dates }) =>
      PREPARES[code].test(unpointed(text)) &&
      dates.length === numbers.length &&
      numbers.every((value) => holdsOrdinal(text, value, language)),
  );
}
