import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** What a walk meets: the beginning of an element, its end, or text. */
export type Step = { enter: Element } | { leave: Element } | { text: string };

/** Elements whose inside is no text of the page: what runs, what is fetched, what is filled in. */
const NO_TEXT = new Set(
  'script style template noscript iframe frame object embed applet svg math canvas audio video picture img map head button input select textarea datalist dialog'.split(
    ' ',
  ),
);

const isElement = (node: Node): node is Element => 'tagName' in node;

/** An attribute of an element; empty when it has none of that name. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? '';
}

const isHidden = (element: Element): boolean =>
  element.attrs.some(({ name }) => name === 'hidden') ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'));

/**
 * Walks through what a reader of the page sees, from an element on, without recursion: a page may nest its tags as
 * deeply as it likes. An element for which `skip` is true is left out with all that it holds.
 */
export function* walk(root: Element, skip: (element: Element) => boolean = () => false): Generator<Step> {
  const stack: (Node | { leave: Element })[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('leave' in node) yield node;
    else if (node.nodeName === '#text') yield { text: (node as DefaultTreeAdapterTypes.TextNode).value };
    else if (isElement(node) && !NO_TEXT.has(node.tagName) && !isHidden(node) && (node === root || !skip(node))) {
      yield { enter: node };
      stack.push({ leave: node });
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node);
    }
  }
}

/** The elements of a page in order, also those that nobody sees, such as its links. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const stack: Node[] = parse(html).childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    elements.push(node);
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node);
  }
  return elements;
}

/** All the words inside an element, as a reader sees them. */
export function wordsOf(element: Element): string {
  let words = '';
  for (const step of walk(element)) if ('text' in step) words += step.text;
  return words.replace(/\s+/g, ' ').trim();
}
