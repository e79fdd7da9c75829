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
  fr: /(?<!\p{L})(?:themes?|slogans?|devises?)(?!\p{L})(?:[^.;«"]{0,140} (?:sera|seront)(?! (?:annonce|decide|choisi|arrete|examine))|[^.;«"]{0,60}(?: (?:est|etait|sont|etaient)(?! (?:annonce|decide|choisi|arrete|examine))| ?(?:[:«"]|<<)))/u,
  es: /(?<!\p{L})(?:temas?|lemas?)(?!\p{L})(?:[^.;«"“]{0,140} (?:sera|seran)(?! (?:anunciad|decidid|elegid|examinad))|[^.;«"“]{0,60}(?: (?:es|fue|son|fueron)(?! (?:anunciad|decidid|elegid|examinad))| ?[:«"“]))/u,
  ru: /(?<!\p{L})(?:тем|девиз)\p{L}*(?:[^.;«"]{0,140} (?:будет|будут|является|являются)(?! (?:объявлен|определен|рассмотрен))|[^.;«"]{0,60} ?(?:[—:«"-]|<<))/u,
  ar: /(?:موضوع|شعار)[^.;؛]{0,60}(?:هو|هي|سيكون|يكون|:|["“«])/u,
  zh: /(?:主题|口号)[^。；]{0,30}(?:是|为|：|:|“|《)/u,
};

/** Whether a question asks what the theme of something is. */
export const asksTheme = ({ typed, language }: { typed: string; language: AnswerLanguage }): boolean =>
  ASKED[language].test(plain(typed));

/** What has a theme of its own within a session, or beside it, in plain letters. */
const WITHIN: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:workshops?|panels?|forums?|dialogues?|exhibitions?|(?:side )?events?|segments?|seminars?|symposiums?|round[ -]tables?|discussions?|debates?|conferences?|days?|campaigns?)\b/u,
  fr: /(?<!\p{L})(?:ateliers?|tables? rondes?|forums?|dialogues?|expositions?|manifestations?|debats?|seminaires?|colloques?|discussions?|conferences?|journees?|campagnes?)(?!\p{L})/u,
  es: /(?<!\p{L})(?:talleres|taller|mesas? redondas?|foros?|dialogos?|exposicion(?:es)?|actos?|eventos?|seminarios?|simposios?|debates?|serie|conferencias?|jornadas?|campañas?|campanas?)(?!\p{L})/u,
  ru: /семинар|практикум|кругл\p{L}+ стол|форум|диалог|выставк|мероприяти|симпозиум|дискусси|обсужден|прени[йяи]|конференци|этап|кампани/u,
  ar: /حلقه|ورشه|منتدي|حوار|معرض|ندوه|مناقش|مناسبه|مايده|موتمر|جزء|حمله/u,
  zh: /讲习班|研讨会|论坛|对话|展览|活动|圆桌|讨论|辩论|座谈|部分会议|专题/u,
};

/** A sentence that speaks of a theme does not say by that what the theme is. */
export const THEMES: readonly Rule[] = [
  {
    // "The priority themes for its sixty-second session will be announced by the Bureau".
    name: 'gives a theme, where that is asked for',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !asksTheme({ typed, language }) || GIVEN[code].test(plain(text)),
  },
  {
    // "At the eighth session, a panel was held under the theme “Nets”": what the theme of that session is, it does not say.
    name: 'gives the theme of the session itself, where that is asked for',
    keeps: ({ text, language: { code } }, { asked: { typed, language, ordinals } }) => {
      const words = plain(text);
      const before = words.slice(0, GIVEN[code].exec(words)?.index);
      return (
        !asksTheme({ typed, language }) ||
        ordinals.length !== 1 ||
        WITHIN[language].test(plain(typed)) ||
        !WITHIN[code].test(before)
      );
    },
  },
];
