/** A tag of an XML file: its name as written, with its prefix, its attributes, and the text that follows it. */
export type Tag = { name: string; closing: boolean; empty: boolean; attributes: string; text: string };

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>([^<]*)/g;

/** The tags of a well-formed XML file in order. Comments and declarations are passed over. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const [, closing, name = '', attributes = '', empty, text = ''] of xml.matchAll(TAG)) {
    yield { name, closing: closing === '/', empty: empty === '/', attributes, text };
  }
}

/** The value of an attribute of a Word tag; undefined when it has none of that name. */
export function wordValue({ attributes }: Tag, name = 'w:val'): string | undefined {
  const at = attributes.search(name === 'w:val' ? /\sw:val\s*=/ : new RegExp(`\\s${name}\\s*=`));
  return at < 0 ? undefined : /["']([^"']*)["']/.exec(attributes.slice(at))?.[1];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of an XML file with its entities resolved. */
export function xmlText(text: string): string {
  return text.replace(/&(?:#(x?)([\da-f]{1,6})|(\w{1,6}));/gi, (whole, hex, digits, name) => {
    const code = Number.parseInt(digits ?? '', hex ? 16 : 10);
    return digits ? (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd') : (ENTITIES[name] ?? whole);
  });
}
