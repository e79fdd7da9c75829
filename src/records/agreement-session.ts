import type { BodyId, Language, SessionRef } from '../model.ts';
import { bodyNames, type Mention } from './bodies.ts';
import { findNumbered } from './ordinals.ts';
import type { Passage, Reading } from './reading.ts';
import { ownerOf } from './session-owner.ts';

/** What an agreement calls itself, and what the other side does, in plain letters. */
const AGREED: Record<Language, RegExp> = {
  ar: /اتفاق|تبادل (?:ال)?(?:رسائل|مذكرات)/u,
  en: /\bagreements?\b|\bexchange of (?:letters|notes)\b|\bmemorandum of understanding\b/u,
  es: /\bacuerdo\b|\bcanje de (?:notas|cartas)\b|\bmemorando de entendimiento\b/u,
  fr: /\baccord\b|\bechange de (?:lettres|notes)\b|\bmemorandum d'accord\b/u,
  ru: /соглашени|обмен\p{L}* (?:письмами|нотами)/u,
  zh: /协定|协议|换文|换函|谅解备忘录/u,
};
const HOSTED: Record<Language, RegExp> = {
  ar: /مضيف|استضاف|تستضيف|يستضيف|دعوه/u,
  en: /\bhost(?:s|ed|ing)?\b|\binvitation of\b/u,
  es: /\banfitrion|\bacog\p{L}+|\binvitacion\b/u,
  fr: /\bhote\b|\baccueill\p{L}+|\binvitation\b/u,
  ru: /принимающ|приглашени/u,
  zh: /东道|主办|承办|邀请/u,
};

/** So many paragraphs from the beginning say that it is one. */
const OPENING = 40;
/** So often it names its session, and so much more often than any other. */
const OFTEN = 2;
const MORE = 2;

/**
 * The session that an agreement with a host is about, which no line of its head gives: the one that it names again and again (host
 * agreements of the Dutch treaty series). What it says of "the Session" is said of that.
 *
 * @example agreementSession(reading of 'Agreement … concerning the tenth session of the Tide Council …') // { body: 'tides', number: 10 }
 */
export function agreementSession(reading: Reading): SessionRef | undefined {
  const { code } = reading.language;
  const opening = reading.passages.slice(0, OPENING).map(({ plain }) => plain);
  const isAgreement = [AGREED, HOSTED].every((words) => opening.some((text) => words[code].test(text)));
  if (!isAgreement) return undefined;
  const counts = new Map<string, { body: BodyId; number: number; count: number }>();
  for (const passage of reading.passages)
    for (const { body, number } of numberedIn(reading, passage)) {
      const known = counts.get(`${body} ${number}`) ?? { body, number, count: 0 };
      counts.set(`${body} ${number}`, { ...known, count: known.count + 1 });
    }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count >= OFTEN && first.count >= MORE * (second?.count ?? 0)
    ? { body: first.body, number: first.number }
    : undefined;
}

/** The sessions that a passage numbers and whose body it names. */
function numberedIn(reading: Reading, passage: Passage): { body: BodyId; number: number }[] {
  return passage.sentences.flatMap((sentence) =>
    findNumbered(passage.plain, sentence, reading.language).flatMap((phrase) => {
      const [number, ...others] = phrase.numbers;
      const owner = ownerOf(reading, passage, sentence, phrase)?.mention;
      const body = owner ? innermost(reading, passage, owner) : calledShort(reading, passage.plain.slice(phrase.end));
      return body !== undefined && number !== undefined && others.length === 0 ? [{ body, number }] : [];
    }),
  );
}

/** "The tenth session of the Oceanographic Commission (OC) Coordination Group for Tides": the group of the body before it. */
function innermost({ bodies }: Reading, { plain, mentions }: Passage, { body, end }: Mention): BodyId {
  const next = mentions.find((mention) => mention.start >= end && BESIDE.test(plain.slice(end, mention.start)));
  const isIts = bodies.some(({ id, parent }) => id === next?.body && parent === body);
  return next && isIts ? next.body : body;
}

const BESIDE = /^ (?:\(\p{L}{2,8}\) )?$/u;

/** So many words of a name tell it. */
const FEWEST_WORDS = 4;
const OF = /^ (?:of|du|de|del|de la) (?:the |la |le |el )?/u;

/** The one body whose name begins with the words that follow: "the thirteenth session of the Assembly of States Parties". */
function calledShort({ bodies, language }: Reading, after: string): BodyId | undefined {
  const words = after.replace(OF, '').split(/[^\p{L}\p{N}'-]+/u);
  if (!OF.test(after)) return undefined;
  const begins = bodyNames(bodies, language).filter(
    ({ words: name, official }) =>
      official && name.split(' ').slice(0, FEWEST_WORDS).join(' ') === words.slice(0, FEWEST_WORDS).join(' '),
  );
  const [body, ...others] = new Set(begins.map((name) => name.body));
  return others.length > 0 ? undefined : body;
}
