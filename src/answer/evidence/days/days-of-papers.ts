import type { FoundDate } from '../../../records/dates.ts';
import { plain } from '../../../records/text.ts';

/** The day of a resolution, behind its number or, in Chinese, before it. */
export const isOfResolution = (text: string, { start, end }: FoundDate): boolean =>
  NUMBER_BEFORE.test(plain(text.slice(Math.max(0, start - LONGEST_NUMBER), start))) ||
  /^(?:题为[“"][^”"]{1,80}[”"]的?|[^\p{P}\d]{0,4}关于《[^》]{1,80}》的?|[^\p{P}\d]{0,8})第\s?[\dA-Z/]+\s?号/u.test(
    text.slice(end),
  );

const NUMBER_BEFORE = /(?:\d\/\d+|\([ivxlc]+\))[\s,]{1,2}(?:of|du|de|от|المورخه?|dated|en date du|de fecha)\s$/u;
const LONGEST_NUMBER = 40;

/** The day of a letter or a note: "a rappelé dans une note diplomatique datée du 25 juin 1997 aux Parties". */
export function isOfPaper(text: string, { start }: FoundDate): boolean {
  const before = plain(text.slice(Math.max(0, start - LONGEST_PAPER), start));
  return PAPER_BEFORE.test(before) || TEXT_BEFORE.test(before);
}

const PAPER_BEFORE =
  /(?:letters?|notes?|memorand\p{L}+|communications?|lettres?|circulaires?|cartas?|notas?)(?: (?!of the|dat|de fecha)\p{L}+){0,3} (?:dated|datee?s? du|en date du|de fecha)\s$|(?:письм\p{L}+|нот\p{L}{1,3})(?: \p{L}+){0,3} от\s$|(?:رساله|مذكره)(?: \p{L}+){0,3} (?:ال)?مورخه\s$/u;
/** "Las propuestas para el Mecanismo de 18 de febrero de 2009" (A/69/909): the day of a text, whatever is to be done with it. */
const TEXT_BEFORE =
  /(?:proposals?|agreements?|declarations?|judge?ments?|protocols?|accords?|propositions?|protocoles?|arrets?|propuestas?|acuerdos?|declaracion(?:es)?|protocolos?|fallos?)(?: (?!of |du |de \d)[\p{L}'-]+){0,4} (?:of|du|de)\s$|(?:предложени|соглашени|заявлени|протокол)\p{L}*(?: \p{L}+){0,3} от\s$/u;
const LONGEST_PAPER = 80;
