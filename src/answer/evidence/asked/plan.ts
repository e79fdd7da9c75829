import type { LanguageData } from '../../../records/languages/language.ts';
import type { Asked } from '../../asked.ts';
import { deedOfDecision } from '../../decision-deeds.ts';
import { deedsIn } from '../../deeds/deed-asked.ts';
import type { Deed } from '../../deeds/deed-words.ts';
import type { Cue } from '../../lexicon.ts';
import { placesNamed } from '../../places-named.ts';
import { typedWithout } from '../../reading/as-typed.ts';
import { spokenWith } from '../../reading/question.ts';
import { partAsked } from '../../session-parts.ts';
import { namedBodies } from '../../slots/bodies.ts';
import { isName } from '../../topic.ts';
import type { World } from '../../world.ts';
import { meetingOfAnother, type OfBody, ofBody } from '../bodies/of-body.ts';
import { asksOnlyWhen, isOfNobody } from '../days/asks-only-when.ts';
import { longLandsIn } from '../lands/lands.ts';
import { asksTheme } from '../rules/themes.ts';
import type { Scope } from '../scope.ts';
import type { Sought } from '../words/sought.ts';
import { isOfGathering } from '../words/sure.ts';
import { isDoneToBody } from './founded-asked.ts';
import { asksFunctions } from './functions-asked.ts';
import { measureAsked } from './measures.ts';
import { numbersIn, type SoughtNumber } from './numbers.ts';
import { bodyBefore, otherBody } from './plan-bodies.ts';
import { asksPerson, asksSeveral, type Wanted } from './wanted.ts';

/** What a question asks of the sentence that may answer it. */
export type Plan = {
  asked: Asked;
  world: World;
  wanted: Wanted;
  sought: Sought;
  scope: Scope;
  /** Numbers that the sentence, or the head of its document, must hold. */
  numbers: SoughtNumber[];
  /** So much of what is sought must stand in it, 0 to 1. */
  least: number;
  /** The countries that it must name, where their names have several words. */
  lands: readonly string[];
  isOfBody: OfBody;
  /** Whether a sentence tells of a meeting of another body than the one that is asked about. */
  isOthersMeeting: (text: string, language: LanguageData) => boolean;
  /** The body of the session that the question before was about, where this one names none. */
  isOfBefore: OfBody | undefined;
  /** The body whose officer is asked for, where it is another than that of the session that is named. */
  officersOf: OfBody | undefined;
  /** It is asked when, where or at what hour something is. */
  happens: boolean;
  /** The documents are named by their symbols; or as those of a session. */
  isNamed: boolean;
  isSession: boolean;
  isPerson: boolean;
  /** "The 7412th meeting": a number of few things tells which is meant. */
  isCounted: boolean;
  /** When one body meets. */
  isBody: boolean;
  /** What takes place, but is no meeting. */
  isOther: boolean;
  /** It names what it asks about by little more than one name. */
  isBare: boolean;
  /** What is asked for is known by all of its words: a place or day of what no body is named with, or at which session something was done. */
  isLoose: boolean;
  /** Up to when something is to be done, or holds. */
  isDeadline: boolean;
  /** What was done at a time, by whomever. */
  isDeed: boolean;
  /** What created a body that is named. */
  isFounding: boolean;
  /** When something was adopted at a session that is named; and the words of the question for that session. */
  isAdopted: boolean;
  gatherings: readonly string[];
  /** The number of the part of a session. */
  part: number | undefined;
  /** What a decision did, in the words of the question; and which kinds of deed those are. */
  deed: string | undefined;
  deeds: readonly Deed[];
  /** The cities in which the session of a decision that is sought was held. */
  cities: readonly string[];
  /** Nothing but a body and its session is named. */
  isOfIts: boolean;
};

