import { readdirSync, readFileSync } from 'node:fs';
import type { Passage } from '../../src/search/index.ts';
import { newWords } from './new-words.ts';
import { normal, pick, type Random, seededRandom } from './random.ts';

const texts = new URL('../../knowledge/texts/', import.meta.url);
/** Paragraphs of a section, which are about the same thing. */
const sectionLength = 12;
/** How often a word comes from the same section instead of from all that was written before. */
const sameSection = 0.25;
/** How many passages are shipped paragraphs with some words and numbers changed. */
const domainShare = 0.03;
const changedShare = 0.2;
/** How often the shipped words stand at the start, so that `de` and `la` keep the share that they have in French. */
const firstWeight = 10;
/** Heaps: after n words, factor × n^exponent different ones have been used, as in real French text. */
const heaps = { factor: 20, exponent: 0.55 };

/** The paragraphs of the shipped texts. */
export function shippedParagraphs(): string[] {
  return readdirSync(texts)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, texts), 'utf8').split(/\n\s*\n/))
    .filter((paragraph) => /\p{L}{3}/u.test(paragraph));
}

/**
 * French passages grown from the shipped texts, always the same for a seed. A word is drawn from all that was written
 * before, so that frequent words stay frequent (Zipf), or is new, ever more rarely (Heaps), or belongs to the section;
 * about sixty words each, most of them between twenty and two hundred, with shipped paragraphs mixed in.
 */
export function growPassages(count: number, seed = 1): Passage[] {
  const random = seededRandom(seed);
  const paragraphs = shippedParagraphs();
  const makeWord = newWords(random);
  const vocabulary: string[] = [];
  const first = firstWords(paragraphs, vocabulary);
  const history = Array.from({ length: firstWeight }, () => first).flat();
  return Array.from({ length: count }, (_, id) => {
    const section = Math.floor(id / sectionLength);
    const sectionStart = history.length - (id % sectionLength) * 60;
    const draw = () => {
      const from = random() < sameSection ? Math.min(sectionStart, history.length - 1) : 0;
      const known = history[from + Math.floor(random() * (history.length - from))] as number;
      const isNew = random() < growthAt(history.length);
      if (isNew) vocabulary.push(makeWord());
      history.push(isNew ? vocabulary.length - 1 : known);
      return vocabulary[history.at(-1) as number] as string;
    };
    const text = random() < domainShare ? change(pick(random, paragraphs), draw, random) : write(draw, random);
    return { id, text, language: 'fr', parent: `section-${section}` };
  });
}

/** How probable it is that the next word is new. */
function growthAt(written: number): number {
  return heaps.factor * heaps.exponent * written ** (heaps.exponent - 1);
}

/** The shipped words in their order, by their number in the vocabulary. */
function firstWords(paragraphs: string[], vocabulary: string[]): number[] {
  const numbers = new Map<string, number>();
  return paragraphs.flatMap((paragraph) =>
    (paragraph.toLowerCase().match(/(?:\p{L}+['’])?\p{L}+/gu) ?? []).map((word) => {
      const number = numbers.get(word) ?? vocabulary.push(word) - 1;
      numbers.set(word, number);
      return number;
    }),
  );
}

function write(draw: () => string, random: Random): string {
  const length = Math.round(Math.min(200, Math.max(8, Math.exp(4 + 0.6 * normal(random)))));
  const sentences: string[] = [];
  for (let written = 0; written < length; ) {
    const words = Array.from({ length: 8 + Math.floor(random() * 25) }, draw);
    if (random() < 0.2) words.push(String(1990 + Math.floor(random() * 35)));
    const [first = '', ...rest] = words;
    sentences.push(`${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')}.`);
    written += words.length;
  }
  return sentences.join(' ');
}

function change(paragraph: string, draw: () => string, random: Random): string {
  return paragraph
    .replace(/\p{L}{4,}/gu, (word) => (random() < changedShare ? draw() : word))
    .replace(/\b(?:19|20)\d\d\b/g, () => String(1990 + Math.floor(random() * 35)));
}
