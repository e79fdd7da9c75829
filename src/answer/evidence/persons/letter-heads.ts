/** "Letter dated 6 April 2015 from the Permanent Representative of …". */
export const LETTER =
  /^(?:identical )?(?:letters?|notes? verbales?) dated |^(?:lettres? (?:identiques )?|notes? verbales? )datees? du |^(?:cartas? (?:identicas )?|notas? verbal(?:es)? )de fecha |^(?:идентичн\p{L}+ )?(?:письм\p{L}|вербальн\p{L}+ нот\p{L}) (?:[^.;,]{0,160} )?от \d|^(?:رساله|رسالتان متطابقتان|مذكره شفويه) .{0,12}(?:مورخه|مورختان)|^\d{4}年.{2,60}的(?:同文)?(?:信|普通照会)/u;

/** A question about a letter or a note, in plain letters. */
export const ASKS_LETTER =
  /\b(?:letters?|notes? verbales?|lettres?|cartas?|notas? verbal(?:es)?)\b|письм|вербальн|رساله|مذكره (?:ال)?شفويه|信函|来信|的信(?![息任用心念誉])|普通照会/u;
