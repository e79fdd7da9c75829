/** Words of the names of bodies as they are clipped in haste, by the whole word. None is a word of its own. */
const CLIPPED: [clipped: string, whole: string][] = [
  ['sub-?(?:ct?tee|ctte|cmt?ee|cmttee|cmte)', 'subcommittee'],
  ['(?:ct?tee|ctte|cmt?ee|cmttee|cmte)', 'committee'],
  ['exec(?= (?:bd|brd|board|committee|council))', 'executive'],
  ['(?<=executive )(?:bd|brd)', 'board'],
  ['(?:wkg|wrkg|working) (?:gp|grp|gr)', 'working group'],
  ['(?:secgen|sec-gen)', 'secretary-general'],
  ['транснац\\.', 'транснациональной'],
  ['орг\\. ?преступност[ьи]ю?', 'организованной преступности'],
  ['оргпреступност[ьи]ю?', 'организованной преступности'],
  ['межд(?:унар)?\\.(?= сотруднич)', 'международное'],
  ['техн?\\.(?= помощ)', 'техническая'],
];

const EXPRESSIONS = CLIPPED.map(([clipped, whole]): [RegExp, string] => [
  new RegExp(`(?<![\\p{L}\\p{N}/.-])${clipped}(?![\\p{L}\\p{N}/-])`, 'giu'),
  whole,
]);

/** A place in a treaty in short, by the word for an article: "Art 2.1(c)" is paragraph 1(c) of it, and no item 1(c) of an agenda. */
const PLACES: [place: RegExp, whole: string][] = [
  [/(?<![\p{L}\p{N}])art(?:icle|\.)? ?(\d{1,2})\.(\d{1,2}) ?\(([a-z])\)/giu, 'Article $1, paragraph $2($3)'],
  [/(?<![\p{L}\p{N}])art[ií]culo (\d{1,2})\.(\d{1,2}) ?\(([a-z])\)/giu, 'artículo $1, párrafo $2($3)'],
  [/(?<![\p{L}\p{N}])(стать\p{L}+) (\d{1,2})\.(\d{1,2}) ?\(([a-zа-я])\)/giu, '$1 $2, пункт $3($4)'],
];

/**
 * A question with whole words in place of clipped ones.
 *
 * @example wholeWords('2025 session of the Special Cttee on Peacekeeping') // '2025 session of the Special Committee on Peacekeeping'
 */
export const wholeWords = (text: string): string =>
  EXPRESSIONS.reduce(
    (left, [clipped, whole]) => left.replace(clipped, (found) => (/^\p{Lu}/u.test(found) ? capital(whole) : whole)),
    PLACES.reduce((left, [place, whole]) => left.replace(place, whole), text),
  );

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
