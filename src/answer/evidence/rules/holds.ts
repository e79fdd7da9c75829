import type { DocumentRecord } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { fold } from '../../../search/analysis.ts';
import { articleAsked, articlesIn } from '../../article-numbers.ts';
import type { Plan } from '../asked/plan.ts';
import { asksSeveral } from '../asked/wanted.ts';
import { type Fit, holds, termsIn } from '../fit.ts';
import { isSure, lacksTelling, saysAll } from '../judge.ts';
import { namesOfLand, ownLand } from '../lands/own-land.ts';
import { asksRegionalGroup } from '../lands/regional-groups.ts';
import { asksSeat } from '../lands/seats.ts';
import { titlesAbove } from '../texts/sections.ts';
import { namedInLanguage } from '../words/named-in-language.ts';
import type { SoughtWord } from '../words/sought.ts';
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

/** The country of which all of a document is: what its Committee adopted is on that country. */
function isOwnLand(word: SoughtWord, { above }: Fit, record: DocumentRecord): boolean {
  const land = above.includes(word) ? ownLand(record) : undefined;
  const { language } = record.document;
  return land !== undefined && holds(word, termsIn(namesOfLand(land, language), language), language);
}

/** What is said behind such words tells one workshop or report from others. */
const FOCUS =
  /(?:\bfocus(?:ed|ing)? on|\baxée?s? sur|\bcentr[ée]e?s? sur|\bcentrad[oa]s? en|\bdedicad[oa]s? a|посвященн\p{L}+) (?<focus>[^?.,;]+)/iu;

/** How much of what is sought a sentence must hold. */
export const HOLDS: readonly Rule[] = [
  {
    // "Consultations on items 11 and 12": on Article 6 they were not.
    name: 'is on the article that is named, or under its heading',
    keeps: ({ text, language: { code }, candidate: { record, paragraph } }, { asked }) => {
      const number = articleAsked(asked);
      if (number === undefined) return true;
      return articlesIn(`${titlesAbove(record, paragraph.key)}\n${record.document.title}\n${text}`, code).includes(
        number,
      );
    },
  },
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
    // Nor does "The first meeting of the committee was held in Paris" tell when the Forum of the sentence before was (E/2015/56).
    keeps: ({ fit }, { sought, isLoose, isNamed, isDeadline, happens, scope }) =>
      !(isLoose || (isNamed && !scope.isBefore)) ||
      isDeadline ||
      !happens ||
      !fit.around.some((word) => word === sought.words.find(({ weight, isVerb }) => weight > 1 && !isVerb)),
  },
  {
    // "The oyster seminar was praised. The workshop was held in Lima": where the seminar was, it does not say.
    name: 'says a word of what takes place, in a document that is named',
    keeps: ({ fit: { held, above, around } }, { isNamed, happens, scope }) =>
      !happens ||
      !isNamed ||
      scope.isBefore === true ||
      !around.some(({ weight }) => weight > 1) ||
      [...held, ...above].some(({ weight, ofBody }) => weight > 1 && !ofBody),
  },
  {
    // "The Committee is concerned about the nets. It is concerned about the boats.": what it says of nets in boats, neither tells.
    name: 'says itself what it is asked about, where no kind of thing is asked for',
    // A document of the session that is counted need not say "session" again.
    keeps: ({ fit: { around } }, { wanted, isPerson, isNamed, scope, asked: { typed, language, ordinals } }) =>
      wanted !== 'words' ||
      isPerson ||
      // "The chairs of the dialogues will come from African States": of the summit that the resolution is about (A/RES/69/244).
      (isNamed && asksRegionalGroup(typed)) ||
      scope.isBefore === true ||
      !around.some(
        ({ word, weight, isLight, isVerb, isBorder, ofBody }) =>
          weight > 1 &&
          !isLight &&
          // 在加沙: no word of the question is 在加.
          !isBorder &&
          !isVerb &&
          !ofBody &&
          !(ordinals.length > 0 && languageOf(language).sessionNouns.test(word)),
      ),
  },
  {
    name: 'says all that is asked, where no kind of thing is',
    keeps: ({ fit, text, language }, { asked, wanted, isNamed, isSession, world, scope }) => {
      // In a document of the session that is named, its sentences need not call it one.
      const { sessionNouns } = languageOf(asked.language);
      const missing = fit.missing.filter(({ word }) => !(isSession && sessionNouns.test(word)));
      return (
        wanted !== 'words' ||
        (isNamed && !scope.isOfHead) ||
        saysAll({ ...fit, missing }, namedInLanguage(asked, world, language.code), text, language)
      );
    },
  },
  {
    // "When was the situation in Cyprus considered?": the dates of its papers do not say.
    name: 'says every word of a question that has little more than a name',
    keeps: ({ fit: { held, above } }, { isBare, isOther, wanted, sought: { words } }) =>
      !(isBare && isOther && wanted === 'date') || words.every((word) => held.includes(word) || above.includes(word)),
  },
  {
    name: 'holds more than the body, of a document that is sought',
    keeps: ({ fit }, { wanted, isNamed }) =>
      wanted !== 'document' ||
      isNamed ||
      [...fit.held, ...fit.above].some(({ weight, ofBody }) => weight > 1 && !ofBody),
  },
  {
    // "To develop a workplan by March, to take note of the views of Parties": by when Parties send their views, its first entry does not say.
    name: 'says what is sought in the entries of a list that are told, or before them',
    keeps: ({ fit: { held, missing }, text, language: { code }, entries, candidate }, { wanted }) => {
      if (!['date', 'place', 'hour'].includes(wanted) || candidate.entries.length === 0) return true;
      // "The kelp segment", of a list that has a reef segment.
      if (missing.some(({ weight, ofBody, isLight, stems }) => weight > 1 && !ofBody && !isLight && stems.has(code)))
        return false;
      if (wanted !== 'date') return true;
      const told = [text.split('\n')[0], ...entries().map(({ entry }) => entry.text)].join('\n');
      const terms = termsIn(told, code);
      return held.every((word) => word.weight <= 1 || word.ofBody || holds(word, terms, code));
    },
  },
  {
    // "The workshop with a focus on mitigation": one with a focus on adaptation is another.
    name: 'says itself what the focus of it is',
    keeps: ({ fit: { held } }, { sought: { words }, asked: { typed } }) => {
      const focus = fold(FOCUS.exec(typed)?.groups?.focus ?? '');
      return words.every((word) => word.weight <= 1 || !focus.includes(word.word) || held.includes(word));
    },
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
      (sought.words.every(
        (word) =>
          word.weight <= 1 ||
          word.isBorder ||
          fit.held.includes(word) ||
          isOwnLand(word, fit, candidate.record) ||
          // "Le siège de l'Union est fixé à Berne", in the Constitution of the Universal Postal Union.
          (asksSeat(asked.typed) && fit.above.includes(word)),
      ) &&
        (dates().length <= 1 || candidate.entries.length > 0 || asksSeveral(asked))),
  },
];
