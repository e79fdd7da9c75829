import { overlaps, type Span } from '../text.ts';

/** What stands on a line of its own at the head of a document. A `title` goes on after the words that tell it. */
export type Mark = Span & {
  kind: 'symbol' | 'distribution' | 'issued' | 'original' | 'job' | 'session' | 'days' | 'item' | 'title' | 'heading';
};

/** Between two of them. */
export const BLANK = /^[\s*,.|]*$/u;

/** After the words that tell a title: a new line begins. */
const ENDED = /^[\s*]*(?:$|[\p{Lu}\d(])|^\s\p{Script=Han}/u;

/** "Rapport du" goes on with a name: "Comité des transports intérieurs" (ECE/TRANS/248). */
const LINKED = /\s(?:of|on|by|the|du|des?|la|les|sur|par|del|sobre|el|los|las)\s?$/iu;

/** Whether the words that tell a title are all of it; one in capitals goes on in capitals: "REPORT OF THE MEETING". */
const endsAt = (text: string, { start, end }: Span): boolean =>
  !LINKED.test(text.slice(start, end)) &&
  ENDED.test(text.slice(end)) &&
  (/\p{Ll}/u.test(text.slice(start, end)) || !/^ \p{Lu}{2}/u.test(text.slice(end)));

/** A title in capitals ends before words that are not: "PROVISIONAL AGENDA FOR THE NINETY-SECOND SESSION This agenda has been …". */
export function titleMark(text: string, span: Span): Mark {
  if (endsAt(text, span)) return { ...span, kind: 'heading' };
  const whole = CAPITALS.exec(text.slice(span.start));
  return whole && whole[0].length > span.end - span.start
    ? { start: span.start, end: span.start + whole[0].trimEnd().length, kind: 'heading' }
    : { ...span, kind: 'title' };
}

/** Titles of scripts without capitals are words like others; only those beside another mark stand alone. */
export function isTitle(text: string, mark: Mark, marks: readonly Mark[]): boolean {
  if (mark.kind !== 'title' || !/^\p{Lo}/u.test(text.slice(mark.start, mark.start + 1))) return true;
  return marks.some(
    (other) =>
      other !== mark &&
      ((other.end <= mark.start && BLANK.test(text.slice(other.end, mark.start))) ||
        (other.start >= mark.end && BLANK.test(text.slice(mark.end, other.start)))),
  );
}

/** A title in capitals, right after the agenda item or the days of the session, before words that are not. */
export function capitals(text: string, marks: readonly Mark[]): Mark[] {
  return marks.flatMap(({ kind, end }): Mark[] => {
    if (kind !== 'item' && kind !== 'days') return [];
    const title = CAPITALS.exec(text.slice(end));
    const span = title && { start: end + title.index, end: end + title.index + title[0].trimEnd().length };
    return span && !marks.some((mark) => overlaps(mark, span)) ? [{ ...span, kind: 'heading' }] : [];
  });
}

const CAPITALS = /^\s*(?=[^\p{Ll}]{20})[\p{Lu}(«"][^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*?(?=\s\p{Lu}\p{Ll})/u;
