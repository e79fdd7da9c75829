import type { SessionRef } from '../model.ts';
import { findOrdinals } from './ordinals.ts';
import type { Passage, Reading } from './reading.ts';
import { ownerOf } from './session-owner.ts';

/** So many paragraphs of a text that has lost its head may be those with which its report begins. */
const FIRST = 2;

/** So many characters may stand before the body: the number of the paragraph, and an article. */
const BEFORE = 12;

/**
 * The session of which a document is that has lost its head, where it begins as reports do: "1. The Commission on Population and
 * Development held its forty-eighth session at Headquarters on 11 April 2014 and from 13 to 17 April 2015" (E/CN.9/2015/L.3). Only the
 * body to whose series the symbol belongs is meant.
 */
export function sessionHeldFirst(reading: Reading): SessionRef | undefined {
  const { language, owner, passages } = reading;
  if (owner === undefined) return undefined;
  for (const passage of passages.slice(0, FIRST)) {
    const [sentence] = passage.sentences;
    const [phrase] = sentence ? findOrdinals(passage.plain, sentence, language) : [];
    if (!sentence || !phrase) continue;
    const [number, ...others] = phrase.numbers;
    const mention = ownerOf(reading, passage, sentence, phrase)?.mention;
    const isIts = mention?.body === owner && !mention.generic && mention.start <= sentence.start + BEFORE;
    const isHeld = isIts && language.past.test(passage.plain.slice(mention.end, phrase.start));
    return isHeld && number !== undefined && others.length === 0 && !isParted(passage, phrase.end, reading)
      ? { body: owner, number }
      : undefined;
  }
  return undefined;
}

/** "Its forty-eighth session, part two". */
const isParted = ({ plain }: Passage, end: number, { language: { partOfSession } }: Reading): boolean =>
  partOfSession.after.test(plain.slice(end));
