import type { Claim, SessionClaim, SessionRef } from '../model.ts';
import { designationOf, findOrdinals } from './ordinals.ts';
import { claimAt, mentionAfter, type Passage, type Reading } from './reading.ts';
import type { Span } from './text.ts';

/** "À sa réunion tenue lors de la troisième session de la Conférence des Parties, le Groupe de travail a noté". */
export function readDuring(reading: Reading, passage: Passage, sentence: Span): Claim[] {
  const match = reading.language.during.exec(passage.plain.slice(sentence.start, sentence.end));
  if (!match) return [];
  const at = sentence.start + match.index + match[0].length;
  const phrase = findOrdinals(passage.plain, { start: at, end: sentence.end }, reading.language)[0];
  const number = phrase?.numbers[0];
  const host = phrase && mentionAfter(passage, phrase.end, reading.language);
  if (!phrase || number === undefined || phrase.start > at + 4 || !host) return [];
  const begins = new RegExp(`^, (?:${reading.language.links.articles})?$`);
  const subject = passage.mentions.find(
    (mention) => mention.start >= host.end && begins.test(passage.plain.slice(host.end, mention.start)),
  );
  if (!subject || !reading.language.finiteVerb.test(passage.plain.slice(subject.end, subject.end + 40))) return [];
  const during: SessionRef = { body: host.body, number };
  const noun = match.groups?.noun ?? '';
  const session: SessionClaim = {
    body: subject.body,
    designation: designationOf(noun, reading.language),
    status: 'held',
    during,
  };
  return [claimAt(passage, { session }, { start: sentence.start + match.index, end: subject.end })];
}
