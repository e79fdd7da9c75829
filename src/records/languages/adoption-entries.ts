import type { Language } from '../../model.ts';

/** How the first or second entry of an agenda is called, in plain letters. */
export const ADOPTION_ENTRIES: Record<Language, RegExp> = {
  ar: /^(?:اقرار|اعتماد) جدول الاعمال/u,
  en: /^(?:opening .{0,60} and )?(?:adoption|approval) of the (?:provisional )?agenda\b/u,
  es: /^(?:apertura .{0,60} y )?(?:adopcion|aprobacion) del (?:orden del dia|programa)\b(?! de trabajo)/u,
  fr: /^(?:ouverture .{0,60} et )?(?:adoption|approbation) de l'ordre du jour\b/u,
  ru: /^(?:открытие .{0,60} и )?(?:утверждение|принятие|одобрение) повестки дня/u,
  zh: /^(?:通过|核准)(?:临时)?议程/u,
};
