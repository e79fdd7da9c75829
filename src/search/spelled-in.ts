import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Language } from '../model.ts';

type Detector = { detect(text: string): { getScores(): Record<string, number> } };

/** Scores nearer to each other than this do not tell two languages apart: "provisional agenda" is typed in two. */
const margin = 0.03;

// The package names itself for `import` only, which cannot wait until it is needed: so it is taken by its file.
const load = (): Detector => createRequire(import.meta.url)(fileURLToPath(import.meta.resolve('eld/small'))).eld;

let detector: Detector | undefined;

/**
 * The language among some whose spelling a text has, by the frequencies of its letters, when it is clearly ahead of the
 * others. What knows these frequencies takes memory and half a second to load, once, when first asked.
 *
 * @example spelledIn('Coal phase-out', ['en', 'es', 'fr']) //=> 'en'
 * @example spelledIn('Doha 2011', ['en', 'fr']) //=> undefined
 */
export function spelledIn<L extends Language>(text: string, among: readonly L[]): L | undefined {
  detector ??= load();
  const scores = detector.detect(text).getScores();
  const [first, second] = among
    .map((language) => ({ language, score: scores[language] ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  return first && first.score - (second?.score ?? 0) > margin ? first.language : undefined;
}