/** So much of what is sought must stand in the sentence, or around it. */
const ENOUGH = 0.75;
/** The same where no kind of thing tells that the sentence answers, and in Chinese, where no capitals tell the names. */
const ENOUGH_STRICT = 0.9;
/** The same in a document that is named by its symbol. */
const ENOUGH_NAMED = 0.6;
/** The same where a number of more than three figures stands in both. */
const ENOUGH_COUNTED = 0.3;
const LONGEST_COUNT = 999;
/** `2013`: a year is that of many things. */
const YEAR = 4;

/** So many telling words show what a question is about, where it asks for no kind of thing. */
const FEWEST_WORDS = 3;
/** Where a number is asked for, which stands right before what it counts. */
const FEWEST_COUNTED = 2;
/** Where the dates beside a name are asked for: "the situation in Cyprus". */
const FEWEST_BESIDE = 2;

/** What a decision does to a body that is known stands in its mandate. */
export const ACTS: readonly Cue[] = ['create', 'permanent', 'endact', 'renewact', 'mergeact'];

/** What is done: "and how was the vote taken?" asks of what was done before something else. */
export const DEEDS: readonly Cue[] = [
  'taken',
  'adopt',
  'create',
  'permanent',
  'decide',
  'open',
  'close',
  'cancelled',
  'mandate',
];

