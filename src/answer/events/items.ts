import type { AnswerLanguage } from '../../model.ts';
import { findDates } from '../../records/dates.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';
import { stem } from '../../search/analysis.ts';
import type { EventWords } from './event-words.ts';

/** A word, a date or a sign of a sentence or question, in order. */
export type Item = {
  kind: 'word' | 'date' | 'comma' | 'stop' | 'quote';
  /** The word, plain; of a date, its first word. */
  word: string;
  /** Ways in which the word counts as the same: its stem, also without what is written together with it. */
  forms: string[];
  capital: boolean;
  /** Written together with a preposition: للاجتماع. */
  glued: boolean;
  /** The name of a month, which is no place. */
  month: boolean;
  when: string;
  start: number;
  end: number;
};

const PIECES = /\p{L}[\p{L}\p{M}]*|\d+(?:[/.]\d+)*|[,()«»";:[\]]| - |[!?]|\.(?= )/gu;
const SIGNS: Record<string, Item['kind']> = {
  ';': 'stop',
  ':': 'stop',
  '"': 'quote',
  '[': 'stop',
  ']': 'stop',
  '.': 'stop',
};
const YEAR = /^(?:1[89]|20)\d\d$/;
/** A footnote's number, right behind a word or a comma: "Declaration7", "1995,2". */
const FOOTNOTE = /^\d{1,2}$/;

const bare = (text: string) =>
  text
    .replace(/[\p{M}ـ]/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

/**
 * A sentence taken apart. Dates are one item each; numbers of footnotes are passed over.
 *
 * Of "held in Rome in October 2013" the items are held, in, Rome, in and 2013-10.
 */
export function itemsOf(text: string, words: EventWords): Item[] {
  const dates = findDates(text, languageOf(words.code));
  const flat = plain(text);
  const items: Item[] = [];
  for (const match of flat.matchAll(PIECES)) {
    const start = match.index;
    const end = start + match[0].length;
    const date = dates.find((found) => found.start < end && start < found.end);
    const before = items.at(-1);
    if (date) {
      const word = bare(match[0]);
      const item: Item = {
        kind: 'date',
        word,
        forms: [],
        capital: false,
        glued: false,
        month: true,
        when: date.when,
        start,
        end,
      };
      if (before?.kind === 'date' && before.end > date.start) before.end = end;
      else items.push(item);
    } else if (FOOTNOTE.test(match[0]) && isFootnote(text, start, before)) continue;
    else items.push(itemOf(match[0], text, start, words, before));
  }
  return items;
}

function isFootnote(text: string, start: number, before: Item | undefined): boolean {
  if (!before || before.end !== start) return false;
  if (before.kind === 'comma') return text[start - 1] === ',' || text[start - 1] === ')';
  return before.kind === 'quote' || (before.kind === 'word' && /\p{Ll}{4}$/u.test(text.slice(0, start)));
}

function itemOf(piece: string, text: string, start: number, words: EventWords, before: Item | undefined): Item {
  const end = start + piece.length;
  const word = bare(piece);
  const blank = { word, forms: [], capital: false, glued: false, month: false, when: '', start, end };
  if (!/^[\p{L}\d]/u.test(piece))
    return { ...blank, kind: SIGNS[piece.trim()] ?? (/[!?]/.test(piece) ? 'stop' : 'comma') };
  if (YEAR.test(word) && before && words.inYear.has(before.word)) return { ...blank, kind: 'date', when: word };
  const first = text[start] ?? '';
  const glued = words.glued?.exec(word)?.[0] ?? '';
  const inner = word.slice(glued.length);
  return {
    ...blank,
    kind: 'word',
    forms: [...new Set([word, inner].filter((form) => form !== '').map((form) => stem(form, words.code)))],
    capital: first !== first.toLowerCase(),
    glued: /^[وف]?[لبك]/u.test(glued),
    month: isMonth(inner, words) || isMonth(word, words),
  };
}

const months = new Map<AnswerLanguage, ReadonlySet<string>>();

/** Whether a word is, or is part of, the name of a month: كانون الثاني/يناير. */
function isMonth(word: string, { code }: EventWords): boolean {
  const names = months.get(code) ?? new Set(languageOf(code).months.flatMap((forms) => forms.join(' ').split(/[ /]/)));
  months.set(code, names);
  return names.has(word);
}

const withoutPlural = (word: string) => word.replace(/(?:e?s|'s)$/, '');

/**
 * Whether a word of a question is a word of a sentence. Numbers and names with a capital inside the sentence must agree
 * but for a plural; other words by their stems.
 */
export function isSame(asked: Item, item: Item, words: EventWords, inside: boolean): boolean {
  if (item.kind !== 'word') return asked.kind === 'date' && item.kind === 'date' && asked.when === item.when;
  if (asked.word === item.word) return true;
  if (/\d/.test(asked.word + item.word)) return false;
  if (inside && item.capital && ['en', 'fr', 'es'].includes(words.code))
    return withoutPlural(asked.word) === withoutPlural(item.word);
  return asked.forms.some((form) => item.forms.includes(form));
}
