import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';

/** Words for kinds of documents, in plain letters. */
const KINDS: Record<Language, RegExp> = {
  en: /\b(?:reports?|notes?|memorand\p{L}+|letters?|proposals?|drafts?|lists?|resolutions?|decisions?|compilations?|synthes\p{L}+|papers?|summar(?:y|ies)|communications?|submissions?)\b/gu,
  fr: /\b(?:rapports?|notes?|memoires?|memorand\p{L}+|lettres?|propositions?|projets?|listes?|resolutions?|decisions?|compilations?|documents? (?:de|d['’])|resumes?|communications?)\b/gu,
  es: /\b(?:informes?|notas?|memorand\p{L}+|cartas?|propuestas?|proyectos?|listas?|resoluci(?:on|ones)|decisi(?:on|ones)|recopilaci\p{L}+|calendarios?|resumen\p{L}*|comunicaci\p{L}+)\b/gu,
  ru: /(?<!\p{L})(?:доклад|записк|меморандум|письм|предложени|проект|спис|резолюци|решени|подборк|резюме|сообщени)\p{L}*/gu,
  ar: /(?<!\p{L})[وبفل]?(?:ال)?(?:تقرير|تقارير|مذكره|رساله|مقترح|مشروع|قائمه|قرار|مقرر|موجز|بلاغ)(?!\p{L})/gu,
  zh: /报告|说明|备忘录|信|提案|草案|名单|决议|决定|汇编|摘要|来文/gu,
};

/** Words for agendas, of which a document may say what stands on them: "a memorandum on the adoption of the agenda (A/1)". */
const AGENDAS: Record<Language, RegExp> = {
  en: /\bagendas?\b/gu,
  fr: /\bordres? du jour\b/gu,
  es: /\bprogramas?\b|\borden del dia\b|\btemarios?\b/gu,
  ru: /(?<!\p{L})повест\p{L}+ дня/gu,
  ar: /جدول (?:ال)?اعمال/gu,
  zh: /议程/gu,
};

/**
 * Whether words that lead to a symbol name a document of another kind last, of which it may be the symbol: "the schedule annexed to
 * the report (A/1)" is no schedule A/1.
 *
 * @param isSought whether a text is part of what is sought
 * @example leadsToOther('the schedule annexed to the report (', 'en', (text) => text.includes('schedule')) // true
 */
export function leadsToOther(words: string, language: Language, isSought: (text: string) => boolean): boolean {
  const text = plain(words);
  const kinds = text.match(KINDS[language]) ?? [];
  const last = kinds.at(-1);
  if (last !== undefined) return !isSought(last);
  const agenda = text.match(AGENDAS[language])?.at(-1);
  return agenda !== undefined && !isSought(agenda);
}
