import type { AnswerLanguage } from '../model.ts';
import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** "Paragraph 12", in plain letters. A Russian пункт is one of an agenda as well. */
const PARAGRAPH: Record<AnswerLanguage, RegExp> = {
  ar: /(?<!\p{L})(?:ال|لل|بال)?فقره (\d{1,3})(?![\d/])/u,
  en: /\bpara(?:graph|s)?\.? ?(\d{1,3})(?![\d/])/u,
  es: /\b(?:parr(?:afo)?\.?|para\.) ?(\d{1,3})(?![\d/])/u,
  fr: /\bpar(?:agraphe|a)?\.? ?(\d{1,3})(?![\d/])/u,
  ru: /(?<!\p{L})(?:(?:пункт|параграф)\p{L}*|п\.) ?(\d{1,3})(?![\d/])(?! (?:предварительнои )?повестки)/u,
  zh: /第 ?(\d{1,3}) ?段/u,
};

const WORD = /^(?:para|parr|пункт|параграф|.{0,3}فقر|段|第\d)/u;

/** "Paragraph 10 (a)", "paragraphe 10, alinéa b)". */
const LETTER = /\d{1,3}[,，]? ?(?:(?:al\.|alinea|apartado|inciso|sub-?paragraph|подпункт) ?)?\(?([a-z])\)/u;

/**
 * The letter of the part of a paragraph that a question names, or nothing.
 *
 * @example letterAsked of 'What does paragraph 10 (a) of NPT/CONF.2015/6 say?' // 'a'
 */
export const letterAsked = ({ typed }: Pick<Asked, 'typed'>): string | undefined => LETTER.exec(plain(typed))?.[1];

/** Words that only say that a text is to be told. */
const TELLS = /^(?:text|texte|texto|текст|نص|案文|read|lis|lire|wording|libelle|redaccion)$/u;

/** Whether a word of a question is one for a paragraph, or for its text, in any language. */
export const isParagraphWord = (word: string): boolean => WORD.test(plain(word)) || TELLS.test(plain(word));

/**
 * The number of the paragraph that a question names.
 *
 * @example paragraphAsked of "What does paragraph 12 of the report say?" // '12'
 */
export function paragraphAsked({ typed, language }: Pick<Asked, 'typed' | 'language'>): string | undefined {
  const found = PARAGRAPH[language].exec(plain(typed));
  return found && !OF_RULE.test(plain(typed).slice(0, found.index)) ? found[1] : undefined;
}

/**
 * The numbers of the paragraphs that a text names.
 *
 * @example paragraphsIn('Paragraph 7 of the memorandum states …', 'en') // ['7']
 */
export const paragraphsIn = (text: string, code: AnswerLanguage): string[] =>
  [...plain(text).matchAll(new RegExp(PARAGRAPH[code].source, 'gu'))].map(([, number = '']) => number);

/** "Rule 3, paragraph 1", "article 6, paragraph 2": a paragraph of a rule is none of the document that speaks of it. */
const OF_RULE =
  /(?:\b(?:rules?|articles?|art\.|regles?|reglas?|articulos?)|(?<!\p{L})(?:правил\p{L}*|стат\p{L}+)|(?<!\p{L})(?:ال)?ماده|第) ?\d{1,3}[条條]?,? ?$/u;

/** Whether a paragraph is named by its number, and nothing said of what stands in it: no other one that has the number is meant. */
export function asksParagraphAlone(asked: Asked): boolean {
  const number = paragraphAsked(asked);
  return (
    number !== undefined &&
    asked.items.length === 0 &&
    asked.leftover.every((word) => isParagraphWord(word) || word === number)
  );
}
