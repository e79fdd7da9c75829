import type { DocumentRecord, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { overlap } from '../../../records/when.ts';
import { fold, stem } from '../../../search/analysis.ts';
import { readOnce } from '../../kept.ts';
import { holdsOrdinal } from '../asked/numbers.ts';
import { NUMBERED } from './sections.ts';

/** A word of the head of a document: as questions type it, and its stem; `isLetters`: it stands there in capitals, as the name of a body does. */
type HeadWord = { word: string; stem: string; isLetters: boolean };

/** What stands above the text of a document, and in the name of its file: which body, which of its meetings, when and where. */
export type Head = {
  lines: readonly (readonly HeadWord[])[];
  texts: readonly string[];
  /** The pieces of the name of its file. */
  file: readonly string[];
  /** The words of the sentence that opens its text: "The Jack Mackerel MSE Technical Workshop brought together scientists". */
  opening: readonly HeadWord[];
};

/** So many lines say whose document it is. */
const MOST_LINES = 8;
const LONGEST_LINE = 500;
/** "1 Approval of the minutes of the 46th CIML Meeting": an agenda begins. */
const OF_AGENDA = /^\d{1,2}(?:\.\d+)*\.?\s\p{L}/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** "CIML", "SCW15", beside words that are in small letters. */
const LETTERS = /^\p{Lu}{3,6}\d*$/u;
/** "Distr. GENERAL", "ORIGINAL: ENGLISH": capitals that are no names. */
const OF_NO_NAME = /^(?:distr|original)/iu;
/** A list of who came begins, with the letters of whom they came for. */
const PARTICIPANTS = /^(?:(?:list of )?participants|participants present|liste des participants|attendance)\b/iu;

/**
 * The head of a document.
 *
 * @example headOf(record of 57ciml_agenda.html).file // ['57', 'ciml', 'agenda']
 */
export const headOf: (record: DocumentRecord) => Head = readOnce(({ id, document, paragraphs }) => {
  const { language, title } = document;
  const first = paragraphs.slice(0, MOST_LINES);
  const agenda = first.findIndex(({ text }) => OF_AGENDA.test(text));
  const persons = first.findIndex(({ text }) => PARTICIPANTS.test(text));
  const sentence = first.findIndex(({ text }) => isSentence(text));
  const end = Math.min(...[agenda, persons, sentence, first.length].filter((at) => at >= 0));
  const above = first
    .slice(0, end)
    .filter(({ part, text }) => (part === 'head' || part === 'agenda') && text.length <= LONGEST_LINE);
  const texts = [title, ...above.map(({ text }) => text)];
  const pieces = id.match(/\p{L}+|\d+/gu) ?? [];
  const words = (found: readonly string[], isMixed: boolean) =>
    found.map((typed) => ({
      word: fold(typed),
      stem: stem(fold(typed), language),
      isLetters: isMixed && LETTERS.test(typed),
    }));
  const lines = texts.map((text) => words(text.match(WORD) ?? [], /\p{Ll}{2}/u.test(text) && !OF_NO_NAME.test(text)));
  const [opens = ''] = paragraphs.flatMap(({ part, heading, text }) =>
    part === 'body' && !heading && text.length >= SHORTEST_OPENING ? [text] : [],
  );
  const [opener] = findSentences(opens);
  const opening = words(opens.slice(0, Math.min(opener?.end ?? 0, LONGEST_LINE)).match(WORD) ?? [], false);
  return { lines: [...lines, words(pieces, true)], texts, file: pieces.map(fold), opening };
});

const SHORTEST_OPENING = 60;

/** "Approves the minutes of the 56th Meeting,", "Resolution no. 1 …": the text begins. */
const isSentence = (text: string): boolean =>
  NUMBERED.test(text) || (/[.;:,]\s*$/u.test(text) && (text.match(WORD) ?? []).length >= FEWEST_WORDS);
const FEWEST_WORDS = 6;

const ROMAN: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A number up to 39 as heads write it: `XXII`. */
const romanOf = (value: number): string =>
  ROMAN.reduce(
    ({ text, left }, [letters, worth]) => ({
      text: text + letters.repeat(Math.floor(left / worth)),
      left: left % worth,
    }),
    { text: '', left: value },
  ).text;

const MOST_ROMAN = 39;

/**
 * Whether the head of a document counts its meeting by a number: in words, "57th", "XXII", or beside the letters of the body in the name
 * of its file.
 *
 * @example countsInHead(record of 57ciml_agenda.html, 57, ['ciml']) // true
 */
export function countsInHead(record: DocumentRecord, value: number, letters: readonly string[]): boolean {
  const { texts, file } = headOf(record);
  const languages = [...new Set([record.document.language, 'en', 'fr'] as const)].map(languageOf);
  const roman =
    value > 1 && value <= MOST_ROMAN ? new RegExp(`(?<![\\p{L}\\d])${romanOf(value)}(?!\\p{Lu})`, 'u') : undefined;
  const isBeside = file.some(
    (piece, at) =>
      piece === String(value) && [file[at - 1], file[at + 1]].some((one) => one !== undefined && letters.includes(one)),
  );
  return (
    isBeside ||
    texts.some(
      (text) => languages.some((language) => holdsOrdinal(text, value, language)) || roman?.test(text) === true,
    )
  );
}

/**
 * Whether the head of a document gives a time: "9–13 octobre 2000" is in October 2000; the name of its file may have the year.
 *
 * @example isTimeOfHead(record of 57ciml_agenda.html, '2022') // true
 */
export function isTimeOfHead(record: DocumentRecord, when: When): boolean {
  const { texts, file } = headOf(record);
  const { date, session, language } = record.document;
  const given = [
    ...texts.flatMap((text) => findDates(text, languageOf(language)).map((found) => found.when)),
    ...[session?.dates ?? [], date ?? []].flat(),
  ];
  return given.some((one) => overlap(one, when)) || (/^\d{4}$/u.test(when) && file.includes(when));
}
