import type { AnswerLanguage, DocumentRecord, Paragraph, When } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { readOrdinal } from '../../../records/ordinals.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span } from '../../../records/text.ts';
import { isDay } from '../../../records/when.ts';
import { readOnce } from '../../kept.ts';
import { datesIn } from './dates.ts';

/** The day of a sitting, with the sentence that gives it. */
export type SittingDay = { when: When; paragraph: Paragraph; sentence: Span };

/** Words for a sitting in a report, around its number `<n>`. */
const SITTINGS: Record<AnswerLanguage, string> = {
  en: '<n> (?:(?:plenary|formal|closed|public|private) )?meeting(?!s)',
  fr: '<n> (?:(?:pleniere|publique|privee) )?(?:seance|reunion)(?!s)',
  es: '<n> (?:sesion|reunion)(?: (?:plenaria|publica|privada))?(?!\\p{L})',
  ru: '<n> (?:(?:пленарн|открыт|закрыт|официальн)\\p{L}+ )?заседани\\p{L}+',
  ar: '(?:جلست\\p{L}*|(?:ال|لل)?جلسه|(?:ال)?اجتماع\\p{L}*)(?: (?:ال)?(?:عامه|علنيه|مغلقه|رسميه))? <n>',
  zh: '第<n>次(?:全体)?会议',
};

/** "At the same meeting": that of the sentence before. */
const SAME: Record<AnswerLanguage, RegExp> = {
  en: /\bat the same (?:plenary )?meeting\b/,
  fr: /\ba la meme (?:seance|reunion)\b/,
  es: /\ben la misma (?:sesion|reunion)\b/,
  ru: /на том же заседании/,
  ar: /في (?:الجلسه|الاجتماع) نفسه|في نفس (?:الجلسه|الاجتماع)/,
  zh: /在?同次会议上|在?同一次?会议上/,
};

/** What is only a part of a sitting, or its continuation, may be on another day: words before its number. */
const PART =
  /(?:resumed|part of (?:its|the)|(?:reprise|suite)(?: de (?:sa|la))?|partie de (?:sa|la)|(?:reanudacion|continuacion) de (?:su|la)|parte de (?:su|la)|возобновл\p{L}+|части)(?: \p{L}{2,5})? ?$|(?:ال)?جزء (?:ال)?\p{L}+ من ?$/u;
