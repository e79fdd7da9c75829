import type { AnswerLanguage } from '../../model.ts';

/** Letters for a Conference of the Parties before the name of its convention, and its name in full. */
const SPELLED: Partial<Record<AnswerLanguage, [letters: RegExp, name: string]>> = {
  en: [/(?<![\p{L}\d])CO?P(?= (?:to|of) (?:the|its) )/gu, 'Conference of the Parties'],
  fr: [/(?<![\p{L}\d])(?:COP|CdP|CP)(?= (?:à la|de la|au|du) )/gu, 'Conférence des Parties'],
  es: [/(?<![\p{L}\d])(?:COP|CP)(?= (?:de la|en la|del|en el) )/gu, 'Conferencia de las Partes'],
  ru: [/(?<![\p{L}\d])КС(?= (?:Конвенции|Протокола|[А-Я][а-я]+ской )|(?= РКИК))/gu, 'Конференция Сторон'],
};

/** Letters of a body with the number of its session right behind them. */
const GLUED =
  /(?<![\p{L}\p{N}/.-])(COP|COSP|CMP|CMA|MOP|CdP|CP|SBI|SBSTA|CND|CCPCJ|IRG|UNEA|КС|ВОО|ВОКНТА)(\d{1,3})(?![\p{L}\p{N}/-]|[.]\d)/giu;

/**
 * A question with the name of a Conference in place of its letters, where the name of its convention follows: "the COP to
 * the Convention on Biological Diversity"; and a space before the number of a session: "COP24" is COP 24.
 *
 * @example spelledOut('3rd meeting of the COP to the Basel Convention') // '3rd meeting of the Conference of the Parties to the …'
 */
export const spelledOut = (text: string): string =>
  Object.values(SPELLED).reduce((left, [letters, name]) => left.replace(letters, name), text.replace(GLUED, '$1 $2'));
