import type { DocumentRecord, When } from '../../model.ts';
import { findDecisions } from '../../records/decision-numbers.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { findSymbols } from '../../records/symbol.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import { HELD } from '../prose.ts';
import { namedBodies } from '../slots/bodies.ts';
import type { World } from '../world.ts';
import { type Around, type Fit, fit, termsIn } from './fit.ts';
import { saysFounded } from './founding.ts';
import { isItemOfAnother, namesItem } from './item-lines.ts';
import {
  datesOf,
  isFewer,
  isOfOtherSession,
  isSure,
  lacksTelling,
  leadsTo,
  namesPlace,
  saysAll,
  saysHeld,
} from './judge.ts';
import { holdsGroup, holdsNumber, numbersIn, type SoughtNumber } from './numbers.ts';
import { ofBody } from './of-body.ts';
import { ownBodies } from './own-bodies.ts';
import { withoutOtherOffices } from './roles.ts';
import type { Scope } from './scope.ts';
import { type Candidate, candidates } from './sentences.ts';
import type { Sought } from './sought.ts';
import { isOfGathering } from './sure.ts';
import { asksPerson, type Wanted } from './wanted.ts';

/** So much of what is sought must stand in the sentence, or around it. */
const ENOUGH = 0.75;
/** The same where no kind of thing tells that the sentence answers, and in Chinese, where no capitals tell the names. */
const ENOUGH_STRICT = 0.9;
/** The same where a number of more than three figures stands in both. */
const ENOUGH_COUNTED = 0.3;
const LONGEST_COUNT = 999;
/** A sentence that may answer, how much it holds of what is sought, and the dates that it gives. */
export type Found = { candidate: Candidate; share: number; dates: When[] };

/** The sentences that may answer, the best first. */
export function find(asked: Asked, world: World, wanted: Wanted, sought: Sought, scope: Scope): Found[] {
  const numbers = numbersIn(asked, sought).filter(({ value }) => !scope.numbers.includes(value));
  const isStrict = wanted === 'words' || wanted === 'decision' || asked.language === 'zh';
  // "The 7412th meeting": a number of few things tells which is meant.
  const isCounted = numbers.some(({ value }) => value > LONGEST_COUNT);
  const least = isCounted ? ENOUGH_COUNTED : isStrict ? ENOUGH_STRICT : ENOUGH;
  const happens = wanted === 'date' || wanted === 'place' || wanted === 'hour';
  const isNamed = scope.records.length > 0 && scope.numbers.length === 0;
  const telling = sought.words.filter(({ weight }) => weight > 1).length;
  // Whether a body ever met somewhere is more than one sentence says.
  const isPerson = asksPerson(asked);
  const isWhetherMet = asked.cues.has('meet') && asked.cues.has('ever');
  const fewest = isPerson && scope.numbers.length > 0 ? 1 : FEWEST_WORDS;
  if (wanted === 'words' && !isNamed && (telling < fewest || isWhetherMet)) return [];
  const isAct = wanted === 'decision' && ACTS.some((cue) => asked.cues.has(cue)) && asked.bodyIds.length > 0;
  const isFounding = isAct && asked.cues.has('create') && asked.leftover.length < 2;
  if (isAct && !isFounding && asked.leftover.length < 2) return [];
  const isSession = scope.numbers.length > 0;
  const isBody = (asked.cues.has('meet') || asked.cues.has('session')) && asked.bodyIds.length === 1;
  // What took place, but is no meeting, must be said with all the words of the question.
  const isOther = happens && !isSession && !isBody && !isOfGathering(asked.typed, asked.language);
  // "When is the substantive session?" of nobody: that of whom the reader thinks.
  if (happens && !isSession && !isNamed && !isCounted && namedBodies(asked.bodies).length === 0 && ofNobody(asked))
    return [];
  if (isOther && (wanted === 'hour' || (isNamed ? asked.leftover.length === 0 : telling < FEWEST_WORDS))) return [];
  // What no body is named with is known by all of its words.
  const isLoose =
    (happens || wanted === 'decision') && !isCounted && !isNamed && namedBodies(asked.bodies).length === 0;
  const isDeed = isOther || (asked.cues.has('sitting') && asked.leftover.length > 0);
  const own = ownBodies(world, asked.language);
  const isOfBody = ofBody(asked, world);
  const isAdopted = wanted === 'date' && isSession && asked.cues.has('adopt');
  const isOfIts =
    asked.leftover.every((word) => /^\d/.test(word)) ||
    (asked.ordinals.length > 0 && asked.leftover.length < FEWEST_WORDS);
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
      if (isLoose && lacksTelling(whole, asked, language.code)) return [];
      if (isOfOther(sought, whole, around)) return [];
      if (isOfIts && !isOther && !isOfBody(text, language, around.ofBody)) return [];
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
      if (asked.items.some(({ number }) => isItemOfAnother(text, number, language.code, asked.typed))) return [];
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
      if (isAdopted && !sought.words.every((word) => word.weight === 0 || whole.held.includes(word))) return [];
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
      // "When did the Board meet?" is not answered by the day on which its Chair spoke.
      if (
        isBody &&
        asked.cues.has('past') &&
        wanted === 'date' &&
        asked.leftover.length === 0 &&
        numbers.length === 0 &&
        !saysHeld(text, language)
      )
        return [];
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

/** A question about a session that says nothing of whose, but for one word. */
const ofNobody = ({ cues, leftover, ordinals, language }: Asked): boolean =>
  cues.has('session') && ordinals.length === 0 && leftover.length < 2 && language !== 'zh';

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

/** So many telling words show what a question is about, where it asks for no kind of thing. */
const FEWEST_WORDS = 3;

/** What a decision does to a body that is known stands in its mandate. */
const ACTS: Cue[] = ['create', 'permanent', 'endact', 'renewact', 'mergeact'];
