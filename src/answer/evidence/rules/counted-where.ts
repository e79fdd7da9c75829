import type { DocumentRecord } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { isName } from '../../topic.ts';
import { countedIn } from '../asked/counts.ts';
import { isInWords } from '../asked/numbers.ts';
import { withoutDates } from '../days/dates.ts';
import { landsIn } from '../lands/lands.ts';
import { headingsAbove } from '../texts/sections.ts';
import { BEGINS, ENDS } from './gatherings.ts';
import type { Rule } from './rule.ts';

/** What a number counts, and of what. */
export const COUNTED_WHERE: readonly Rule[] = [
  {
    // "At SBI 41, SBI 42 and SBI 43, a total of 43 Parties were assessed": how many at SBI 41, it does not say.
    name: 'counts what was at one session, and not at several',
    keeps: ({ text }, { asked: { cues, ordinals } }) => {
      const [only, ...others] = ordinals;
      return (
        !cues.has('howmany') ||
        !only ||
        others.length > 0 ||
        !rowsOfSessions(text).some((row) => row.includes(only.value))
      );
    },
  },
  {
    // "As of when had 32 Parties reported?": that 92 had, another sentence says.
    name: 'holds the figures that count something',
    keeps: ({ text, language, candidate: { record } }, { asked }) =>
      figuresIn(asked).every((figure) => isOwnNumber(figure, record) || holdsFigure(text, figure, language)),
  },
  {
    // "Statements were made by 21 Parties at the 2nd meeting": how many at the closing, it does not say.
    name: 'counts what was at the opening or the closing that is asked about',
    keeps: ({ text, candidate: { record, paragraph } }, { asked: { cues } }) => {
      if (!cues.has('howmany') || cues.has('open') === cues.has('close')) return true;
      const said = plain([text, ...headingsAbove(record, paragraph.key)].join('\n'));
      return (cues.has('close') ? ENDS : BEGINS).test(said);
    },
  },
  {
    // "Chile's presence at all five meetings", in a paper on the Reef Group: at how many that Group was, it does not say.
    name: 'counts what the one who is asked about did, and no other',
    keeps: ({ text, fit, language: { code } }, { asked }) => {
      const isOnlyAbove = [...fit.above, ...fit.around].some(({ word, ofBody }) => !ofBody && isName(word, asked));
      const [number] = countedIn(text, code);
      if (!asked.cues.has('howmany') || !isOnlyAbove || !number) return true;
      const own = landsIn(asked.typed, asked.language);
      return landsIn(text.slice(0, number.index), code).every((land) => own.includes(land));
    },
  },
];

const ROW =
  /(?<!\p{L})(?<letters>\p{Lu}{2,8})[ -]\d{1,3}(?:(?:, ?| and | et | y | и | e |، ?|、|和|及)\k<letters>[ -]\d{1,3}|(?:,? and |,? et |,? y |,? и | e |和|及)\d{1,3}(?![\d/]))+/gu;

/** The sessions that a text names in a row: "SBI 41, SBI 42 and SBI 43". */
const rowsOfSessions = (text: string): number[][] =>
  [...text.matchAll(ROW)].map(({ 0: row }) => (row.match(/\d{1,3}/g) ?? []).map(Number));

/** A figure before the word for what it counts: "32 Parties". */
const FIGURE = /(?<![\p{L}\d/.,:()-])(?<figure>\d{1,4}) (?<next>[\p{L}-]{4,})/gu;
/** Words before a figure that numbers, and counts nothing: "article 6", "SBI 44", "Sectors 1", "from 5". */
const LABEL =
  /(?<!\p{L})(?:items?|articles?|rules?|paragraphs?|paras?|sections?|annex|parts?|volumes?|phases?|pillars?|no|points?|temas?|párrafos?|puntos?|from|between|before|after|until|by|since|и|с|до|le|du|au|el|al|пункт\p{L}*|стать\p{L}+)\.? $/iu;

function figuresIn({ typed, ordinals, items }: Asked): string[] {
  const read = [...ordinals.map(({ value }) => String(value)), ...items.map(({ number }) => number)];
  return [...typed.matchAll(FIGURE)].flatMap(({ groups: { figure = '', next = '' } = {}, index }) =>
    read.includes(figure) || OF_TIME.test(plain(next)) || YEAR.test(figure) || isLabelled(typed.slice(0, index))
      ? []
      : [figure],
  );
}

/** "Resolution 2213", in S/RES/2213 (2015): the number of the document counts nothing. */
const isOwnNumber = (figure: string, { document: { symbol } }: DocumentRecord): boolean =>
  figure.length > 2 && new RegExp(`(?<!\\d)${figure}(?!\\d)`, 'u').test(symbol ?? '');

const YEAR = /^(?:19|20)\d\d$/;

const isLabelled = (before: string): boolean => LABEL.test(before) || /(?<=\S\s)\p{Lu}[\p{L}\d-]* $/u.test(before);

/** Words behind the figure of a day, an hour or a length. */
const OF_TIME =
  /^(?:jan|feb|fev|ene|mar|apr|avr|abr|may|mai|jun|jui|jul|aug|aou|ago|sep|oct|okt|nov|dec|dic|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|كانون|شباط|[اآ]ذار|نيسان|ايار|حزيران|تموز|ايلول|تشرين|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|h\b|hours?|heures?|horas?|час|a\b|p\b|am\b|pm\b|days?|jours?|dias?|years?|ans|anos)/u;

const holdsFigure = (text: string, figure: string, language: LanguageData): boolean =>
  new RegExp(`(?<![\\d/.,-])${figure}(?![\\d/]|[.,]\\d)`, 'u').test(withoutDates(text, language)) ||
  wordsFor(Number(figure), language).some((word) => plain(text).includes(word)) ||
  isInWords(plain(text), Number(figure));

const wordsFor = (value: number, { cardinals }: LanguageData): readonly string[] =>
  [cardinals[value - 1] ?? []].flat().map((word) => plain(word));
