import type { When } from '../../model.ts';
import { isDay } from '../../records/when.ts';
import type { Plan } from './asked/plan.ts';
import { daysIn, fitsTimes } from './days/dates.ts';
import { isOfPaper, isOfResolution } from './days/days-of-papers.ts';
import { holds, termsIn } from './fit.ts';
import { RULES } from './rules.ts';
import { saysAllItself } from './says-itself.ts';
import type { Weighed } from './weighed.ts';
import { isUnsure } from './words/sure.ts';

/** The rules on which of several dates is meant, and by which words it is led to: of one day alone nothing else is left. */
const OF_WHICH_DATE: ReadonlySet<string> = new Set([
  'gives a date',
  'gives a day, where the day itself is asked for',
  'leads from what is asked to its date',
  'says all of what was done, on one day',
]);
const OTHERS = RULES.filter(({ name }) => !OF_WHICH_DATE.has(name));

/**
 * The sentences that say all of a question in their own words and give one day and no other, wherever in them it stands: "On 18 January
 * 2015, after 42 days without new cases, the Government and WHO declared the end of the outbreak" (S/2015/219), "Sudan has been a
 * Member since 12 November 1956, and as such is bound by the Charter" (S/2015/202). None where two of them give two days.
 */
export function onSoleDay(all: readonly Weighed[], plan: Plan): Weighed[] {
  const { wanted, isDeadline, asked } = plan;
  if (wanted !== 'date' || isDeadline || asked.cues.has('where')) return [];
  const found = all.flatMap((sentence) => {
    const day = saysAllItself(sentence) ? soleDay(sentence) : undefined;
    if (day === undefined || !fitsTimes(day, asked) || !OTHERS.every(({ keeps }) => keeps(sentence, plan))) return [];
    if (isUnsure({ before: spokenOf(sentence), after: '', opens: true }, asked.typed, sentence.language.code, true))
      return [];
    return [{ ...sentence, dates: (): readonly When[] => [day] }];
  });
  return new Set(found.flatMap(({ dates }) => dates())).size === 1 ? found : [];
}

/** The clauses that have a telling word of the question: what another one denies is something else ("after 42 days without new cases"). */
function spokenOf({ text, language: { code }, fit: { held } }: Weighed): string {
  const telling = held.filter(({ weight }) => weight > 1);
  const says = (clause: string) => {
    const terms = termsIn(clause, code);
    return telling.some((word) => holds(word, terms, code));
  };
  return text
    .split(/(?<=[,;:，；：،؛])/u)
    .filter(says)
    .join('');
}

/** The one day that a sentence gives, but for those of the resolutions and letters that it cites. */
function soleDay({ text, language, candidate: { record } }: Weighed): When | undefined {
  const days = daysIn(text, language, record).filter((date) => !isOfResolution(text, date) && !isOfPaper(text, date));
  const [day, ...others] = new Set(days.map(({ when }) => when));
  return day !== undefined && others.length === 0 && isDay(day) ? day : undefined;
}
