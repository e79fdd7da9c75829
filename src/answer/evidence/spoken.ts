import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerLanguage } from '../../model.ts';
import { analyse, fold } from '../../search/analysis.ts';

/** What a language has in place of the words of documents: other words for a thing, and idioms of several words. */
type Spoken = { synonyms: ReadonlyMap<string, readonly string[]>; idioms: ReadonlyMap<string, string> };

/** One group of words a line, of which each may stand for the others: "conclude finish end"; or an idiom and its word: "wrap up = conclude". */
const FOLDER = join(import.meta.dirname, 'spoken');

const known = new Map<AnswerLanguage, Spoken>();

function spokenIn(language: AnswerLanguage): Spoken {
  const found = known.get(language) ?? read(language);
  known.set(language, found);
  return found;
}

function read(language: AnswerLanguage): Spoken {
  const lines = readFileSync(join(FOLDER, `${language}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const synonyms = new Map<string, string[]>();
  const idioms = new Map<string, string>();
  for (const line of lines) {
    const [idiom = '', word] = line.split(' = ');
    if (word !== undefined) {
      idioms.set(fold(idiom), word);
      continue;
    }
    const stems = [...new Set(analyse(line, language))];
    for (const stem of stems)
      synonyms.set(stem, [...new Set([...(synonyms.get(stem) ?? []), ...stems.filter((other) => other !== stem)])]);
  }
  return { synonyms, idioms };
}

/**
 * The stems of the words that documents may have in place of one, whose stem is given: people type "finish", and documents write
 * "conclude".
 *
 * @example synonymsOf('finish', 'en') // ['end', 'conclud', 'conclus', 'termin', 'close', …]
 */
export const synonymsOf = (stem: string, language: AnswerLanguage): readonly string[] =>
  spokenIn(language).synonyms.get(stem) ?? [];

/** The longest idiom has so many words. */
const LONGEST = 5;

/**
 * A text with the one word of documents in place of idioms.
 *
 * @example withoutIdioms('By when must groups wrap up their work?', 'en') // 'By when must groups conclude their work?'
 */
export function withoutIdioms(text: string, language: AnswerLanguage): string {
  const { idioms } = spokenIn(language);
  if (language === 'zh')
    return [...idioms].reduce(
      (left, [idiom, word]) => (left.includes(idiom) ? left.replaceAll(idiom, word) : left),
      text,
    );
  const parts = text.split(/([\p{L}\p{M}\p{N}'’-]+)/u);
  const told: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [length, word] = idiomAt(parts, at, idioms);
    told.push(word ?? parts[at] ?? '');
    at += length;
  }
  return told.join('');
}

/** How many further parts of a text the idiom takes that begins at one, and its word; each second part is a word. */
function idiomAt(parts: readonly string[], at: number, idioms: ReadonlyMap<string, string>): [number, string?] {
  if (at % 2 === 0) return [0];
  for (let words = LONGEST; words > 1; words--) {
    const length = 2 * (words - 1);
    const word = idioms.get(fold(parts.slice(at, at + length + 1).join('')));
    if (word !== undefined) return [length, word];
  }
  return [0];
}
