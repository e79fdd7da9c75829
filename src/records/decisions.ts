import type { BodyId, Claim, DecisionClaim, SessionRef } from '../model.ts';
import { entriesOf } from './contents.ts';
import { headingOf, isListed } from './decision-headings.ts';
import type { FoundDecision } from './decision-numbers.ts';
import { seriesOfDecision } from './decision-series.ts';
import type { LanguageData } from './languages/language.ts';
import { findOrdinals } from './ordinals.ts';
import { ownBoard } from './own-board.ts';
import { claimAt, inside, mentionAfter, type Passage, type Reading, subjectBefore } from './reading.ts';
import type { Span } from './text.ts';

/** From this session on the General Assembly numbers its resolutions in this form; no Conference has met as often. */
const GENERAL_ASSEMBLY = 31;

/** `resolution 1373 (2001)`: the number with its year in brackets, of which S/2015/337 does not say each time whose it is. */
const SECURITY_COUNCIL = /^resolution \d{3,4} \((?:19|20)\d\d\)$/;

/**
 * Who took it; undefined when it may be an organ that is not known ("résolution 55/25 de l'Assemblée générale").
 * The letters of its number can say it: `2/CP.17`. Else
 * "la décision 2/6 de la Conférence", "par la Conférence … dans sa décision", "la Conférence a décidé".
 */
export function takerOf(
  reading: Reading,
  passage: Passage,
  sentence: Span,
  decision: FoundDecision,
): BodyId | undefined {
  const { series, letters, open } = seriesOfDecision(decision.id);
  if (series) return reading.known.find((body) => body.series === series)?.id;
  if (letters)
    return reading.known.find(({ also }) =>
      Object.values(also ?? {})
        .flat()
        .includes(letters),
    )?.id;
  const owner = ownerBehind(passage, decision, reading.language) ?? ownBoard(reading, passage, decision);
  if (owner) return owner;
  const named = mentionAfter(passage, decision.end, reading.language);
  if (named && named.start > decision.end && !/^,/.test(passage.plain.slice(decision.end)))
    return conference(reading, named.body);
  const agent = passage.mentions.findLast(
    (mention) =>
      inside(mention, sentence) &&
      mention.end <= decision.start &&
      reading.language.decisions.agent.test(passage.plain.slice(mention.end, decision.start)),
  );
  if (agent) return conference(reading, agent.body);
  if (open) return undefined;
  const of = reading.language.ofSomeone.exec(passage.plain.slice(decision.end, decision.end + 60));
  if (!of && SECURITY_COUNCIL.test(decision.id)) return reading.known.find(({ id }) => id === 'security-council')?.id;
  const others = reading.language.otherOrgans.test(passage.plain.slice(sentence.start, sentence.end));
  const [session = '0'] = /\d+(?=\/)/.exec(passage.plain.slice(decision.start, decision.end)) ?? [];
  if (Number(session) >= GENERAL_ASSEMBLY)
    return decision.id.startsWith('resolution')
      ? reading.known.find(({ id }) => id === 'general-assembly')?.id
      : undefined;
  if (others) return undefined;
  if (of) {
    const at = decision.end + of[0].length;
    return conference(reading, passage.mentions.find((mention) => mention.start === at)?.body);
  }
  const after = passage.mentions.find(
    (mention) =>
      mention.start >= decision.end &&
      inside(mention, sentence) &&
      reading.language.finiteVerb.test(passage.plain.slice(mention.end, mention.end + 40)),
  );
  const subject = after ?? subjectBefore(reading, passage, sentence, decision.start);
  return conference(reading, subject?.body) ?? reading.bodies.find((body) => !body.parent)?.id;
}

/** "In its resolution 45/10, the Commission on Narcotic Drugs called upon …" (E/CN.7/2003/10): whose it is stands right behind it. */
function ownerBehind({ plain, mentions }: Passage, { start, end }: Span, { links }: LanguageData): BodyId | undefined {
  if (!ITS.test(plain.slice(Math.max(0, start - LONGEST_ITS), end))) return undefined;
  const behind = new RegExp(`^(?: \\([^()]{1,40}\\))?,? (?:${links.articles})?$`, 'u');
  return mentions.find((mention) => mention.start > end && behind.test(plain.slice(end, mention.start)))?.body;
}

const LONGEST_ITS = 12;
const ITS =
  /(?<!\p{L})(?:its|sa|ses|su|sus|своеи|своем|своих) (?:resolution|decision|resolucion|резолюци|решени)|(?:قرار|مقرر)(?:ها|ه)(?!\p{L})/u;

/** Decisions with a number such as 2/6 are the Conference's, whoever the sentence is about. */
function conference(reading: Reading, id: BodyId | undefined): BodyId | undefined {
  const body = reading.bodies.find((candidate) => candidate.id === id);
  return body?.parent ?? body?.id;
}

function titleOf(reading: Reading, passage: Passage, sentence: Span, decision: Span): string | undefined {
  const { entitled, about } = reading.language.decisions;
  const rest = passage.plain.slice(decision.end, sentence.end);
  const text = passage.paragraph.text;
  // "Resolution 48/264 of 29 July 1994, entitled …".
  const from = Math.max(decision.end, dayOf(reading, passage, decision)?.end ?? 0);
  const quoted = entitled.exec(passage.plain.slice(from, sentence.end));
  if (quoted) {
    const start = from + quoted[0].length;
    const close = passage.plain.indexOf('"', start);
    return close > 0 ? text.slice(start, close).trim() : undefined;
  }
  const subject = about.exec(rest);
  if (!subject) return undefined;
  const start = decision.end + subject[0].length;
  const begins = new RegExp(`, (?:${reading.language.links.articles})?$`);
  const subjectEnd = passage.mentions.find(
    (mention) => mention.start > start && begins.test(passage.plain.slice(mention.start - 6, mention.start)),
  );
  const article = subjectEnd && passage.plain.lastIndexOf(',', subjectEnd.start);
  return article && article > start && article < sentence.end ? text.slice(start, article).trim() : undefined;
}

