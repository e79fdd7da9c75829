import { INITIALED } from '../../../records/initials.ts';
import { plain } from '../../../records/text.ts';

/** Offices that others of the same name stand below: the Vice-Chair is no Chair. */
const DEPUTIES =
  /\b(?:vice|deputy|acting|co)[- ](?:chair\p{L}*|president\p{L}*)|\bvice-?\s?presiden\p{L}+|заместител\p{L}+ председател\p{L}+|(?:نواب|نائب[ةاً]*)\s(?:ال|لل|ل)?رئيس[\p{L}\p{M}]*|副主席|主席(?=团|声明|案文|摘要)/giu;

/** The office in a group of a body: "elected Chair of Working Group I", "رئيس اللجنة الفرعية" (CLCS/88). */
const OF_GROUPS =
  /(?:chair\p{L}*|pr[ée]sident\p{L}*|председател\p{L}+|رئيس[\p{L}\p{M}]*)\s+(?:of |du |de la |de |del |de l['’])?(?:the )?(?:\p{L}+ )?(?:working group|working party|sub-?com\p{L}+|sous-com\p{L}+|подком\p{L}+|(?:ال|لل)لجن\p{L}+ الفرعي\p{L}+|sub-?gro?up\p{L}*|sous-groupe|подгрупп\p{L}+|informal consultations?|contact group|consultations? officieuses|consultas oficiosas|неформальн\p{L}+ консультац\p{L}+|неофициальн\p{L}+ консультац\p{L}+|للمشاورات|groupe de travail|grupo de trabajo|рабоч\p{L}+ групп\p{L}+|الفريق العامل|للفريق العامل)|(?:工作组|小组).{0,3}主席/giu;

const GROUPS =
  /\b(?:(?:sub|sous)?-?(?:group|groupe|grupo)|sub-?com\p{L}+|sous-com\p{L}+)(?!\p{L})|групп|подком|فريق|الفرعي|工作组|小组/iu;

/** A word of a question for an office. */
export const OFFICE =
  /^(?:chair|president|presidi|vice|rapporteu[rs]|relator|председател|докладчик|(?:ال)?رئيس|(?:ال)?مقرر|主席|报告员)/u;

/** How the offices begin whose holders act for a body, in plain letters of English, French and Spanish. */
export const HOLDERS = 'chair|presid|rapporteur|relator|secretar|director|direct(?:eur|rice)|minist';

/** A sentence without the offices that are not those which a question asks for. */
export function withoutOtherOffices(text: string, typed: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  const own = [typed, plain(typed)].some((words) => words.match(DEPUTIES)) ? text : text.replace(DEPUTIES, blank);
  return GROUPS.test(typed) ? own : own.replace(OF_GROUPS, blank);
}

/** So far from an office stands who holds it. */
const NEAR = 90;
const NAME = new RegExp(
  // "Charge le Directeur" is no name.
  String.raw`(?<!\p{L})(?!(?:The|At|In|On|Le|La|Les|Au|El|Los) )\p{Lu}[’']?\p{Ll}[\p{L}’'-]* (?:\p{Ll}{1,4}[ -])?(?!(?:Direct(?:or|eur|rice)|Pr[eé]sident|Chair|Secr[eé]ta)\p{L}*)\p{Lu}[\p{L}’'-]*\p{Ll}|(?:Mr|Ms|Mrs|Mme|M|Dr|Sra?|г-н|г-жа)\.? \p{Lu}|(?<!\p{L})${INITIALED}`,
  'u',
);
/** Whether a text names a person, as texts in scripts with capitals do. */
export const namesPerson = (text: string): boolean => NAME.test(text);

/** An office, with the word before it that makes it that of a deputy. */
const OFFICES =
  /(?<deputy>vice-?\s?|deputy |co-?|заместител\p{L}+ |نائب\p{L}* |副)?(?:chair|(?<!con(?:seil|sejo) de la )pr[eé]sid(?!enc(?:y|ies)(?!\p{L}))|rapporteu[rs]|relator|председател|докладчик|(?:ال|لل|ل)?رئيس|(?:ال|لل|ل)?مقرر|主席(?!团|声明|案文|摘要)|报告员)\p{L}*/giu;
/** The offices that a question names, as it words them: "Vice-Chair", "relator". */
export const officesNamed = (typed: string): string[] => [...typed.matchAll(OFFICES)].map(([words]) => words);

/** Words between an office and somebody who does not hold it: "the Chair was assisted by". */
const APART =
  /[;:]|\b(?:invited|thanked|welcomed|congratulated|asked|requested|introduced|commended|expressed)\b|\b(?:invit|remerci|felicit|pri)(?:e|é|ait|a)(?!\p{L})|\b(?:invito|invitó|agradecio|agradeció|felicito|felicitó)(?!\p{L})|(?<!\p{L})(?:пригласил|поблагодарил|поздравил|попросил)|\bbut\b|\bmais\b|\bpero\b|(?<!\p{L})но(?!\p{L})|\b(?:assisted|aided|helped|supported) by\b|\binformed\b/u;

export type Office = 'chair' | 'deputy' | 'rapporteur';

/** The office that words stand for in any of these languages. */
function officeOf({ 0: word, groups }: RegExpMatchArray): Office {
  if (/rapporteu[rs]|relator|докладчик|مقرر|报告员/iu.test(word)) return 'rapporteur';
  return groups?.deputy && !/^co/i.test(groups.deputy) ? 'deputy' : 'chair';
}

/** The offices that words name. */
export const officesIn = (text: string): Office[] => [...text.matchAll(OFFICES)].map(officeOf);

/** "As its Vice-Chair", "comme Présidente", "Председателем": to which offices somebody is elected, where a text says so. */
const ELECTED_AS = new RegExp(
  `(?:\\bas|\\bcomme|\\bcomo|\\ben calidad de|\\bau poste de|\\baux fonctions de|в качестве|на должность) (?:(?:its|the|an?|additional|sa|son|leur|su|la|le|l['’]|el) ?)*(?<office>${OFFICES.source})`,
  'giu',
);
export const officesElected = (text: string): Office[] =>
  [...text.matchAll(ELECTED_AS)].flatMap(({ groups }) => officesIn(groups?.office ?? ''));

/**
 * Whether a sentence names the office that a question asks for, and a name by it: "elected Gonzalo Guaiquil as its Vice-Chair, but …
 * had not received any nominations for Rapporteur" names no Rapporteur. True where no office is asked for, or none is named.
 */
export function goesWithOffice(text: string, typed: string): boolean {
  const sought = [...typed.matchAll(OFFICES)].map(officeOf);
  const named = [...text.matchAll(OFFICES)];
  if (sought.length === 0 || named.length === 0) return true;
  const places = named.filter((office) => sought.includes(officeOf(office)) && !isOfOtherLetters(text, office, typed));
  // Scripts without capitals do not show their names.
  if (places.length === 0 || /\p{Lo}/u.test(text)) return places.length > 0;
  return places.some(({ 0: word, index }) => {
    const end = index + word.length;
    // A name beyond another office is that of who holds the other one, but for "Vice-Chair and Rapporteur".
    const ends = named
      .map((other) => other.index + other[0].length)
      .filter((at) => at <= index && !JOINED.test(text.slice(at, index)))
      .map((at) => at + (APPOSED.exec(text.slice(at, index))?.[0].length ?? 0));
    const starts = named.map((other) => other.index).filter((at) => at >= end && !JOINED.test(text.slice(end, at)));
    const before = text.slice(Math.max(0, index - NEAR, ...ends), index);
    const after = text.slice(end, Math.min(end + NEAR, ...starts));
    const rest = after.slice(bodyBehind(after).length);
    return NAME.test(before.split(APART).at(-1) ?? '') || NAME.test(rest.split(APART)[0] ?? '');
  });
}

/** "The Chair of the Subsidiary Body for Implementation": the body names nobody. */
const OF_BODY =
  /^ (?:of|du|de la|de l['’]|del|de los|de|des) ?(?:the |la |el )?(?:\p{Lu}[\p{L}'’-]*(?: (?:for|on|of|and|the|to|à|de|du|des|la|le|les|sur|pour|et|sobre|para|y|del)(?!\p{L}))* ?)+/u;

const LETTERS = /\p{Lu}{3}/u;
const BODY_WORD =
  /body|bodies|committee|group|conference|council|board|commission|panel|network|mechanism|forum|assembly|party|organe|comit[eé]|groupe|conf[eé]ren|conse[ij]|réseau|forum|assemblée|[óo]rgano|grupo|consejo|junta|foro|asamblea|red(?!\p{L})/iu;

/** The name of a body right behind an office, with the word that leads to it; empty where another name stands there. */
function bodyBehind(after: string): string {
  const name = OF_BODY.exec(after)?.[0] ?? '';
  return LETTERS.test(name) || BODY_WORD.test(name) ? name : '';
}

/**
 * "Ms. Sgobbi, AC Co-Chair", "Co-Chair of the Executive Committee of the Warsaw International Mechanism": the office of a body by letters
 * that the question does not have, and whose words it does not say; or by a name that its letters do not stand for.
 */
function isOfOtherLetters(text: string, { 0: word, index }: RegExpExecArray, typed: string): boolean {
  // A Presidency is of a session, whoever meets.
  if (/presid/iu.test(word)) return false;
  const initials = (words: string) => (words.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');
  const letters = /(?<!\p{L})(\p{Lu}{2,8}) (?:Co-|Vice-)?$/u.exec(text.slice(0, index))?.[1];
  if (letters) return !typed.toUpperCase().includes(letters) && !initials(typed).includes(letters);
  const body = bodyBehind(text.slice(index + word.length));
  const asked = typed.match(/(?<!\p{L})[A-Z]{3,8}(?!\p{L})/gu) ?? [];
  const isSaid = (body.match(/\p{Lu}\p{Ll}{4,}/gu) ?? []).some((one) => typed.includes(one));
  return (
    body !== '' &&
    !isSaid &&
    asked.length > 0 &&
    !asked.some((one) => body.includes(one) || initials(body).includes(one))
  );
}

const FORMER =
  /(?<!\p{L})(?:former|outgoing|(?<=\bthe )then|ancien(?:ne)?|sortant[e]?|anterior|saliente|бывш\p{L}+|прежн\p{L}+|тогдашн\p{L}+)[\s-]+(?:\p{L}+\s+)?(?<office>\p{L}{5,})/giu;

/**
 * Whether a text names who held an office before, of which the question asks who holds it: "the former Director of the Centre".
 *
 * @example isFormerHolder('thanked the former Director, Mr. Reed', 'Who is the Director?') // true
 */
export const isFormerHolder = (text: string, typed: string): boolean =>
  !typed.match(FORMER) &&
  [...text.matchAll(FORMER)].some(({ groups }) => plain(typed).includes(plain(groups?.office ?? '')));

/** Right behind an office, who holds it: "the Rapporteur, Ms. Marin, thanked the Chair". */
const APPOSED = new RegExp(`^,? (?:${NAME.source})[\\p{L}’'-]*`, 'u');
/** Between two offices of one person. */
const JOINED = /^[\s,/(–-]*(?:and|et|y|и)?\s*$/u;
