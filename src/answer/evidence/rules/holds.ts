import type { LanguageData } from '../../../records/languages/language.ts';
import { withoutDates } from '../dates.ts';
import { type Fit, holds, termsIn } from '../fit.ts';
import { COUNTED, countsIt, isSure, lacksTelling, saysAll } from '../judge.ts';
import type { Plan } from '../plan.ts';
import type { SoughtWord } from '../sought.ts';
import { asksSeveral } from '../wanted.ts';
import type { Rule } from './rule.ts';

/** Whether a text holds most of what is sought; what holds more does where another does. */
export const holdsMost = (
  fit: Fit,
  { code }: LanguageData,
  { asked, sought, least, isCounted, isFounding }: Plan,
): boolean => isFounding || least === 0 || (fit.share >= least && (isCounted || isSure(fit, sought, asked, code)));

/** What no body is named with is known by all of its words. */
export const lacksNone = (fit: Fit, { code }: LanguageData, { asked, isLoose, isNamed, happens }: Plan): boolean =>
  !(isLoose || (isNamed && happens)) || !lacksTelling(fit, asked, code);

/** So far behind a number that counts stand the words that say of what; before it, in its own clause. */
const NEAR = 140;

/** Whether a text has one of some words in the clause of a number that counts another. */
function countsInClause(
  text: string,
  noun: SoughtWord,
  others: readonly SoughtWord[],
  language: LanguageData,
): boolean {
  const words = withoutDates(text, language);
  return [...words.matchAll(new RegExp(COUNTED.source, 'giu'))].some(({ index }) => {
    if (!countsIt(words.slice(index, index + NEAR), noun, language)) return false;
    const before =
      text
        .slice(0, index)
        .split(/[,;،；，]/u)
        .at(-1) ?? '';
    const near = termsIn(`${before} ${text.slice(index, index + NEAR)}`, language.code);
    return others.some((word) => holds(word, near, language.code));
  });
}

/** How much of what is sought a sentence must hold. */
export const HOLDS: readonly Rule[] = [
  {
    name: 'holds most of what is sought',
    keeps: ({ fit, language }, plan) => holdsMost(fit, language, plan),
  },
  {
    name: 'lacks no telling word of what no body is named with',
    keeps: ({ fit, language }, plan) => lacksNone(fit, language, plan),
  },
  {
    // "A side event was organized": the retreat of the sentence before is another thing.
    name: 'says itself what takes place',
    keeps: ({ fit }, { sought, isLoose, isDeadline, happens }) =>
      !isLoose ||
      isDeadline ||
      !happens ||
      !fit.around.some((word) => word === sought.words.find(({ weight }) => weight > 1)),
  },
  {
    name: 'says all that is asked, where no kind of thing is',
    keeps: ({ fit, text, language }, { asked, wanted, isNamed }) =>
      wanted !== 'words' || isNamed || saysAll(fit, asked, text, language),
  },
  {
    // "By how many votes …": what is counted stands in the sentence.
    name: 'holds what is counted',
    keeps: ({ fit, text, language }, { asked, sought: { words } }) => {
      const [noun] = words;
      if (!asked.cues.has('howmany') || !noun) return true;
      // Chinese has what is counted behind the number, wherever it stands in the question.
      if (asked.language === 'zh') return !fit.missing.includes(noun);
      return fit.held.includes(noun) && countsIt(withoutDates(text, language), noun, language);
    },
  },
  {
    // "The Parties to the Reef Agreement … statements were made by 13 Parties": that Agreement has others.
    name: 'says of what the number is, in its clause',
    keeps: ({ fit, text, language }, { asked: { cues }, sought: { words } }) => {
      const [noun, ...others] = words;
      const telling = others.filter((word) => word.weight > 1 && fit.held.includes(word));
      return !cues.has('howmany') || !noun || telling.length === 0 || countsInClause(text, noun, telling, language);
    },
  },
  {
    name: 'holds more than the body, of a document that is sought',
    keeps: ({ fit }, { wanted, isNamed }) =>
      wanted !== 'document' ||
      isNamed ||
      [...fit.held, ...fit.above].some(({ weight, ofBody }) => weight > 1 && !ofBody),
  },
  {
    name: 'says all of what was adopted',
    keeps: ({ fit }, { sought, isAdopted, gatherings }) =>
      !isAdopted ||
      sought.words.every((word) => word.weight === 0 || gatherings.includes(word.word) || fit.held.includes(word)),
  },
  {
    name: 'says all of what was done, on one day',
    keeps: ({ fit, dates, candidate }, { sought, isDeed, asked }) =>
      !isDeed ||
      (sought.words.every((word) => word.weight <= 1 || fit.held.includes(word)) &&
        (dates().length <= 1 || candidate.entries.length > 0 || asksSeveral(asked))),
  },
];
