import type { AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { isNaming } from '../evidence/items/item-said.ts';
import type { Cue } from '../lexicon.ts';
import { cuesBeyond } from './asks-dated-matter.ts';
import { asksSittingNumber } from './asks-matter.ts';

/** How the number of a matter in a list is asked for, in plain letters. */
const NUMBER: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:what|which)(?:'s| is| was)? (?:the |its )?(?:number|no\.?|item|point|entry)\b|\bnumber (?:of|for)\b|\bnumbered\b/,
  fr: /\bquel(?:le)? (?:est )?(?:le |son )?(?:numero|point|question|rang)\b|\bnumero\b|\bn ?°/,
  es: /\b(?:que|cual) (?:es )?(?:el |su )?(?:numero|punto|tema)\b|\bnumero\b|\bn[.º°]/,
  ru: /(?<!\p{L})как(?:ои|им|ому?)(?: по счету)? (?:номер|пункт)|(?<!\p{L})номер|№/u,
  ar: /(?:ما|اي) (?:هو )?(?:ال)?(?:رقم|بند)|(?<!\p{L})(?:ال)?رقم/u,
  zh: /第几|几号|项目几|编号|序号|哪一?[项号]|什么号/,
};

/** How a matter is named by its number, in plain letters. */
const NUMBERED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:items?|points?|entry|numbers?|no\.?|matters?) ?#?(?<number>\d{1,3})\b/,
  fr: /\b(?:points?|questions?|numero|n ?°|no\.?) ?(?<number>\d{1,3})\b/,
  es: /\b(?:temas?|puntos?|numero|n ?[.º°]{1,2}|asuntos?|cuestion) ?(?<number>\d{1,3})\b/,
  ru: /(?:(?<!\p{L})(?:пункт\p{L}*|вопрос\p{L}*|номер\p{L}*|п\.)|№) ?(?<number>\d{1,3})(?!\d)/u,
  ar: /(?<!\p{L})(?:ال|لل|بال)?(?:بند|رقم|نقطه|مساله) (?:رقم )?(?<number>\d{1,3})(?!\d)/u,
  zh: /第 ?(?<number>\d{1,3}) ?[项点条号]|(?:项目|议题|事项|编号|序号) ?第?(?<before>\d{1,3})(?!\d)/u,
};

/** What a question may say beside the name of a matter when it asks for its number, or beside the number when it asks for the matter. */
const BESIDE: readonly Cue[] = [
  'rank',
  'follow',
  'ignore',
  'list',
  'item',
  'items',
  'source',
  'whatis',
  'agenda',
  'title',
  'about',
  'say',
  'taken',
  'between',
];

/** The number by which a question names a matter. */
export const numberNamed = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): string | undefined => {
  const { number, before } = NUMBERED[language].exec(plain(typed))?.groups ?? {};
  return number ?? before;
};

/** Whether it is asked what number a matter has, or, in a conversation, what another one has. */
export const asksNumber = (asked: Asked): boolean =>
  numberNamed(asked) === undefined &&
  !asksSittingNumber(asked) &&
  (NUMBER[asked.language].test(plain(asked.typed)) || (asked.followUp && asked.focus?.whichDay === 'number'));

/** Whether a question asks more than the number or the name of a matter. */
export const asksBesideNumber = (asked: Asked, name: string): boolean =>
  [...cuesBeyond(asked, name)].some((cue) => !BESIDE.includes(cue) && !(cue === 'documents' && isNaming(asked)));
