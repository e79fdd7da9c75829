import type { AnswerLanguage } from '../../model.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { ru } from './words/ru.ts';
import { zh } from './words/zh.ts';

/** What is asked beside something: the day of a document or of a decision, its meeting, its symbol, its number or its first language. */
export type Want = 'issued' | 'original' | 'dated' | 'adopted' | 'when' | 'sitting' | 'symbol' | 'decision';

/** The words of a language by which more is asked than one thing; expressions for its plain letters. */
export type WantWords = {
  /** What joins one want to another. */
  joins: string;
  /** How each is asked for behind such a word: "its distribution date", "and at which meeting". */
  wants: Record<Want, string>;
  /** How a question opens before a want that is a noun: "What is the". */
  frame: string;
  /** Words by which a question asks. */
  asks: string;
  /** How each is asked of a thing that is named, as a question of its own. */
  questions: {
    issued: (symbol: string) => string;
    original: (symbol: string) => string;
    symbol: (symbol: string) => string;
    adopted: (word: 'decision' | 'resolution', number: string) => string;
    sitting: (word: 'decision' | 'resolution', number: string) => string;
  };
};

const words: Record<AnswerLanguage, WantWords> = { ar, en, es, fr, ru, zh };

/** The words by which a language asks for more than one thing. */
export const wantWordsOf = (language: AnswerLanguage): WantWords => words[language];
