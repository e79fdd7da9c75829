/**
 * Text without markup. `offsets[i]` is the place of character `i` in the original; `breaks` holds every `i` with
 * markup before it that stands between the words in the original (`**`, a link's brackets, a backslash), so that no
 * exact quotation can run across.
 */
export type Normalised = { text: string; offsets: number[]; breaks: Set<number> };

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
  const emphasis = new Set<number>();
  const breaks = new Set<number>();
  const offsets: number[] = [];
  let text = '';
  const put = (character: string, at: number) => {
    if (character === ' ' && (text === '' || text.endsWith(' '))) return;
    text += character;
    offsets.push(at);
  };
  for (let i = start; i < end; ) {
    const character = original[i] ?? '';
    const link = links.get(i);
    if (link !== undefined) {
      breaks.add(text.length);
      i = link;
    } else if (character === '<') {
      const tag = tagAt(original, i, end);
      if (!tag?.inline) breaks.add(text.length);
      if (!tag) put('<', i);
      else if (!tag.inline) put(' ', i);
      i = tag?.end ?? i + 1;
    } else if (character === '*' && original[i + 1] === '*' && !(text === '' && original[i + 2] === ' ')) {
      breaks.add(text.length);
      i += 2;
    } else if (character === '*' && (emphasis.has(i) || emphasisEnd(original, i, end) > 0)) {
      if (!emphasis.has(i)) emphasis.add(emphasisEnd(original, i, end));
      breaks.add(text.length);
      i += 1;
    } else if (character === '\\' && /[*_#[\]()\\.-]/.test(original[i + 1] ?? '')) {
      breaks.add(text.length);
      put(original[i + 1] ?? '', i + 1);
      i += 2;
    } else if (character === '&') {
      const name = /^&(#?\w{1,8});/.exec(original.slice(i, i + 11))?.[1];
      const decoded = name ? ENTITIES[name] : undefined;
      if (decoded && i + (name?.length ?? 0) + 2 <= end) {
        breaks.add(text.length);
        put(decoded, i);
        breaks.add(text.length);
        i += (name?.length ?? 0) + 2;
      } else {
        put('&', i);
        i += 1;
      }
    } else if (character === '|') {
      breaks.add(text.length);
      put(' ', i);
      i += 1;
    } else if (/[\u200b\u00ad]/.test(character)) {
      breaks.add(text.length);
      i += 1;
    } else {
      put(/\s/.test(character) ? ' ' : character, i);
      i += 1;
    }
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    offsets.pop();
  }
  return { text, offsets, breaks };
}
