import type { Language } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { holds, termsIn } from '../fit.ts';
import type { SoughtWord } from '../words/sought.ts';

/** How documents say that a number of things is told, before the thing: "the total number of refugees"; in Chinese behind it: 难民总数. */
const NUMBER_OF: Record<Language, RegExp> = {
  en: /\b(?:number|total) of /giu,
  fr: /(?<!\p{L})(?:nombre|total) (?:total |global )?d(?:e |es |u |['’])/giu,
  es: /(?<!\p{L})(?:número|numero|total) (?:total )?de(?:l| los| las)? /giu,
  ru: /(?<!\p{L})(?:числ(?:о|енность)|количество) /giu,
  ar: /(?<!\p{L})و?(?:عدد|مجموع)(?:ها)? /gu,
  zh: /总?(?:人数|数量)|总数/gu,
};

/** Between the thing and its number stands what it came to, and no other clause. */
const LONGEST = 140;
/** So many signs before 总数 name what is counted. */
const BEFORE = 12;
const CAME_TO =
  /\b(?:is|was|were|are|has|have|had|to|at|reach\w*|exceed\w*|amount\w*|total\w*|stood|stands)\b|(?<!\p{L})(?:est|était|a|ont|était de|s['’]él\p{L}+|atteint|dépass\p{L}+|passé|es|fue|era|ascend\p{L}+|alcanz\p{L}+|super\p{L}+)(?!\p{L})|состав\p{L}+|достиг\p{L}*|превы\p{L}+|равн\p{L}+|بلغ|يبلغ|تجاوز|يتجاوز|يزيد|超过|达到?|为|共/iu;
/** No year: "by the end of 2014 was 112" (A/69/520/Add.1). */
const NUMBER = /(?<![\d/])(?!(?:19|20)\d\d(?!\d))\d[\d., {2}]*(?![\d/])/u;
const CLAUSE = /[;:；：。]|, (?:which|who|including|dont|de los)\b/u;

/** What a sentence may open with before the thing that it is about. */
const OPENING_WORDS = 4;
/** A number that ends its sentence, behind what it came to: "… eran 111." */
const ENDS_IN_NUMBER =
  /(?:(?<!\p{L})(?:were|was|number(?:ed|s)?|total(?:l?ed|s)?|amounted to|came to|étaient(?: au nombre de)?|était de|s['’]élevai(?:en)?t à|eran|fueron|sumaban|sumaron|ascend(?:ían|ía|ieron|ió) a)|составил[аио]?|составляет|بلغ(?:ت)?(?: عدد(?:ها|هم|هن))?|كان عدد(?:ها|هم)|[为有共达]) ?\d[\d., ]*(?:个|名|人)?[.。]?\s*$/iu;

/**
 * Whether a sentence is about some things and ends in their number.
 *
 * @example endsInNumberOf('Los países que no habían establecido ningún tipo de sistema de vigilancia eran 111.', [países], 'es') // true (ICCD/CRIC(13)/4)
 */
function endsInNumberOf(text: string, nouns: readonly SoughtWord[], { code }: LanguageData): boolean {
  if (!ENDS_IN_NUMBER.test(text) || CLAUSE.test(text)) return false;
  const opening = code === 'zh' ? text.slice(0, BEFORE) : text.trim().split(/\s+/u).slice(0, OPENING_WORDS).join(' ');
  const terms = termsIn(opening, code);
  return nouns.some((noun) => holds(noun, terms, code));
}

/**
 * Whether a text tells the number of the first things that a question names, behind them: "the total number of displaced persons
 * exceeds 2.5 million", 流离失所者总数超过250万人.
 */
export function tellsNumberOf(text: string, nouns: readonly SoughtWord[], language: LanguageData): boolean {
  const { code } = language;
  if (endsInNumberOf(text, nouns, language)) return true;
  return [...text.matchAll(NUMBER_OF[code])].some(({ 0: found, index }) => {
    const behind =
      text
        .slice(index + found.length)
        .split(CLAUSE)[0]
        ?.slice(0, LONGEST) ?? '';
    const at = behind.search(NUMBER);
    if (at < 0) return false;
    const between = behind.slice(0, at);
    const thing = code === 'zh' ? text.slice(Math.max(0, index - BEFORE), index) : between;
    const terms = termsIn(thing, code);
    return CAME_TO.test(between) && nouns.some((noun) => holds(noun, terms, code));
  });
}
