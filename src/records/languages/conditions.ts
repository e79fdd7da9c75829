import type { Language } from '../../model.ts';

/** Plain words by which a sentence leaves open whether something planned takes place as it says. */
export const CONDITIONS: Record<Language, RegExp> = {
  ar: /رهنا ب|اذا ما|ما لم/,
  en: /\b(?:if|unless|subject to|provided that|tentativ\w*|might|could)\b/,
  es: /\b(?:si|salvo que|a reserva de|siempre que|tentativ\w*|podria)\b/,
  fr: /\b(?:si|a moins|sous reserve|pourvu que|pourrait|eventuel\w*)\b/,
  ru: /(?:если|при условии|может быть проведен|предварительно)/,
  zh: /(?:如果|若|但须|暂定)/,
};
