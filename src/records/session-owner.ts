import type { Mention } from './bodies.ts';
import { BODY_NOUNS } from './languages/body-nouns.ts';
import { numberOfName } from './name-with-number.ts';
import type { SessionPhrase } from './ordinals.ts';
import { inside, mentionAfter, type Passage, type Reading, subjectBefore } from './reading.ts';
import { plain, type Span } from './text.ts';

/** Whose session it is: named after it, or the owner of "its": the body just before it, or the subject of the sentence. */
export function ownerOf(
  reading: Reading,
  passage: Passage,
  sentence: Span,
  phrase: SessionPhrase,
): { mention: Mention; end: number } | undefined {
  const named = mentionAfter(passage, phrase.end, reading.language);
  const before = passage.plain.slice(sentence.start, phrase.start);
  const possessive = /(\p{L}+) $/u.exec(before)?.[1] ?? '';
  const owned = reading.language.possessives.includes(possessive);
  // Where nothing but a space follows "its session", the next name is its owner only as the subject of a verb.
  const unlinked = owned && named && passage.plain.slice(phrase.end, named.start) === ' ';
  const follows = named && (!unlinked || isSubject(reading, passage, named));
  if (named && named.start > phrase.end && follows)
    return { mention: named, end: named.end + shortName(passage, named) };
  const own = !named && !owned ? ownBody(reading, passage, phrase) : undefined;
  if (own) return { mention: own, end: own.end };
  if (!owned) return undefined;
  const head = phrase.start - possessive.length - 1;
  const { links } = reading.language;
  const holds = new RegExp(`^,? (?:${links.has}) ?$`);
  const adjacent = passage.mentions.findLast(
    (mention) =>
      mention.end <= head && holds.test(passage.plain.slice(mention.end + shortName(passage, mention), head)),
  );
  const opens = new RegExp(`^(?:${links.opens}) ?$`).test(passage.plain.slice(sentence.start, head));
  const mention =
    adjacent ??
    subjectBefore(reading, passage, sentence, head) ??
    (opens ? subjectAfter(reading, passage, phrase.end) : undefined);
  return mention ? { mention, end: phrase.end } : undefined;
}

/** "The fifty-seventh session of the Commission", in the report of that Commission on the one before: its next session. */
function ownBody(
  { language, known, session }: Reading,
  { plain: text }: Passage,
  phrase: SessionPhrase,
): Mention | undefined {
  const [number, ...others] = phrase.numbers;
  if (!session || Array.isArray(session.body) || session.number === undefined || others.length > 0) return undefined;
  if (number !== session.number + 1) return undefined;
  const { of, articles } = language.links;
  const [match, word = ''] =
    new RegExp(`^ (?:${of})?(?:${articles})?(\\p{L}+)(?! \\p{Lu})`, 'u').exec(text.slice(phrase.end)) ?? [];
  const names = known.find(({ id }) => id === session.body)?.names.flatMap((name) => name[language.code] ?? []) ?? [];
  if (match === undefined || !BODY_NOUNS[language.code].noun.test(word)) return undefined;
  if (
    !names.some((name) => plain(name).split(' ').includes(word)) ||
    !ENDS_NAME.test(text.slice(phrase.end + match.length))
  )
    return undefined;
  const end = phrase.end + match.length;
  return { body: session.body, start: end - word.length, end, official: false, generic: true };
}

/** Behind a word for a body that is not the beginning of a longer name: "the Committee on Contributions" is another one. */
const ENDS_NAME =
  /^(?:[,;.:]|$| (?:shall|will|would|was|is|to be|held|in|at|from|on \d|se |sera|aura|tendra|состоится|будет|проидет))/u;

const isSubject = ({ language }: Reading, { plain }: Passage, { end }: Mention) =>
  language.finiteVerb.test(plain.slice(end, end + 40));

/** The length of the abbreviation in brackets after a name: ` (SBI)`. */
const shortName = ({ plain }: Passage, { end }: Mention) =>
  /^ \(\p{L}{2,8}\)/u.exec(plain.slice(end, end + 12))?.[0].length ?? 0;

/** "À sa huitième session, tenue à Vienne …, la Conférence a adopté": the subject after the comma. */
function subjectAfter(reading: Reading, passage: Passage, at: number): Mention | undefined {
  const next = passage.mentions.find((mention) => mention.start >= at);
  const begins = new RegExp(`, (?:${reading.language.links.articles})?$`);
  if (!next || !begins.test(passage.plain.slice(Math.max(at, next.start - 6), next.start))) return undefined;
  return isSubject(reading, passage, next) ? next : undefined;
}

/** The word for a session right before the name of its body: `la réunion du Groupe`. */
export function nounBefore(reading: Reading, passage: Passage, first: Mention): string | undefined {
  const before = passage.plain.slice(Math.max(0, first.start - 40), first.start);
  const { sessionNouns, links } = reading.language;
  const noun = new RegExp(`(?<!\\p{L})(${sessionNouns.source}) (?:(?:${links.of})(?:${links.articles})?)?$`, 'u');
  return noun.exec(before)?.[1];
}

/** "The 139th Assembly of the IPU will take place in Geneva": a body that is itself a meeting has the number before its name. */
export function byName({ language }: Reading, passage: Passage, sentence: Span) {
  const found = numberOfName(passage, language);
  const mention = passage.mentions.find(({ body, end }) => body === found?.body && end === found.span.end);
  const noun = language.designations[0]?.[1] ?? 'session';
  if (!found || !mention || !inside(found.span, sentence)) return [];
  const phrase: SessionPhrase = { ...found.span, numbers: [found.number], noun, together: false };
  return [{ phrase, owner: { mention, end: mention.end } }];
}
