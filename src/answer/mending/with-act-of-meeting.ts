import { bodyOf } from '../../knowledge/knowledge.ts';
import { ownSessions } from '../../knowledge/own-sessions.ts';
import type { BodyId, DocumentRecord } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { isHeld } from '../kinds/decisions/decision-claims.ts';
import type { DecisionMention } from '../slots/decisions.ts';
import type { World } from '../world.ts';

type Word = 'decision' | 'resolution';

/** "Résolution 2 (2014)" over its text, in plain letters: acts that each meeting numbers anew. */
const HEADING = /^(\p{L}+) \d{1,3} \(((?:19|20)\d\d)\)$/u;
/** The number behind the word: "2", or "107-23", which has letters of the body before it. */
const PLAIN = /^\d{1,3}$/;
const PAIR = /^\s*[-–]\s*$/u;
/** Words for "number". */
const NUMBER = /^(?:no|n|num|numero|number)$/u;

/**
 * A question about an act that it calls by the number alone, beside a body: "resolution 2 of the 25th CGPM" is the one that the
 * documents of that meeting print as "Resolution 2 (2014)", and "CIPM decision 107-23" is decision CIPM/107-23. A number that the
 * documents of that meeting do not print is named so as well: then it is not held.
 *
 * @example withActOfMeeting(asked('Title of resolution 2 of the 25th CGPM?'), world).decisions[0]?.number // '2 (2014)'
 */
export function withActOfMeeting(asked: Asked, world: World): Asked {
  const [body, ...others] = asked.bodyIds;
  if (asked.decisions.length > 0 || body === undefined || others.length > 0) return asked;
  const found = typedNumber(asked);
  if (!found) return asked;
  const number = found.pair ? ofLetters(found.word, found.number, body, world) : ofYear(found, body, asked, world);
  if (number === undefined) return asked;
  const mention: DecisionMention = { word: found.word, number, from: found.from, to: found.to };
  const leftover = asked.leftover.filter((word) => !found.number.split('-').includes(word));
  // "Resolution 2 of the CGPM of 2014": the year is part of how it is cited.
  const times = asked.times.filter(({ when }) => when === undefined || !number.endsWith(`(${when})`));
  return { ...asked, decisions: [mention], leftover, times };
}

type Typed = { word: Word; number: string; pair: boolean; from: number; to: number };

/** The number right behind the word for a decision or resolution. */
function typedNumber({ matches, tokens, typed }: Asked): Typed | undefined {
  for (const { cue, from, to } of matches) {
    if (cue !== 'decision' && cue !== 'resolution') continue;
    const at = NUMBER.test(tokens[to]?.word ?? '') ? to + 1 : to;
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (!first || !PLAIN.test(first.word)) continue;
    const isPair = second !== undefined && PLAIN.test(second.word) && PAIR.test(typed.slice(first.end, second.start));
    return isPair
      ? { word: cue, number: `${first.word}-${second.word}`, pair: true, from, to: at + 2 }
      : { word: cue, number: first.word, pair: false, from, to: at + 1 };
  }
  return undefined;
}

/** `CIPM/107-23`, where such a decision is held. */
function ofLetters(word: Word, number: string, body: BodyId, world: World): string | undefined {
  const letters = Object.values(bodyOf(world.knowledge, body)?.also ?? {}).flat();
  return letters.map((name) => `${name}/${number}`).find((id) => isHeld(world, `${word} ${id}`));
}

/** `2 (2014)`, where the documents of the meeting that is named number their acts so, whether or not they print this one. */
function ofYear({ word, number }: Typed, body: BodyId, asked: Asked, world: World): string | undefined {
  const [session, ...more] = asked.ordinals;
  const [time] = asked.times;
  if (more.length > 0 || (!session && !time)) return undefined;
  const isOfBody = (record: DocumentRecord) =>
    ownSessions(record).some((one) => [one.body].flat().includes(body) && (!session || one.number === session.value));
  const years = new Set(world.knowledge.records.filter(isOfBody).flatMap((record) => yearsOfActs(record, word)));
  const [year, ...others] = [...years].filter((one) => session !== undefined || time?.when?.startsWith(one));
  return year !== undefined && others.length === 0 ? `${Number(number)} (${year})` : undefined;
}

/** The years in the headings of the acts of one kind that a document prints. */
function yearsOfActs({ paragraphs, document: { language } }: DocumentRecord, word: Word): string[] {
  const { words } = languageOf(language).decisions;
  return paragraphs.flatMap(({ heading, text }) => {
    const [, printed = '', year] = (heading && HEADING.exec(plain(text))) || [];
    return year !== undefined && words[printed] === word ? [year] : [];
  });
}
