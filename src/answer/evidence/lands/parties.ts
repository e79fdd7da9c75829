import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { landsIn } from './lands.ts';

/** Names that documents have for a country or a union, and `Intl` has not, in plain letters. */
const OTHER: Record<AnswerLanguage, readonly [form: RegExp, code: string][]> = {
  en: [
    [/\brussian federation\b/g, 'RU'],
    [/\bunited kingdom of great britain and northern ireland\b|\buk\b/g, 'GB'],
    [/\bunited states of america\b|\bthe usa?\b/g, 'US'],
    [/\brepublic of korea\b/g, 'KR'],
    [/\bturkey\b/g, 'TR'],
    [/\bczech republic\b/g, 'CZ'],
    [/\beuropean union\b|\beu\b/g, 'EU'],
  ],
  fr: [
    [/\bfederation de russie\b/g, 'RU'],
    [/\broyaume-uni de grande-bretagne et d'irlande du nord\b/g, 'GB'],
    [/\betats-unis d'amerique\b/g, 'US'],
    [/\brepublique de coree\b/g, 'KR'],
    [/\brepublique tcheque\b/g, 'CZ'],
    [/\bunion europeenne\b|\bue\b/g, 'EU'],
  ],
  es: [
    [/\bfederacion (?:de rusia|rusa)\b/g, 'RU'],
    [/\bkenya\b/g, 'KE'],
    [/\breino unido de gran bretana e irlanda del norte\b/g, 'GB'],
    [/\bestados unidos de america\b|\bee\. ?uu\./g, 'US'],
    [/\brepublica de corea\b/g, 'KR'],
    [/\brepublica checa\b/g, 'CZ'],
    [/\bunion europea\b|\bue\b/g, 'EU'],
  ],
  ru: [
    [/россииск\p{L}+ федераци\p{L}+|(?<!\p{L})рф(?!\p{L})/gu, 'RU'],
    [/соединенн\p{L}+ королевств\p{L}+(?: великобритании и северной ирландии)?/gu, 'GB'],
    [/соединенн\p{L}+ штат\p{L}+(?: америки)?|(?<!\p{L})сша(?!\p{L})/gu, 'US'],
    [/республик\p{L}+ коре\p{L}+/gu, 'KR'],
    [/европе\p{L}+ союз\p{L}*|(?<!\p{L})ес(?!\p{L})/gu, 'EU'],
  ],
  ar: [
    [/الاتحاد الروسي/g, 'RU'],
    [/المملكه المتحده(?: لبريطانيا العظم[يى] وايرلندا الشماليه)?/g, 'GB'],
    [/الولايات المتحده(?: الامريكيه)?/g, 'US'],
    [/جمهوريه كوريا/g, 'KR'],
    [/الاتحاد الاوروبي/g, 'EU'],
  ],
  zh: [
    [/俄罗斯联邦/g, 'RU'],
    [/大不列颠及北爱尔兰联合王国|联合王国|英国/g, 'GB'],
    [/美利坚合众国|美国/g, 'US'],
    [/大韩民国|韩国/g, 'KR'],
    [/欧洲联盟|欧盟/g, 'EU'],
  ],
};

/**
 * The countries, and the European Union, that a text names, by their codes.
 *
 * @example partiesIn('the Russian Federation and Japan', 'en') // ['RU', 'JP']
 */
export function partiesIn(text: string, language: AnswerLanguage): string[] {
  // "To Japan" is written as one word that has lost a letter: `لليابان`.
  const own = plain(text).replace(/(?<!\p{L})لل(?=\p{L})/gu, 'ال');
  const others = OTHER[language].flatMap(([form, code]) => (own.search(form) >= 0 ? [code] : []));
  return [...new Set([...others, ...landsIn(withoutLongNames(own, language), language)])];
}

/** A text in plain letters without the names of several words that are known by their code alone. */
export const withoutLongNames = (text: string, language: AnswerLanguage): string =>
  OTHER[language].reduce((left, [form]) => left.replace(form, ' '), text);
