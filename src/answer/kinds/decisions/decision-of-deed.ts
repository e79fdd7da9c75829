import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DecisionId, DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { isHan } from '../../../search/han.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, passageSource } from '../../compose.ts';
import { isOfConference } from '../../conference-of-decision.ts';
import { decisionPrinting } from '../../deeds/decision-printing.ts';
import { type DeedAsked, deedAsked, deedsIn } from '../../deeds/deed-asked.ts';
import { isDoneTo, saysNumber } from '../../deeds/does-it.ts';
import { operativesIn } from '../../deeds/operative.ts';
import { holdsOrdinal } from '../../evidence/asked/numbers.ts';
import { holds, isBorder, termsIn } from '../../evidence/fit.ts';
import { headingsAbove } from '../../evidence/texts/sections.ts';
import type { SoughtWord } from '../../evidence/words/sought.ts';
import type { Cue } from '../../lexicon.ts';
import { wordsOfPlace } from '../../place-words.ts';
import { sessionOfDecision } from '../../session-of-decision.ts';
import { asksWhichDecision } from '../../which-decision.ts';
import type { World } from '../../world.ts';
import { claimsOn } from './decision-claims.ts';

/** What else is asked of a decision. */
const OTHERWISE: Cue[] = ['when', 'where', 'why', 'hour', 'howmany', 'deadline', 'cite', 'title', 'negation'];

/** What is set up is named, with what it is for, in so many words. */
const MOST_OF_NAME = 32;

/** Where more decisions did the same, which is meant is not known. */
const MOST = 2;

/** A paragraph of a printed decision. */
type Found = { id: DecisionId; record: DocumentRecord; paragraph: Paragraph };

/**
 * The printed decision that did what a question says: created, extended, adopted, ended, requested or provided for something. One of
 * its paragraphs begins with that deed, what it is done to is all named in the question, and all that the question says stands in
 * the paragraph, or in the title of the decision.
 *
 * @example "Which decision extended the Paris Committee on Capacity-building?" //=> 12/CP.29, "Decides to extend the Paris Committee …"
 */
export const decisionOfDeed: Handler = (asked, world, say) => {
  if (!asksWhichDecision(asked) || asked.decisions.length + asked.symbols.length + asked.items.length > 0)
    return undefined;
  if (OTHERWISE.some((cue) => asked.cues.has(cue))) return undefined;
  if (!isDeedPrinted(asked, world)) return undefined;
  const sought = deedAsked(asked, world);
  if (!sought) return undefined;
  const found = paragraphsOf(sought, world).filter(
    (one) => isOfConference(one.id, asked.typed) && saysAll(one, sought, asked, world),
  );
  const ids = [...new Set(found.map(({ id }) => id))];
  const [id] = ids;
  if (!id || ids.length > MOST) return undefined;
  const told = ids.flatMap((one) => found.find((paragraph) => paragraph.id === one) ?? []);
  const sources = told.map(({ record, paragraph }) =>
    passageSource(record, paragraph.key, quoteWhole(world.knowledge, record, paragraph)),
  );
  const parts = {
    lead: say.decisionFound(say.list(ids.map((one) => say.theDecision(one)))),
    lines: sources.map(({ quote }) => say.quoted(quote)),
    decisions: ids,
    sources,
  };
  return answered(asked, 'decision', parts, { decision: id });
};

/** Whether a decision that is printed does any such thing: most records print none, and then no words need be weighed. */
function isDeedPrinted(asked: Asked, { knowledge }: World): boolean {
  const deeds = deedsIn(asked);
  return knowledge.records.some((record) =>
    operativesIn(record).some(
      ({ deed, paragraph }) => deeds.includes(deed) && decisionPrinting(record, paragraph) !== undefined,
    ),
  );
}

/** The paragraphs of printed decisions that begin with one of the deeds, done to what the question names. */
function paragraphsOf({ deeds, words }: DeedAsked, { knowledge }: World): Found[] {
  return knowledge.records.flatMap((record) => {
    return operativesIn(record).flatMap((operative): Found[] => {
      const { deed, paragraph } = operative;
      if (!deeds.includes(deed) || !isDoneTo(operative, words, record.document)) return [];
      const id = decisionPrinting(record, paragraph);
      return id ? [{ id, record, paragraph }] : [];
    });
  });
}

/** Whether a paragraph, with the title of its decision, says all that the question does, and the decision is of the session that is named. */
function saysAll({ id, record, paragraph }: Found, sought: DeedAsked, asked: Asked, world: World): boolean {
  const { language } = record.document;
  // "Decides to establish a work programme on just transition … that complements the work on mitigation", in a section on
  // mitigation, sets up no programme on mitigation.
  const isCreation = sought.deeds.includes('create');
  const own = isCreation ? paragraph.text.split(/\s+/u).slice(0, MOST_OF_NAME).join(' ') : paragraph.text;
  const isOfIts = (heading: string) => claimsOn(world, id).some(({ value }) => value.title === heading);
  const text = [own, ...headingsAbove(record, paragraph.key).filter((heading) => !isCreation || isOfIts(heading))].join(
    '\n',
  );
  const terms = termsIn(text, language);
  const session = sessionOfDecision(id, world);
  const ofPlace = wordsOfPlace(session?.place, world);
  const dates = claimsOn(world, id).flatMap(({ value }) => value.date ?? []);
  const { numbers, years } = sought;
  return (
    saysWords(sought, (word) => ofPlace.has(word.word) || holds(word, terms, language), language) &&
    asked.ordinals.every(({ value }) => value === session?.number || holdsOrdinal(text, value, languageOf(language))) &&
    numbers.every((value) => saysNumber(text, value, languageOf(language))) &&
    years.every((year) => text.includes(year) || dates.some((date) => date.startsWith(year)))
  );
}

/** Whether all words are said; two Chinese characters between words that are may only stand beside each other. */
function saysWords({ all, words }: DeedAsked, isSaid: (word: SoughtWord) => boolean, language: Language): boolean {
  const isFree = (word: SoughtWord) => !words.has(word) || isSaid(word);
  const isBetween = (at: number) => {
    const [before, own, after] = all.slice(Math.max(0, at - 1), at + 2);
    const isJoined = own?.word[0] === before?.word.at(-1) && own?.word.at(-1) === after?.word[0];
    return isHan(own?.word ?? '') && isJoined && [before, after].every((word) => word !== undefined && isFree(word));
  };
  const isLittle = ({ word, stems }: SoughtWord) => LITTLE.test(word) && !stems.has(language);
  return all.every((word, at) => isFree(word) || isBorder(all, at, language) || isBetween(at) || isLittle(word));
}

/** Two Chinese characters, one of which is a little word. */
const LITTLE = /^(?=.{2}$)\p{Script=Han}*[应为的了在与及将由于是所其]/u;
