import type { BodyId } from '../model.ts';
import type { LanguageData } from './languages/language.ts';
import type { Numbered } from './masthead-number.ts';
import { numberOfName } from './name-with-number.ts';
import { findNumbered } from './ordinals.ts';
import { mentionAfter, type Passage, type Reading, whole } from './reading.ts';
import type { Span } from './text.ts';

/** "57th CIML Meeting" at the beginning of a line, whose letters stand between the number and the word for a session. */
export function numberWithLetters(
  passage: Passage,
  language: LanguageData,
): (Span & { body: BodyId; number: number; noun: string }) | undefined {
  const name = numberOfName(passage, language);
  const behind =
    name?.span.start === 0 ? /^ (meeting|session)(?!\p{L})/u.exec(passage.plain.slice(name.span.end)) : null;
  if (!name || !behind) return undefined;
  const { body, number, span } = name;
  return { body, number, noun: behind[1] ?? '', start: 0, end: span.end + behind[0].length };
}

/** The number of a session and its body, with which a line begins. */
function opening(passage: Passage, language: LanguageData): Omit<Numbered, 'passage'> | undefined {
  const [phrase] = findNumbered(passage.plain, whole(passage), language);
  const [number, ...more] = phrase?.numbers ?? [];
  const mention = phrase?.start === 0 && more.length === 0 ? mentionAfter(passage, phrase.end, language) : undefined;
  if (phrase && mention && !mention.generic && number !== undefined)
    return { ref: { body: mention.body, number }, noun: phrase.noun, span: { start: 0, end: mention.end } };
  const lettered = numberWithLetters(passage, language);
  if (!lettered) return undefined;
  const { body, start, end } = lettered;
  return { ref: { body, number: lettered.number }, noun: lettered.noun, span: { start, end } };
}

/**
 * The session with which a line of the head of an agenda begins, whatever stands behind it: "40ème Réunion du CIML, Lyon, 2005: Projet
 * d’Ordre du Jour", "47th Meeting of the International Committee of Legal Metrology Bucharest, Romania". None where the head has two.
 */
export function readOpeningLine(
  { language }: Reading,
  head: Passage[],
  kind: string | undefined,
): Numbered | undefined {
  if (!kind?.endsWith('agenda')) return undefined;
  const found = head.flatMap((passage) => {
    const one = opening(passage, language);
    return one ? [{ ...one, passage }] : [];
  });
  const [first] = found;
  return first && found.every(({ ref }) => JSON.stringify(ref) === JSON.stringify(first.ref)) ? first : undefined;
}
