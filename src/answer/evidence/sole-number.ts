import { countedIn } from './asked/counts.ts';
import { measureAsked } from './asked/measures.ts';
import type { Plan } from './asked/plan.ts';
import { withBlankDates } from './days/dates.ts';
import { RULES } from './rules.ts';
import { saysAllItself } from './says-itself.ts';
import type { Weighed } from './weighed.ts';

/** The rules on which of several numbers is meant, and beside which words it stands: of one number alone nothing else is left. */
const OF_WHICH_NUMBER: ReadonlySet<string> = new Set([
  'says all that is asked, where no kind of thing is',
  'holds what is counted',
  'says of what the number is, in its clause',
  'counts what was on the day that is asked about, and no other',
]);
const OTHERS = RULES.filter(({ name }) => !OF_WHICH_NUMBER.has(name));

/**
 * The sentences that say all of a question in their own words and give one number and no other: "The number of Member States paying
 * their assessed contributions for the international tribunals in full by the end of 2014 was 112" (A/69/520/Add.1). None where two of
 * them give two numbers.
 */
export function withSoleNumber(all: readonly Weighed[], plan: Plan): Weighed[] {
  const { wanted, asked } = plan;
  if (wanted !== 'words' || !asked.cues.has('howmany') || measureAsked(asked.typed)) return [];
  const found = all.flatMap((sentence) => {
    const number = saysAllItself(sentence) ? soleNumber(sentence, asked.typed) : undefined;
    return number !== undefined && OTHERS.every(({ keeps }) => keeps(sentence, plan)) ? [{ sentence, number }] : [];
  });
  return new Set(found.map(({ number }) => number)).size === 1 ? found.map(({ sentence }) => sentence) : [];
}

/** The one number in figures that a sentence gives and the question does not; what it cites by a number counts nothing. */
function soleNumber({ text, language }: Weighed, typed: string): string | undefined {
  const bare = withBlankDates(text, language).replaceAll(GROUPED, '');
  const figures = countedIn(bare, language.code)
    .filter(({ 0: figure, index }) => /\d/.test(figure) && !YEAR.test(figure) && !CITED.test(bare.slice(0, index)))
    .filter(([figure]) => !typed.includes(figure))
    .map(([figure]) => figure);
  const [number, ...others] = new Set(figures);
  return others.length === 0 ? number : undefined;
}

const YEAR = /^(?:19|20)\d\d$/;

/** `10 000`, `10,000`, `4.717`: one number. */
const GROUPED = /(?<=\d)[\s.,\u00a0\u202f](?=\d{3}(?!\d))/gu;

/** What stands before a number that counts nothing: of a paragraph, an item, a resolution, a phase. */
const CITED =
  /(?<!\p{L})(?:paragraphs?|paras?\.?|articles?|sections?|chapters?|annex(?:es)?|rules?|items?|phase|part|resolutions?|decisions?|no\.?|paragraphes?|chapitres?|points?|r[eé]solutions?|d[eé]cisions?|p[áa]rrafos?|art[ií]culos?|secci[oó]n|cap[ií]tulos?|temas?|resoluci[oó]n(?:es)?|decisi[oó]n(?:es)?|пункт\p{L}*|стат\p{L}{1,3}|раздел\p{L}*|глав\p{L}{1,2}|приложени\p{L}*|резолюци\p{L}+|решени\p{L}+|الفقرة|المادة|القرار|المقرر|البند|第|№) ?\(?$/iu;
