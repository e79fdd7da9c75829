import type { Passage } from './reading.ts';

/** Lines that go on after a title that one line holds: the contents, in capitals as they are headed, and leaders to a page. */
const CONTENTS =
  /\s(?:[ÍI]NDICE|SOMMAIRE|TABLE DES MATI[ÈE]RES|TABLE OF CONTENTS|CONTENTS|СОДЕРЖАНИЕ|ОГЛАВЛЕНИЕ|المحتويات)(?!\p{L}).*$|\s*\.{4,}.*$/su;
/** The mark of a note that stands at a year without a space: "10 to 11 February 20251". */
const MARK_AT_YEAR = /(?<=\p{L}\p{M}* (?:19|20)\d\d)[1-9]$/u;
/** Words with which no title ends. */
const DANGLES = /\s(?:of|and|on|for|to|by|in|into|with|the|du|des|les?|la|et|sur|del?|y|los|las|el)$/iu;

/**
 * A title without what the line goes on with: the contents of the document, leaders, and the mark of a note at its year.
 *
 * @example cutTitle('Report on the first regular session 2025, 10 to 11 February 20251') // '… 10 to 11 February 2025'
 */
export const cutTitle = (title: string): string => title.replace(CONTENTS, '').replace(MARK_AT_YEAR, '');

/** "Report of the Special Political and Decolonization", and in the next line "Committee": English puts the noun last. */
const REPORT_OF =
  /^report of the (?!.*\b(?:committee|commission|council|assembly|board|conference|group|body|panel)\b)/iu;
const ORGAN = /^(?:committee|commission|council|assembly|board|conference|group|body|panel)\b.{0,60}$/iu;

/**
 * A title that its line breaks off, as a line over it prints it in full, that of the agenda item for one, or else with the sign that
 * it goes on: the title of A/RES/80/2 ends in "of the". The name of a body that the next line ends is put together.
 */
export function withEnd(title: string, passage: Passage, head: readonly Passage[]): string {
  const next = head[head.indexOf(passage) + 1]?.paragraph.text ?? '';
  if (REPORT_OF.test(title) && ORGAN.test(next)) return `${title} ${next}`;
  if (!DANGLES.test(title) || !/^\p{L}/u.test(title)) return title;
  const whole = head.find(({ paragraph }) => paragraph.text.includes(`${title} `))?.paragraph.text ?? '';
  const [found = ''] = whole.slice(whole.indexOf(title)).split(/["”»]/u);
  return found === '' ? `${title} …` : found.replace(/[\s:;,]+$/u, '');
}
