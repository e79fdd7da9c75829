import type { Language } from '../../model.ts';

/** The half of the day before the hours of a timetable, in plain letters: "MORNING (10.00 - 13.00 hours)" (CL 128/INF/1). */
export const HALF_DAY: Record<Language, RegExp> = {
  ar: /^(?:صباحا|بعد الظهر|مساء)[ :,]*\(?/u,
  en: /^(?:morning|afternoon|evening)[ :,]*\(?/,
  es: /^(?:manana|tarde|noche)[ :,]*\(?/,
  fr: /^(?:matin|apres-midi|soir)[ :,]*\(?/,
  ru: /^(?:утро|утром|днем|вечер|вечером)[ :,]*\(?/,
  // Before hours without brackets the word is part of them: 下午3时至6时.
  zh: /^(?:上午|下午|晚上)[ :,]*\(/,
};

/** A meeting by its number, before its hours, in plain letters: "283rd plenary meeting 3–6 p.m." (A/AC.121/2025/L.2). */
export const NUMBERED_MEETING: Record<Language, RegExp> = {
  ar: /^(?:ال)?(?:جلسه|اجتماع)(?: (?:العامه|العام))?(?: رقم)? \d{1,4}[ :,]*/u,
  en: /^\d{1,4}(?:st|nd|rd|th) (?:(?:plenary|formal|informal|closed|private|public) )*meeting[ :,]*/,
  es: /^\d{1,4}(?:a|ª|o|º)?\.?(?:a|ª)? (?:(?:sesion|reunion)(?: (?:plenaria|publica|privada|oficial|oficiosa))*)[ :,]*/u,
  fr: /^\d{1,4}(?:re|e|eme) (?:seance|reunion)(?: (?:pleniere|publique|privee|officielle|officieuse))*[ :,]*/,
  ru: /^\d{1,4}(?:-?[ео]е)? (?:(?:пленарное|открытое|закрытое|официальное|неофициальное) )*заседание[ :,]*/u,
  zh: /^第\d{1,4}次(?:全体|公开|非公开|正式|非正式)*会议[ :：,，]*/u,
};
