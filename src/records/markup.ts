/**
 * Text without markup. `breaks` holds every place with markup before it that stands between the words in the original
 * (`**`, a link's brackets, a backslash), so that no exact quotation can run across.
 */
export type Normalised = { text: string; breaks: Set<number> };

const INLINE_TAG = /^\/?(?:sup|sub|i|b|em|strong|u|span|small|font|a)(?:\s|$)/i;
const LONGEST_TAG = 200;
const LONGEST_TARGET = 500;

const ENTITIES: Record<string, string> = { amp: '&', nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };

/** Ends of the pieces of markup that start at a given place: a link's `[` and its `](target)`. */
function linkMarks(original: string, start: number, end: number): Map<number, number> {
  const marks = new Map<number, number>();
  let open = -1;
  for (let i = start; i < end; i++) {
    const character = original[i];
    if (character === '[') open = i;
    else if (character === ']' && original[i + 1] === '(' && open >= 0) {
      const close = original.slice(i, Math.min(end, i + LONGEST_TARGET)).indexOf(')');
      if (close > 0) {
        marks.set(open, open + 1).set(i, i + close + 1);
        i += close;
      }
      open = -1;
    }
  }
  return marks;
}

function tagAt(original: string, at: number, end: number): { end: number; inline: boolean } | undefined {
  if (!/[a-zA-Z/!]/.test(original[at + 1] ?? '')) return undefined;
  const close = original.slice(at, Math.min(end, at + LONGEST_TAG)).indexOf('>');
  if (close < 0) return undefined;
  return { end: at + close + 1, inline: INLINE_TAG.test(original.slice(at + 1, at + close)) };
}

function emphasisEnd(original: string, at: number, end: number): number {
  if (!/\p{L}/u.test(original[at + 1] ?? '') || /[\p{L}\p{N}]/u.test(original[at - 1] ?? ' ')) return -1;
  const line = original.slice(at + 1, Math.min(end, at + 80));
  const close = line.search(/[*\n]/);
  return close > 0 && line[close] === '*' && line[close + 1] !== '*' && /\S/.test(line[close - 1] ?? '')
    ? at + 1 + close
    : -1;
}

/**
 * Takes the markup out of a part of a file: HTML tags, `**`, `\*`, `*word*`, links, entities, table bars; white space
 * of any kind and length becomes one space. `( <i>suite</i> )` gives `( suite )`: only tags vanish, not the spaces.
 *
 * @example normalise('les 1<sup>er</sup> et  2 octobre', 0, 31).text // 'les 1er et 2 octobre'
 */
export function normalise(original: string, start: number, end: number): Normalised {
  const links = linkMarks(original, start, end);
  const breaks = new Set<number>();
  let closing = -1;
  let text = '';
  for (let i = start; i < end; ) {
    PLAIN.lastIndex = i;
    if (PLAIN.test(original)) {
      const stop = Math.min(PLAIN.lastIndex, end);
      text += original.slice(i, stop);
      i = stop;
      continue;
    }
    const character = original[i] ?? '';
    const close = character === '*' && i !== closing ? emphasisEnd(original, i, end) : -1;
    if (close > 0) closing = close;
    const mark = readMark(original, i, end, links.get(i), i === closing || close > 0, text === '');
    if (mark.cuts) breaks.add(text.length);
    if (mark.text !== ' ') text += mark.text;
    else if (text !== '' && !text.endsWith(' ')) text += ' ';
    if (mark.cuts) breaks.add(text.length);
    i = mark.end;
  }
  return { text: text.trimEnd(), breaks };
}

// A run of characters that are no markup and no white space.
const PLAIN = /[^\s<*\\&|[\]\u200b\u00ad]+/y;

/** What one piece of markup or white space stands for, where it ends, and whether it cuts quotations. */
type Mark = { text: string; end: number; cuts: boolean };

function readMark(
  original: string,
  at: number,
  end: number,
  link: number | undefined,
  emphasis: boolean,
  isFirst: boolean,
): Mark {
  const [character = '', next = ''] = [original[at], original[at + 1]];
  if (link !== undefined) return { text: '', end: link, cuts: true };
  if (character === '<') {
    const tag = tagAt(original, at, end);
    // Quotation marks of some texts: <<…>>.
    const quotes = next === '<' || original[at - 1] === '<';
    if (!tag || quotes) return { text: '<', end: at + 1, cuts: !quotes };
    return { text: tag.inline ? '' : ' ', end: tag.end, cuts: !tag.inline };
  }
  if (character === '*' && next === '*' && !(isFirst && original[at + 2] === ' ')) {
    return { text: '', end: at + 2, cuts: true };
  }
  if (emphasis) return { text: '', end: at + 1, cuts: true };
  if (character === '\\' && /[*_#[\]()\\.-]/.test(next) && at + 1 < end) return { text: next, end: at + 2, cuts: true };
  if (character === '&') {
    const name = /^&(#?\w{1,8});/.exec(original.slice(at, Math.min(end, at + 11)))?.[1] ?? '';
    const decoded = ENTITIES[name];
    return decoded ? { text: decoded, end: at + name.length + 2, cuts: true } : { text: '&', end: at + 1, cuts: false };
  }
  if (character === '|') return { text: ' ', end: at + 1, cuts: true };
  if (/[\u200b\u00ad]/.test(character)) return { text: '', end: at + 1, cuts: true };
  return { text: /\s/.test(character) ? ' ' : character, end: at + 1, cuts: false };
}
