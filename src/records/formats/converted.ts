/** The text of a document as it is kept, and what a person should know of how it was gained. */
export type Converted = {
  text: string;
  /** Sentences: what was repaired, what was left out, what is in doubt. */
  notes: string[];
  /** The address under which the document says that it stands, as it is written there. */
  address?: string;
};

/** Why a file gives no text, in words for the person who handed it in. Ends with what to do. */
export class Unreadable extends Error {}

/**
 * A few words of a longer text, for a note.
 *
 * @example beginning('The Working Group\n held its seventh meeting', 20) // 'The Working Group …'
 */
export function beginning(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/\s+\S*$/, '')} …`;
}
