import { quoteOf } from '../../knowledge/quote.ts';
import type { DocumentRecord, When } from '../../model.ts';
import { findDecisions } from '../../records/decision-numbers.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { findSymbols } from '../../records/symbol.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { answered, type Handler, passageSource } from '../compose.ts';
import type { Cue } from '../lexicon.ts';
import { HELD } from '../prose.ts';
import type { World } from '../world.ts';
import { type Around, type Fit, fit, termsIn } from './fit.ts';
import { saysFounded } from './founding.ts';
import { namesItem } from './item-lines.ts';
import { itemOfBody, itemSaid } from './item-said.ts';
import { datesOf, isFewer, isOfOtherSession, isSure, leadsTo, namesPlace, saysAll, saysHeld } from './judge.ts';
import { holdsGroup, holdsNumber, numbersIn, type SoughtNumber } from './numbers.ts';
import { ofBody } from './of-body.ts';
import { ownBodies } from './own-bodies.ts';
import { withoutOtherOffices } from './roles.ts';
import { type Scope, scopeOf } from './scope.ts';
import { type Candidate, candidates } from './sentences.ts';
import { type Sought, soughtIn } from './sought.ts';
import { BODIES, isOfGathering } from './sure.ts';
import { OTHERWISE, type Wanted, wantedBy } from './wanted.ts';

/** So much of what is sought must stand in the sentence, or around it. */
const ENOUGH = 0.75;
/** The same where no kind of thing tells that the sentence answers, and in Chinese, where no capitals tell the names. */
const ENOUGH_STRICT = 0.9;
/** The same where a number of more than three figures stands in both. */
const ENOUGH_COUNTED = 0.3;
const LONGEST_COUNT = 999;
/** Nearer to the best one than this, another sentence may as well be meant. */
const NEAR = 0.04;

type Found = { candidate: Candidate; share: number; dates: When[] };

/**
 * The sentence that holds what a question names, and the kind of thing that it asks for: a date, a place, an hour, a
 * decision, a document. Used where nothing that was read from the documents answers. Its words are quoted; nothing is
 * concluded from them.
 */
export const evidence: Handler = (asked, world, say) => {
  const scope = scopeOf(asked, world);
  const isTitle = asked.items.length > 0 && !DONE.some((cue) => asked.cues.has(cue));
  if (isTitle) return itemSaid(asked, world, say, scope.records) ?? itemOfBody(asked, world, say, scope.records);
  // When an item is taken stands in a timetable.
  if (asked.items.length > 0 && asked.cues.has('taken')) return undefined;
  const isOfItem = asked.items.length > 0;
  const isFoundingNext = asked.cues.has('create') && asked.bodyIds.length > 0;
  if (
    (asked.followUp && asked.leftover.length < FEWEST_OWN && !isFoundingNext) ||
    (!isOfItem && OTHERWISE.some((cue) => asked.cues.has(cue) && !(cue === 'items' && asked.cues.has('documents'))))
  )
    return undefined;
  const wanted = wantedBy(asked);
  const sought = soughtIn(asked, world);
  const isOne = (wanted === 'place' || wanted === 'date') && isNumbered(asked, world);
  if (scope.records.length === 0 && !isOne && wanted !== 'decision' && isKnownOf(asked, world)) return undefined;
  // The list of an agenda is another matter; where it stands may be told.
  if (asked.cues.has('agenda') && wanted !== 'document') return undefined;
  const tells = sought.words.some(({ weight, unknown, word }) => weight > 1 && !unknown && !BODIES.test(word));
  if (!tells && !isOne && scope.records.length === 0) return undefined;
  const found = find(asked, world, wanted, sought, scope);
  const [best, ...others] = found;
  if (!best) return undefined;
  const same = (other: Found) => other.dates.join() === best.dates.join();
  const near = others.filter(({ share }) => share > best.share - NEAR);
  if (wanted === 'date' && !near.every(same)) return undefined;
  const { record, paragraph, start, end } = best.candidate;
  const language = languageOf(record.document.language);
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  const symbols =
    wanted === 'document'
      ? symbolsOf(asked, quote, best.candidate, world)
      : findSymbols(quote)
          .map(({ symbol }) => symbol)
          .filter((symbol) => isAsked(symbol, asked));
  if (wanted === 'document' && symbols.length === 0) return undefined;
  const decisions = wanted === 'decision' ? findDecisions(plain(quote), language).map(({ id }) => id) : [];
  return answered(asked, 'passage', {
    lead: say.passage(record.document.title, say.paragraph(paragraph.key)),
    lines: [say.quoted(quote)],
    dates: wanted === 'date' || wanted === 'hour' || asked.times.some(({ when }) => when) ? best.dates : [],
    decisions,
    symbols,
    sources: [passageSource(record, paragraph.key, quote)],
  });
};

