import type { WantWords } from '../want-words.ts';

const OF_IT = '(?:(?:its|the|their) )?';
const ISSUED = '(?:issued|published|distributed|circulated|released)';

export const en: WantWords = {
  joins: String.raw`(?:\s*[,;+&]\s*(?:and\s+)?|\s+(?:and|plus)\s+(?:also\s+)?|\s+[-/]\s+)`,
  wants: {
    issued: `${OF_IT}(?:(?:distribution|issue|issuing|publication|release) date|date (?:${ISSUED}|of (?:issue|issuance|publication|distribution|circulation|release)))|(?:when|on (?:what|which) (?:date|day)) (?:was (?:it|this) ${ISSUED}|it was ${ISSUED}|${ISSUED})|what is ${OF_IT}(?:distribution|issue|publication) date`,
    original: `${OF_IT}original language|(?:what|which) is ${OF_IT}original language|(?:in )?(?:what|which) (?:is the |was the )?original language`,
    dated: `${OF_IT}(?:date|day)|(?:what|which) date (?:does it (?:carry|bear|have)|is (?:on it|it dated))|what is ${OF_IT}date`,
    adopted: `${OF_IT}(?:adoption date|date (?:of (?:its )?adoption|adopted))|(?:when|on (?:what|which) (?:date|day)) (?:was (?:it|this) adopted|it was adopted|adopted)`,
    when: '(?:when|on (?:what|which) (?:date|day))',
    sitting: `(?:at|in) (?:what|which) (?:plenary )?meeting(?: was it adopted)?|${OF_IT}(?:plenary )?meeting number`,
    symbol: `${OF_IT}(?:document )?symbol|(?:under|with) (?:what|which) (?:document )?symbol(?: was it ${ISSUED})?|(?:what|which) is ${OF_IT}symbol|in (?:what|which) document(?: is it| does it stand)?`,
    decision: `(?:in|by|through|under) (?:what|which) (?:decision|resolution)|${OF_IT}(?:decision|resolution) number`,
  },
  frame: '(?:please |(?:can|could) you )?(?:(?:what|which) (?:is|are|was|were) |(?:give|tell|send) me |i need )?',
  asks: String.raw`\b(?:who|whom|which|what|where|when|how)\b`,
  questions: {
    issued: (symbol) => `When was ${symbol} issued?`,
    original: (symbol) => `What is the original language of ${symbol}?`,
    adopted: (word, number) => `When was ${word} ${number} adopted?`,
    sitting: (word, number) => `At which plenary meeting was ${word} ${number} adopted?`,
    symbol: (symbol) => `What is ${symbol}?`,
  },
};
