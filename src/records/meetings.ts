import type { BodyId, Claim, SessionClaim, SessionRef, When } from '../model.ts';
import type { Mention } from './bodies.ts';
import { ends, type FoundDate } from './dates.ts';
import { findOrdinals, type SessionPhrase } from './ordinals.ts';
import { claimAt, inside, mentionAfter, type Passage, type Reading, subjectBefore } from './reading.ts';
import type { Span } from './text.ts';

/** Planned when the document is older than the session; held when it is younger. */
export function statusOf(when: When | undefined, issued: When | undefined): SessionClaim['status'] {
  if (!when || !issued) return undefined;
  const { first, last } = ends(when);
  if (issued < first) return 'planned';
  return issued > last ? 'held' : undefined;
}

function withStatus(session: SessionClaim, issued: When | undefined): SessionClaim {
  const status = statusOf(session.dates, issued);
  return status ? { ...session, status } : session;
}

/** The place and the dates that follow a session, when only words such as "held at" stand between. */
export function datesAfter(
  reading: Reading,
  passage: Passage,
  sentence: Span,
  at: number,
): { dates: FoundDate[]; place?: string; end: number } {
  const place = passage.places.find(
    (found) => found.start >= at && isHolding(reading, passage.plain.slice(at, found.start)),
  );
  const from = place?.end ?? at;
  const dates: FoundDate[] = [];
  let end = from;
  for (const date of passage.dates) {
    if (date.start < end || !inside(date, sentence)) continue;
    const gap = passage.plain.slice(end, date.start);
    const linked = dates.length ? /^ ?(?:,|et|and|, et|, and)? ?$/.test(gap) : isHolding(reading, gap);
    if (!linked) break;
    dates.push(date);
    end = date.end;
  }
  if (dates.length === 0) {
    const year = /^(.{0,40}?)\b((?:19|20)\d\d)\b(?![\d/-])/.exec(passage.plain.slice(from, sentence.end));
    if (year?.[2] && isHolding(reading, year[1] ?? '')) {
      const start = from + (year[1]?.length ?? 0);
      dates.push({ when: year[2], start, end: start + 4 });
      end = start + 4;
    }
  }
  const after = passage.places.find(
    (found) => found.start >= end && /^ ?(?:,|a|in|at|\()? ?$/.test(passage.plain.slice(end, found.start)),
  );
  const named = place ?? (dates.length ? after : undefined);
  if (named && named === after) end = named.end;
  return { dates, end, ...(named && { place: named.id }) };
}

function isHolding(reading: Reading, gap: string): boolean {
  if (gap.length > 60) return false;
  return (gap.match(/[a-z]+|[^\sa-z]/g) ?? []).every((word) => word === "'" || reading.language.holding.includes(word));
}

/** Whose session it is: named after it, or the owner of "its": the body just before it, or the subject of the sentence. */
function ownerOf(
  reading: Reading,
  passage: Passage,
  sentence: Span,
  phrase: SessionPhrase,
): { mention: Mention; end: number } | undefined {
  const named = mentionAfter(passage, phrase.end);
  if (named && named.start > phrase.end) return { mention: named, end: named.end };
  const before = passage.plain.slice(sentence.start, phrase.start);
  const possessive = /([a-z]+) $/.exec(before)?.[1] ?? '';
  if (!reading.language.possessives.includes(possessive)) return undefined;
  const head = phrase.start - possessive.length - 1;
  const adjacent = passage.mentions.findLast(
    (mention) =>
      mention.end <= head &&
      /^ (?:a|at|in|during|for|tenait|a tenu|held|has held) ?$/.test(passage.plain.slice(mention.end, head)),
  );
  const mention = adjacent ?? subjectBefore(reading, passage, sentence, head);
  return mention ? { mention, end: phrase.end } : undefined;
}

/** Sessions that are numbered in words: "sa septième réunion à Vienne du 28 au 30 octobre 2013". */
function readNumbered(reading: Reading, passage: Passage, sentence: Span, used: Set<FoundDate>): Claim[] {
  const claims: Claim[] = [];
  for (const phrase of findOrdinals(passage.plain, sentence, reading.language)) {
    const owner = ownerOf(reading, passage, sentence, phrase);
    if (!owner) continue;
    const { dates, place, end } = datesAfter(reading, passage, sentence, owner.end);
    if (dates.length === 0) continue;
    if (dates.length !== phrase.numbers.length) {
      reading.doubts.push(
        `${passage.paragraph.key}: ${phrase.numbers.length} sessions and ${dates.length} dates; not paired`,
      );
      continue;
    }
    const pairs = reading.language.respectively.exec(passage.plain.slice(end));
    const quote = { start: Math.min(owner.mention.start, phrase.start), end: end + (pairs?.[0].length ?? 0) };
    phrase.numbers.forEach((number, i) => {
      const date = dates[i];
      if (!date) return;
      used.add(date);
      const session: SessionClaim = {
        body: owner.mention.body,
        number,
        designation: phrase.noun,
        dates: date.when,
        ...(place && { place }),
      };
      claims.push(
        claimAt(reading, passage, { session: withStatus(session, reading.issued) }, withArticle(passage, quote)),
      );
    });
  }
  return claims;
}

/** Takes the article before a name into the quotation. */
export function withArticle(passage: Passage, span: Span): Span {
  const article = /(?:^|[\s(])((?:the|le|la|les|a la|l'|sa|ses|its|a sa|a ses) ?)$/i.exec(
    passage.plain.slice(Math.max(0, span.start - 8), span.start),
  );
  return article?.[1] ? { ...span, start: span.start - article[1].length } : span;
}

/** Bodies named one after the other, the last of which ends right before `at`. */
function groupBefore(passage: Passage, at: number): Mention[] {
  const group: Mention[] = [];
  let end = at;
  for (const mention of passage.mentions.filter((candidate) => candidate.end <= at).reverse()) {
    const gap = passage.plain.slice(mention.end, end);
    const linked = group.length
      ? /^ ?,? ?(?:et|and|et de|et du)? ?(?:de |du |of )?(?:the |la |le )?$/.test(gap)
      : /^[\s,]*$/.test(gap);
    if (!linked) break;
    group.unshift(mention);
    end = mention.start;
  }
  return group;
}

function bodyOf(reading: Reading, group: Mention[]): BodyId | BodyId[] {
  const ids = reading.bodies.map((body) => body.id).filter((id) => group.some((mention) => mention.body === id));
  const [only] = ids;
  return ids.length === 1 && only ? only : ids;
}

/** Sessions without a number: "a tenu ses précédentes réunions les …", "réunion du Groupe … tenue à Vienne du …". */
function readUnnumbered(reading: Reading, passage: Passage, sentence: Span, used: Set<FoundDate>): Claim[] {
  const { language } = reading;
  const claims: Claim[] = [];
  for (const mention of passage.mentions.filter((candidate) => inside(candidate, sentence))) {
    const rest = passage.plain.slice(mention.end, sentence.end);
    const active = language.held.exec(rest);
    const participle = active ? null : new RegExp(`^,? ?(?:${language.heldParticiple.source})`).exec(rest);
    const verb = active ?? participle;
    if (!verb) continue;
    const group = groupBefore(passage, mention.end);
    const first = group[0];
    if (!first || findOrdinals(verb[0], { start: 0, end: verb[0].length }, language).length) continue;
    const noun = active?.groups?.['noun'] ?? active?.groups?.['noun2'] ?? nounBefore(reading, passage, first);
    if (!noun) continue;
    let { dates, place } = datesAfter(reading, passage, sentence, mention.end + verb[0].length);
    const before = passage.dates.filter((date) => inside(date, sentence) && date.end <= first.start);
    const leads = before.length && /^, (?:the |le |la )?$/.test(passage.plain.slice(before.at(-1)?.end, first.start));
    if (dates.length === 0 && leads) dates = before;
    const designation = noun.replace(/s$/, '').replace('reunion', 'réunion');
    dates.forEach((date, i) => {
      if (used.has(date)) return;
      used.add(date);
      const session: SessionClaim = {
        body: bodyOf(reading, group),
        designation,
        dates: date.when,
        ...(place && { place }),
      };
      const close = sentence.end - mention.end - verb[0].length < 60 ? sentence.end : mention.end + verb[0].length;
      const span = leads
        ? { start: i ? date.start : (before[0]?.start ?? 0), end: close }
        : i === 0
          ? { start: active ? first.start : nounStart(passage, first, noun), end: date.end }
          : date;
      claims.push(
        claimAt(
          reading,
          passage,
          { session: withStatus(session, reading.issued) },
          leads || i === 0 ? withArticle(passage, span) : span,
        ),
      );
    });
  }
  return claims;
}

function nounBefore(reading: Reading, passage: Passage, first: Mention): string | undefined {
  const before = passage.plain.slice(Math.max(0, first.start - 40), first.start);
  return new RegExp(
    `(?:^|[^a-z])(${reading.language.sessionNouns.source}) (?:de la|du|de l'|of the|of) ?$|(?:^|[^a-z])(${reading.language.sessionNouns.source}) (?:de |of )?$`,
  )
    .exec(before)
    ?.slice(1)
    .find(Boolean);
}

function nounStart(passage: Passage, first: Mention, noun: string): number {
  return Math.max(0, passage.plain.lastIndexOf(noun, first.start));
}

/** "À sa réunion tenue lors de la troisième session de la Conférence des Parties, le Groupe de travail a noté". */
function readDuring(reading: Reading, passage: Passage, sentence: Span): Claim[] {
  const match = reading.language.during.exec(passage.plain.slice(sentence.start, sentence.end));
  if (!match) return [];
  const at = sentence.start + match.index + match[0].length;
  const phrase = findOrdinals(passage.plain, { start: at, end: sentence.end }, reading.language)[0];
  const number = phrase?.numbers[0];
  const host = phrase && mentionAfter(passage, phrase.end);
  if (!phrase || number === undefined || phrase.start > at + 4 || !host) return [];
  const subject = passage.mentions.find(
    (mention) =>
      mention.start >= host.end && /^, (?:the |le |la )?$/.test(passage.plain.slice(host.end, mention.start)),
  );
  if (!subject || !reading.language.finiteVerb.test(passage.plain.slice(subject.end, subject.end + 40))) return [];
  const during: SessionRef = { body: host.body, number };
  const noun = match.groups?.['noun'] ?? '';
  const session: SessionClaim = {
    body: subject.body,
    designation: noun.replace('reunion', 'réunion'),
    status: 'held',
    during,
  };
  return [claimAt(reading, passage, { session }, { start: sentence.start + match.index, end: subject.end })];
}

/** What the running text and the title say about sessions: of whom, which, when, where. */
export function readMeetings(reading: Reading): Claim[] {
  return reading.passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      const used = new Set<FoundDate>();
      return [
        ...readNumbered(reading, passage, sentence, used),
        ...readUnnumbered(reading, passage, sentence, used),
        ...readDuring(reading, passage, sentence),
      ];
    }),
  );
}
