import type { AnswerLanguage } from '../../../model.ts';
import { occurrences } from '../../../search/knows.ts';
import { rarity } from '../../../search/score.ts';
import type { World } from '../../world.ts';
import type { WeighedWord } from '../words/sought.ts';
import { spelledOut } from './letters.ts';

/** Letters with the names that they stand for, where they are typed in capitals or stand in no record: "TNP". */
export function asSpelled(word: WeighedWord, typed: string, language: AnswerLanguage, world: World): WeighedWord {
  const spelled = word.unknown || typed.includes(word.word.toUpperCase()) ? lettersFor(word.word, language) : [];
  if (spelled.length === 0) return word;
  const names = new Map<string, (readonly string[])[]>();
  for (const one of spelled)
    for (const [code, { letters, name }] of one)
      names.set(code, [...(names.get(code) ?? []), ...letters.map((own) => [own]), ...(name.length > 0 ? [name] : [])]);
  const counts = [...names].flatMap(([code, all]) =>
    all.map((name) => Math.min(...name.map((term) => occurrences(world.passages, [`${code}:${term}`])))),
  );
  const count = Math.max(occurrences(world.passages, keysOf(word.stems)), ...counts);
  const all = world.passages.passages.store.documentCount;
  return { ...word, names, unknown: count === 0, weight: rarity(count, all) };
}

/** "NDCs" are of an NDC. */
const lettersFor = (word: string, language: AnswerLanguage) => {
  const own = spelledOut(word, language);
  return own.length > 0 ? own : spelledOut(word.replace(/s$/u, ''), language);
};

const keysOf = (stems: ReadonlyMap<string, readonly string[]>): string[] =>
  [...stems].flatMap(([code, all]) => all.map((term) => `${code}:${term}`));
