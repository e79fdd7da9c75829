import type { Language } from '../../../model.ts';
import type { FoundDate } from '../../../records/dates.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { asksFormer } from '../persons/former.ts';

/** How a sentence says that dates are changed, and what stands before the old ones and the new ones, in plain letters. */
type Words = { changes: RegExp; from: RegExp; to: RegExp; instead: RegExp };

const WORDS: Record<Language, Words> = {
  en: {
    changes: /\b(?:revis|chang|postpon|reschedul|mov|shift|adjust|defer)\p{L}*/u,
    from: /\bfrom\b/,
    to: /^[\s,]*(?:to|until)\b/,
    instead: /^[\s,(]*(?:instead of|rather than|and not)\b/,
  },
  fr: {
    changes: /(?<!\p{L})(?:modifi|chang|report|repouss|deplac|decal|avanc|ajourn)\p{L}*/u,
    from: /(?<!\p{L})(?:du|de|initialement)(?!\p{L})/u,
    to: /^[\s,]*(?:aux?|pour)(?!\p{L})/u,
    instead: /^[\s,(]*(?:au lieu d|et non)/u,
  },
  es: {
    changes: /(?<!\p{L})(?:modific|cambi|aplaz|traslad|pospon|posterg|adelant|revis)\p{L}*/u,
    from: /(?<!\p{L})(?:del?|desde)(?!\p{L})/u,
    to: /^[\s,]*(?:al?|para|por)(?!\p{L})/u,
    instead: /^[\s,(]*(?:en (?:lugar|vez) de|y no)/u,
  },
  ru: {
    changes: /(?<!\p{L})(?:перен|измен|отлож|сдвин|пересмотр)\p{L}*/u,
    from: /(?<!\p{L})со?(?!\p{L})/u,
    to: /^[\s,]*на(?!\p{L})/u,
    instead: /^[\s,(]*(?:вместо|а не)(?!\p{L})/u,
  },
  ar: {
    changes: /(?:تغيير|تعديل|تاجيل|ارجا|نقل|اجل)/u,
    from: /(?<!\p{L})من(?!\p{L})/u,
    to: /^[\s،,]*(?:الي|حتي)(?!\p{L})/u,
    instead: /^[\s،,(]*(?:بدلا من|وليس)/u,
  },
  zh: {
    changes: /改|推迟|延期|提前|调整|修订/u,
    from: /[从由将自]/u,
    to: /^[\s，,]*(?:改|推迟|延期?|提前|调整|修订)?[至到为]/u,
    instead: /^[\s，,（(]*而(?:不是|非)/u,
  },
};

/** So many characters before a date may stand the word that leads to it. */
const NEAR = 12;

/**
 * Of two dates of which a sentence says that one takes the place of the other, the new one, or the old one where that is asked for.
 * All where it does not say so.
 *
 * @example of 'to revise the dates from 6 to 17 November to the following: 30 November to 12 December' the last, as in decision 25/CP.27
 */
export function datesThatStand(
  found: readonly FoundDate[],
  text: string,
  language: Language,
  { typed, language: spoken }: Pick<Asked, 'typed' | 'language'>,
): readonly FoundDate[] {
  const [first, last, ...others] = found;
  const words = WORDS[language];
  if (!first || !last || others.length > 0) return found;
  const behind = plain(text.slice(first.end));
  if (!words.changes.test(plain(text.slice(0, last.start)))) return found;
  const isFrom = words.from.test(plain(text.slice(Math.max(0, first.start - NEAR), first.end)));
  const isOld = isFrom && words.to.test(behind);
  if (!isOld && !words.instead.test(behind)) return found;
  return [isOld === asksFormer(typed, spoken) ? first : last];
}
