import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Token, tokenize } from './reading/tokens.ts';

/** What a word or phrase of a question asks or names: the keys of the files in `words`. */
export type Cue = string;

/**
 * The languages in which questions are read word by word. A question in another one is first put into English words, see
 * `glosses`.
 */
export type ReadingLanguage = 'en' | 'fr';

/** A cue found in a question, with the tokens that carry it (`to` excluded). */
export type CueMatch = { cue: Cue; from: number; to: number };

type Node = { next: Map<string, Node>; cues: Cue[] };

/** The words of one language, compiled for matching. */
export type Lexicon = { language: ReadingLanguage; root: Node; words: Set<string> };

/** Compiles lists of words by cue. */
export function compileLexicon(language: ReadingLanguage, lists: Record<Cue, string[]>): Lexicon {
  const root: Node = { next: new Map(), cues: [] };
  const words = new Set<string>();
  for (const [cue, phrases] of Object.entries(lists)) {
    for (const phrase of phrases) {
      let node = root;
      for (const { word } of tokenize(String(phrase))) {
        words.add(word);
        const next = node.next.get(word) ?? { next: new Map(), cues: [] };
        node.next.set(word, next);
        node = next;
      }
      if (!node.cues.includes(cue)) node.cues.push(cue);
    }
  }
  return { language, root: shared(root, new Map()), words };
}

/** Phrases that end in the same way share their ends, which halves what a start has to read. */
function shared(node: Node, ends: Map<string, Node>): Node {
  for (const [word, next] of node.next) node.next.set(word, shared(next, ends));
  if (node.next.size > 0) return node;
  const key = node.cues.join(' ');
  const end = ends.get(key) ?? node;
  ends.set(key, end);
  return end;
}

const compiled = new Map<ReadingLanguage, Lexicon>();

/** The lexicon of a language, read once from its file in `words`. */
export function lexiconOf(language: ReadingLanguage): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const lists = parse(readFileSync(new URL(`./words/${language}.yml`, import.meta.url), 'utf8'));
  const lexicon = compileLexicon(language, lists);
  compiled.set(language, lexicon);
  return lexicon;
}

/**
 * Finds the cues of a question: at each token the longest phrase wins, and every list that holds it counts. Tokens that
 * `taken` marks are passed over.
 */
export function findCues(tokens: Token[], lexicon: Lexicon, taken: boolean[]): CueMatch[] {
  const matches: CueMatch[] = [];
  for (let from = 0; from < tokens.length; ) {
    const found = longest(tokens, from, lexicon.root, taken);
    for (const cue of found.cues) matches.push({ cue, from, to: found.to });
    from = Math.max(found.to, from + 1);
  }
  return matches;
}

function longest(tokens: Token[], from: number, root: Node, taken: boolean[]): { to: number; cues: Cue[] } {
  let node: Node | undefined = root;
  let best: { to: number; cues: Cue[] } = { to: from + 1, cues: [] };
  for (let at = from; node && at < tokens.length && !taken[at]; at++) {
    node = node.next.get(tokens[at]?.word ?? '');
    if (node && node.cues.length > 0) best = { to: at + 1, cues: node.cues };
  }
  return best;
}
