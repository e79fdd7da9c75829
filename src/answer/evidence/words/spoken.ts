import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerLanguage } from '../../../model.ts';
import { analyse, fold } from '../../../search/analysis.ts';

/**
 * How people speak where documents write: other words for a thing, and idioms of several words; words that say nothing of which
 * thing is meant, and verbs that may be worded otherwise.
 */
type Spoken = {
  synonyms: ReadonlyMap<string, readonly string[]>;
  idioms: ReadonlyMap<string, string>;
  /** The first words of idioms: few words of a text are one. */
  openings: ReadonlySet<string>;
  light: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
};

/**
 * A folder for each language: `synonyms.txt`, one group of words a line, of which each may stand for the others; `idioms.txt`,
 * "wrap up = conclude"; `light.txt` and `verbs.txt`, words.
 */
const FOLDER = join(import.meta.dirname, 'spoken');

const known = new Map<AnswerLanguage, Spoken>();

function spokenIn(language: AnswerLanguage): Spoken {
  const found = known.get(language) ?? read(language);
  known.set(language, found);
  return found;
}

function read(language: AnswerLanguage): Spoken {
  const linesOf = (file: string) =>
    readFileSync(join(FOLDER, language, `${file}.txt`), 'utf8')
      .split('\n')
      .filter(Boolean);
  const synonyms = new Map<string, string[]>();
  for (const line of linesOf('synonyms')) {
    const stems = [...new Set(analyse(line, language))];
    for (const stem of stems)
      synonyms.set(stem, [...new Set([...(synonyms.get(stem) ?? []), ...stems.filter((other) => other !== stem)])]);
  }
  const idioms = linesOf('idioms').map((line): [string, string] => {
    const [idiom = '', word = ''] = line.split(' = ');
    return [fold(idiom), word];
  });
  const stemsOf = (file: string) => new Set(linesOf(file).flatMap((line) => analyse(line, language)));
  const openings = new Set(idioms.map(([idiom]) => idiom.split(WORD)[1] ?? ''));
  return { synonyms, idioms: new Map(idioms), openings, light: stemsOf('light'), verbs: stemsOf('verbs') };
}

/** Whether a word, by its stem, says nothing of which thing is meant: "need", "exactly", "country". */
export const isLight = (stem: string, language: AnswerLanguage): boolean => spokenIn(language).light.has(stem);

/** Whether a word, by its stem, is a verb of doing that documents may word otherwise: "pay", "participate". */
export const isSpokenVerb = (stem: string, language: AnswerLanguage): boolean => spokenIn(language).verbs.has(stem);

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
const WORD = /([\p{L}\p{M}\p{N}'’-]+)/u;

/**
 * A text with the one word of documents in place of idioms.
 *
 * @example withoutIdioms('By when must groups wrap up their work?', 'en') // 'By when must groups conclude their work?'
 */
export function withoutIdioms(text: string, language: AnswerLanguage): string {
  const { idioms, openings } = spokenIn(language);
  if (language === 'zh')
    return [...idioms].reduce(
      (left, [idiom, word]) => (left.includes(idiom) ? left.replaceAll(idiom, word) : left),
      text,
    );
  const parts = text.split(WORD);
  const told: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [length, word] = at % 2 === 1 && openings.has(fold(parts[at] ?? '')) ? idiomAt(parts, at, idioms) : NO_IDIOM;
    told.push(word ?? parts[at] ?? '');
    at += length;
  }
  return told.join('');
}

/** How many further parts of a text the idiom takes that begins at one, and its word; each second part is a word. */
function idiomAt(parts: readonly string[], at: number, idioms: ReadonlyMap<string, string>): [number, string?] {
  for (let words = LONGEST; words > 0; words--) {
    const length = 2 * (words - 1);
    const word = idioms.get(fold(parts.slice(at, at + length + 1).join('')));
    if (word !== undefined) return [length, word];
  }
  return NO_IDIOM;
}

const NO_IDIOM: [number, string?] = [0];
