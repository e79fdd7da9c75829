import type { Language } from '../../model.ts';

/**
 * How a report tells under which item of the agenda a body considered documents, in plain letters: the line under a
 * heading, with the item in groups `item` and `sub` ("(Agenda sub-item 4(b))", FCCC/SBI/2019/9), and the sentence that
 * names them ("It had before it documents …", "It took note of the information contained in document …").
 */
export const CONSIDERED: Record<Language, { section: RegExp; before: RegExp }> = {
  ar: {
    section: /\((?:البند|البند الفرعي) (?<item>\d{1,2})(?: ?\(?(?<sub>[ابجدهو])\))? من جدول الاعمال\)/u,
    before: /(?:كان|وكان|كانت|وكانت) (?:معروضا|معروضه) (?:علي|عليها)|احاطت علما ب/u,
  },
  en: {
    section: /\(agenda (?:sub-?)?items? (?<item>\d{1,2})(?: ?\((?<sub>[a-z])\))?\)/,
    before:
      /\b(?:had|has|have|will have) before (?:it|them)\b|\btook note of (?:the information (?:contained )?in )?(?:the )?documents?\b/,
  },
  es: {
    section: /\((?:sub)?temas? (?<item>\d{1,2})(?: ?\(?(?<sub>[a-z])\))? del programa\)/,
    before:
      /\b(?:tuvo|tuvieron|tendra|tenia) (?:ante si|a la vista)\b|\btomo nota (?:de la informacion (?:contenida |que figura )?en el documento|del documento|de los documentos)\b/,
  },
  fr: {
    section: /\(points? (?<item>\d{1,2})(?: ?\(?(?<sub>[a-z])\))? de l'ordre du jour\)/,
    before:
      /\b(?:etait|etaient|etait|sera|est) saisie?s? d|\b(?:avait|disposait|aura) (?:devant (?:lui|elle)|d[ue])\b|\bpris note (?:des informations (?:figurant|contenues) dans le|des?|du) documents?\b/,
  },
  ru: {
    section: /\((?:под)?пункты? (?<item>\d{1,2})(?: ?\(?(?<sub>[a-zа-я])\))? повестки дня\)/u,
    before:
      /(?:был[аио]? представлен[аоы]?|имел[аои]? в своем распоряжении|находил(?:ся|ись|ась) на рассмотрении|принял[аио]? к сведению (?:информацию, содержащуюся в )?документ)/u,
  },
  zh: {
    section: /\(议程(?:分)?项目 ?(?<item>\d{1,2})(?: ?\((?<sub>[a-z])\))?\)/u,
    before: /(?:收到了|面前有|备有|注意到(?:了)?(?:载于)?)/u,
  },
};
