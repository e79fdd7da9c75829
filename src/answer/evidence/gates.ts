import type { AnswerLanguage } from '../../model.ts';
import { findPlaces } from '../../records/bodies.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { numberedGroups } from '../../records/numbered-groups.ts';
import { plain, unpointed } from '../../records/text.ts';
import { isDay } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import { asksParagraphAlone } from '../paragraph-numbers.ts';
import { lettersAsked } from '../reading/letters-asked.ts';
import { asTyped } from '../reading/question.ts';
import { asksDecisions, namesOneSession } from '../session-decisions.ts';
import { asksSitting } from '../sittings/asks-sitting.ts';
import { namesSittingOfSession, sittingsNamed } from '../sittings/sittings-named.ts';
import type { World } from '../world.ts';
import { ACTS } from './asked/plan.ts';
import { textPartAsked } from './asked/text-parts.ts';
import { asksTopic, asksWho, OTHERWISE, type Wanted } from './asked/wanted.ts';
import { asksPostponedTo } from './days/postponed-to.ts';
import { asksTheme } from './rules/themes.ts';
import type { Scope } from './scope.ts';
import { asksNthDecision } from './texts/nth-decision.ts';
import { asksOfOthers } from './words/exceptions.ts';
import { negatesPart } from './words/negated-parts.ts';

/** A question that goes on from another says what it is about by so many words of its own. */
const FEWEST_OWN = 2;

/** Other words are topics and themes of whatever is spoken of. */
const ITEM_WORD = /^(?:items?|points?|agenda)$/;

/** What letters stand for. */
export const MEANING =
  /\bstands? for\b|\bwhat does \S+ mean\b|signifie|veut dire|(?:qué|que) significa|расшифров|означает|ماذا (?:ي|ت)عني|(?:是什么|什么)意思|代表什么/iu;

const ITEM_CUES: ReadonlySet<Cue> = new Set(['item', 'items']);

/** Whether one sentence may answer at all: other things have answers of their own, or none. */
export function mayBeSaid(asked: Asked, world: World, scope: Scope, wanted: Wanted): boolean {
  const { cues, leftover, bodyIds, items, followUp } = asked;
  // What letters stand for, and how long a session was, no sentence says that only has them.
  if (
    wanted === 'words' &&
    (MEANING.test(asked.typed) ||
      lettersAsked(asked.typed) !== undefined ||
      (cues.has('howlong') && cues.has('session')))
  )
    return false;
  // The day of issue of a document is not said by a sentence of it.
  if (
    cues.has('docdate') &&
    wanted === 'date' &&
    !cues.has('decision') &&
    !cues.has('resolution') &&
    scope.numbers.length > 0
  )
    return false;
  if ((wanted === 'words' || wanted === 'document') && asksParagraphAlone(asked)) return false;
  // What a programme has for a day stands in its rows, and in no line that gives the days of the session.
  if (wanted === 'words' && cues.has('programme') && asked.times.some(({ when }) => when !== undefined && isDay(when)))
    return false;
  // For which session or item a document was issued stands in its head; its sentences speak of others.
  const isSitting = asksSitting(asked);
  if ((wanted === 'session' || wanted === 'item') && !isSitting && asked.symbols.length > 0 && leftover.length === 0)
    return false;
  // When something did not take place is no day on which it did.
  const isNegated = NEGATED[asked.language].test(asked.typed) && !asksOfOthers(asked.typed, asked.language);
  if ((wanted === 'date' || wanted === 'place') && isNegated) return false;
  // "Which decisions did SBSTA 49 adopt?": a decision that its report cites is none of them.
  if (wanted === 'decision' && asksDecisions(asked) && namesOneSession(asked)) return false;
  // "The first decision of CMP 14" is none that speaks of a first strategy.
  if (asksNthDecision(asked)) return false;
  // "Which decisions were adopted in Lima on 12 December?": one that a sentence names is not all of them.
  if (wanted === 'decision' && namesOnlyWhen(asked, world)) return false;
  // When an item is taken stands in a timetable; at which meeting, in the section of that item.
  // "When did the Forum consider and adopt its recommendations under item 3?" asks for what was done with those.
  const isOutcome = cues.has('adopt') && cues.has('outcome');
  if (items.length > 0 && cues.has('taken') && wanted !== 'words' && !isOutcome) return false;
  if (leftover.length + items.length === 0 && isSitting && scope.records.length === 0) return false;
  // Which items one meeting took up stands in the sections of them all.
  if (cues.has('items') && items.length === 0 && namesSittingOfSession(asked)) return false;
  // A sitting of a session has the day that is given beside its number, or none.
  if (leftover.length === 0 && (wanted === 'date' || wanted === 'place') && sittingsNamed(asked)) return false;
  const isFounding = cues.has('create') && bodyIds.length > 0;
  if (followUp && !scope.isBefore && leftover.length < FEWEST_OWN && !isFounding) return false;
  const isHeld = scope.records.length > 0;
  if (items.length === 0 && isAnsweredElse(asked, wanted, isHeld)) return false;
  const isOpening = wanted === 'hour' && cues.has('open');
  const isGiven = wanted === 'decision' || (wanted === 'document' && SUBMITTED.test(unpointed(asked.typed)));
  // "Who chaired the tenth Meeting of States Parties?", of which nothing else is known.
  const isOfNumbered = asksWho(asked) && asked.ordinals.length > 0 && asked.times.length === 0;
  const isTold = isHeld || isGiven || isOpening || isOfNumbered;
  if (!isTold && !isOneSession(asked, world, wanted) && isKnownOf(asked, world)) return false;
  // The list of an agenda is another matter; where it stands, or when it was adopted, may be told.
  const isAboutIt = ['document', 'decision', 'item'].includes(wanted) || (wanted === 'date' && cues.has('adopt'));
  return !cues.has('agenda') || isAboutIt || textPartAsked(asked) !== undefined || (isHeld && leftover.length > 0);
}

