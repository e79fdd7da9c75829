import type { Language } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
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

/** How a sentence gives the day of what something came after or before, right behind it: "held on 13 May". In plain letters. */
const ITS_DAY: Record<Language, RegExp> = {
  en: / (?:(?:that|which) (?:\p{L}+ ){1,3}(?:on|in)|held on|convened on|signed on|adopted on) (?=(?:\p{L}+ )?\d)/u,
  fr: / (?:qui (?:\p{L}+ ){1,4}|survenue?s? |intervenue?s? |tenue?s? |organisee?s? |signee?s? )(?:le|du|en) (?=(?:\p{L}+ )?\d)/u,
  es: / (?:que (?:se )?(?:\p{L}+ ){1,2}|ocurrid[oa]s? |celebrad[oa]s? |firmad[oa]s? )(?:el|del|en) (?=(?:\p{L}+ )?\d)/u,
  ru: / (?:состоявш\p{L}+|произошедш\p{L}+|проходивш\p{L}+|котор\p{L}{2} (?:\p{L}+ ){0,2}\p{L}+) (?:в |с )?(?=\d)/u,
  ar: / (?:التي|الذي) (?:\p{L}+ ){1,3}(?:في|يوم) (?=\d)/u,
  zh: /(?!)/u,
};

/** The same, or the day as that of a thing: "the attempted coup of 13 May". */
const OF_DAY: Record<Language, RegExp> = {
  en: new RegExp(`${ITS_DAY.en.source}|(?<!(?:end|beginning|start|week|night)) of (?=\\d)`, 'u'),
  fr: new RegExp(`${ITS_DAY.fr.source}|(?<!(?:fin|debut|semaine|nuit)) du (?=\\d)`, 'u'),
  es: new RegExp(`${ITS_DAY.es.source}|(?<!(?:fin|fines|principios|semana|noche)) del? (?=\\d)`, 'u'),
  ru: ITS_DAY.ru,
  ar: ITS_DAY.ar,
  zh: ITS_DAY.zh,
};

/** What something came after, up to its own day, where the sentence gives no other: "the attempted coup that took place on". */
function datedAside(text: string, language: Language, link = ITS_DAY): string {
  const [aside, ...more] = [...plain(text).matchAll(ASIDE[language])].map(([found]) => found);
  const day = more.length === 0 ? link[language].exec(aside ?? '') : null;
  const [only, ...others] = findDates(text, languageOf(language));
  const isOwn = day !== null && only !== undefined && others.length === 0;
  return isOwn ? (aside ?? '').slice(0, day.index + day[0].length) : '';
}

/** The day of one gathering is not that of another, after which or before which it was held. */
export const BEFORE_AND_AFTER: readonly Rule[] = [
  {
    // "A workshop was held from 26 to 28 February 2015 in Colombo, following the preparatory meeting of the Forum" (E/2015/56): when that was, it does not say.
    name: 'says more of what is asked than what something came after',
    keeps: ({ text, language: { code }, fit: { held } }, { wanted, isDeadline, asked: { typed, language } }) => {
      if (!['date', 'place', 'hour'].includes(wanted) || isDeadline) return true;
      const rest = withoutAside(text, code);
      if (rest === text || withoutAside(typed, language) !== typed) return true;
      const all = termsIn(text, code);
      const dated = termsIn(datedAside(text, code, OF_DAY), code);
      // "The Summit welcomed the return of order after the attempted coup of 13 May 2015" (S/2015/407): when the Summit was, it does not say.
      if (dated.terms.size > 0 && !held.some((word) => word.weight > 1 && holds(word, dated, code))) return false;
      const left = termsIn(`${rest} ${datedAside(text, code)}`, code);
      return held.every((word) => word.weight <= 1 || !holds(word, all, code) || holds(word, left, code));
    },
  },
];
