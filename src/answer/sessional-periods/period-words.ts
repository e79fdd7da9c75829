import type { AnswerLanguage, Language } from '../../model.ts';

/** How questions call the periods of a year in which several bodies meet, in plain letters. */
export const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\bsessional periods?\b/u,
  fr: /\bperiodes? (?:de sessions?|sessionnelles?)(?!\p{L})/u,
  es: /\bperiodos (?:de (?:sesiones|reunion(?:es)?)|sesionales)(?!\p{L})/u,
  ru: /(?<!\p{L})сессионн\p{L}+ период\p{L}*/u,
  ar: /(?<!\p{L})(?:ال)?فتر(?:ه|ات|تا|تي|تين) (?:ال(?:اولي|ثانيه) )?(?:ال|لل|ل)?(?:دوره|دورات|دورتين|انعقاد\p{L}*)/u,
  zh: /(?:届会)?会期|届会期间/u,
};

/** How a decision announces their dates, before a list of them, in plain letters. */
export const TOLD: Partial<Record<Language, RegExp>> = {
  en: /\badopts? (?:the )?following dates for (?:the )?sessional periods? .*:$/u,
  fr: /\badopter? les dates suivantes pour les periodes (?:de sessions?|sessionnelles) .*:$/u,
  es: /\b(?:aprobar|aprueba|adoptar|adopta) las (?:siguientes fechas|fechas siguientes) para los periodos de (?:sesiones|reunion(?:es)?) .*:$/u,
  ru: /(?:утвердить|утверждает|установить|устанавливает) следующие (?:даты|сроки) (?:для |проведения )?сессионных периодов .*:$/u,
};

/** What is said to have been done with dates, by the beginning of the word, beside the verbs of decisions. */
export const SET =
  /^(?:fix|set$|arrete|decid|schedul|plan|program|prev|retenu|anunc|announc|annonc|fij|установ|назнач|намеч|запланир|решен|قرر|حدد|مقرر|确定|规定|安排|决定)/u;

/** The bodies that meet in such periods, and the Convention on climate change under which they do: whose they are is said by the Conference that decides. */
export const OF_BODIES =
  /^(?:climat\p{L}*|клима\p{L}+|convention|convencion|конвенци\p{L}+|(?:ال)?اتفاقيه|unfccc|ccnucc|cmnucc|ркик|bod(?:y|ies)|subsidiary|dates?|organes?|subsidiaires?|organos?|subsidiarios?|fechas|орган\p{L}*|вспомогательн\p{L}*|(?:ال)?هيئات|(?:ال)?هييات|机构)$/u;
