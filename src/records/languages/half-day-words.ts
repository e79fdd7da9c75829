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
