import { afterSession } from './head-ends.ts';
import { DRAFTS } from './languages/draft-titles.ts';
import { OFFICE_LINES } from './languages/office-lines.ts';
import { kindOfLetter, TITLE_KINDS } from './languages/title-kinds.ts';
import { isBodyLine, isItemLabel, isSessionLine } from './masthead-title.ts';
import { type Passage, type Reading, whole } from './reading.ts';
import type { Span } from './text.ts';

type Found = { passage: Passage; span: Span };

const LONGEST_TITLE = 400;

/** The title, where it begins, the word over it, and the words that tell the kind of document. */
export type Titled = { title?: Passage; start?: number; over?: Passage; kind?: Found & { name: string } };

/** What ends in a full stop after so many words is no title. */
const SENTENCE = /^.{60,}[.。]$/u;

/** "Pour adoption": what a paper is sent for is not its title (CDLR(2011)26). */
const WHAT_FOR =
  /^(?:pour|for|para|для) (?:adoption|approbation|information|decision|examen|avis|action|approval|consideration|adopcion|aprobacion|informacion|принятия|информации|решения)$/u;

/**
 * The report under an agenda item that is called a report itself, in capitals, among several: "REPORT OF THE ECONOMIC AND SOCIAL
 * COUNCIL" over "Report of the Special Political and Decolonization Committee" (A/52/622).
 */
function reportUnder(
  head: readonly Passage[],
  passage: Passage,
  name: string,
  kindTitle: readonly (readonly [RegExp, string])[],
): Titled | undefined {
  const below = head[head.indexOf(passage) + 1];
  if (name !== 'report' || !below || /\p{Ll}/u.test(passage.paragraph.text) || !/\p{Ll}/u.test(below.paragraph.text))
    return undefined;
  const kind = kindTitle.find(([expression, other]) => other === name && expression.exec(below.plain)?.index === 0);
  const length = kind?.[0].exec(below.plain)?.[0].length;
  return length
    ? { title: below, start: 0, kind: { passage: below, span: { start: 0, end: length }, name } }
    : undefined;
}

/**
 * A letter that is issued under a symbol: its first line is the title, and what it sends on has others of its own ("Report of the
 * Ministry of Foreign Affairs …", A/79/898). Under a title and the words for a note it is what the note is about.
 */
function readLetter(
  reading: Reading,
  head: readonly Passage[],
  kindLine: readonly (readonly [RegExp, string])[],
): Titled {
  const at = head.findIndex(({ plain }) => kindOfLetter(plain, reading.language.code));
  const [title, name] = [head[at], kindOfLetter(head[at]?.plain ?? '', reading.language.code)];
  const isUnderNote = head.slice(0, at).some(({ plain }) => kindLine.some(([expression]) => expression.test(plain)));
  return title && name && !isUnderNote ? { title, start: 0, kind: { passage: title, span: whole(title), name } } : {};
}

/**
 * The title of a document where a word or the line under it tells that it is one: "Report on …", "Note by the Secretariat".
 */
export function readTitle(reading: Reading, head: Passage[], itemLine: Passage | undefined): Titled {
  const kindTitle = [...TITLE_KINDS[reading.language.code], ...reading.language.masthead.kindTitle];
  const kindLine = [...reading.language.masthead.kindLine, ...OFFICE_LINES[reading.language.code]];
  const letter = readLetter(reading, head, kindLine);
  if (letter.title) return letter;
  for (const [i, passage] of head.entries()) {
    const kind = kindLine.find(([expression]) => expression.test(passage.plain));
    const before = head.slice(0, i).findLast(({ plain }) => !WHAT_FOR.test(plain));
    if (kind && before && before !== itemLine && !SENTENCE.test(before.plain) && passage.plain.length < 90) {
      // "Provisional agenda and annotations. Note by the Executive Secretary" is an agenda, whoever wrote it.
      // Under the days of the session nothing else is the title: "18-22 September 1995", "Note by the Secretary-General".
      if (isSessionLine(before, reading.language) || isBodyLine(before))
        return { title: passage, kind: { passage, span: whole(passage), name: kind[1] } };
      const own = kind[1] === 'note' ? kindTitle.find(([expression]) => expression.test(before.plain)) : undefined;
      return own
        ? { title: before, kind: { passage: before, span: whole(before), name: own[1] } }
        : { title: before, kind: { passage, span: whole(passage), name: kind[1] } };
    }
  }
  for (const [i, passage] of head.entries()) {
    const draft = DRAFTS[reading.language.code].find(([expression]) => expression.test(passage.plain));
    if (!draft) continue;
    const kind = { passage, span: whole(passage), name: draft[1] };
    // "The Commission recommends … the adoption of the following draft resolution:" may stand between (E/CN.5/2025/L.6).
    const below = head.slice(passage.plain.endsWith(',') ? i + 2 : i + 1);
    const title = below[0]?.plain.endsWith(':') ? below[1] : below[0];
    if (!title || title.plain.length > LONGEST_TITLE || /[.,;:]$/.test(title.plain))
      return { title: passage, start: 0, kind };
    return { title, over: passage, kind };
  }
  for (const passage of head) {
    if (/[.;:]$/.test(passage.plain) || isItemLabel(passage.plain, reading.language)) continue;
    // The name of the body can stand before the title without an empty line between.
    const name = passage.mentions.find((mention) => mention.start === 0 && mention.official);
    const behind = afterSession(passage.plain, reading.language);
    for (const start of new Set([0, ...(name ? [name.end + 1] : []), behind])) {
      const kind = kindTitle
        .map(([expression, name]) => ({ match: expression.exec(passage.plain.slice(start)), name }))
        .find(({ match }) => match);
      if (!kind?.match) continue;
      const span = { start, end: start + kind.match[0].length };
      const below = start === 0 ? reportUnder(head, passage, kind.name, kindTitle) : undefined;
      if (below) return below;
      return { title: passage, start, kind: { passage, span, name: kind.name } };
    }
  }
  return {};
}
