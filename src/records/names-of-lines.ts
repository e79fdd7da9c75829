import type { Paragraph } from '../model.ts';
import { findMentions, type Mention, type Name } from './bodies.ts';
import type { LanguageData } from './languages/language.ts';
import type { Passage } from './reading.ts';
import { squeeze } from './squeeze.ts';
import { plain } from './text.ts';

/** The bodies whose shorter names fill a line of a head: "OPCW Executive Council". */
export const wholeLines = (head: readonly Paragraph[], names: readonly Name[], language: LanguageData): Mention[] =>
  head.flatMap(({ text }) => {
    const words = plain(squeeze(text).text);
    return findMentions(words, names, language, undefined).filter(
      ({ start, end, official }) => !official && start === 0 && /^[\s*]*$/.test(words.slice(end)),
    );
  });

/** Where two lines of a head are joined, and the names that go over from one into the other. */
function crossing(first: string, second: string, names: readonly Name[], language: LanguageData): Mention[] {
  return findMentions(`${first} ${second}`, names, language, undefined).filter(
    ({ start, end, official }) => official && start < first.length && end > first.length + 1,
  );
}

/** The bodies whose full names are broken over two lines of a head. */
export const overTwo = (head: readonly Paragraph[], names: readonly Name[], language: LanguageData): Mention[] =>
  head.flatMap(({ text }, i) => {
    const next = head[i + 1];
    return next ? crossing(plain(squeeze(text).text), plain(squeeze(next.text).text), names, language) : [];
  });

/**
 * The passages, with the names of bodies that are broken over two lines of the head: "Plenary of the Intergovernmental
 * Science-Policy" / "Platform on Biodiversity and Ecosystem Services" (IPBES/2/1/Add.1). Each line holds its part of it.
 */
export function acrossLines(passages: Passage[], names: readonly Name[], language: LanguageData): Passage[] {
  return passages.map((passage, i) => {
    if (passage.paragraph.part !== 'head') return passage;
    const [before, after] = [passages[i - 1], passages[i + 1]];
    const ends = after?.paragraph.part === 'head' ? crossing(passage.plain, after.plain, names, language) : [];
    const begins = before?.paragraph.part === 'head' ? crossing(before.plain, passage.plain, names, language) : [];
    const own = [
      ...begins.map((mention) => ({ ...mention, start: 0, end: mention.end - (before?.plain.length ?? 0) - 1 })),
      ...ends.map((mention) => ({ ...mention, end: passage.plain.length })),
    ];
    const kept = passage.mentions.filter(
      ({ start, end }) => !own.some((mention) => mention.start < end && start < mention.end),
    );
    return own.length === 0 ? passage : { ...passage, mentions: [...kept, ...own].sort((a, b) => a.start - b.start) };
  });
}
