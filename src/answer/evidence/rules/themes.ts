import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Rule } from './rule.ts';

/** How questions ask what a theme is, in plain letters. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:what|which) (?:is|was|are|were|will be) (?:the |its )?(?:[\p{L}-]+ ){0,2}(?:themes?|mottos?|slogans?)\b/u,
  fr: /\bquels? (?:est|etait|sera|sont|etaient|seront) (?:le |les |son )?(?:themes?|slogans?|devises?)\b/u,
  es: /(?<!\p{L})cual(?:es)? (?:es|fue|sera|son|fueron|seran) (?:el |los |su )?(?:lemas?|temas? (?:general|prioritario|principal)(?:es)?)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:какова|какая|каков|какой) (?:[\p{L}-]+ ){0,2}(?:тема|девиз)(?!\p{L})/u,
  ar: /ما (?:هو |هي )?(?:ال)?(?:موضوع|شعار)/u,
  zh: /(?:主题|口号)是(?:什么|哪)|(?:什么|哪个)(?:主题|口号)/u,
};

/** How documents give a theme: "the priority theme will be …", "the general theme is “…”", "under the theme “…”". */
const GIVEN: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:themes?|mottos?|slogans?)\b(?:[^.;"“]{0,140} (?:will|shall|should) be(?! (?:announced|decided|chosen|selected|determined|considered|discussed|agreed|submitted))|[^.;"“]{0,60}(?: (?:is|was|are|were)(?! (?:announced|decided|chosen|selected|determined|considered|discussed|agreed|submitted))|:| ?["“]))|["”],? as (?:its|the) (?:[\p{L}-]+ ){0,2}theme/u,
  fr: /(?<!\p{L})(?:themes?|slogans?|devises?)(?!\p{L})(?:[^.;«"]{0,140} (?:sera|seront)(?! (?:annonce|decide|choisi|arrete|examine))|[^.;«"]{0,60}(?: (?:est|etait|sont|etaient)(?! (?:annonce|decide|choisi|arrete|examine))| ?[:«"]))/u,
  es: /(?<!\p{L})(?:temas?|lemas?)(?!\p{L})(?:[^.;«"“]{0,140} (?:sera|seran)(?! (?:anunciad|decidid|elegid|examinad))|[^.;«"“]{0,60}(?: (?:es|fue|son|fueron)(?! (?:anunciad|decidid|elegid|examinad))| ?[:«"“]))/u,
  ru: /(?<!\p{L})(?:тем|девиз)\p{L}*(?:[^.;«"]{0,140} (?:будет|будут|является|являются)(?! (?:объявлен|определен|рассмотрен))|[^.;«"]{0,60} ?[—:«"-])/u,
  ar: /(?:موضوع|شعار)[^.;؛]{0,60}(?:هو|هي|سيكون|يكون|:|["“«])/u,
  zh: /(?:主题|口号)[^。；]{0,30}(?:是|为|：|:|“|《)/u,
};

/** A sentence that speaks of a theme does not say by that what the theme is. */
export const THEMES: readonly Rule[] = [
  {
    // "The priority themes for its sixty-second session will be announced by the Bureau".
    name: 'gives a theme, where that is asked for',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !ASKED[language].test(plain(typed)) || GIVEN[code].test(plain(text)),
  },
];
