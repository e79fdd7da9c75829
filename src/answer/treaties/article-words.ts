import type { AnswerLanguage, Language } from '../../model.ts';

/** How it is asked which article does something, in plain letters. */
export const WHICH_ARTICLE: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) article\b/u,
  fr: /(?<!\p{L})quel(?:s)? (?:est l'|sont les )?articles?(?!\p{L})/u,
  es: /(?<!\p{L})(?:que|cual es el) articulo(?!\p{L})/u,
  ru: /(?<!\p{L})как(?:ая|ой|ую|ом) стать\p{L}+/u,
  ar: /(?:اي|ما هي|ما) (?:ال)?ماده/u,
  zh: /哪一?条|第几条/u,
};

/** Words of such questions that no article need hold. */
export const BESIDE_ARTICLE: Record<AnswerLanguage, RegExp> = {
  en: /^(?:articles?|deal\p{L}*|cover\p{L}*|concern\p{L}*|provi\p{L}*|regulat\p{L}*|govern\p{L}*|say\p{L}*|about|treats?|address\p{L}*|set[s]?|become\p{L}*|take[s]?|effect\p{L}*|long|after|must|shall|soon|late\p{L}*)$/u,
  fr: /^(?:articles?|trait\p{L}*|port\p{L}*|concern\p{L}*|prevoi\p{L}*|regi\p{L}*|regl\p{L}*|dit|parle|pren\p{L}*|effets?|apres|doi\p{L}+|combien|temps|tard)$/u,
  es: /^(?:articulos?|trata\p{L}*|versa|concierne\p{L}*|preve\p{L}*|regul\p{L}*|rige|dice|habla|surt\p{L}*|efectos?|despues|debe\p{L}*|cuanto|tiempo|tardar)$/u,
  ru: /^(?:стать\p{L}+|касает\p{L}+|посвящен\p{L}*|предусм\p{L}+|регулир\p{L}+|говорит\p{L}*|вступ\p{L}+|сил\p{L}*|приобрет\p{L}+|долж\p{L}+|после|срок\p{L}*)$/u,
  ar: /(?:ماده|تتناول|تتعلق|تنص|تنظم|يسري|تسري|يصبح|تصبح|نافذ|اثر|بعد|يجب|مده)/u,
  zh: /^[第几哪一条规定了关于涉及讲的是什么时候何后多久应须生效在之必须最迟]+$/u,
};

/** What makes something that was not there before, in the words of a treaty. */
export const ESTABLISHES: Record<Language, RegExp> = {
  en: /\b(?:(?:is|are) (?:hereby )?(?:established|created|constituted|set up)|there shall be(?: established)?|shall be established|hereby establish(?:es)?)\b/u,
  fr: /\b(?:(?:est|sont) (?:par la presente )?(?:instituee?s?|creee?s?|etablie?s?|constituee?s?)|il est (?:institue|cree|etabli|constitue))\b/u,
  es: /\b(?:se (?:establece|crea|constituye)|queda(?:n)? (?:establecid|constituid|cread)[oa]s?|por la presente se (?:establece|crea))\b/u,
  ru: /(?:учрежда\p{L}+|созда[её]\p{L}+|образу\p{L}+)/u,
  ar: /(?:(?:ي|ت)نشا|(?:ي|ت)ؤسس|(?:ي|ت)وسس)/u,
  zh: /(?:特此|兹)?(?:设立|成立|建立)/u,
};