/** "The reports submitted to the ninth session" are none of that session; a sentence may tell of both. In plain letters. */
const SUBMITTED =
  /\b(?:submitted|presented|transmitted) (?:to|at)\b|\b(?:presente|soumis|transmis)\p{L}* (?:a|au|aux|lors)\b|\b(?:presentad|sometid|remitid)\p{L}+|(?<!\p{L})представл\p{L}+|提交|(?<!\p{L})(?:المقدم|قدم|ستقدم|سيقدم)\p{L}*/u;

/** Whether a question says nothing of a decision but its day, its meeting or its place. */
const namesOnlyWhen = (asked: Asked, world: World): boolean =>
  asked.times.length + asked.ordinals.length + asked.leftover.length > 0 &&
  asked.decisions.length + asked.symbols.length + asked.bodyIds.length === 0 &&
  // "Which resolution of that meeting appoints the Vice-President?"
  !asked.cues.has('person') &&
  !ACTS.some((cue) => asked.cues.has(cue)) &&
  asked.leftover.every((word) => /^\d+$/.test(word) || isPlaceWord(asked, word, world));

/** Whether a word of a question is the name of a place that is known, in whatever case. */
const isPlaceWord = (asked: Asked, word: string, { knowledge }: World): boolean => {
  const text = asTyped(asked, [word]);
  const found = findPlaces({ text, words: plain(text) }, knowledge.places, languageOf(asked.language));
  return found.length > 0 || placesByBeginning(plain(text), knowledge.places).length > 0;
};

/** So much of a name shows it in languages in which it has endings: "в Бонне". */
const placesByBeginning = (word: string, places: World['knowledge']['places']) =>
  places.filter(({ names }) =>
    Object.values(names).some((name) => {
      const known = plain(name ?? '');
      return known.length >= SHORTEST_NAME && word.startsWith(known.slice(0, -1)) && word.length - known.length < 3;
    }),
  );
const SHORTEST_NAME = 4;

