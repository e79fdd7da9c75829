import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { landsIn } from '../lands/lands.ts';

/** A question that asks how much. */
const AMOUNT: Record<AnswerLanguage, RegExp> = {
  en: /\bhow much\b|\bamounts?\b|\bshares?\b|\bsum\b/u,
  fr: /\bcombien\b|\bmontants?\b|\bquotes?-parts?\b|\bsomme\b/u,
  es: /\bcuant[oa]s?\b|\bmontos?\b|\bcuotas?\b|\bimporte\b|\bsuma\b/u,
  ru: /(?<!\p{L})сколько(?!\p{L})|(?<!\p{L})(?:сумм|дол[яюие]|взнос)/u,
  ar: /(?<!\p{L})كم(?!\p{L})|مبلغ|حصه|نصيب/u,
  zh: /多少|金额|份额|数额/u,
};

/** So many are a list, of which a sum is the total. */
const FEWEST_OF_LIST = 3;

/**
 * Whether it is asked how much one country gave, where a sentence gives the total of many: "pledges made by Chad, Fiji, Norway
 * and Peru, equivalent to USD 9 million" say nothing of Fiji's.
 */
export function isShareOfMany(text: string, { typed, language }: Asked, code: Language): boolean {
  if (!AMOUNT[language].test(plain(typed))) return false;
  const asked = landsIn(typed, language);
  const named = landsIn(text, code);
  return asked.length === 1 && named.length >= FEWEST_OF_LIST && asked.every((land) => named.includes(land));
}
