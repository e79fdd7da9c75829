import type { WantWords } from '../want-words.ts';

const OF_IT = '(?:(?:su|la|el) )?';
const ISSUED = '(?:public|distribu|difund|emit)(?:o|io)';

export const es: WantWords = {
  joins: String.raw`(?:\s*[,;+&]\s*(?:[ye]\s+)?|\s+(?:y|e|mas)\s+(?:tambien\s+)?|\s+[-/]\s+)`,
  wants: {
    issued: `${OF_IT}fecha de (?:distribucion|publicacion|emision|difusion)|(?:cuando|en que fecha) se ${ISSUED}|cual es ${OF_IT}fecha de (?:distribucion|publicacion)`,
    original: `${OF_IT}idioma original|cual es ${OF_IT}idioma original|en que idioma original`,
    dated: `${OF_IT}fecha(?: del documento)?|que fecha (?:lleva|tiene)|de que fecha es|cual es ${OF_IT}fecha`,
    adopted: `${OF_IT}fecha de (?:su )?(?:aprobacion|adopcion)|(?:cuando|en que fecha|que dia) (?:se (?:aprobo|adopto)|fue (?:aprobad|adoptad)[ao])`,
    when: '(?:cuando|en que fecha|que dia)',
    sitting: `(?:en|durante) que (?:sesion|reunion)(?: plenaria)?|${OF_IT}numero de (?:la )?sesion`,
    symbol: `${OF_IT}signatura(?: del documento)?|con que signatura(?: se ${ISSUED})?|cual es ${OF_IT}signatura|en que documento(?: (?:esta|figura))?`,
    decision: `(?:en|por|mediante) que (?:decision|resolucion)|${OF_IT}numero de (?:la )?(?:decision|resolucion)`,
  },
  frame: '[¿ ]*(?:(?:cual|cuales) (?:es|son|era|fue) |(?:dame|dime|necesito) )?',
  asks: String.raw`(?<!\p{L})(?:quien(?:es)?|cual(?:es)?|que|donde|cuando|cuant[oa]s?|como)(?!\p{L})`,
  questions: {
    issued: (symbol) => `¿Cuándo se publicó ${symbol}?`,
    original: (symbol) => `¿Cuál es el idioma original de ${symbol}?`,
    adopted: (word, number) => `¿Cuándo se aprobó la ${word === 'decision' ? 'decisión' : 'resolución'} ${number}?`,
    sitting: (word, number) =>
      `¿En qué sesión plenaria se aprobó la ${word === 'decision' ? 'decisión' : 'resolución'} ${number}?`,
    symbol: (symbol) => `¿Qué es ${symbol}?`,
  },
};
