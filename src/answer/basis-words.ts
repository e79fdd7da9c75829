import type { AnswerLanguage, Language } from '../model.ts';
import { plain, unpointed } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** A text was adopted on something: a report, a recommendation, a proposal. */
const ON: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:on|upon) (?:the |which |what |whose )?(?:basis|reports?|recommendations?|proposals?)\b|\bbased (?:on|up)|\b(?:is|was) based\b|\b(?:committee|commission|body|organ) recommended\b|\brecommended by\b/u,
  fr: /(?<!\p{L})sur (?:la |le |quel(?:le)? )?(?:base|rapport|recommandation|proposition)|(?<!\p{L})(?:se )?fonde(?:e|es)?(?!\p{L})|(?:commission|comite|organe) a(?: t (?:il|elle))? recommande|recommandee? par/u,
  es: /(?<!\p{L})(?:sobre la base|por recomendacion|basad[oa]|se baso|se basa)(?!\p{L})|(?:comision|comite|organo) recomendo|recomendad[oa] por/u,
  ru: /(?<!\p{L})(?:по|на основе|на основании) (?:\p{L}+ ){0,2}(?:доклад|рекомендаци|предложени)|основан|основыва|(?:комитет|комиссия|орган) рекоменд/u,
  ar: /بناء علي|(?:ا|ي|ت)ستند|استناد|علي اساس|اوصت/u,
  zh: /根据|依据|基于|所依|按照|(?:委员会|机构)建议/u,
};
/** It was, or was not, handed to a Main Committee. */
const REFERRED: Record<AnswerLanguage, RegExp> = {
  en: /\brefer(?:red|ence) to (?:a |any |which )?(?:main )?committee/u,
  fr: /(?:renvoye\p{L}*|renvoi) a (?:une |quelle )?(?:grande )?commission/u,
  es: /(?:remiti\p{L}*|remision)(?: previa)? a (?:una |alguna |que )?comision/u,
  ru: /переда\p{L}+ (?:на рассмотрение )?(?:в |како\p{L}+ )?(?:главны\p{L}+ )?комитет/u,
  ar: /(?:ا|ت)?حال\p{L}* الي (?:اي )?(?:ال)?لجن/u,
  zh: /发?交.*主要委员会/u,
};
/** It is asked for the draft of a text, where that is called so beside its number. */
const DRAFT: Record<AnswerLanguage, RegExp> = {
  en: /\bdraft\b/u,
  fr: /(?<!\p{L})projet(?!\p{L})/u,
  es: /(?<!\p{L})proyecto(?!\p{L})/u,
  ru: /(?<!\p{L})проект\p{L}*/u,
  ar: /(?<!\p{L})(?:ل|ال)?مشروع/u,
  zh: /草案/u,
};
/** One of several meetings of a session, and never a session. */
const SITTING: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:plenary|plenary meeting|meeting)\b/u,
  fr: /(?<!\p{L})(?:seance|pleniere)(?!\p{L})/u,
  es: /(?<!\p{L})sesion(?: plenaria)?(?!\p{L})/u,
  ru: /(?<!\p{L})(?:пленарн\p{L}+|заседани\p{L}+)/u,
  ar: /(?<!\p{L})(?:ال)?جلسه/u,
  zh: /次(?:全体)?会议|全体会议/u,
};
/** An item of an agenda, where the word for one may be that for a paragraph, too. */
const ITEM: Record<AnswerLanguage, RegExp> = {
  en: /\bagenda item|\bitem (?:of|on) (?:the|its) agenda\b/u,
  fr: /ordre du jour/u,
  es: /programa/u,
  ru: /повестк/u,
  ar: /(?<!\p{L})(?:ال)?بند(?!\p{L})/u,
  zh: /议程/u,
};
/** An item that a text speaks of, or is to have put on an agenda, is another than its own. */
const OTHER_ITEM =
  /\b(?:includ|contain|mention|cit|discuss|add|inscri|inclu|ajout|mencion|incorpor|agreg)\p{L}*|включ|упом[ия]н|внес|добав|ادراج|[تي]درج|[تي]ذكر|列入|列进|提[到及]|包[括含]|增列/u;
