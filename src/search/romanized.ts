/** Cyrillic letters as English writes names with them; some in two ways. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  а: ['a'],
  б: ['b'],
  в: ['v', 'w'],
  г: ['g', 'h'],
  д: ['d'],
  е: ['e', 'ye'],
  ж: ['zh', 'j'],
  з: ['z'],
  и: ['i'],
  й: ['y', 'i'],
  к: ['k', 'c'],
  л: ['l'],
  м: ['m'],
  н: ['n'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  у: ['u'],
  ф: ['f', 'ph'],
  х: ['kh', 'h'],
  ц: ['ts', 'c'],
  ч: ['ch'],
  ш: ['sh'],
  щ: ['shch'],
  ъ: [''],
  ы: ['y'],
  ь: [''],
  э: ['e'],
  ю: ['yu'],
  я: ['ya', 'ia'],
};

/** Endings that Russian puts behind names: "в Энтеббе", "в Ливингстоне". */
const ENDINGS = /(?:ами|ах|ом|ой|е|у|ы|и|а|я|ю)$/u;
const SHORTEST = 5;
const MOST = 64;

const spellings = (word: string): string[] =>
  [...word].reduce<string[]>(
    (left, letter) => left.flatMap((one) => (LETTERS[letter] ?? [letter]).map((said) => one + said)).slice(0, MOST),
    [''],
  );

/**
 * How English may write a name that stands in Cyrillic letters, with its ending and without.
 *
 * @example romanized('ливингстоне').includes('livingstone') // true
 */
export function romanized(word: string): string[] {
  if (!/^[а-яё]+$/u.test(word) || word.length < SHORTEST) return [];
  return [...new Set([word, word.replace(ENDINGS, '')].flatMap(spellings))];
}
