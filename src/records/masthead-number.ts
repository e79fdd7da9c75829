import type { SessionRef } from '../model.ts';
import type { LanguageData } from './languages/language.ts';
import { numberOfName } from './name-with-number.ts';
import { findOrdinals } from './ordinals.ts';
import { type Passage, type Reading, whole } from './reading.ts';
import type { Span } from './text.ts';

/** What may stand between the name of a body and the number of its session: symbol, distribution, day of issue, languages. */
const isBlock = ({ plain, dates, symbols }: Passage, { masthead }: LanguageData): boolean =>
  symbols.some(({ start, end }) => start === 0 && end === plain.length) ||
  masthead.distribution.test(plain) ||
  masthead.original.test(plain) ||
  dates.some(({ start, end }) => start === 0 && end === plain.length) ||
  Object.keys(masthead.languages).includes(plain.trim());

/** A session of which the head gives the number and no days, and the words that name it. */
export type Numbered = { ref: SessionRef; noun: string; passage: Passage; span: Span };

/**
 * "Implementation Review Group" and under it "Sixth session": the session for which the document was issued, where its
 * place and days do not stand in the head. Nothing but the block of the distribution may stand between (A/57/150).
 */
export function readNumberAlone({ language }: Reading, head: Passage[]): Numbered | undefined {
  const found = head.flatMap((heading, i) => {
    const [phrase] = findOrdinals(heading.plain, { start: 0, end: heading.plain.length }, language);
    const above = head.slice(0, i).findLast((passage) => !isBlock(passage, language));
    const [mention] = above?.mentions ?? [];
    const number = phrase?.numbers[0];
    const isWhole = (span: Span | undefined, { plain }: Passage) =>
      span?.start === 0 && /^[\s*]*$/.test(plain.slice(span.end));
    if (!above || heading.gap || !mention || number === undefined || phrase?.numbers.length !== 1) return [];
    return isWhole(phrase, heading) && isWhole(mention, above)
      ? [{ ref: { body: mention.body, number }, noun: phrase.noun, passage: heading, span: whole(heading) }]
      : [];
  });
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  const named = head.flatMap((heading) => {
    const name = numberOfName(heading, language);
    const isWhole = name?.span.start === 0 && /^[\s*]*$/.test(heading.plain.slice(name.span.end));
    const noun = language.designations[0]?.[1] ?? 'session';
    return name && isWhole
      ? [{ ref: { body: name.body, number: name.number }, noun, passage: heading, span: whole(heading) }]
      : [];
  });
  return named.length === 1 ? named[0] : undefined;
}

/**
 * "Report of the Subsidiary Body for Implementation on the second part of its forty-eighth session": the session of which
 * a document reports a part. Its days are not those of the whole: the session is told by its number alone.
 */
export function readPart({ language }: Reading, head: Passage[]): Numbered | undefined {
  for (const passage of head) {
    const { plain, mentions } = passage;
    const phrases = findOrdinals(plain, { start: 0, end: plain.length }, language);
    const phrase = phrases.find(({ start }) => language.partOfSession.before.test(plain.slice(0, start)));
    const number = phrase?.numbers[0];
    const mention = phrase && mentions.findLast(({ end, generic }) => !generic && end <= phrase.start);
    if (!phrase || !mention || number === undefined || phrase.numbers.length > 1) continue;
    const ref = { body: mention.body, number };
    return { ref, noun: phrase.noun, passage, span: { start: mention.start, end: phrase.end } };
  }
  return undefined;
}