/** All that a question has that asks for the item under which a text was adopted: one that is to be included in an agenda is another. */
const OF_ITEM: readonly string[] = [
  'ignore',
  'item',
  'items',
  'agenda',
  'whatis',
  'adopt',
  'resolution',
  'follow',
  'past',
  'rank',
];
/** Words that such questions have beside their cues. A word of none stands for another thing that is asked. */
const OWN_WORDS: Record<AnswerLanguage, RegExp> = {
  en: /^(?:main|committees?|commission|council|plenary|meeting|based?|basis|draft|proposal|recommended|organ|body|referred|reference|any|un)$/u,
  fr: /^(?:grande?s?|commissions?|comite|conseil|base|projet|proposition|recommandee?|organe|renvoyee?|renvoi|fondee?|fonde|onu)$/u,
  es: /^(?:principal(?:es)?|comision(?:es)?|comite|consejo|base|basada|basa|baso|proyecto|propuesta|recomendo|recomendada|organo|remitida|remitio|remision|previa|onu)$/u,
  ru: /^(?:главн\p{L}+|комитет\p{L}*|комисси\p{L}+|совет\p{L}*|орган\p{L}*|проект\p{L}*|предложени\p{L}+|основ\p{L}+|переда\p{L}+|рекомендова\p{L}+|га|оон)$/u,
  ar: /^(?:ال)?(?:لجنه|لجنة|رئيسيه|رئيسية|مجلس|هيئه|هيئة|عامه|عامة|استند|استندت|يستند|بناء|أساس|اساس|مشروع|مقترح|توصيه|توصية|أوصت|اوصت|احيل|أحيل|أساسه|ادرج|أدرج)$/u,
  zh: /^(?:第|委员会|主要委员会|理事会|提案|建议|草案|依据|所依据|基于|发交|交|主要|发交主要|机构|号|全体|下)$/u,
};
/** What no question on the basis of a text has: it asks for days and deeds instead. */
const OTHERWISE = [
  'when',
  'where',
  'hour',
  'docdate',
  'say',
  'about',
  'why',
  'howmany',
  'deadline',
  'absent',
  'next',
] as const;

