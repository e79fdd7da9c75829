import type { AnswerLanguage } from '../../../model.ts';
import { unpointed } from '../../../records/text.ts';
import type { Rule } from './rule.ts';

/** A question for what came after something that it names, and not after a day or a session by its number. */
const AFTER_IT: Record<AnswerLanguage, RegExp> = {
  en: /\bafter (?:the (?!\d|end\b|close\b|closing\b)|that |its )?(?=\p{L}{4,})(?!noon\b|which\b|january|february|march|april|june|july|august|september|october|november|december)/u,
  fr: /\bapres (?:la |le |les |l')?(?=\p{L}{4,})(?!midi\b|quoi\b|cela\b|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)/u,
  es: /\b(?:despues de(?:l| la| los| las)?|tras(?: el| la| los| las)?) (?=\p{L}{4,})(?!enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)/u,
  ru: /(?<!\p{L})после (?=\p{L}{4,})(?!января|февраля|марта|апреля|июня|июля|августа|сентября|октября|ноября|декабря|этого)/u,
  ar: /(?<!\p{L})بعد (?=\p{L}{4,})/u,
  zh: /(?!)/u,
};

/** A sentence that tells what came after, or in what order, in plain letters. */
const LATER: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:after|following|follow\p{L}*|subsequent\p{L}*|thereafter|then|later|next|since|once|upon|pursuant|further to)\b/u,
  fr: /\b(?:apres|suivant\p{L}*|suit\p{L}*|ensuite|ulterieur\p{L}*|posterieur\p{L}*|puis|depuis|prochain\p{L}*|lendemain|issue)\b/u,
  es: /(?<!\p{L})(?:despues|tras|siguiente\p{L}*|posterior\p{L}*|ulterior\p{L}*|luego|desde|proxim\p{L}*|a raiz)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:после|последующ\p{L}*|следующ\p{L}*|затем|позднее|впоследствии|вслед|далее)(?!\p{L})/u,
  ar: /(?<!\p{L})[وف]?(?:بعد|عقب|لاحق\p{L}*|اللاحق\p{L}*|التالي\p{L}*|ثم|اثر)(?!\p{L})/u,
  zh: /之后|以后|随后|其后|后续|此后|下一|继/u,
};

/** A sentence that tells what came before, in plain letters. */
const EARLIER: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:before|prior|previous\p{L}*|earlier|preced\p{L}*|so far|to date|already|until)\b/u,
  fr: /\b(?:avant|precede\p{L}*|anterieur\p{L}*|auparavant|jusqu\p{L}*|deja|ce jour|prealable\p{L}*)\b/u,
  es: /(?<!\p{L})(?:antes|previ\p{L}*|anterior\p{L}*|precede\p{L}*|hasta|ya)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:до|перед|предыдущ\p{L}*|предшеств\p{L}*|ранее|прежн\p{L}*|уже)(?!\p{L})/u,
  ar: /(?<!\p{L})[وف]?(?:قبل|السابق\p{L}*|سابق\p{L}*|حتى|سبق)(?!\p{L})/u,
  zh: /之前|以前|先前|此前|前|已|迄今/u,
};

/** What came after something is not what is said of that itself. */
export const WHAT_CAME_AFTER: readonly Rule[] = [
  {
    // "The first meeting took place in Ashgabat": where those after Ashgabat were, it does not say (NPT/CONF.2015/4).
    name: 'tells what came after, where that is asked for',
    keeps: ({ text, language: { code } }, { asked: { typed, language, cues }, wanted }) =>
      !(wanted === 'date' || wanted === 'place' || cues.has('sessions')) ||
      !AFTER_IT[language].test(unpointed(typed)) ||
      LATER[code].test(unpointed(text)),
  },
  {
    // "The Group will hold its fourth meeting from 5 to 13 February": when it met before that, it does not say.
    name: 'tells what came before a session, where that is asked for',
    keeps: ({ text, language: { code } }, { asked: { cues, ordinals, times }, wanted }) =>
      wanted !== 'date' ||
      !cues.has('before') ||
      ordinals.length === 0 ||
      times.length > 0 ||
      EARLIER[code].test(unpointed(text)),
  },
];
