import type { AnswerLanguage } from '../../../model.ts';
import { daysIn } from '../days/dates.ts';
import { landsIn } from '../lands/lands.ts';
import type { Rule } from './rule.ts';

/** A country at the end of a question, right behind what was done to it: "consult Switzerland?", "consultaron las Partes a Suiza?" */
const LAST: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\p{Ll}{3,} (?<!(?:by|from|with|for|and|the|of|in) )(?<land>(?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)[\s?.]*$/u,
  fr: /\p{Ll}{4,} (?<!(?:pour|avec|dans|chez|entre) )(?<land>l[ea] \p{Lu}[\p{L}’'-]+|l['’]\p{Lu}[\p{L}’'-]+)[\s?.]*$/u,
  es: /\p{L}{3,} (?<land>a (?:la )?\p{Lu}[\p{L}’'-]+|al \p{Lu}[\p{L}’'-]+)[\s?.]*$/u,
};
const ASKS_WHO_DID = /^[¿\s]*(?:on which|when|between|quand|entre|à quelle|cu[áa]ndo|en qu[ée])/iu;

/** Who did something stands right behind the day that opens a sentence. */
const SUBJECT = /^[\s,]*(?<who>[^,;.]{2,40})/u;
/** A day opens a sentence within so many characters: "From 28 July". */
const OPENING = 8;

/** What a country did is not what others did to it. */
export const CONSULTED_LANDS: readonly Rule[] = [
  {
    // "From 28 July, Switzerland held consultations with the Parties" (A/69/711): when the Parties consulted Switzerland, it does not say.
    name: 'is not about what a country did, where it was done to it',
    keeps: ({ text, language, candidate: { record } }, { wanted, asked: { typed, language: own } }) => {
      const land = LAST[own]?.exec(typed)?.groups?.land;
      if (wanted !== 'date' || land === undefined || !ASKS_WHO_DID.test(typed)) return true;
      const meant = landsIn(land, own);
      const [date] = daysIn(text, language, record);
      if (meant.length === 0 || date === undefined || date.start > OPENING) return true;
      const who = SUBJECT.exec(text.slice(date.end))?.groups?.who ?? '';
      const [first] = landsIn(who.split(' ').slice(0, FIRST).join(' '), language.code);
      return first === undefined || !meant.includes(first);
    },
  },
];

/** So many words name a country, with an article. */
const FIRST = 3;