/** "[on the report of the First Committee (A/77/389, para. 7)]": what stands in square brackets under who adopted it. */
const BASIS = /\[[^[\]]*\p{Lu}[\p{Lu}\d.]*\/[^[\]]*\]/u;
/** How it begins, in plain letters. */
const BASIS_BEGINS: Record<Language, RegExp> = {
  en: /^\[(?:adopted )?(?:on|without)/u,
  fr: /^\[(?:adoptee )?(?:sur|sans)/u,
  es: /^\[(?:aprobada )?(?:sobre|sin|por)/u,
  ru: /^\[(?:принята )?(?:по|без|на)/u,
  ar: /^\[(?:بناء|دون|علي)/u,
  zh: /^\[(?:根据|未经|不经|依照)/u,
};
/** "[without reference to a Main Committee (A/77/L.92)]": on no report. */
const WITHOUT: Record<Language, RegExp> = {
  en: /without reference/u,
  fr: /sans renvoi/u,
  es: /sin remision/u,
  ru: /без передачи/u,
  ar: /دون الاحاله/u,
  zh: /[未不]经发交/u,
};
/** "A/77/L.92", "E/2022/L.1": a draft. */
const OF_DRAFT = /\/L\.\d/u;

/** A day as the foot of a resolution prints it, in plain letters. */
const DAY = String.raw`(?:\d{1,2}(?:er)? (?:de )?[\p{L}/ ]{3,30}? (?:de )?\d{4}(?: года)?|\d{4}年\d{1,2}月\d{1,2}日)`;
/** "46th plenary meeting", below a resolution, in plain letters. */
const MEETING: Record<Language, string> = {
  en: String.raw`(?:\d+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) plenary meeting`,
  fr: String.raw`(?:\d+ ?(?:re|e|eme)|[a-z]+) seance pleniere`,
  es: String.raw`(?:\d+ ?[ao.ªº]*|[a-z]+) sesion plenaria`,
  ru: String.raw`(?:\d+-?(?:[ое]+|e)?|\p{L}+е) пленарное заседание`,
  ar: String.raw`الجلسه العامه (?:\d+|\p{L}+)`,
  zh: String.raw`第 ?\d+ ?次全体会议`,
};
/** "Adopted by the Security Council at its 9836th meeting, on 15 January 2025", over a resolution of the Council, in plain letters. */
const ADOPTED_AT: Record<Language, string> = {
  en: String.raw`adopted by [^.;]{3,80} at its \d+(?:st|nd|rd|th) (?:\p{L}+ )?meeting,? (?:held )?on ${DAY}`,
  fr: String.raw`adoptee par [^.;]{3,80} a sa \d+ ?(?:re|e|eme) seance,? (?:tenue )?le ${DAY}`,
  es: String.raw`aprobada por [^.;]{3,80} en su \d+ ?[ao.ªº]* sesion,? (?:celebrada )?el ${DAY}`,
  ru: String.raw`принятая [^.;]{3,80} на (?:его|ее) \d+-?\p{L}* заседании,? ${DAY}`,
  ar: String.raw`(?:الذي )?اتخذه [^.;]{3,80} في جلسته \d+[,،]? المعقوده? في ${DAY}`,
  zh: String.raw`${DAY}[^。；]{2,20}第 ?\d+ ?次会议通过`,
};
/** The line that a meeting has to itself, with its day or over it; or, where lines were lost, the two side by side behind another sentence. */
const FOOT = Object.fromEntries(
  Object.entries(MEETING).map(([language, meeting]) => [
    language,
    new RegExp(
      `^${meeting}(?:,? ${DAY})?$|^${ADOPTED_AT[language as Language]}$|(?<=[.。؛;»”] ?)${meeting},? ${DAY}(?![\\p{L}\\d])`,
      'u',
    ),
  ]),
) as Record<Language, RegExp>;

/** What is asked of how a text came to be adopted. */
export type AskedOfAdoption = 'basis' | 'referral' | 'draft' | 'sitting' | 'item';

/**
 * What a question asks of how a text was adopted: on what, from which draft, at which meeting; undefined where it asks more than that.
 *
 * @example askedOfAdoption(askedOf('On the report of which Committee was resolution 77/92 adopted?')) // 'basis'
 */
export function askedOfAdoption(asked: Asked): AskedOfAdoption | undefined {
  const { cues, language, leftover, typed, ordinals, items, times } = asked;
  if (ordinals.length + items.length + times.length > 0) return undefined;
  if (leftover.some((word) => !OWN_WORDS[language].test(word))) return undefined;
  const words = unpointed(typed).replace(/[-‑’']/gu, ' ');
  if (cues.has('adopt') && SITTING[language].test(words) && !cues.has('report')) return 'sitting';
  if (OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  if (
    cues.has('item') &&
    [...cues].every((cue) => OF_ITEM.includes(cue)) &&
    ITEM[language].test(words) &&
    !OTHER_ITEM.test(words)
  )
    return 'item';
  if (REFERRED[language].test(words)) return 'referral';
  if (ON[language].test(words)) return 'basis';
  return DRAFT[language].test(words) && (cues.has('symbol') || cues.has('adopt')) ? 'draft' : undefined;
}

/**
 * Where the words stand on which a text was adopted; those of a draft have its symbol.
 *
 * @example basisIn('[sans renvoi à une grande commission (A/77/L.40)]', 'fr', 'draft') // { start: 0, end: 49 }
 */
export function basisIn(
  text: string,
  language: Language,
  wanted: AskedOfAdoption,
): { start: number; end: number } | undefined {
  const found = BASIS.exec(text);
  if (!found || !BASIS_BEGINS[language].test(unpointed(found[0]))) return undefined;
  if (wanted === 'draft' && !OF_DRAFT.test(found[0])) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}

/**
 * Whether a text was adopted on no report of a committee.
 *
 * @example isWithoutReport('[без передачи в главные комитеты (A/77/L.92)]', 'ru') // true
 */
export const isWithoutReport = (basis: string, language: Language): boolean => WITHOUT[language].test(unpointed(basis));

/**
 * Where a paragraph gives the meeting at which the text above it was adopted.
 *
 * @example footIn('69e séance plénière 24 mai 2021', 'fr') // { start: 0, end: 31 }
 */
export function footIn(text: string, language: Language): { start: number; end: number } | undefined {
  const words = plain(text).replace(/[‑–]/gu, '-');
  const found = words.length === text.length ? FOOT[language].exec(words) : null;
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
