import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { readOrdinal } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';
import { keptFor } from '../../kept.ts';
import { holdsOrdinal } from '../asked/numbers.ts';
import { withoutDates } from '../days/dates.ts';
import type { Rule } from './rule.ts';

/** So many words beside a number tell what it counts. */
const MOST = 3;
const FEWEST = 2;
const MOST_QUESTIONS = 20;
/** So many letters of a word are the same in its forms. */
const STEM = 5;
/** What may be written together with an Arabic word. */
const JOINED = /^[وفبل](?=\p{L}{4})/u;

/** A number, and the beginnings of the words that say what it counts. */
type Counted = { value: number; name: string[] };

/** 第五次联合国最不发达国家问题会议 */
const CHINESE = /第(?<number>[一二三四五六七八九十百\d]+)[次届](?!会议|届?会|常会)(?<name>\p{Script=Han}{4})/gu;

const stemsOf = (words: readonly string[]): string[] => words.map((word) => word.replace(JOINED, '').slice(0, STEM));

/** What a text counts by ordinals, but for sessions: "the Fifth United Nations Conference". */
function countedIn(text: string, language: LanguageData): Counted[] {
  const words = withoutDates(plain(text), language).match(/[\p{L}\p{M}\p{N}-]+|[,;:.?!]/gu) ?? [];
  const noun = new RegExp(`^(?:${language.sessionNouns.source})`, 'u');
  return words.flatMap((word, at) => {
    const value = /^\d+$/.test(word) ? undefined : readOrdinal(word, language);
    // Arabic counts behind a name: مؤتمر الأمم المتحدة الخامس.
    const beside =
      language.code === 'ar' ? words.slice(Math.max(0, at - MOST), at) : words.slice(at + 1, at + 1 + MOST);
    const name = beside.filter((other) => /^\p{L}/u.test(other));
    const isName = name.length === beside.length && name.length >= FEWEST && !noun.test(name.join(' '));
    return value !== undefined && isName ? [{ value, name: stemsOf(name) }] : [];
  });
}

/** A question is held against many sentences. */
const countedAsked = keptFor(MOST_QUESTIONS, (typed, code) => countedIn(typed, languageOf(code)));

/** Whether a text counts a thing of a question by other numbers only. */
function countsOther(text: string, typed: string, language: LanguageData): boolean {
  if (language.code === 'zh') {
    const said = [...text.matchAll(CHINESE)];
    return [...typed.matchAll(CHINESE)].some(({ 0: whole, groups }) => {
      const same = said.filter((other) => other.groups?.name === groups?.name);
      return same.length > 0 && !same.some(([other]) => other === whole);
    });
  }
  const asked = countedAsked(typed, language.code);
  const said = asked.length === 0 ? [] : countedIn(text, language);
  return asked.some(
    ({ value, name }) =>
      !holdsOrdinal(text, value, language) &&
      said.some((other) => other.value !== value && other.name.join(' ') === name.join(' ')),
  );
}

/** What numbers count that stand in names. */
export const ORDINALS_OF_NAMES: readonly Rule[] = [
  {
    // "When was the Fourth United Nations Conference on Reefs?": the days of the Fifth are others.
    name: 'counts what is named as the question does',
    keeps: ({ text, language }, { asked }) =>
      language.code !== asked.language || !countsOther(text, asked.typed, language),
  },
];
