import type { Language } from '../../model.ts';

/**
 * How reports tell what agenda a session adopted, in plain letters. `says`: the sentence that brings the list, up to its
 * colon: "adopted the following agenda:", "the agenda for the session was as follows:". `other`: words in it that make it another session's agenda, or one that is only proposed. `item`: the number of
 * an item in brackets after the title of a section, as in tables of contents.
 */
export const ADOPTED_AGENDA: Record<Language, { says: RegExp; other: RegExp; item: RegExp }> = {
  ar: {
    says: /(?<!\p{L})[وف]?(?:ا?قر|اعتمد)\p{L}* [^.]{0,80}جدول (?:ال)?اعمال[^.]*:$|(?<!\p{L})[وف]?كان جدول (?:ال)?اعمال[^.:]{0,140}(?:كما يلي|على النحو التالي):$|(?<!\p{L})جدول (?:ال)?اعمال[^.]{0,60}(?:ا?قر|اعتمد)[^.]*:$/u,
    other: /مشروع|المقبل|القادم|التالي لل/,
    item: /\((?:البند|البند الفرعي) (?<item>\d{1,3}(?: ?\(?\p{L}\)?)?)(?: من جدول الاعمال)?\)/du,
  },
  en: {
    says: /\b(?:adopted (?:the|its) (?:following )?(?:supplementary )?(?:provisional )?agenda|agenda (?:was|as) (?:then )?(?:adopted|approved))\b[^.]*:$|(?<!\b(?:provisional|draft) )\bagenda\b[^:]{0,140}\b(?:was|read) as follows:$|\bagenda\b[^:]{0,140}\bas adopted\b[^:]{0,80}\bas follows:$/,
    other: /\b(?:next|future|forthcoming|subsequent|draft)\b/,
    item: /\((?:agenda )?(?:sub-)?items? (?<item>\d{1,3}(?: ?\(?[a-z]\))?)(?: of the(?: provisional)? agenda)?\)/d,
  },
  es: {
    says: /\b(?:(?:aprobo|adopto|aprobaron) (?:el|su) (?:siguiente )?programa(?: provisional)?|programa(?: provisional)? (?:siguiente )?(?:fue|quedo) (?:aprobado|adoptado))(?! de trabajo)[^.]*:$|\bel programa (?!de trabajo|provisional)[^.:]{0,140}\b(?:fue|era) el siguiente:$/,
    other: /\b(?:proxim[oa]s?|proyecto|siguiente periodo|futur[oa]s?)\b/,
    item: /\((?:sub)?tema (?<item>\d{1,3}(?: ?\(?[a-z]\))?)(?: del programa(?: provisional)?)?\)/d,
  },
  fr: {
    says: /(?:\badopte (?:l'|son )ordre du jour\b|\bordre du jour (?:provisoire |suivant |ci-apres )?(?:a ete|est|fut) adopte\b)[^.]*:$|\bl'ordre du jour (?!provisoire)[^.:]{0,140}\b(?:etait le suivant|se lisait comme suit):$/,
    other: /\b(?:prochaine?s?|projet|future?s?|suivante)\b/,
    item: /\(points? (?<item>\d{1,3}(?: ?\(?[a-z]\))?)(?: de l'ordre du jour(?: provisoire)?)?\)/d,
  },
  ru: {
    says: /(?:(?:утвердил[аио]?|принял[аио]?) (?:следующую |свою )?повестку дня|повестка дня была (?:утверждена|принята))[^.]*:$|(?<!предварительная )повестка дня[^.:]{0,140} была следующеи:$/,
    other: /следующей сессии|следующеи сессии|проект|будущ|предстоящ/,
    item: /\((?:под)?пункт (?<item>\d{1,3}(?: ?\(?[a-zа-я]\))?)(?: (?:предварительнои )?повестки дня)?\)/d,
  },
  zh: {
    says: /通过(?:了)?[^.]{0,60}议程[^.]*:$|议程[^.]{0,20}(?:获得|获)?通过[^.]*:$|(?<!临时)议程如下:$/,
    other: /下届|下次|下一|草案|今后/,
    item: /\((?:临时)?议程(?:分)?项目 ?(?<item>\d{1,3}(?: ?\(?[a-z]\))?)\)/d,
  },
};