/** One session is asked about by its number, of which the records tell nothing, or no place. */
const isNumbered = ({ ordinals, bodyIds, cues }: Asked, { knowledge }: World): boolean =>
  ordinals.length > 0 &&
  bodyIds.length > 0 &&
  !knowledge.sessions.some(
    ({ bodies, number, ordinal, place }) =>
      bodies.some((body) => bodyIds.includes(body)) &&
      ordinals.some(({ value }) => value === (number ?? ordinal)) &&
      (place !== undefined || !cues.has('where')),
  );

/** Nothing but a body is named whose sessions the records tell of: what they do not say of it, no sentence says either. */
function isKnownOf({ bodyIds, leftover, tokens }: Asked, { knowledge }: World): boolean {
  if (leftover.length > 0 || tokens.length === 0) return false;
  const bodies = bodyIds.length > 0 ? bodyIds : [knowledge.defaultBody];
  return knowledge.sessions.some((session) => session.bodies.some((body) => bodies.includes(body)));
}

const isAsked = (symbol: string, { symbols }: Asked) =>
  symbols.some(({ pieces }) => pieces.join('/').toUpperCase() === symbol.toUpperCase());

/** The symbols that a sentence names, or that of its document, where it is a report of the body that is asked for. */
function symbolsOf(asked: Asked, quote: string, { record, paragraph }: Candidate, world: World): string[] {
  const { symbol, kind } = record.document;
  const found = findSymbols(quote).map((named) => named.symbol);
  if (found.length > 0 || !symbol) return found;
  const isOfBody =
    asked.bodyIds.length === 0 ||
    ownBodies(world, asked.language)(record, paragraph.key).bodies.some((id) => asked.bodyIds.includes(id));
  return isOfBody && (!asked.cues.has('report') || kind === 'report') ? [symbol] : [];
}

