import type { Language } from '../../model.ts';
import { LANGUAGES } from './languages.ts';

/** Scripts with the share of all letters from which on they tell the language; one Chinese sign is a whole word. */
const SCRIPTS: [script: RegExp, language: Language, share: number][] = [
  [/\p{Script=Arabic}/gu, 'ar', 0.3],
  [/\p{Script=Cyrillic}/gu, 'ru', 0.3],
  [/\p{Script=Han}/gu, 'zh', 0.1],
];

/**
 * The language of a plain text: by its script, else by its short words. English when nothing tells.
 *
 * @example detectLanguage("le groupe de travail a tenu sa session dans les locaux") // 'fr'
 */
export function detectLanguage(text: string): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language, share] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) > letters * share) return language;
  }
  const words = text.match(/[a-z]+/g) ?? [];
  const count = (common: readonly string[]) => words.filter((word) => common.includes(word)).length;
  const scores: [Language, number][] = LANGUAGES.map(({ code, common }) => [code, count(common)]);
  const [best] = scores.sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : 'en';
}
