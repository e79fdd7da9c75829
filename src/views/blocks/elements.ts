import type {
  ActionsBlock,
  Button,
  ContextBlock,
  KnownBlock,
  MrkdwnElement,
  PlainTextElement,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextLink,
  RichTextList,
  RichTextQuote,
  RichTextSection,
  RichTextText,
} from '@slack/types';
import { address, clean, clip, pieces } from './escape.ts';

/** The longest text that one block or element takes. */
export const longestText = 3000;
/** The longest value that a button carries. */
const longestValue = 2000;

type Style = NonNullable<RichTextText['style']>;

/** Words in rich text, shown sign for sign. Long ones are several elements, which a reader does not see. */
export function words(text: string, style?: Style): RichTextText[] {
  return pieces(text, longestText).map((piece) => ({ type: 'text', text: piece, ...(style ? { style } : {}) }));
}

/** A link in rich text; only its words where the address is none that Slack takes. */
export function linked(label: string, url: string | undefined): RichTextElement[] {
  const href = address(url);
  const text = clean(label);
  if (!href || !text) return words(label);
  return [{ type: 'link', url: href, text: clip(text, longestText) } satisfies RichTextLink];
}

/** Words on a line of their own. Neighbours of one look are one element: that takes less of the room. */
export function line(...elements: RichTextElement[]): RichTextSection {
  const joined: RichTextElement[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    if (last?.type === 'text' && element.type === 'text' && !last.style && !element.style && fitTogether(last, element))
      joined[joined.length - 1] = { type: 'text', text: last.text + element.text };
    else joined.push(element);
  }
  return { type: 'rich_text_section', elements: joined };
}

const fitTogether = (a: RichTextText, b: RichTextText): boolean => a.text.length + b.text.length <= longestText;

/** Lines with a point before each. */
export const bullets = (lines: RichTextSection[]): RichTextList => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: lines.filter(({ elements }) => elements.length > 0),
});

/** Words set off as a quotation. */
export const quotation = (quote: string): RichTextQuote => ({ type: 'rich_text_quote', elements: words(quote) });

/** A block of rich text without its empty parts; no block where nothing is left. */
export function richText(...elements: RichTextBlockElement[]): RichTextBlock[] {
  const full = elements.filter((element) => element.elements.length > 0);
  return full.length > 0 ? [{ type: 'rich_text', elements: full }] : [];
}

/** Text without any markup or emoji. */
export const plain = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: clip(text, most),
  emoji: false,
});

/** Our own sentence with markup. What it takes in must be escaped. */
export const mrkdwn = (text: string): MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

/** A sentence of ours as a block. */
export const sentence = (text: string): KnownBlock[] => (text ? [{ type: 'section', text: mrkdwn(text) }] : []);

/** Small print; no block for no text. */
export function smallPrint(text: string, most = longestText): ContextBlock[] {
  const element = plain(text, most);
  return element.text.trim() ? [{ type: 'context', elements: [element] }] : [];
}

/** A heading, of 150 units at most. */
export const heading = (text: string): KnownBlock[] =>
  text.trim() ? [{ type: 'header', text: plain(text, 150) }] : [];

/** Whether a value comes back from Slack as it was. */
const isCarried = (value = ''): boolean => value.length <= longestValue && value.isWellFormed();

type ButtonParts = { action: string; label: string; value?: string; url?: string; says?: string; primary?: boolean };

/** A button; none where its label is empty, or its value or address too long to be carried whole. */
export function button({ action, label, value, url, says, primary }: ButtonParts): Button[] {
  const text = plain(label, 75);
  const href = address(url);
  if (!text.text.trim() || !isCarried(value) || (url && !href)) return [];
  return [
    {
      type: 'button',
      action_id: action,
      text,
      ...(value ? { value } : {}),
      ...(href ? { url: href } : {}),
      ...(says ? { accessibility_label: clip(says, 75) } : {}),
      ...(primary ? { style: 'primary' as const } : {}),
    },
  ];
}

/** A row of buttons; no block without any. */
export const actions = (elements: ActionsBlock['elements']): ActionsBlock[] =>
  elements.length > 0 ? [{ type: 'actions', elements: elements.slice(0, 25) }] : [];

/** How much of a message's or view's room blocks take: Slack counts more than the letters that are seen. */
export const sizeOf = (blocks: KnownBlock[]): number => JSON.stringify(blocks).length;
