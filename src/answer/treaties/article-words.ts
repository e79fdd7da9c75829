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

/** A time after something that is no day: "one year after the date of receipt", in plain letters. */
export const PERIOD: Record<Language, RegExp> = {
  en: /\b(?:(?:one|two|three|four|five|six|seven|nine|ten|twelve|eighteen|thirty|sixty|ninety|\d+|twenty-four) (?:calendar |working )?(?:days?|weeks?|months?|years?)|the (?:thirtieth|sixtieth|ninetieth) day)\b/u,
  fr: /\b(?:un|une|deux|trois|quatre|cinq|six|neuf|dix|douze|dix-huit|trente|soixante|quatre-vingt-dix|\d+) (?:jours?|semaines?|mois|ans?|annees?)\b|\b(?:trentieme|soixantieme|quatre-vingt-dixieme) jour\b/u,
  es: /\b(?:un|una|dos|tres|cuatro|cinco|seis|nueve|diez|doce|dieciocho|treinta|sesenta|noventa|\d+) (?:dias?|semanas?|mes(?:es)?|anos?)\b|\b(?:trigesimo|sexagesimo|nonagesimo) dia\b/u,
  ru: /(?<!\p{L})(?:одн\p{L}+|дв\p{L}+|тр[её]\p{L}+|четыр\p{L}+|пят\p{L}+|шест\p{L}+|девят\p{L}+|десят\p{L}+|двенадцат\p{L}+|тридцат\p{L}+|\d+) (?:дн\p{L}+|недел\p{L}+|месяц\p{L}+|год\p{L}*|лет)|(?:тридцат|шестидесят|девяност)\p{L}+ день|по истечении (?:одного )?года/u,
  ar: /(?:سنه|سنتين|سنوات|شهر|شهرين|اشهر|اسبوع|اسابيع|يوم|يوما|ايام)/u,
  zh: /[一二两三四五六七八九十\d]+(?:个)?(?:日|天|周|星期|月|年)(?:之?内|后|之后|前|以内)?/u,
};
