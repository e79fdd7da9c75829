import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { asksOutcome } from '../../outcome-asked.ts';
import type { OfText } from './near-misses.ts';
import type { Rule } from './rule.ts';

type ByLanguage = Record<AnswerLanguage, RegExp>;

/** How questions ask what somebody recommended, in plain letters. */
const RECOMMENDED_ASKED: ByLanguage = {
  en: /\bwhat\b.*\b(?:recommend(?:ed)?)\b/u,
  fr: /\bqu\p{L}*\b.*(?<!\p{L})recommand(?:e|er|ait|ent)(?!\p{L})/u,
  es: /(?<!\p{L})que\b.*(?<!\p{L})(?:recomend|recomiend)(?!aci)\p{L}+/u,
  ru: /что .*рекомендова\p{L}+/u,
  ar: /(?:ماذا|ما الذي|بماذا|بم) .*(?:اوص|يوص|توص)(?!ي?ات)\p{L}*/u,
  zh: /建议了?什么|建议.*哪些/u,
};
/** How documents say that somebody recommended something, and not that they have it in view. */
const RECOMMENDED: ByLanguage = {
  en: /(?<!view to |purpose of |aim of )\brecommend(?:s|ed)?\b(?!ations?)/u,
  fr: /(?<!vue de |afin de |pour )(?<!\p{L})(?:recommand(?:e|a|ent|erent|er|ait))(?!\p{L})/u,
  es: /(?<!miras a |fin de |para )(?<!\p{L})recom(?:end|iend)(?!acion)\p{L}+/u,
  ru: /(?<!целью )рекоменд(?:овал|ует|овать|уют|овав)/u,
  ar: /(?<!\p{L})(?:و|ف)?(?:اوص|يوص|توص)(?!ي?ات)\p{L}*/u,
  zh: /(?<!以便)建议(?!书|草案)/u,
};

/** A quotation that ends where what was decided begins, in plain letters: "adopted the conclusions below". */
const BELOW =
  /\bconclusions? (?:set out |contained |presented )?(?:in paragraphs? [\d–-]+ )?below\.?\d*$|conclusions? (?:figurant |reproduites )?ci-(?:apres|dessous)\.?$|conclusiones (?:que figuran )?(?:a continuacion|mas abajo|infra)\.?$|(?:изложенные|приведенные) ниже выводы\.?$|الاستنتاجات الواردة ادناه\.?$|以下结论。?$/u;

/** Titles of draft decisions that ran together: they say nothing of what was done. */
const DRAFT_TITLE = /\b(?:Draft decision|Projet de d[ée]cision|Proyecto de decisi[óo]n) -\/\S+\.?\s*$/u;
/** A heading, or a line of the contents, does not end as a sentence. */
const ENDS = /[.;:!?。；：؛؟][»”"’)]*\s*\d*\s*$/u;

/** Whether something was done to what a question names: the verb of it, in English. */
const WAS_DONE = /^(?:was|were|has|have|had) .*?\b(?<verb>\p{L}{4,})e?d\b/u;
/** What is only looked into: "consideration of the need to extend". */
const LOOKED_INTO =
  /\b(?:need|whether|possibility|proposals?|options?|ways?|request) (?:\p{L}+ ){0,2}?(?:to|of|for) (?:\p{L}+ ){0,2}?$/u;

/** Whether a text has a verb, and all of it only as what is looked into. */
function onlyLooksInto(text: string, typed: string): boolean {
  const verb = WAS_DONE.exec(plain(typed))?.groups?.verb;
  if (verb === undefined) return false;
  const words = plain(text);
  const places = [...words.matchAll(new RegExp(`(?<!\\p{L})${verb.slice(0, STEM)}\\p{L}*`, 'gu'))];
  return places.length > 0 && places.every(({ index }) => LOOKED_INTO.test(words.slice(0, index)));
}
const STEM = 6;

/** What was recommended or decided only a sentence says that tells it was. */
export const REALLY_DECIDED: readonly OfText[] = [
  {
    // "Agreed to go on with a view to recommending a draft", "invited recommendations": what it recommended, that does not say.
    name: 'says that it was recommended, where that is asked',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !RECOMMENDED_ASKED[language].test(plain(typed)) || RECOMMENDED[code].test(plain(text)),
  },
  {
    // "The SBSTA considered and adopted the conclusions below": which those are, it does not say.
    name: 'does not end where what was decided begins',
    keeps: ({ text }, { asked }) => !asksOutcome(asked) || !BELOW.test(plain(text).trim()),
  },
  {
    name: 'is a sentence, where it is asked what was decided or whether something was done',
    keeps: ({ text }, { asked }) =>
      !(asksOutcome(asked) || WAS_DONE.test(plain(asked.typed))) || (ENDS.test(text) && !DRAFT_TITLE.test(text)),
  },
  {
    // "Initiated its consideration of the need to extend the programme": whether it was extended, that does not say.
    name: 'says that it was done, and not that it is looked into',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      language !== 'en' || code !== 'en' || !onlyLooksInto(text, typed),
  },
];

/** The same, where the headings above a sentence must be known. */
export const OF_MATTER: readonly Rule[] = [
  {
    // "The costs of the conclusions that were adopted": what was concluded on nets, that does not say.
    name: 'is on the matter of which it is asked what was decided',
    keeps: ({ fit }, { asked, sought }) => {
      const told = sought.words.filter(({ word, weight, ofBody }) => weight > 1 && !ofBody && !DEEDS.test(word));
      return (
        !asksOutcome(asked) || told.length === 0 || told.some((word) => [...fit.held, ...fit.above].includes(word))
      );
    },
  },
];

/** Words for what is decided. */
const DEEDS = /^(?:adopt|decid|agree|conclu|recommend|outcome|decision|session)/u;
