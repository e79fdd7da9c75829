import type { Language } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { landsIn } from '../lands/lands.ts';
import type { Rule } from './rule.ts';

/** A name behind a word that stands before a place: "in Bonn", "à Genève", "в Женеве". */
const IN_PLACE: Partial<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:in|at) (?<name>\p{Lu}\p{Ll}{2,})/gu,
  fr: /(?<!\p{L})(?:à|en) (?<name>\p{Lu}\p{Ll}{2,})/gu,
  es: /(?<!\p{L})en (?<name>\p{Lu}\p{Ll}{2,})/gu,
  ru: /(?<!\p{L})в (?<name>\p{Lu}\p{Ll}{2,})/gu,
};
/** "Held in Tashkent (15 March 2011), Astana (12 June 2012) and Almaty (25 July 2014)" (NPT/CONF.2015/4). */
const BEFORE_BRACKET = /(?<=(?:[),]|\p{L}) )(?<name>\p{Lu}\p{Ll}{2,})(?= \(\d)/gu;
/** A question says where something was right behind the verb, or at its end: "was it held in Bonn in May?", "the Expo in Bonn?" */
const HELD: Partial<Record<Language, RegExp>> = {
  en: /(?:held|convened|place|met|meet|organized) $/u,
  fr: /(?:tenue?s?|réunie?s?|lieu|organisée?s?) $/u,
  es: /(?:celebr\p{L}+|reuni\p{L}+|lugar|organiz\p{L}+) $/u,
  ru: /(?:состоя\p{L}+|прош\p{L}+|проход\p{L}+|провед\p{L}+) $/u,
};
/** So many letters of a name are the same in its cases. */
const STEM = 4;

type Named = { name: string; at: number };

const stemOf = (name: string) => plain(name).slice(0, STEM);

/** The names of places in a text, none of which is a month. */
function placesIn(text: string, code: Language): Named[] {
  const dates = findDates(text, languageOf(code));
  return [...text.matchAll(IN_PLACE[code] ?? /(?!)/gu), ...text.matchAll(BEFORE_BRACKET)]
    .map(({ index, groups }) => ({ name: groups?.name ?? '', at: index }))
    .filter(({ at }) => !dates.some(({ start, end }) => at < end && start <= at + STEM));
}

/** The places in which a question says that something was held. */
const placesAsked = (typed: string, code: Language): Named[] =>
  placesIn(typed, code).filter(
    ({ name, at }) =>
      HELD[code]?.test(typed.slice(0, at)) === true ||
      /^\P{L}*$/u.test(typed.slice(typed.indexOf(name, at) + name.length)),
  );

/** In which place something was, where a question says so and asks when. */
export const PLACE_BESIDE_DATE: readonly Rule[] = [
  {
    // "The Expo, in Songdo, from 8 to 12 April": when the Expo was held in Bonn, it does not say.
    name: 'gives the date beside the place that is named',
    keeps: ({ text, language: { code }, dates }, { wanted, asked, isDeadline }) => {
      const asks = wanted === 'date' && !isDeadline && code === asked.language ? placesAsked(asked.typed, code) : [];
      const [place, ...others] = asks;
      const told = placesIn(text, code);
      if (!place || others.length > 0 || told.length === 0) return true;
      const days = findDates(text, languageOf(code)).filter(({ when }) => dates().includes(when));
      const isIt = (named: Named | undefined) => named !== undefined && stemOf(named.name) === stemOf(place.name);
      // "The workshop in Rwanda was held in Kigali on 4 June": the city stands nearer than its country.
      if (days.length === 0 || landsIn(place.name, code).length > 0) return told.some(isIt);
      return days.some(({ start }) =>
        isIt(told.toSorted((a, b) => Math.abs(a.at - start) - Math.abs(b.at - start))[0]),
      );
    },
  },
];
