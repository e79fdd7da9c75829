import { plain } from '../../../records/text.ts';

/** How questions ask for the seat of an organization, in plain letters. */
const ASKED =
  /\b(?:headquarter(?:s|ed)|seat|siege|sede)\b|штаб-квартир|местопребывани|(?:ال)?مقر(?!\p{L})|总部|会址|所在地/u;

/** How the text that sets it says where it is. */
const SAID =
  /\b(?:headquarters|seat)\b.{0,80}\b(?:(?:located|situated|established|fixed)? ?(?:in|at)) |\bsiege\b.{0,80}\b(?:fixe|etabli|situe|est|sera) a |\bsede\b.{0,80}\b(?:en|sera|estara|radica) |(?:штаб-квартир|местопребывани)\p{L}*.{0,80} в |(?:ال)?مقر\p{L}*.{0,60}(?:في|مدينه)|(?:总部|会址)[^，。]{0,20}(?:设[在于]|位于|在)/u;

/** How questions ask where an office stands, in plain letters: "où se trouve le Bureau régional", "where is the regional office located". */
const OFFICE_ASKED =
  /\bwhere (?:is|are) .{0,60}\b(?:office|secretariat)\b|\bou (?:se trouve|est (?:situe|installe|base)|siege) .{0,30}\b(?:bureau (?:region|nation|de liaison|de pays|sous-region)|secretariat)|\bdonde (?:esta|se encuentra|se halla|tiene su sede) .{0,30}\b(?:oficina|secretaria)\b|где (?:находится|расположен\p{L}*) .{0,60}(?:отделени|бюро|секретариат|представительств)|(?:اين (?:يقع|يوجد|مقر)) .{0,30}(?:المكتب|مكتب|امانه)|(?:办事处|秘书处)[^，。]{0,6}(?:在哪|设在哪|位于哪)/u;

/** How a sentence says where an office stands: that it was opened there, or lies there. */
const OFFICE_SAID =
  /\b(?:opening|establishment|inauguration)\b[^,;.:]{0,40}\b(?:office|secretariat)\b[^,;.:]{0,80} in \p{L}|\b(?:office|secretariat)\b[^,;.:]{0,80}(?:, )?\b(?:located|situated|based) in |\b(?:ouverture|etablissement|inauguration|installation)\b(?:, en \d{4},)?[^,;.:]{0,20}\b(?:bureau|secretariat)\b[^,;.:]{0,80} a \p{L}|\b(?:bureau|secretariat)\b[^,;.:]{0,80}(?:, )?\b(?:situe|installe|base|sis)e? a |\b(?:apertura|establecimiento|inauguracion)\b(?:, en \d{4},)?[^,;.:]{0,20}\b(?:oficina|secretaria)\b[^,;.:]{0,80} en \p{L}|\b(?:oficina|secretaria)\b[^,;.:]{0,80}(?:, )?\b(?:ubicada|situada|con sede) en |(?:открыти|создани)\p{L}*[^,;.:]{0,40}(?:отделени|бюро|секретариат|представительств)\p{L}*[^,;.:]{0,80} в \p{L}|(?:отделени|бюро|секретариат)\p{L}*[^;.:]{0,80}расположен\p{L}* в |(?:افتتاح|انشاء) (?:المكتب|مكتب)[^،؛.:]{0,80} في |(?:办事处|秘书处)(?:设在|设于|位于)|在[^，。；]{2,12}(?:设立|开设)[^，。；]{0,30}(?:办事处|秘书处)/u;

/**
 * Whether it is asked where an organization has its seat.
 *
 * @example asksSeat("où se trouve le siège de l'Union ?") // true
 */
export const asksSeat = (typed: string): boolean => ASKED.test(plain(typed));

/**
 * Whether a question asks where an office stands, and a sentence says that it was opened there, or lies there; where a bureau met, that
 * does not say.
 *
 * @example saysOffice("où se trouve le Bureau régional ?", "l'ouverture, en 2014, du Bureau régional à Istanbul") // true (UNW/2015/4/Add.1)
 */
export const saysOffice = (typed: string, text: string): boolean =>
  OFFICE_ASKED.test(plain(typed)) && OFFICE_SAID.test(plain(text));

/**
 * Whether a sentence says where an organization has its seat.
 *
 * @example saysSeat("Le siège de l'Union et de ses organes permanents est fixé à Berne.") // true
 */
export const saysSeat = (text: string): boolean => SAID.test(plain(text));
