import type { Language } from '../../model.ts';
import { LANGUAGES } from './languages.ts';

const SCRIPTS: [RegExp, Language][] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Han}/gu, 'zh'],
];

/**
 * The language of a plain text: by its script, else by its short words. English when nothing tells.
 *
 * @example detectLanguage("le groupe de travail a tenu sa session dans les locaux") // 'fr'
 */
export function detectLanguage(text: string): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) > letters * 0.3) return language;
  }
  const words = text.match(/[a-z]+/g) ?? [];
  const count = (common: readonly string[]) => words.filter((word) => common.includes(word)).length;
  const scores: [Language, number][] = LANGUAGES.map(({ code, common }) => [code, count(common)]);
  const [best] = scores.sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : 'en';
}
