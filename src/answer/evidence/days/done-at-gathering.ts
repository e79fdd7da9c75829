import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { holds, termsIn } from '../fit.ts';
import type { Sought } from '../words/sought.ts';
import { AT } from './dates.ts';
import { isInOrder } from './in-order.ts';

/** How a sentence that opens with a gathering says that it was held, behind its name. */
const HELD =
  /, (?:held|convened|tenue?s?|celebrad[oa]s?|состоявш\p{L}+|проведенн\p{L}+|проведённ\p{L}+) [^.;]*$|(?:المعقود|المنعقد)\p{L}* [^.;]*$/iu;

/** So many words of what was done stand behind the days of the gathering. */
const FEWEST = 2;

/**
 * Whether a sentence opens with a gathering that is asked about, whatever it is called, and says behind its days what was done there,
 * in the order of the question. `before` and `after` are the words around its only date.
 *
 * @example isDoneAtGathering(sought, 'At the forty-fifth Pacific Islands Forum, held in Koror, Palau, from ', ', participants agreed to admit Tokelau as an associate member.', EN, asked) // true (A/AC.109/2015/3)
 */
export function isDoneAtGathering(
  sought: Sought,
  before: string,
  after: string,
  language: LanguageData,
  asked: Asked,
): boolean {
  const [first = ''] = plain(before).match(/[\p{L}\p{M}]+/gu) ?? [];
  if (!AT[language.code].test(first) || !HELD.test(before)) return false;
  const telling = sought.words.filter(({ weight }) => weight > 1);
  const holding = (text: string) => {
    const terms = termsIn(text, language.code);
    return telling.filter((word) => holds(word, terms, language.code));
  };
  return holding(before).length > 0 && holding(after).length >= FEWEST && isInOrder(sought, after, language, asked);
}
