// How words get into Slack without turning into something else.
//
// Record text, names and questions go into `rich_text` and `plain_text`, where Slack shows every sign as it is written:
// no mention, no bold, no emoji, nothing to escape, and a quotation can be copied word for word. `mrkdwn` is kept for
// sentences of our own and for what allows nothing else (the notification text, unfurls); all that comes from outside
// is escaped there, and `verbatim` keeps names and addresses from becoming links.

/** The sign of a cut in our own words, and that of words left out of a quotation. */
const ellipsis = '…';
const omission = ' […]';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text without what no reader sees and a server may refuse: control characters and halves of characters. */
export function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/**
 * Text for mrkdwn: exactly the three signs that Slack asks for.
 *
 * @example escaped('<!channel> & co') //=> '&lt;!channel&gt; &amp; co'
 */
export function escaped(text: string): string {
  return clean(text).replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
}

/** Where a text of at most `most` units can end: after a word if one ends not far before, else after a character. */
function endWithin(text: string, most: number): number {
  const head = text.slice(0, most);
  const word = /\s+\S*$/u.exec(head)?.index ?? 0;
  if (/\s/u.test(text[most] ?? '') && head.trim()) return head.trimEnd().length;
  if (word > most * 0.6) return word;
  const character = new Intl.Segmenter().segment(text.slice(0, most + 50)).containing(most)?.index ?? 0;
  if (character > 0) return character;
  return /[\ud800-\udbff]$/.test(head) ? most - 1 : most;
}

/**
 * A text of at most `most` units, cut after a word or at least after a whole character, with "…" where it is cut.
 *
 * @example clip('the Conference of the Parties', 16) //=> 'the Conference…'
 */
export function clip(text: string, most: number): string {
  const whole = clean(text);
  return whole.length <= most
    ? whole
    : `${whole.slice(0, endWithin(whole, most - ellipsis.length)).trimEnd()}${ellipsis}`;
}

/** A quotation of at most `most` units: its own words to the letter, and " […]" where others are left out. */
export function clipQuote(quote: string, most: number): string {
  const whole = clean(quote);
  return whole.length <= most ? whole : `${whole.slice(0, endWithin(whole, most - omission.length))}${omission}`;
}

/** Escaped text that is at most `most` units long once it is escaped. No entity is cut: the cut comes first. */
export function clipEscaped(text: string, most: number): string {
  let room = most;
  let result = escaped(clip(text, room));
  while (result.length > most) {
    room -= Math.max(1, Math.floor((result.length - most) / 5));
    result = escaped(clip(text, Math.max(room, 1)));
  }
  return result;
}

/** Pieces of at most `most` units that give the whole text again when they are put together. */
export function pieces(text: string, most: number): string[] {
  const found: string[] = [];
  let rest = clean(text);
  while (rest.length > most) {
    const end = endWithin(rest, most);
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest ? [...found, rest] : found;
}

/** Letters written from right to left, and signs that change the direction. */
const otherDirection = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A fragment in a line of ours. One from right to left is set apart, so that it does not turn its neighbours round. */
export function isolated(text: string): string {
  return otherDirection.test(text) ? `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069` : text;
}

/** A web address that Slack takes; nothing where it could be anything else. */
export function address(url: string | undefined): string | undefined {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const href = new URL(url).href.replaceAll('|', '%7C').replaceAll('>', '%3E').replaceAll('<', '%3C');
  return href.length <= 3000 ? href : undefined;
}

/**
 * A link in mrkdwn. In the label `|` would end it, so another line takes its place; without a proper address the label
 * stands alone.
 *
 * @example link('https://docs.un.org/en/A/1', 'A/1 & more') //=> '<https://docs.un.org/en/A/1|A/1 &amp; more>'
 */
export function link(url: string, label: string): string {
  const href = address(url);
  const name = escaped(label).replaceAll('|', '¦').replace(/\s+/g, ' ').trim();
  return href ? `<${escaped(href)}|${name || escaped(href)}>` : name;
}
