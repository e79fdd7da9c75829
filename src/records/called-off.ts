import type { Claim, SessionClaim, When } from '../model.ts';
import type { Mention } from './bodies.ts';
import { designationOf, findOrdinals } from './ordinals.ts';
import { claimAt, inside, type Passage, type Reading } from './reading.ts';
import { nounBefore, ownerOf } from './session-owner.ts';
import { datesAfter, withArticle } from './session-words.ts';
import type { Span } from './text.ts';

/** A session that a sentence names, and where its name begins and ends. */
type Named = Span & { session: SessionClaim };

/**
 * "La huitième session, prévue du 6 au 10 octobre 2014, est annulée": the claim that says so; "est reportée" with its new
 * days: those that it was planned for as cancelled, and the new ones as planned. Undefined for a sentence that calls no
 * session off. Where the words leave anything open there is no claim, but a line for a person to look at.
 */
export function readCalledOff(reading: Reading, passage: Passage, sentence: Span): Claim[] | undefined {
  const { callingOff, sessionNouns } = reading.language;
  const words = passage.plain.slice(sentence.start, sentence.end);
  if (
    !callingOff.mention.test(words) ||
    !new RegExp(`(?<!\\p{L})(?:${sessionNouns.source})(?!\\p{L})`, 'u').test(words)
  )
    return undefined;
  const named = callingOff.open.test(words) ? undefined : nameOf(reading, passage, sentence);
  const claims = named && claimsOf(reading, passage, sentence, named);
  if (claims) return claims;
  const quoted = passage.paragraph.text.slice(sentence.start, sentence.end);
  reading.doubts.push(
    `${passage.paragraph.key}: may cancel or postpone a session, not read: "${quoted.length > 120 ? `${quoted.slice(0, 120)}…` : quoted}"`,
  );
  return [];
}

/** The one session that a sentence is about: it opens the sentence, or follows "that". */
function nameOf(reading: Reading, passage: Passage, sentence: Span): Named | undefined {
  const { callingOff, links } = reading.language;
  const opening = new RegExp(`^(?:.* (?:${callingOff.that}) )?(?:${links.articles})?$`);
  const opens = (at: number) => opening.test(passage.plain.slice(sentence.start, at));
  const phrases = findOrdinals(passage.plain, sentence, reading.language);
  const [phrase] = phrases;
  if (phrase) {
    const owner = ownerOf(reading, passage, sentence, phrase);
    const [number] = phrase.numbers;
    if (phrases.length > 1 || phrase.numbers.length > 1 || number === undefined || !owner || !opens(phrase.start))
      return undefined;
    const session = { body: owner.mention.body, number, designation: phrase.noun };
    return { session, start: phrase.start, end: owner.end };
  }
  const of = (mention: Mention) => nounBefore(reading, passage, mention);
  const mention = passage.mentions.find((found) => inside(found, sentence) && of(found));
  const noun = mention && of(mention);
  const start = mention && noun ? passage.plain.lastIndexOf(noun, mention.start) : -1;
  if (!mention || !noun || start < sentence.start || !opens(start)) return undefined;
  return {
    session: { body: mention.body, designation: designationOf(noun, reading.language) },
    start,
    end: mention.end,
  };
}

function claimsOf(reading: Reading, passage: Passage, sentence: Span, named: Named): Claim[] | undefined {
  const { callingOff, holding } = reading.language;
  const words = [...holding, ...callingOff.planned];
  const planned = datesAfter(reading, passage, sentence, named.end, words);
  const at = planned.dates.length > 0 ? planned.end : named.end;
  const rest = passage.plain.slice(at, sentence.end);
  const [cancelled, moved] = [callingOff.cancelled.exec(rest), callingOff.moved.exec(rest)];
  const [before, ...others] = planned.dates;
  const place = planned.place ? { place: planned.place } : {};
  // Without its number a session is known by its days only.
  if (others.length > 0 || (!before && (named.session.number === undefined || moved))) return undefined;
  const off: SessionClaim = { ...named.session, ...daysOf(before?.when), ...place, status: 'cancelled' };
  const claim = (session: SessionClaim, end: number) =>
    claimAt(
      passage,
      { session },
      { ...withArticle(passage, { start: named.start, end }, reading.language), around: named.start },
    );
  if (cancelled) {
    const end = at + cancelled[0].length;
    return callingOff.stop.test(passage.plain.slice(end, sentence.end)) ? [claim(off, end)] : undefined;
  }
  if (!moved) return undefined;
  const now = datesAfter(reading, passage, sentence, at + moved[0].length, words);
  const [after, ...more] = now.dates;
  if (
    !after ||
    more.length > 0 ||
    after.when === before?.when ||
    !callingOff.stop.test(passage.plain.slice(now.end, sentence.end))
  )
    return undefined;
  const planAnew: SessionClaim = {
    ...named.session,
    dates: after.when,
    ...(now.place ? { place: now.place } : {}),
    status: 'planned',
  };
  return [claim(off, now.end), claim(planAnew, now.end)];
}

const daysOf = (when: When | undefined) => (when ? { dates: when } : {});
