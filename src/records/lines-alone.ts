import { findDates } from './dates.ts';
import { findDecisions } from './decision-numbers.ts';
import { BODY_NOUNS } from './languages/body-nouns.ts';
import { LANGUAGES } from './languages/languages.ts';
import { OFFICE_LINES } from './languages/office-lines.ts';
import { findOrdinals } from './ordinals.ts';
import { isSpacedSymbol } from './spaced-symbols.ts';
import { squeeze } from './squeeze.ts';
import { plain } from './text.ts';

const LONGEST = 60;

/**
 * Whether a line is all that it says, even where the lines around it have no blank line between: the number of a session, its
 * days, the agenda item, whose paper it is, the word over the contents.
 *
 * @example standsAlone('Third session') // true
 */
export function standsAlone(line: string): boolean {
  if (line.length > LONGEST) return false;
  // FAO heads its documents with the symbol, and with the month under it.
  if (isSpacedSymbol(line.trim())) return true;
  const text = plain(squeeze(line).text).replace(/\*+$/, '');
  const mayBeDays = /\d.*\D(?:19|20)\d\d\W*$|\d日$/u.test(text);
  return LANGUAGES.some((language) => {
    const [days] = mayBeDays ? findDates(text, language) : [];
    const item = language.masthead.item.exec(text);
    const [session] = findOrdinals(text, { start: 0, end: text.length }, language);
    const isWhole = (start: number, end: number) => start === 0 && end === text.length;
    return (
      language.headings.contents.test(text) ||
      (text.endsWith(' only') && Object.keys(language.masthead.languages).includes(text.slice(0, -' only'.length))) ||
      isOfficeLine(line) ||
      (item !== null && isWhole(item.index, item.index + item[0].length)) ||
      (days?.when.includes('/') && isWhole(days.start, days.end)) ||
      (session !== undefined && isWhole(session.start, session.end))
    );
  });
}

/**
 * Whether a line says who wrote the document, and nothing else.
 *
 * @example isOfficeLine('Report of the Executive Director') // true
 */
export function isOfficeLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = plain(squeeze(line).text);
  return (
    Object.values(OFFICE_LINES).some((lines) => lines.some(([expression]) => expression.test(text))) && !breaksOff(line)
  );
}

/**
 * Whether a line is nothing but the number of a decision or resolution, under which its title stands.
 *
 * @example isDecisionLabel('Decision 7/CMP.12') // true
 */
export function isDecisionLabel(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false;
  const text = plain(squeeze(line).text).replace(/\*+$/, '');
  return LANGUAGES.some((language) => {
    const [decision] = findDecisions(text, language);
    return decision?.start === 0 && decision.end === text.length;
  });
}

/**
 * Whether a line breaks off at a little word, so that the next one goes on with it.
 *
 * @example breaksOff('Work programme referred to in Article 6, paragraph 8, of the') // true
 */
export function breaksOff(line: string): boolean {
  const last = /\p{L}+$/u.exec(plain(squeeze(line).text))?.[0] ?? '';
  return last !== '' && LANGUAGES.some(({ common }) => common.includes(last));
}

/** Lines of the head of a record of one meeting, in plain letters: who presided, and what it lists. */
const RECORD_LINE =
  /^(?:contents|sommaire|sumario|indice|содержание|المحتويات)$|^(?:chair(?:man|person)?|presidente?|председатель|الرييس) ?: ?\p{L}/u;
/** Where and when it was held, below the line that says of which meeting it is. */
const HELD_LINE = /^(?:held (?:at|in|on)|tenue? (?:a |au |le |en )|celebrada (?:en|el) |состоявш\p{L}+ся |المعقوده )/u;
const OF_MEETING = /\b(?:meeting|seance|sesion)$|(?<!\p{L})заседани\p{L}+$|(?<!\p{L})(?:ال)?جلسه(?!\p{L})/u;
/** At which hour the session begins, below the line that says when and where it is held (MEPC 84). */
const COMMENCES =
  /^(?:the )?(?:session|meeting) (?:commences|begins|starts|opens)\b|^la (?:session|reunion) (?:commence|debute|s'ouvre)\b|^(?:el periodo de sesiones|la reunion|la sesion) (?:comienza|empieza|se abre)\b|^(?:сессия|совещание|заседание) (?:начинается|откроется|начнется)/u;
const LONGEST_RECORD_LINE = 100;

/** @example opensRecordLine('tenue au Palais Wilson, à Genève,', 'COMPTE RENDU ANALYTIQUE DE LA 670e SÉANCE') // true */
export function opensRecordLine(line: string, above: string): boolean {
  const text = plain(line.trim());
  const isHeld = () => HELD_LINE.test(text) && OF_MEETING.test(plain(above.trim()).replace(/[\s,*]+$/u, ''));
  return line.length < LONGEST_RECORD_LINE && (RECORD_LINE.test(text) || COMMENCES.test(text) || isHeld());
}

/** Words in capitals, of which one at least is no abbreviation. */
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{5,}[^\p{Ll}]*$/u;

/** Whether a line ends a name or a title in capitals: the one above it is in capitals, and it is not. */
export const endsCapitals = (line: string, above: string): boolean =>
  CAPITALS.test(above) && /\p{Lu}+ \p{Lu}/u.test(above) && /^\p{Lu}[^\p{Lu}]*\p{Ll}/u.test(line);

/** No name of a body ends with a shorter word, which would be a preposition or an article. */
const SHORTEST_LAST = 4;

/**
 * Whether a line begins the title of a document, right under a line that is nothing but the name of its body.
 *
 * @example opensTitle('Report of the Committee on its first session', 'Committee of Experts') // true
 */
export function opensTitle(line: string, above: string): boolean {
  const [text, name] = [plain(squeeze(line).text), plain(squeeze(above).text)];
  const last = /[\p{L}\d]+$/u.exec(name)?.[0] ?? '';
  if (!/^(?:\p{Lu}|\p{Lo})/u.test(line) || (last.length < SHORTEST_LAST && !/\p{Script=Han}$/u.test(name)))
    return false;
  return LANGUAGES.some(({ code, masthead, common, finiteVerb }) => {
    const { noun, sentence } = BODY_NOUNS[code];
    const says = [...name.matchAll(/ /g)].some(({ index }) => finiteVerb.test(name.slice(index)));
    const isName = noun.test(name) && !sentence.test(name) && !says && !common.includes(last);
    return isName && masthead.kindTitle.some(([expression]) => expression.test(text));
  });
}
