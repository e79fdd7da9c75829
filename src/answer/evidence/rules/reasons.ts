import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Rule } from './rule.ts';

/** How a sentence gives a reason, in plain letters. */
const REASON: Record<Language, RegExp> = {
  en: /\b(?:because|due to|owing to|as a result|result(?:s|ed|ing)? in|in order to|so as to|with a view to|in (?:view|light) of|given (?:that|the)|on (?:account|grounds|the grounds) of|for (?:lack|want) of|lack of|caused? by|stem(?:s|med|ming)? from|attribut\w+|explain\w*|reasons?|lead(?:s|ing)? to|led to|consequence|therefore)\b/,
  fr: /\b(?:parce qu|car|en raison|du fait|a cause|afin (?:de|d'|qu)|pour (?:que|cause)|faute de|grace a|compte tenu|etant donne|vu (?:que|l)|suite a|dues? a|par consequent|dans le but|en vue d|s'expliqu|consequence|attribu|entrain|result|raisons?|conduit a|provoqu)/,
  es: /\b(?:porque|debid[oa]s? a|a causa|a fin de|con el fin|con miras|para que|por lo que|ya que|puesto que|dado que|a raiz|como (?:consecuencia|resultado)|por falta|falta de|se debe|obedece|provoc|motiv|razon|consecuencia|result)/,
  ru: /потому что|поскольку|так как|из-за|ввиду|вследствие|в связи с|по причине|чтобы|в целях|в результате|благодаря|привел|привод|обусловлен|объясня|причин/,
  ar: /لان|بسبب|نظرا|نتيجه|لكي|من اجل|بغيه|(?:ال)?سبب|يعزى|جراء|بغرض|يودي الى|ادى الى|ادت الى/u,
  zh: /因为|由于|因此|以便|为了|原因|导致|造成|鉴于|出于|因[^此素]/u,
};

/** What a sentence must say where it is asked why. */
export const REASONS: readonly Rule[] = [
  {
    // "The Committee is concerned about gender-neutral language": why, it does not say.
    name: 'gives a reason, where one is asked for',
    keeps: ({ text, language: { code } }, { asked: { cues } }) => !cues.has('why') || REASON[code].test(plain(text)),
  },
];
