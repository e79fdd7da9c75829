/** An hour, however it is written: "by 1 p.m. on Wednesday". */
export const HOUR =
  /\b\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m\b|(?<![\d.:/])\d{1,2}:\d{2}(?![\d:/])|\b(?:noon|midnight|midi|minuit)\b|(?<!\d)\d{4} (?:hours|hrs|heures|horas|час)|(?<![\d.:/])\d{1,2}[.:]\d{2} ?(?:horas|hrs?\b|hours|heures|час)|\blas \d{1,2}(?:[.:]\d{2})?(?![\d.])|\b\d{1,2} ?h(?:eures)?(?: ?\d{2})?\b|\d{1,2} ?час|полдень|полночь|الساعة|\d{1,2} ?[时点]/iu;