function find(asked: Asked, world: World, wanted: Wanted, sought: Sought, scope: Scope): Found[] {
  const numbers = numbersIn(asked, sought).filter(({ value }) => !scope.numbers.includes(value));
  const isStrict = wanted === 'words' || wanted === 'decision' || asked.language === 'zh';
  // "The 7412th meeting": a number of few things tells which is meant.
  const isCounted = numbers.some(({ value }) => value > LONGEST_COUNT);
  const least = isCounted ? ENOUGH_COUNTED : isStrict ? ENOUGH_STRICT : ENOUGH;
  const happens = wanted === 'date' || wanted === 'place' || wanted === 'hour';
  const isNamed = scope.records.length > 0 && scope.numbers.length === 0;
  const telling = sought.words.filter(({ weight }) => weight > 1).length;
  // Whether a body ever met somewhere is more than one sentence says.
  const isWhetherMet = asked.cues.has('meet') && asked.cues.has('ever');
  if (wanted === 'words' && !isNamed && (telling < FEWEST_WORDS || isWhetherMet)) return [];
  const isAct = wanted === 'decision' && ACTS.some((cue) => asked.cues.has(cue)) && asked.bodyIds.length > 0;
  const isFounding = isAct && asked.cues.has('create') && asked.leftover.length < 2;
  if (isAct && !isFounding && asked.leftover.length < 2) return [];
  const isSession = scope.numbers.length > 0;
  const isBody = (asked.cues.has('meet') || asked.cues.has('session')) && asked.bodyIds.length === 1;
  // What took place, but is no meeting, must be said with all the words of the question.
  const isOther = happens && !isSession && !isBody && !isOfGathering(asked.typed, asked.language);
  if (isOther && (wanted === 'hour' || (isNamed ? asked.leftover.length === 0 : telling < FEWEST_WORDS))) return [];
  const isDeed = isOther || (asked.cues.has('sitting') && asked.leftover.length > 0);
  const own = ownBodies(world, asked.language);
  const isOfBody = ofBody(asked, world);
  const isPerson = asked.cues.has('who') || asked.cues.has('person');
  const isOfIts = asked.leftover.length === 0 || (asked.ordinals.length > 0 && asked.leftover.length < FEWEST_WORDS);
  return candidates(asked, world, scope.records)
    .flatMap((candidate): Found[] => {
      const { record, paragraph, start, end, before } = candidate;
      const language = languageOf(record.document.language);
      const text = paragraph.text.slice(start, end);
      const { bodies, names } = own(record, paragraph.key);
      const around = {
        ...termsIn(`${record.document.title} ${before}`, language.code),
        ofBody: bodies.some((body) => asked.bodyIds.includes(body)),
        names,
      };
      const told = isPerson ? withoutOtherOffices(text, asked.typed) : text;
      const whole = fit(sought, termsIn(told, language.code), around, language.code);
      const isFit = whole.share >= least && (isCounted || isSure(whole, sought, asked, language.code));
      if (!isFit && !isFounding) return [];
      if (isOfOther(sought, whole, around)) return [];
      if (happens && !isOther && isOfIts && !isOfBody(text, language, around.ofBody)) return [];
      // A list follows, which is what is asked for.
      if (wanted === 'words' && /[:：]$/.test(text)) return [];
      if (wanted === 'words' && !isNamed && !saysAll(whole, asked, text, language)) return [];
      // The head of a summary record has the number of the sitting on the line above its day.
      const line = HELD.test(text) ? `${before} ${text}` : text;
      const inText = numbers.filter((number) => holdsNumber(line, number, language));
      const above = beginningOf(record);
      const isAbove = (number: SoughtNumber) => inText.includes(number) || holdsNumber(above, number, language);
      // The sitting must stand in the sentence; its session may be that of the document.
      const holdsNumbers = numbers.every(isAbove) && (wanted === 'words' || numbers.length === 0 || inText.length > 0);
      if (!asked.items.every(({ number }) => namesItem(text, number, language.code))) return [];
      if (!holdsGroup(`${record.document.title} ${before} ${text}`, asked.typed)) return [];
      if (!holdsNumbers || (isSession && isBody && happens && isOfOtherSession(text, scope.numbers, language)))
        return [];
      const ids = findDecisions(plain(text), language).map(({ id }) => id);
      if (
        scope.records.length === 0 &&
        !asked.decisions.every(({ number }) => ids.some((id) => id.endsWith(` ${number}`)))
      )
        return [];
      const dates = datesOf(asked, sought, record, text, language, numbers, around, isDeed);
      if (wanted === 'date' && dates.length === 0) return [];
      if (isDeed && (!sought.words.every((word) => word.weight <= 1 || whole.held.includes(word)) || dates.length > 1))
        return [];
      if (isOther && !isNamed && wanted === 'date' && !leadsTo(sought, text, language, record)) return [];
      if (asked.times.some(({ when }) => when) && dates.length === 0) return [];
      if (wanted === 'place' && !(namesPlace(text, language, world) && (isNamed || saysHeld(text, language))))
        return [];
      if (wanted === 'hour' && !language.hour.test(plain(text)) && !language.hours.test(plain(text))) return [];
      if (wanted === 'decision' && ids.length === 0 && !OLD_NUMBER.test(text)) return [];
      if (isFounding && !saysFounded(text, asked.bodyIds, world.knowledge.bodies, language)) return [];
      if (isFounding && asked.cues.has('resolution') && !asked.cues.has('decision') && !RESOLUTION.test(text))
        return [];
      if (wanted === 'date' && isFewer(asked, dates, whole)) return [];
      if (wanted === 'document' && !isNamed && !whole.held.some(({ weight, ofBody }) => weight > 1 && !ofBody))
        return [];
      const takesPlace = happens && language.happens.test(plain(text)) ? TAKES_PLACE : 0;
      const given = wanted === 'document' && findSymbols(text).length > 0 ? NAMES : 0;
      const inLanguage = language.code === asked.language ? OWN : 0;
      return [{ candidate, share: whole.share + takesPlace + given + inLanguage, dates }];
    })
    .sort((a, b) => b.share - a.share);
}

/** The title and the first lines of a document, which say of which session it is. */
const beginningOf = ({ document, paragraphs }: DocumentRecord): string =>
  [document.title, ...paragraphs.slice(0, 2).map(({ text }) => text)].join('\n');

/** Whether a body is asked for by letters that stand nowhere, and the sentence is not of its documents. */
const isOfOther = ({ words }: Sought, { held }: Fit, { ofBody }: Around): boolean =>
  !ofBody && words.some((word) => word.ofBody && word.unknown) && !held.some((word) => word.ofBody);

/** Of sentences that hold the same, one says that something takes place, or gives the symbol that is sought, or needs no translation. */
const OWN = 0.06;
const TAKES_PLACE = 0.05;
const NAMES = 0.1;

const RESOLUTION = /r[ée]solu[ct]i|резолюц|قرار|决议/iu;

/** Resolutions were once numbered so: `9 (I)`, `682 (XXXV)`. */
const OLD_NUMBER = /\d\s?[A-Z]? ?\((?:[IVXLC]+|د-\d+)\)/;

/** What is asked of what was done under an item: when, where, by whom. */
const DONE: Cue[] = ['when', 'hour', 'where', 'who', 'sitting', 'owndays'];

/** A question that goes on from another says what it is about by so many words of its own. */
const FEWEST_OWN = 2;

/** So many telling words show what a question is about, where it asks for no kind of thing. */
const FEWEST_WORDS = 3;

/** What a decision does to a body that is known stands in its mandate. */
const ACTS: Cue[] = ['create', 'permanent', 'endact', 'renewact', 'mergeact'];
