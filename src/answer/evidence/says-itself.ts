import type { Weighed } from './weighed.ts';

/** So many telling words of a question must stand in the sentence; one fewer where a name or a rare word is among them. */
const FEWEST_TELLING = 3;
/** What says more may say it of another thing; Chinese says in fewer signs what others do. */
const LONGEST = 420;
const LONGEST_CHINESE = 160;

/**
 * Whether a sentence, and no list, says every telling word of a question itself, none only in what stands around it or above. What it
 * gives once is then what is asked for, wherever in it that stands.
 */
export function saysAllItself({ fit, candidate: { entries }, text, language }: Weighed): boolean {
  const telling = fit.held.filter(({ weight, ofBody }) => weight > 1 && !ofBody);
  const fewest = telling.some(({ rare, isLand }) => rare || isLand) ? FEWEST_TELLING - 1 : FEWEST_TELLING;
  return (
    entries.length === 0 &&
    text.length <= (language.code === 'zh' ? LONGEST_CHINESE : LONGEST) &&
    telling.length >= fewest &&
    [...fit.missing, ...fit.around, ...fit.above].every(({ weight, isBorder }) => weight <= 1 || isBorder === true)
  );
}
