/** Where a message of Slack keeps words: its own text, and those of its blocks and attachments. */
const WORDS = new Set(['text', 'fallback', 'pretext', 'title', 'value', 'url']);
/** No message is longer; an app's may nest without end. */
const LONGEST = 40_000;

/** All the words of a message, those of its blocks and attachments too, without what Slack adds for itself. */
export function textOf(message: Record<string, unknown>): string {
  const { text, blocks, attachments } = message;
  const found: string[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (depth > 12 || typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'string') {
        if (WORDS.has(key)) found.push(inner);
      } else walk(inner, depth + 1);
  };
  walk({ text, blocks, attachments }, 0);
  return found.join('\n').slice(0, LONGEST);
}
