import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Rule } from './rule.ts';

/** What is told from others of its kind by a word before it, or in French and Spanish behind it, in plain letters. */
const NAMED: Partial<Record<Language, RegExp>> = {
  en: /(?<like>(?:[\p{L}-]+ ){1,2})(?<noun>dialogue|round ?table|workshop|task force|network|platform)s?(?!\p{L})/gu,
  fr: /(?<!\p{L})(?<noun>dialogue|table ronde|atelier|reseau|plateforme)[sx]?(?<like>(?: [\p{L}-]+){1,2})/gu,
  es: /(?<!\p{L})(?<noun>dialogo|mesa redonda|taller|red|plataforma)(?:e?s)?(?<like>(?: [\p{L}-]+){1,2})/gu,
};
/** Words that tell none from another. */
const LITTLE =
  /^(?:the|during|under|through|both|annual|an?|of|its|this|that|these|first|second|third|fourth|last|next|new|said|and|in|on|for|when|was|did|is|du|de|des|la|le|les|l|d|un|une|sur|pour|del|el|los|las|en|sobre|para|por|se|s|a|qui|que|y|et|est|fue)$/u;
/** So many letters of a word are the same in its forms. */
const STEM = 6;

/** What dialogues, workshops and the like a text names, with the words that tell which. */
const namedIn = (text: string, code: Language): { noun: string; like: string[] }[] =>
  [...plain(text).matchAll(NAMED[code] ?? /(?!)/gu)]
    .map(({ groups: { noun = '', like = '' } = {} }) => ({
      noun,
      like: like.split(' ').filter((word) => word.length > 2 && !LITTLE.test(word)),
    }))
    .filter(({ like }) => like.length > 0);

/** Dialogues and other gatherings that are called by what they are like. */
export const KINDS_OF_DIALOGUE: readonly Rule[] = [
  {
    // "The 3rd meeting of the structured expert dialogue" (FCCC/SBI/2014/21) is none of the technical dialogue.
    name: 'is of the dialogue or workshop that is so called',
    keeps: ({ text, language: { code } }, { wanted, isDeadline, asked: { typed, language } }) => {
      const [asked, ...others] = code === language && wanted === 'date' && !isDeadline ? namedIn(typed, language) : [];
      const told = namedIn(text, code).filter(({ noun }) => noun === asked?.noun);
      if (asked === undefined || others.length > 0 || told.length === 0) return true;
      const words = plain(text);
      return asked.like.some((word) => word.length < STEM || words.includes(word.slice(0, STEM)));
    },
  },
];
