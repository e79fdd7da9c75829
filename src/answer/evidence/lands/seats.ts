import { plain } from '../../../records/text.ts';

/** How questions ask for the seat of an organization, in plain letters. */
const ASKED =
  /\b(?:headquarter(?:s|ed)|seat|siege|sede)\b|штаб-квартир|местопребывани|(?:ال)?مقر(?!\p{L})|总部|会址|所在地/u;

/** How the text that sets it says where it is. */
const SAID =
  /\b(?:headquarters|seat)\b.{0,80}\b(?:(?:located|situated|established|fixed)? ?(?:in|at)) |\bsiege\b.{0,80}\b(?:fixe|etabli|situe|est|sera) a |\bsede\b.{0,80}\b(?:en|sera|estara|radica) |(?:штаб-квартир|местопребывани)\p{L}*.{0,80} в |(?:ال)?مقر\p{L}*.{0,60}(?:في|مدينه)|(?:总部|会址)[^，。]{0,20}(?:设[在于]|位于|在)/u;

/**
 * Whether it is asked where an organization has its seat.
 *
 * @example asksSeat("où se trouve le siège de l'Union ?") // true
 */
export const asksSeat = (typed: string): boolean => ASKED.test(plain(typed));

/**
 * Whether a sentence says where an organization has its seat.
 *
 * @example saysSeat("Le siège de l'Union et de ses organes permanents est fixé à Berne.") // true
 */
export const saysSeat = (text: string): boolean => SAID.test(plain(text));
