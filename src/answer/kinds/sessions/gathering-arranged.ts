import { quoteOf } from '../../../knowledge/quote.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { unpointed } from '../../../records/text.ts';
import { overlap } from '../../../records/when.ts';
import { fold, stem } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { namesPlace } from '../../evidence/judge.ts';
import { shortenedIn } from '../../evidence/letters/letters.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import { daysOfGathering, daysOfPreparation } from '../../gatherings/days-set.ts';
import { kindIn, PREPARES, SESSIONS } from '../../gatherings/kinds.ts';
import { readersFirst } from '../../gatherings/readers-first.ts';
import { numbersOf, resolutionsOn } from '../../gatherings/resolutions-on.ts';
import { without } from '../../gatherings/without.ts';
import type { Cue } from '../../lexicon.ts';
import { typedAt } from '../../reading/as-typed.ts';
import type { World } from '../../world.ts';

/** What a question asks of a gathering, and no more. */
const ASKS: readonly Cue[] = ['when', 'where', 'owndays'];
const OF_GATHERINGS: ReadonlySet<Cue> = new Set<Cue>([
  ...ASKS,
  'ignore',
  'follow',
  'meet',
  'session',
  'sessions',
  'conference',
  'first',
  'source',
  'resolution',
]);

/**
 * When and where a gathering is, or a session of the committee that prepares it, that a resolution arranges which has the gathering in
 * its title: the sentence that sets the days, where all texts of it set the same.
 *
 * @example 'GA high-level meeting on HIV/AIDS in 2021 - which dates?' //=> « Décide de convoquer, du 8 au 10 juin 2021, une réunion … »
 */
export const gatheringArranged: Handler = (asked, world, say) => {
  const { cues, language, typed, times } = asked;
  if (asked.followUp || !ASKS.some((cue) => cues.has(cue))) return undefined;
  const isOfCommittee = PREPARES[language].test(unpointed(typed));
  const words = isOfCommittee ? without(typed, [PREPARES[language], SESSIONS[language]]) : typed;
  if (!kindIn(words, language)) return undefined;
  const others = [...cues].filter((cue) => !OF_GATHERINGS.has(cue) && !isOfName(cue, asked, world));
  if (others.length > 0) return undefined;
  const found = readersFirst(resolutionsOn(words, asked, world), language);
  if (found.length === 0) return undefined;
  const counted = numbersOf(typed, language);
  const numbers = new Set(found.flatMap(({ title, record }) => numbersOf(title, record.document.language)));
  const own = counted.filter((value) => !numbers.has(value));
  if (numbers.size > 1 || counted.length - own.length !== numbers.size || own.length > 0 !== isOfCommittee)
    return undefined;
  const sets = found.map((one) => (isOfCommittee ? daysOfPreparation(one, own) : daysOfGathering(one)));
  const told = sets.flat();
  const [first] = told;
  const isOne = new Set(told.map(({ dates }) => dates.join())).size === 1 && sets.every((all) => all.length < 2);
  const isInTime = times.every(({ when }) => when === undefined || first?.dates.some((date) => overlap(date, when)));
  if (!first || !isOne || !isInTime) return undefined;
  const { record, paragraph, start, end, dates } = first;
  const code = languageOf(record.document.language);
  const isPlaceAlone = cues.has('where') && !cues.has('when');
  if (isPlaceAlone && !namesPlace(paragraph.text.slice(start, end), code, world)) return undefined;
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  return answered(asked, 'passage', {
    ...quoting(say, record, [{ key: paragraph.key, quote }]),
    dates: isPlaceAlone ? [] : dates,
  });
};

/** "Sans littoral", "будущего": words of a name that are read as asking something, or stand before one. */
function isOfName(cue: Cue, asked: Asked, world: World): boolean {
  const { matches, typed, language } = asked;
  const names = shortenedIn(typed, language);
  const own = new Set(soughtIn(asked, world).words.map(({ word }) => word));
  const all = matches.filter((match) => match.cue === cue);
  return (
    all.length > 0 &&
    all.every(({ from, to }) => {
      const [next] = typedAt(asked, [{ from: to, to: to + 1 }]).map((word) => stem(fold(word), language));
      const isBefore = next !== undefined && names.some(({ words }) => words.has(next));
      return (cue === 'negation' && isBefore) || typedAt(asked, [{ from, to }]).every((word) => own.has(fold(word)));
    })
  );
}