/** What a sentence must have to answer a question; nothing where no one sentence can. */
export function planOf(asked: Asked, world: World, wanted: Wanted, sought: Sought, scope: Scope): Plan | undefined {
  const { cues, leftover, bodyIds, ordinals } = asked;
  const isStrict =
    wanted === 'words' || wanted === 'session' || wanted === 'item' || wanted === 'decision' || asked.language === 'zh';
  const numbers = numbersIn(asked, sought).filter(({ value }) => !scope.numbers.includes(value));
  const isCounted = numbers.some(({ value }) => value > LONGEST_COUNT);
  const happens = wanted === 'date' || wanted === 'place' || wanted === 'hour';
  const isNamed = scope.records.length > 0 && scope.numbers.length === 0 && scope.paragraphs === undefined;
  const isSession = scope.numbers.length > 0;
  const isPerson = asksPerson(asked);
  // What a decision says is its text.
  if (scope.paragraphs && leftover.length === 0 && !scope.isBefore) return undefined;
  const words = sought.words.filter(({ weight }) => weight > 1);
  // "What are the items of the 17th session?": one line that has the word, such as the item under which a paper was issued, is not them.
  if (wanted === 'item' && !scope.isBefore && leftover.every((word) => /^\d/.test(word))) return undefined;
  // "UNFF11", "Africa Week": a name that few records have says by itself what is meant, where all else is said, too.
  const names = words.filter(
    ({ rare, unknown, word }) => rare && !unknown && isName(word, asked) && !/\p{Lo}/u.test(word),
  );
  const isBare = words.length < FEWEST_WORDS && names.length > 0;
  // "Where did the experts of UNICRI meet in February 2013?": when it was says which meeting is meant.
  const dated = asked.times.some(({ when }) => when !== undefined && when.length > YEAR) ? 1 : 0;
  // "Stockholm+50", "Rio+20": a name with its number is of one thing alone.
  const numbered = /\p{L}\+\d/u.test(asked.typed) ? 1 : 0;
  const telling = words.length + names.length + dated + numbered;
  const hasBody = namedBodies(asked.bodies).length > 0;
  // Whether a body ever met somewhere is more than one sentence says.
  const isWhetherMet = cues.has('meet') && cues.has('ever');
  // "The priority theme of the sixtieth session of the Commission": its number says as much as a word.
  const isOfNumbered = hasBody && ordinals.length === 1 && leftover.length > 0;
  const isTheme = bodyIds.length === 1 && ordinals.length === 1 && asksTheme(asked);
  const fewest = scope.isBefore
    ? 0
    : isTheme || (isPerson && isSession) || (hasBody && asksFunctions(asked))
      ? 1
      : isPerson || isOfNumbered || (cues.has('howmany') && !measureAsked(asked.typed))
        ? FEWEST_COUNTED
        : FEWEST_WORDS;
  if (wanted === 'words' && !isNamed && (telling < fewest || isWhetherMet)) return undefined;
  const isAct = wanted === 'decision' && ACTS.some((cue) => cues.has(cue)) && isDoneToBody(asked);
  const isFounding = isAct && cues.has('create') && leftover.length < 2;
  if (isAct && !isFounding && leftover.length < 2) return undefined;
  const isBody =
    (cues.has('meet') || cues.has('session') || ordinals.length > 0 || (happens && asksOnlyWhen(asked))) &&
    bodyIds.length === 1;
  const isDeadline = wanted === 'date' && cues.has('deadline');
  // "When did the Permanent Forum adopt the recommendations?": what a body did, and not its gathering.
  const isDoneByBody =
    hasBody &&
    telling >= FEWEST_WORDS &&
    BY_BODIES.some((cue) => cues.has(cue)) &&
    !['meet', 'session', 'sitting'].some((cue) => cues.has(cue)) &&
    !isOfGathering(typedWithout(asked, asked.bodies), asked.language);
  const isOther =
    happens &&
    !isDeadline &&
    !scope.isBefore &&
    !isSession &&
    !isBody &&
    (isDoneByBody || !isOfGathering(asked.typed, asked.language, ordinals.length > 0));
  const isDone = wanted === 'words' && !isPerson && asked.matches.some(({ cue }) => DEEDS.includes(cue));
  const isAdopted = wanted === 'date' && isSession && cues.has('adopt');
  // "When is the substantive session?" of nobody: that of whom the reader thinks.
  if (happens && !isSession && !isNamed && !scope.isBefore && !isCounted && !hasBody && isOfNobody(asked))
    return undefined;
  if (
    isOther &&
    (wanted === 'hour' ||
      (isNamed
        ? leftover.length === 0 && words.length < FEWEST_COUNTED
        : telling < (asksSeveral(asked) ? FEWEST_BESIDE : FEWEST_WORDS)))
  )
    return undefined;
  return {
    asked,
    world,
    wanted,
    sought,
    scope,
    numbers,
    least:
      scope.isBefore && leftover.length === 0 && !isDone && scope.paragraphs?.size === 1
        ? 0
        : isCounted
          ? ENOUGH_COUNTED
          : isNamed && happens && !scope.isOfHead
            ? ENOUGH_NAMED
            : isStrict
              ? ENOUGH_STRICT
              : ENOUGH,
    lands: longLandsIn(asked.typed, asked.language),
    isOfBody: ofBody(asked, world),
    isOthersMeeting: meetingOfAnother(asked, world),
    isOfBefore: bodyBefore(asked, world),
    officersOf: otherBody(asked, world, scope),
    happens,
    isNamed,
    isSession,
    isPerson,
    isCounted,
    isBody,
    isOther,
    isBare,
    isLoose:
      isDeadline ||
      wanted === 'session' ||
      wanted === 'item' ||
      ((happens || wanted === 'decision') && !isCounted && !isNamed && !hasBody),
    isDeadline,
    isDeed:
      !isDeadline &&
      (isAdopted ||
        isOther ||
        cues.has('whichsession') ||
        // The number of a sitting says nothing of what was done at it.
        (cues.has('sitting') && leftover.some((word) => !/^\d/.test(word))) ||
        (wanted === 'words' && cues.has('when'))),
    isFounding,
    isAdopted,
    part: bodyIds.length > 0 ? partAsked(asked) : undefined,
    deed: wanted === 'decision' && !isFounding ? deedOfDecision(asked) : undefined,
    deeds: wanted === 'decision' ? deedsIn(asked) : [],
    cities: wanted === 'decision' ? placesNamed(asked, world) : [],
    gatherings: spokenWith(asked, ['session', 'sessions', 'meet', 'sitting']),
    isOfIts:
      leftover.every((word) => /^\d/.test(word)) || (hasBody && ordinals.length > 0 && leftover.length < FEWEST_WORDS),
  };
}

/** What a body does. */
const BY_BODIES: readonly Cue[] = ['adopt', 'decide', 'create'];
