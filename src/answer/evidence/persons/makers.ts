/** How questions ask who made a paper. */
const MAKER_ASKED =
  /\bwho (?:has |had )?(?:prepared|wrote|written|drafted|compiled)\b|(?<!\p{L})qui a (?:préparé|prépare|établi|rédigé|élaboré)(?!\p{L})|qui[ée]n(?:es)? (?:ha |han )?(?:prepar|elabor|redact)\p{L}+|кто (?:подготовил|составил|написал)|من (?:الذي )?(?:أعد|كتب|وضع)(?!\p{L})|谁(?:编写|编制|起草|撰写)|由谁(?:编写|编制|起草|撰写)/iu;

/** How a paper is said to be made by the one whose name stands behind; in Chinese, before the verb. */
const MADE_BY =
  /(?<!\p{L})(?:(?:prepared|written|drafted|compiled) by(?: the)?|(?:préparé|établi|rédigé|élaboré)e?s? par(?: les?| la)?|(?:preparad|elaborad|redactad)[oa]s? por(?: el| la| los| las)?|(?:подготовленн|составленн)\p{L}+) (?:l['’])?(?<name>\p{Lu}[\p{L}&-]+)|من إعداد \p{L}|由.{2,20}(?:编写|编制|起草|撰写)/gu;

/**
 * Whether a text says who made a paper, and the question asks just that; of somebody whom the question does not name.
 *
 * @example saysMaker('Informe de auditoría … correspondientes a 2014 preparado por KPMG.', '¿Quién preparó el informe de auditoría?') // true (ISBA/21/FC/L.1)
 */
export const saysMaker = (text: string, typed: string): boolean =>
  MAKER_ASKED.test(typed) &&
  [...text.matchAll(MADE_BY)].some(
    ({ groups: { name } = {} }) => name === undefined || !typed.toLowerCase().includes(name.toLowerCase()),
  );
