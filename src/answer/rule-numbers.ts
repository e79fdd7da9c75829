import type { AnswerLanguage, Paragraph } from '../model.ts';
import { plain } from '../records/text.ts';
import { articleAsked, articleHeaded } from './article-numbers.ts';
import type { Asked } from './asked.ts';

/** "Rule 19", in plain letters; some languages have articles of rules of procedure. */
const RULE: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\brule (\d{1,3})(?!\d)/u,
  es: /\bregla (\d{1,3})(?!\d)/u,
  fr: /\bregle (\d{1,3})(?!\d)/u,
  ru: /(?<!\p{L})правил\p{L}{1,3} (\d{1,3})(?!\d)/u,
};

/** Rules of procedure, in plain letters. */
const PROCEDURE: Record<AnswerLanguage, RegExp> = {
  ar: /(?:ال)?نظام(?:ها|ه)? الداخلي/u,
  en: /\brules of procedure\b/u,
  es: /\breglamento\b/u,
  fr: /\breglement interieur\b/u,
  ru: /правил\p{L}{0,3} процедуры/u,
  zh: /议事规则/u,
};

const HEADING = /^(?:rule|regle|regla|правило) (\d{1,3})[.*]?$/u;

/**
 * The number of the rule of procedure that a question names.
 *
 * @example ruleAsked({ typed: 'What does rule 19 of the rules of procedure say?', language: 'en' }) // 19
 * @example ruleAsked({ typed: "Que dit l'article 4 du règlement intérieur ?", language: 'fr' }) // 4
 */
export function ruleAsked({ typed, language }: Pick<Asked, 'typed' | 'language'>): number | undefined {
  const words = plain(typed);
  const found = RULE[language]?.exec(words)?.[1];
  if (found !== undefined) return Number(found);
  return PROCEDURE[language].test(words) ? articleAsked({ typed, language }) : undefined;
}

/**
 * The rules of a document by their numbers: each heading with what stands under it.
 *
 * @example rulesIn(paragraphs of A/CONF.230/2025/2).get(19)?.[0]?.text // 'Rule 19'
 */
export function rulesIn(paragraphs: readonly Paragraph[]): ReadonlyMap<number, readonly Paragraph[]> {
  const rules = new Map<number, Paragraph[]>();
  let open: Paragraph[] | undefined;
  for (const paragraph of paragraphs) {
    const number = ruleHeaded(paragraph.text);
    if (number !== undefined && !rules.has(number)) {
      open = [paragraph];
      rules.set(number, open);
    } else open?.push(paragraph);
  }
  return rules;
}

function ruleHeaded(text: string): number | undefined {
  const number = HEADING.exec(plain(text).trim())?.[1];
  return number === undefined ? articleHeaded(text) : Number(number);
}

/** Words of a question that say no more than that a rule is meant. */
export const isRuleWord = (word: string): boolean => RULE_WORD.test(word);

const RULE_WORD =
  /^(?:\d+|rules?|procedures?|provisional|regles?|reglas?|reglement|reglamento|interieur|interior|provisoire|art(?:icle|iculo)s?|правил\p{L}{0,3}|процедур\p{L}+|временн\p{L}+|стат\p{L}+|(?:ال)?ماده|(?:ال)?نظام|(?:ال)?داخلي|(?:ال)?موقت|议事规则|暂行.*|第.*条)$/u;
