import type { Language } from '../../model.ts';
import { unpointed } from '../../records/text.ts';

/** What gathers, in plain letters: the narrower first, as a summit may be called a conference as well. */
export const KINDS: readonly Record<Language, RegExp>[] = [
  {
    ar: /قمه/u,
    en: /\bsummit\b/u,
    es: /\bcumbre\b/u,
    fr: /\bsommet\b/u,
    ru: /саммит|встреч\p{L}+ на высшем уровне/u,
    zh: /峰会|首脑会议/u,
  },
  {
    ar: /مؤتمر|موتمر/u,
    en: /\b(?:conference|congress)\b/u,
    es: /\b(?:conferencia|congreso)\b/u,
    fr: /\b(?:conference|congres)\b/u,
    ru: /конференци|конгресс/u,
    zh: /会议|大会/u,
  },
  {
    ar: /اجتماع/u,
    en: /\bmeeting\b/u,
    es: /\breunion\b/u,
    fr: /\breunion\b/u,
    ru: /совещани/u,
    zh: /会议/u,
  },
];

/** The committee that prepares a conference, in plain letters. */
export const PREPARES: Record<Language, RegExp> = {
  ar: /(?:ا?ل?ل)?لجن(?:ه|ته) (?:ال)?(?:حكوميه الدوليه )?(?:ال)?تحضيريه/u,
  en: /\b(?:(?:intergovernmental )?preparatory committee|prep ?com|prep ?cttee)\b/u,
  es: /\b(?:comite preparatorio(?: intergubernamental)?|prep ?com)\b/u,
  fr: /\b(?:comite preparatoire(?: intergouvernemental)?|prep ?com)\b/u,
  ru: /(?:межправительственн\p{L}+ )?подготовительн\p{L}+ комитет\p{L}*|препком\p{L}*|подготком\p{L}*/u,
  zh: /(?:政府间)?筹备委员会|筹委会/u,
};

/** The sessions of that committee, in plain letters. */
export const SESSIONS: Record<Language, RegExp> = {
  ar: /(?<!\p{L})(?:ال|لل)?دور(?:ه|ات|تان|تين|تي)(?!\p{L})/gu,
  en: /\bsessions?\b/gu,
  es: /\b(?:periodos? de )?sesion(?:es)?\b/gu,
  fr: /\bsessions?\b/gu,
  ru: /сесси\p{L}+/gu,
  zh: /届会议?/gu,
};

/** What is held before or beside a gathering, and has days of its own. */
export const BESIDE: Record<Language, RegExp> = {
  ar: /تحضيري|وزاري|جلس\p{L}* استماع|جزء|منتد/u,
  en: /\b(?:preparatory|ministerial|hearings?|forum|segment|part|events?|consultations?|working group)\b/u,
  es: /\b(?:preparatori\p{L}+|ministerial|audiencias?|foro|segmento|parte|actos?|consultas?|grupo de trabajo)\b/u,
  fr: /\b(?:preparatoire|ministeriel\p{L}*|concertation|audition|forum|partie|manifestations?|consultations?|groupe de travail)\b/u,
  ru: /подготовит|министерск|слушани|форум|сегмент|част[ьи](?!\p{L})|мероприят|консультаци|рабоч\p{L}+ групп/u,
  zh: /筹备|部长|听证|论坛|部分|活动|协商|磋商|工作组/u,
};

/**
 * The narrowest kind of gathering that words name.
 *
 * @example kindIn('Modalities for the Summit of the Future', 'en') === KINDS[0]
 */
export const kindIn = (text: string, language: Language): Record<Language, RegExp> | undefined =>
  KINDS.find((kind) => kind[language].test(unpointed(text)));
