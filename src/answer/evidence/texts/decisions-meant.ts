import type { DecisionId, DocumentRecord } from '../../../model.ts';
import { type FoundDecision, findDecisions } from '../../../records/decision-numbers.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { ownResolution } from '../../own-resolution.ts';
import type { World } from '../../world.ts';
import { datesIn } from '../days/dates.ts';
import { fit, nothingAround, termsIn } from '../fit.ts';
import { soughtIn } from '../words/sought.ts';
import { RECALLS } from './recalls.ts';

/** So many characters stand at most between a decision and its day. */
const BESIDE = 25;

/** So much more of the question than any other the words of a decision must hold. */
const APART = 0.1;

/** What is said behind a decision is said of it: "resolution 60/1, by which …", 根据第60/1号决议. */
const WHEREBY =
  /^[\s\S]{0,45}?(?<!\p{L})(?:by which|in which|whereby|par laquelle|dans laquelle|en la que|en la cual|por la que|mediante la cual|в котор\p{L}+|которой|котор\p{L}+|(?:و)?(?:الذي|التي)|其中|by means of which)/u;
const UNDER =
  /(?:pursuant to|in accordance with|under|en application de|conformement a|en vertu de|de conformidad con|en virtud de|en cumplimiento de|в соответствии с|во исполнение|на основании|عملا ب|بموجب|وفقا ل|根据|按照|依照)(?:(?:its|sa|son|su|свое\p{L}+|其|\p{L}{0,3}قرار\p{L}*|the|la|le|los|las) ?)?(?:[^,.;]{0,40})$/u;

/**
 * The decisions that a sentence tells of what is asked. What a resolution that is a document of its own recalls was done by those that
 * it names there; what else it says, by itself. Of several that are recalled, that which has the day of the question or whose words hold
 * most of it; none, where two do.
 */
export function decisionsMeant(
  asked: Asked,
  world: World,
  record: DocumentRecord,
  text: string,
): readonly DecisionId[] | undefined {
  const language = languageOf(record.document.language);
  const found = allIn(plain(text), language);
  const own = ownResolution(record);
  const ids = [...new Set(found.map(({ id }) => id))];
  if (own === undefined) return [...new Set(findDecisions(plain(text), language).map(({ id }) => id))];
  if (!RECALLS.test(text)) return [own];
  if (ids.length < 2) return ids.length === 1 ? ids : undefined;
  const dated = found.filter((one) => isOfTime(one, text, asked, record));
  const meant = dated.length === 1 ? dated[0] : mostHeld(found, text, asked, world, record);
  return meant && [meant.id];
}

/** The decisions of a text, with the numbers behind the days of others: "resolutions 60/1 of 3 May and 61/2 of 4 June". */
function allIn(words: string, language: LanguageData): FoundDecision[] {
  const found = findDecisions(words, language);
  const [first] = found;
  const [word] = first?.id.split(' ') ?? [];
  const others = [...words.matchAll(NUMBER)].flatMap(({ 0: number, index }): FoundDecision[] => {
    const one = { id: `${word} ${number}`, start: index, end: index + number.length };
    const isFound = found.some(({ start, end }) => start <= one.start && one.end <= end);
    return isFound || !found.some((before) => isRow(words, before, one)) ? [] : [one];
  });
  return [...found, ...others].sort((a, b) => a.start - b.start);
}

/** `61/2`, `2024/5`. */
const NUMBER = /(?<![\d/.\p{L}-])\d{2,4}\/\d{1,3}(?![\d/])/gu;

/** Whether a day beside a decision is one that the question names. */
function isOfTime({ start, end }: FoundDecision, text: string, { times }: Asked, record: DocumentRecord): boolean {
  const near = datesIn(text, languageOf(record.document.language), record).filter(
    (date) =>
      (date.start >= end && date.start - end <= BESIDE) ||
      (language(record) === 'zh' && date.end <= start && start - date.end <= BESIDE),
  );
  return times.some(({ when }) => when !== undefined && near.some((date) => overlap(date.when, when)));
}

const language = ({ document }: DocumentRecord) => document.language;

/** The decision whose own words hold most of the question; undefined where two hold as much. */
function mostHeld(
  found: readonly FoundDecision[],
  text: string,
  asked: Asked,
  world: World,
  record: DocumentRecord,
): FoundDecision | undefined {
  const code = language(record);
  const sought = soughtIn(asked, world);
  const words = plain(text);
  const shares = found
    .map((one, at) => {
      const [before, after] = [found[at - 1]?.end ?? 0, found[at + 1]?.start ?? text.length];
      const isLed = WHEREBY.test(words.slice(one.end, after)) || UNDER.test(words.slice(before, one.start));
      const said = isLed ? text.slice(one.end, after) : text.slice(before, one.start);
      return { one, share: fit(sought, termsIn(said, code), nothingAround(code), code).share };
    })
    .sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  if (!best || (next && best.share - next.share < APART)) return undefined;
  const at = found.indexOf(best.one);
  const isJoined = [at - 1, at].some((first) => isRow(words, found[first], found[first + 1]));
  return isJoined ? undefined : best.one;
}

/** "Resolutions 60/1 of 3 May and 61/2 of 4 June, in which …": which of them did it nobody says. */
function isRow(words: string, first: FoundDecision | undefined, second: FoundDecision | undefined): boolean {
  if (!first || !second || second.start < first.end) return false;
  const between = words.slice(first.end, second.start).match(/[^\s\d,.()（）年月日第号其和及与、]/gu) ?? [];
  return between.length <= LONGEST_JOIN;
}

/** "And", with the day of the first. */
const LONGEST_JOIN = 24;
