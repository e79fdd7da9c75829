import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { holds, termsIn } from '../fit.ts';
import type { Rule } from './rule.ts';

/** What a gathering came after, or before, up to the next comma: in plain letters. */
const ASIDE: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:following|after|prior to|ahead of|in advance of|before) (?:the|its|their|an?) [^,;()]*/gu,
  fr: /(?<!\p{L})(?:apres|avant|a l'issue d[eu]s?|a la suite d[eu]s?|en prelude a) ?(?:la |le |les |l'|un |une |sa |son )?[^,;()]*/gu,
  es: /(?<!\p{L})(?:tras|despues de|antes de|con posterioridad a|con anterioridad a|previ[oa] a) ?(?:la |el |los |las |l |un |una |su )?[^,;()]*/gu,
  ru: /(?<!\p{L})(?:после|перед|накануне|по завершении|по окончании|вслед за) [^,;()]*/gu,
  ar: /(?<!\p{L})و?(?:عقب|بعد|قبل|قبيل|في اعقاب) (?!ذلك)[^,،;؛()]*/gu,
  zh: /在[^，；。()（）]{4,80}(?:之前|之后|前夕)|(?:^|[，；])[^，；。()（）]{4,80}(?:之前|之后|前夕)[，；]/gu,
};

/** A sentence without what something came after or before. */
export const withoutAside = (text: string, language: Language): string =>
  [...plain(text).matchAll(ASIDE[language])]
    .toReversed()
    .reduce((left, { 0: aside, index }) => `${left.slice(0, index)} ${left.slice(index + aside.length)}`, text);

/** The day of one gathering is not that of another, after which or before which it was held. */
export const BEFORE_AND_AFTER: readonly Rule[] = [
  {
    // "A workshop was held from 26 to 28 February 2015 in Colombo, following the preparatory meeting of the Forum" (E/2015/56): when that was, it does not say.
    name: 'says more of what is asked than what something came after',
    keeps: ({ text, language: { code }, fit: { held } }, { wanted, isDeadline, asked: { typed, language } }) => {
      if (!['date', 'place', 'hour'].includes(wanted) || isDeadline) return true;
      const rest = withoutAside(text, code);
      if (rest === text || withoutAside(typed, language) !== typed) return true;
      const [all, left] = [termsIn(text, code), termsIn(rest, code)];
      return held.every((word) => word.weight <= 1 || !holds(word, all, code) || holds(word, left, code));
    },
  },
];