/** The same behind it. */
const PART_AFTER = /^,? ?\(?(?:resumed|suite|reprise|reanudad[ao]|continuacion|возобновл|المستانف|续会)|^[（(]续/u;

/** The sitting of another body than that of the document: "the 2nd meeting of the SBSTA", "of its Bureau". */
const OF_BODY = /^ (?:of (?:the|its) |du |de la |de l'|des |del |de las? |de los |لل)(\p{L}+)/u;
const OF_BODY_BEFORE = /(\p{Script=Han}{1,4}(?:机构|委员会|理事会|主席团|小组|工作组)|理事会|委员会)$/u;

/** So many characters may stand between a sitting and its day: "of the SBI, held on". */
const BESIDE = 30;
/** "At the same meeting" is said of a sitting in one of so many sentences before. */
const MOST_BACK = 12;

const patterns = new Map<AnswerLanguage, RegExp>();

function patternOf({ code, ordinals, ordinalSuffixes }: LanguageData): RegExp {
  const known = patterns.get(code);
  if (known) return known;
  const words = ordinals.flat().sort((a, b) => b.length - a.length);
  const number = `(?<n>\\d{1,5} ?(?:${ordinalSuffixes.join('|')})|${words.join('|')})`;
  const pattern = new RegExp(
    `${code === 'zh' ? '' : '(?<![\\p{L}\\d])'}${SITTINGS[code].replace('<n>', number)}`,
    'gu',
  );
  patterns.set(code, pattern);
  return pattern;
}

/** `other`: the word for a body that the head of the document does not name. */
type Sitting = Span & { number: number; isPart: boolean; other?: string };

/** The sittings that a text names by their numbers; `own` names the body of the document. */
function sittingsIn(text: string, language: LanguageData, own: string): Sitting[] {
  const words = plain(text);
  return [...words.matchAll(patternOf(language))].flatMap(({ 0: found, index, groups }) => {
    const number = readOrdinal(groups?.n ?? '', language);
    const [before, after] = [words.slice(0, index), words.slice(index + found.length)];
    const isPart = PART.test(before) || PART_AFTER.test(after);
    const body = OF_BODY.exec(after)?.[1] ?? OF_BODY_BEFORE.exec(before)?.[1];
    return number === undefined
      ? []
      : [
          {
            number,
            isPart,
            ...(body && !own.includes(body) && { other: body }),
            start: index,
            end: index + found.length,
          },
        ];
  });
}

/** The numbers of the sittings that a text names: 2700 of "Summary record of the 2700th meeting". */
export const sittingNumbersIn = (text: string, language: LanguageData): number[] =>
  sittingsIn(text, language, '').map(({ number }) => number);

/** The number of the one meeting of the body itself that a text names, where it begins with that. */
export function openingSitting(text: string, language: LanguageData): number | undefined {
  const [first, ...others] = sittingsIn(text, language, '');
  return first?.start === 0 && !first.isPart && first.other === undefined && others.length === 0
    ? first.number
    : undefined;
}

/** The head of a document names its body. */
const ownNames = ({ document: { title }, paragraphs }: DocumentRecord): string =>
  plain([title, ...paragraphs.flatMap(({ part, text }) => (part === 'head' ? [text] : []))].join('\n'));

type Told = SittingDay & Pick<Sitting, 'number' | 'other'>;

/** The days that the sentences of a document give beside the numbers of its sittings. */
function daysTold(record: DocumentRecord, language: LanguageData): Told[] {
  const own = ownNames(record);
  return record.paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap((sentence) => {
      const text = paragraph.text.slice(sentence.start, sentence.end);
      const sittings = sittingsIn(text, language, own).filter(({ isPart }) => !isPart);
      if (sittings.length === 0) return [];
      return datesIn(text, language, record).flatMap(({ when, start, end }) => {
        const beside = sittings.filter((sitting) =>
          language.code === 'zh' && end <= sitting.start
            ? sitting.start - end < BESIDE
            : start >= sitting.end && start - sitting.end < BESIDE,
        );
        const sitting = beside.at(-1);
        return sitting && isDay(when)
          ? [{ number: sitting.number, ...(sitting.other && { other: sitting.other }), when, paragraph, sentence }]
          : [];
      });
    }),
  );
}

/** The same, each document read once. */
const daysKnown = readOnce((record) => daysTold(record, languageOf(record.document.language)));

/** The sentences of a document that give the day of one of its own sittings beside its number. */
export const daysOfSitting = (record: DocumentRecord, number: number): SittingDay[] =>
  daysKnown(record).filter((day) => day.number === number && !day.other);

/**
 * The day of the one sitting at which a sentence says that something was done, where the same document gives it elsewhere, and no
 * other for that number: "At its 4th meeting, the SBI adopted …", with "At its 4th meeting, on 27 June, …". "At the same
 * meeting" is that of the last sentence before that names one.
 */
export function sittingDayOf(
  record: DocumentRecord,
  paragraph: Paragraph,
  sentence: Span,
  language: LanguageData,
): SittingDay | undefined {
  const text = paragraph.text.slice(sentence.start, sentence.end);
  const number = SAME[language.code].test(plain(text))
    ? sittingBefore(record, paragraph, sentence, language)
    : onlySitting(text, language, ownNames(record));
  if (number === undefined) return undefined;
  // "The fourth meeting of the Board was held on …": "At its 4th meeting, the Board adopted …".
  const own = daysKnown(record).filter(
    (day) => day.number === number && (!day.other || plain(text).includes(day.other)),
  );
  return new Set(own.map(({ when }) => when)).size === 1 ? own[0] : undefined;
}

/** The number of the sitting that a text names, where it names one, and that of no other body. */
function onlySitting(text: string, language: LanguageData, own: string): number | undefined {
  const [sitting, ...others] = sittingsIn(text, language, own);
  return sitting && others.length === 0 && !sitting.isPart && !sitting.other ? sitting.number : undefined;
}

function sittingBefore(
  record: DocumentRecord,
  paragraph: Paragraph,
  { start }: Span,
  language: LanguageData,
): number | undefined {
  const at = record.paragraphs.indexOf(paragraph);
  const before = record.paragraphs
    .slice(Math.max(0, at - MOST_BACK), at + 1)
    .flatMap(({ text }, i, all) =>
      findSentences(text)
        .filter((sentence) => i < all.length - 1 || sentence.end <= start)
        .map((sentence) => text.slice(sentence.start, sentence.end)),
    )
    .slice(-MOST_BACK);
  const own = `${ownNames(record)}\n${plain(paragraph.text.slice(start))}`;
  const named = before.findLast((text) => sittingsIn(text, language, own).length > 0);
  return named === undefined ? undefined : onlySitting(named, language, own);
}
