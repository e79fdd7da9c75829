import type { Element, Step } from './html-tree.ts';
import { asText, raised } from './markup-out.ts';

/** Words of one block while they are gathered. */
export type Inline = {
  text: string;
  /** How many letters are in bold. */
  bold: number;
  letters: number;
  /** Open elements that change what they hold, with the place where they began. */
  open: { tag: string; from: number }[];
  struck: string[];
};

const BOLD = new Set(['b', 'strong']);
const STRUCK = new Set(['s', 'strike', 'del']);
const CHANGING = new Set([...BOLD, ...STRUCK, 'sup', 'pre']);

/** Nothing gathered yet. `from` another: the elements that are still open. */
export function emptyInline(from?: Inline): Inline {
  const open = (from?.open ?? []).map(({ tag }) => ({ tag, from: 0 }));
  return { text: '', bold: 0, letters: 0, open, struck: from?.struck ?? [] };
}

const isInside = (inline: Inline, tags: ReadonlySet<string>) => inline.open.some(({ tag }) => tags.has(tag));
const PRE = new Set(['pre']);

function addText(inline: Inline, raw: string): void {
  const words = isInside(inline, PRE) ? raw : raw.replace(/[ \t\r\n\f]+/g, ' ');
  const glued = /[\s]$/.test(inline.text) || inline.text === '' ? words.replace(/^ /, '') : words;
  inline.text += glued;
  const letters = glued.match(/\S/g)?.length ?? 0;
  inline.letters += letters;
  if (isInside(inline, BOLD)) inline.bold += letters;
}

function close(inline: Inline, element: Element): void {
  const at = inline.open.findLastIndex(({ tag }) => tag === element.tagName);
  const [opened] = at < 0 ? [] : inline.open.splice(at, 1);
  if (!opened) return;
  const [before, inside] = [inline.text.slice(0, opened.from), inline.text.slice(opened.from)];
  if (opened.tag === 'sup') inline.text = before + raised(inside, before);
  if (!STRUCK.has(opened.tag) || inside.trim() === '') return;
  inline.struck.push(inside);
  inline.text = before;
}

/**
 * Takes up one step of a walk: text, a break, or the border of an element that changes what it holds. Raised figures are
 * set in brackets, struck-out words are left out and remembered.
 */
export function takeUp(inline: Inline, step: Step): void {
  if ('text' in step) addText(inline, asText(step.text));
  else if ('leave' in step) close(inline, step.leave);
  else if (step.enter.tagName === 'br') inline.text = `${inline.text.trimEnd()}\n`;
  else if (CHANGING.has(step.enter.tagName)) inline.open.push({ tag: step.enter.tagName, from: inline.text.length });
}

const LONGEST_TITLE = 200;

/** The words that were gathered; `**` around them where all are bold, as that is how headings look. */
export function inlineText({ text, bold, letters }: Inline): string {
  const words = text.trim().replace(/\n{2,}/g, '\n');
  const title = letters > 0 && bold === letters && words.length < LONGEST_TITLE && !/[\n*]/.test(words);
  return title ? `**${words}**` : words;
}
