import type { Paragraph, When } from '../../model.ts';
import { findSymbols } from '../../records/symbol.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import type { World } from '../world.ts';
import { type Plan, planOf } from './asked/plan.ts';
import type { Wanted } from './asked/wanted.ts';
import { type OwnOf, ownBodies } from './bodies/own-bodies.ts';
import type { SittingDay } from './days/sitting-days.ts';
import { namesPlace } from './judge.ts';
import { mostLikely } from './likely.ts';
import { mayHold } from './may-hold.ts';
import { RULES } from './rules.ts';
import type { Scope } from './scope.ts';
import { isEntry } from './texts/lists.ts';
import { RECALLS } from './texts/recalls.ts';
import { decisionAbove } from './texts/sections.ts';
import { type Candidate, candidates } from './texts/sentences.ts';
import { type Weighed, weighed } from './weighed.ts';
import type { Sought } from './words/sought.ts';
import { TOOK_PLACE } from './words/sure.ts';

/**
 * A sentence that may answer, how much it holds of what is sought, the dates that it gives, the entries of its list that answer,
 * and the day of its sitting, where that is given elsewhere.
 */
export type Found = {
  /** All that is sought stands in it, nothing only around it. */
  isWhole: boolean;
  /** The letters of the question that stand in it: `PCCB`. */
  letters: string[];
  /** It says itself the names for which letters stand, and no heading above it. */
  isNamed: boolean;
  candidate: Candidate;
  share: number;
  dates: When[];
  decisions: string[];
  entries: Paragraph[];
  sitting: SittingDay | undefined;
};

/** The sentences that keep all rules, the best first; or the one that lacks least. */
export function find(asked: Asked, world: World, wanted: Wanted, sought: Sought, scope: Scope): Found[] {
  const plan = planOf(asked, world, wanted, sought, scope);
  if (!plan) return [];
  const own = ownBodies(world, asked.language);
  const found = candidates(asked, world, scope, mayHold(plan, own));
  return keptOf(ofReader(found, asked, world, scope), plan, own)
    .map((sentence) => ({
      isWhole: sentence.fit.missing.length + sentence.fit.around.length === 0,
      letters: sentence.fit.held.flatMap(({ letters }) => letters ?? []),
      isNamed: !sentence.fit.above.some(({ isShortened }) => isShortened),
      candidate: sentence.candidate,
      share: shareOf(sentence, plan),
      dates: [...sentence.dates()],
      decisions: [...sentence.ids()],
      sitting: sentence.sitting(),
      entries: sentence.entries().map(({ entry }) => entry),
    }))
    .sort((a, b) => b.share - a.share);
}

/** The sentences that keep all rules; or the one that is most likely to answer. */
function keptOf(found: readonly Candidate[], plan: Plan, own: OwnOf): readonly Weighed[] {
  const all = found.map((candidate) => weighed(candidate, plan, own));
  const whole = new Set(all.flatMap(({ fit, candidate }) => (holdsAll(fit) ? [candidate.record] : [])));
  // "The first workshop on the monitoring assessment": where one document is on that, another one's first workshop is not.
  const isOfOther = ({ fit, candidate }: Weighed) =>
    whole.size > 0 && lacksTelling(fit) && !whole.has(candidate.record);
  // "(c) The kelp segment shall be held on 12 May": what is said of the reef segment in (b) is not said of it.
  const entries = new Set(
    all.flatMap(({ fit, candidate }) => (isEntry(candidate.paragraph) && holdsAll(fit) ? [candidate.record] : [])),
  );
  const isOtherEntry = ({ fit, candidate }: Weighed) =>
    lacksTelling(fit) && isEntry(candidate.paragraph) && entries.has(candidate.record);
  // Where a text in the language of the question has all of its words, another's need no guess by their translations.
  const spoken = new Set(
    all.flatMap(({ fit, candidate: { record } }) =>
      record.document.language === plan.asked.language && holdsAll(fit) ? [record.document.symbol ?? record.id] : [],
    ),
  );
  const isGuess = ({ candidate: { record } }: Weighed) =>
    plan.wanted === 'words' &&
    spoken.size > 0 &&
    record.document.language !== plan.asked.language &&
    !spoken.has(record.document.symbol ?? record.id);
  const told = all.filter((sentence) => !isOtherEntry(sentence) && !isGuess(sentence));
  const strict = told.filter((sentence) => !isOfOther(sentence) && RULES.every(({ keeps }) => keeps(sentence, plan)));
  return strict.length > 0 ? strict : mostLikely(told, plan);
}

const holdsAll = ({ missing, around, above }: Weighed['fit']): boolean =>
  ![...missing, ...around, ...above].some(({ weight }) => weight > 1);

const lacksTelling = ({ missing }: Weighed['fit']): boolean => missing.some(({ weight }) => weight > 1);

/** What a document says in the language of the question is not sought in its other languages as well: there it is held less strictly. */
function ofReader(
  found: readonly Candidate[],
  { language }: Asked,
  { knowledge }: World,
  { records }: Scope,
): Candidate[] {
  const own = new Set(
    knowledge.records.flatMap(({ document }) => (document.language === language ? [document.symbol] : [])),
  );
  return found.filter(
    ({ record }) =>
      record.document.language === language ||
      !record.document.symbol ||
      !own.has(record.document.symbol) ||
      records.includes(record),
  );
}

/** Of sentences that hold the same, one says that something takes place, or gives the symbol that is sought, or needs no translation. */
function shareOf(
  { fit, text, language, candidate: { record, paragraph } }: Weighed,
  { wanted, happens, isDeadline, asked, world }: Plan,
): number {
  const saysSo = language.code === 'zh' ? TOOK_PLACE.zh.test(text) : language.happens.test(plain(text));
  // By when something is to be done is no day on which something is held.
  const takesPlace = happens && !isDeadline && saysSo ? TAKES_PLACE : 0;
  const given = wanted === 'document' && findSymbols(text).length > 0 ? NAMES : 0;
  // The title of a decision says what it is about.
  const isTitle =
    wanted === 'decision' && text.length < LONGEST_TITLE && decisionAbove(record, paragraph.key) ? TITLE : 0;
  const inLanguage = language.code === asked.language ? OWN : 0;
  // "When and where is it?": one that tells both.
  const placed = wanted === 'date' && asked.cues.has('where') && namesPlace(text, language, world) ? PLACED : 0;
  const recalled = RECALLS.test(text) ? RECALLED : 0;
  return fit.share + takesPlace + given + isTitle + inLanguage + placed - recalled;
}

const OWN = 0.06;
const TAKES_PLACE = 0.05;
const NAMES = 0.1;
const PLACED = 0.1;
const TITLE = 0.1;
const RECALLED = 0.1;
const LONGEST_TITLE = 250;