/** Questions about what did not take place. */
const NEGATED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:not|never)\b|n['’]t\b/iu,
  fr: /\bn(?:e |['’])[^?]{0,30}\b(?:pas|jamais)\b/iu,
  es: /(?<!\p{L})no (?:se|fue|fueron|ha|han|hubo|tuvo|pudo)(?!\p{L})/iu,
  ru: /(?<!\p{L})не (?=\p{L})/iu,
  ar: /(?<!\p{L})(?:لم|لن) /u,
  zh: /没有|没能|未能|尚未/u,
};

/**
 * Whether a question asks for what has an answer of its own. "On which topic will the Forum be held?" asks for no item, nor does
 * "Which documents did it have before it under the Nairobi programme item?"
 */
function isAnsweredElse(asked: Asked, wanted: Wanted, isHeld: boolean): boolean {
  const { cues, leftover, items, matches, tokens, ordinals } = asked;
  const said = matches.filter(({ cue }) => cue === 'item').map(({ from, to }) => tokens.slice(from, to));
  // "What is the special theme of the 49th session according to E/CN.9/2015/2?"
  const isOnlyTopic =
    (leftover.length > 0 || (isHeld && said.length > 0) || (ordinals.length === 1 && asksTheme(asked))) &&
    said.every((words) => words.every(({ word }) => !ITEM_WORD.test(word)));
  const isTopic =
    items.length === 0 &&
    !cues.has('subitem') &&
    (isOnlyTopic ||
      leftover.length > 1 ||
      wanted === 'item' ||
      asksTopic(asked.typed) ||
      cues.has('outcome') ||
      (cues.has('documents') && leftover.length > 0));
  const isPart = negatesPart(asked.typed, asked.language) || asksOfOthers(asked.typed, asked.language);
  // A reason is told by a sentence that gives one, and says all that it is asked of.
  const isWhy = leftover.length > 1;
  const isMoved = leftover.length > 1 && asksPostponedTo(asked.typed, asked.language);
  return OTHERWISE.some(
    (cue) =>
      cues.has(cue) &&
      !(isTopic && ITEM_CUES.has(cue)) &&
      !(isPart && cue === 'negation') &&
      !(isWhy && cue === 'why') &&
      !(isMoved && cue === 'cancelled'),
  );
}

/** One session is asked about by its number, of which the records tell nothing, or no place. */
export const isOneSession = ({ ordinals, bodyIds, cues }: Asked, { knowledge }: World, wanted: Wanted): boolean =>
  (wanted === 'place' || wanted === 'date') &&
  ordinals.length > 0 &&
  bodyIds.length > 0 &&
  !knowledge.sessions.some(
    ({ bodies, number, ordinal, place }) =>
      bodies.some((body) => bodyIds.includes(body)) &&
      ordinals.some(({ value }) => value === (number ?? ordinal)) &&
      (place !== undefined || !cues.has('where')),
  );

/** Nothing but a body is named whose sessions the records tell of: what they do not say of it, no sentence says either. */
function isKnownOf(
  { bodies, bodyIds, leftover, ordinals, tokens, cues, times, typed, language }: Asked,
  { knowledge }: World,
): boolean {
  if (numberedGroups(typed, language).length > 0) return false;
  // Who was elected on a day, or chaired a session that is counted, is told by a sentence of it.
  const isOfOne = times.some(({ when }) => when !== undefined && isDay(when)) || ordinals.length === 1;
  if (cues.has('person') && bodies.length > 0 && isOfOne) return false;
  // Nor does a list of sessions tell the theme of one.
  if (ordinals.length === 1 && asksTheme({ typed, language })) return false;
  // "How many member States did IPBES have?" is told by no list of its sessions.
  const isCount = cues.has('howmany') && cues.has('absent');
  // "When did the Council approve the recommendation of the Committee?": what one body did with what another did.
  if (cues.has('adopt') && cues.has('outcome') && new Set(bodyIds).size > 1) return false;
  if (leftover.length > 0 || cues.has('taken') || isCount || tokens.length === 0) return false;
  const meant = bodyIds.length > 0 ? bodyIds : [knowledge.defaultBody];
  return knowledge.sessions.some((session) => session.bodies.some((body) => meant.includes(body)));
}
