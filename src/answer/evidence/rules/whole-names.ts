import type { Language } from '../../../model.ts';
import { fold } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import type { Rule } from './rule.ts';

/** Words with capitals, with little words between them: "African Development Bank", "Treaty of Tlatelolco". */
const NAME =
  /(?<=\S\s+(?:[dl]['’])?)\p{Lu}[\p{L}’'-]+(?:(?: (?:of|on|for|the|de|du|des|del|la|las|los|d['’]|по|о|об|для))* \p{Lu}[\p{L}’'-]+)+/gu;
/** "Chair of the": an office and whose it is are told apart from each other. */
const HOLDER =
  /^(?:\p{L}+-)?(?:[Cc]hair|[Pp]r[eé]sid|[Rr]apporteur|[Rr]elator|[Dd]irect|[Ss]ecretar|[Ss]ecr[eé]tair|[Mm]inist|[Hh]ead|[Rr]epresent|[Rr]epr[eé]sent)[\p{L}’'-]*(?: (?:of|de|du|del|des|the|la|les|los|for))* /u;
/** So many letters of a word are the same in its forms. */
const STEM = 5;
/** Shorter words say little. */
const SHORTEST = 4;
/** So many other words may stand between those of a name. */
const MOST_BETWEEN = 3;
/** A name of fewer long words says little by how they stand. */
const FEWEST = 2;

const stemsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.slice(0, STEM));

/** Whether all words of a name stand in a text, but each of another name. */
function isScattered(name: string, text: string): boolean {
  const sought = stemsOf(name).filter((stem) => stem.length >= SHORTEST);
  const words = stemsOf(text);
  if (sought.length < FEWEST || !sought.every((stem) => words.includes(stem))) return false;
  const width = stemsOf(name).length + MOST_BETWEEN;
  return !words.some((_, at) => {
    const near = words.slice(at, at + width);
    return sought.every((stem) => near.includes(stem));
  });
}

/** "Habitat II": one of several of a name, by its Roman number. */
const ROMAN = /(?<name>\p{Lu}\p{L}{3,}) (?<number>[IVX]{1,4})(?!\p{L})/gu;

/** Whether a text has the name with other numbers only. */
const isOtherOfName = (name: string, number: string, text: string): boolean => {
  const numbers = [...text.matchAll(ROMAN)].flatMap(({ groups }) =>
    groups?.name === name ? [groups.number ?? ''] : [],
  );
  return numbers.length > 0 && !numbers.includes(number);
};

/** Whether no name of a question stands in a text in pieces only. */
export const hasWholeNames = (text: string, code: Language, { typed, language }: Pick<Asked, 'typed' | 'language'>) =>
  code !== language || (typed.match(NAME) ?? []).every((name) => !isScattered(name.replace(HOLDER, ''), text));

/** The names of several words that a question has. */
export const WHOLE_NAMES: readonly Rule[] = [
  {
    // "The World Bank supported … the development of an African platform": the African Development Bank is another.
    name: 'has the words of a name in one place',
    keeps: ({ text, language, around }, { asked }) => around.ofBody || hasWholeNames(text, language.code, asked),
  },
  {
    // "Where was Regatta I held?": that Regatta II was in Lima does not say.
    name: 'names the one of several of a name',
    keeps: ({ text }, { asked: { typed } }) =>
      [...typed.matchAll(ROMAN)].every(({ groups }) => !isOtherOfName(groups?.name ?? '', groups?.number ?? '', text)),
  },
];