/** The sessions at which the decisions of a sentence were adopted, when it names as many, in order. */
function sessionsOf(
  reading: Reading,
  passage: Passage,
  sentence: Span,
  decisions: FoundDecision[],
): Map<FoundDecision, SessionRef> {
  const result = new Map<FoundDecision, SessionRef>();
  const adopted = reading.language.decisions.adoptedBy.exec(passage.plain.slice(sentence.start, sentence.end));
  if (!adopted) return result;
  const by = mentionAfter(passage, sentence.start + adopted.index + adopted[0].length, reading.language);
  if (!by) return result;
  const phrase = findOrdinals(passage.plain, { start: by.end, end: sentence.end }, reading.language)[0];
  const near = phrase && reading.language.decisions.atSessions.test(passage.plain.slice(by.end, phrase.start));
  if (!near || phrase.numbers.length !== decisions.length) return result;
  decisions.forEach((decision, i) => {
    const number = phrase.numbers[i];
    if (number !== undefined) result.set(decision, { body: by.body, number });
  });
  return result;
}

function readSentence(reading: Reading, passage: Passage, sentence: Span): Claim[] {
  const decisions = passage.decisions.filter((decision) => inside(decision, sentence));
  const sessions = sessionsOf(reading, passage, sentence, decisions);
  return decisions.flatMap((decision) => {
    const by = takerOf(reading, passage, sentence, decision);
    if (!by) {
      const doubt = `who took ${decision.id} is not known; no claim made`;
      if (!reading.doubts.some((other) => other.endsWith(doubt)))
        reading.doubts.push(`${passage.paragraph.key}: ${doubt}`);
      return [];
    }
    const title = titleOf(reading, passage, sentence, decision);
    const session = sessions.get(decision);
    const date = dayOf(reading, passage, decision)?.when;
    const content: DecisionClaim = {
      id: decision.id,
      by,
      ...(title && { title }),
      ...(session && { session }),
      ...(date && { date }),
    };
    return [claimAt(passage, { decision: content }, { ...sentence, around: decision.start })];
  });
}

/** The day that stands right beside the number: "resolution 41/128 of 4 December 1986". */
function dayOf({ language }: Reading, { plain, dates }: Passage, decision: Span): Passage['dates'][number] | undefined {
  const { dated, datedBefore } = language.decisions;
  return dates.find(
    ({ when, start, end }) =>
      when.length === 10 &&
      (start >= decision.end
        ? dated.test(plain.slice(decision.end, start))
        : (datedBefore?.test(plain.slice(end, decision.start)) ?? false)),
  );
}

/** A decision without number, known by its day: "la décision prise le 12 décembre 2013 par le Bureau élargi". */
function readDated(reading: Reading, passage: Passage, sentence: Span): Claim[] {
  const { taken, takenBy } = reading.language.decisions;
  return passage.dates.flatMap((date) => {
    if (!inside(date, sentence) || !taken.test(passage.plain.slice(sentence.start, date.start))) return [];
    const by = takenBy.exec(passage.plain.slice(date.end, date.end + 20));
    const body = by && passage.mentions.find((mention) => mention.start === date.end + by[0].length);
    if (!body || date.when.length !== 10) return [];
    return [claimAt(passage, { decision: { by: body.body, date: date.when } }, { ...sentence, around: date.start })];
  });
}

/** "Dans la même décision": the decision named last, in the paragraphs of the same section. */
function readSame(reading: Reading, passage: Passage, sentence: Span, last: DecisionClaim | undefined): Claim[] {
  const same = reading.language.decisions.same.exec(passage.plain.slice(sentence.start, sentence.end));
  if (!same || !last?.id?.startsWith(reading.language.decisions.words[same.groups?.word ?? ''] ?? '-')) return [];
  const because = `"${passage.paragraph.text.slice(sentence.start + same.index, sentence.start + same.index + same[0].length)}" is taken to mean ${last.id}, the one named just before`;
  return [
    claimAt(
      passage,
      { decision: { id: last.id, by: last.by } },
      { ...sentence, around: sentence.start + same.index },
      because,
    ),
  ];
}

const sectionOf = (passage: Passage) => passage.paragraph.key.replace(/\.?\d+$/, '');

/** The decisions and resolutions that a document names, each with the sentence that says what it did. */
export function readDecisions(reading: Reading): Claim[] {
  const claims: Claim[] = [];
  let last: DecisionClaim | undefined;
  let section = '';
  const entries = entriesOf(reading);
  for (const passage of reading.passages) {
    if (entries.includes(passage) || headingOf(passage) || isListed(passage)) continue;
    if (passage.gap || sectionOf(passage) !== section) last = undefined;
    section = sectionOf(passage);
    for (const sentence of passage.sentences) {
      const same = readSame(reading, passage, sentence, last);
      const named = readSentence(reading, passage, sentence);
      claims.push(...same, ...named, ...readDated(reading, passage, sentence));
      const newest = named.at(-1);
      if (newest && 'decision' in newest) last = newest.decision;
      else if (passage.decisions.some((decision) => inside(decision, sentence))) last = undefined;
    }
  }
  return claims;
}
