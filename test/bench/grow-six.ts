import type { Language } from '../../src/model.ts';
import type { Passage } from '../../src/search/index.ts';
import { growPassages } from './grow.ts';

const latin = 'abcdefghijklmnopqrstuvwxyz';
const alphabets: { [L in Language]?: string } = {
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمني',
  ru: 'абцдефгхийклмнопярстувжшыз',
};
/** So many Chinese characters are in use here; texts use some thousands. */
const han = { first: 0x4e00, count: 3_000 };
const order: Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/**
 * The grown French passages in six languages, one each in turn for a section, always the same for a seed. Every word is
 * spelt in the letters of its language, in Chinese by two characters and without spaces, so that words stay as frequent
 * and as many as they were.
 */
export function growSix(count: number, seed = 1): Passage[] {
  return growPassages(count, seed).map((passage, at) => {
    const language = order[Math.floor(at / 12) % order.length] as Language;
    return { ...passage, language, text: spell(passage.text, language) };
  });
}

function spell(text: string, language: Language): string {
  if (language === 'zh') return text.replace(/\s*\p{L}+['’]?\s*/gu, twoCharacters);
  const alphabet = alphabets[language];
  if (alphabet === undefined) return text;
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => alphabet[latin.indexOf(letter)] as string);
}

function twoCharacters(word: string): string {
  let mixed = 7;
  for (const letter of word.trim().toLowerCase()) mixed = (Math.imul(mixed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  const rest = Math.floor(mixed / han.count);
  return String.fromCodePoint(han.first + (mixed % han.count), han.first + (rest % han.count));
}
