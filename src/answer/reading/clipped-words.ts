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

/**
 * A question with whole words in place of clipped ones.
 *
 * @example wholeWords('2025 session of the Special Cttee on Peacekeeping') // '2025 session of the Special Committee on Peacekeeping'
 */
export const wholeWords = (text: string): string =>
  EXPRESSIONS.reduce(
    (left, [clipped, whole]) => left.replace(clipped, (found) => (/^\p{Lu}/u.test(found) ? capital(whole) : whole)),
    text,
  );

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
