import type { Language, When } from '../../model.ts';
import { findPlaces } from '../../records/bodies.ts';
import { findDates } from '../../records/dates.ts';
import type { LanguageData } from '../../records/languages/language.ts';
import { findNumbered, findOrdinals, type SessionPhrase } from '../../records/ordinals.ts';
import { plain, unpointed } from '../../records/text.ts';
import { fold } from '../../search/analysis.ts';
import type { Asked } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import { HELD } from '../prose.ts';
import { isName } from '../topic.ts';
import type { World } from '../world.ts';
import { countedFirst, countsIt } from './asked/counts.ts';
import { measureAsked } from './asked/measures.ts';
import { tellsNumberOf } from './asked/totals.ts';
import { asksLand, asksPerson } from './asked/wanted.ts';
import { withBlankDates, withoutDates } from './days/dates.ts';
import type { Fit } from './fit.ts';
import { landsIn } from './lands/lands.ts';
import { asksRegionalGroup, namesRegionalGroup } from './lands/regional-groups.ts';
import { saysMaker } from './persons/makers.ts';
import { isDoneByLands, isLedByLand, NAME_ASKED, NAMELESS, PERSON, withoutGroups } from './persons/persons.ts';
import { goesWithOffice, isFormerHolder, OFFICE } from './persons/roles.ts';
import { namesHolder, tellsWhoIs } from './persons/who-is.ts';
import type { Sought, SoughtWord } from './words/sought.ts';
import { TOOK_PLACE } from './words/sure.ts';

/** "Held in", in scripts without capitals: in Arabic before a name, in Chinese around it. */
const IN_PLACE =
  /(?<!\p{L})في (?!دور|جلس|اجتماع|موتمر|ضوء|(?:ال)?(?:تقرير|قرار|وثيق|مشروع|ماده|فقره)|سياق|مجال|عام|سن[هة]|(?:ال)?سنوات|الفتر|يوم|اطار|هذ|(?:ال)?شهر|\d)\p{L}{3}|在(?!\p{Lo}*(?:决议|决定)中|拟)\p{Lo}{2,20}(?<!的)(?:举行|召开|举办|主办|组织|开设|设立|成立|签署|通过)|于.{0,24}在\p{Lo}{2}/u;

/** "At United Nations Headquarters", "au Siège de l'Organisation". */
const AT_SEAT =
  /\b(?:at|in) (?:the )?(?:[a-z-]+ ){0,3}headquarters\b|\bau siege (?:de|du)\b|\ben la sede (?:de|del)\b|(?<!\p{L})в (?:центральных учреждениях|штаб-квартире)|في مقر(?!\p{L})|在.{0,8}总部/u;

/**
 * Whether a sentence names a place: a known city, or a name with a preposition of places before it. In scripts without
 * capitals names are words like others.
 */
export function namesPlace(text: string, language: LanguageData, { knowledge }: World): boolean {
  const words = plain(text);
  if ((/\p{Lo}/u.test(text) && IN_PLACE.test(words)) || AT_SEAT.test(words)) return true;
  const known = findPlaces({ text, words }, knowledge.places, language);
  if (known.some(({ start, end }) => !NAMED_AFTER.test(text.slice(end)) && !OF.test(words.slice(0, start))))
    return true;
  const at = new RegExp(`(?:^|[^\\p{L}])(?:${language.links.at}) $`, 'u');
  const names = [...text.matchAll(/(?<=\s)\p{Lu}\p{Ll}+/gu)];
  const days = findDates(text, language);
  // "Abidjan (Côte d'Ivoire), 11-13 mai 2022": the line of a masthead; "… is on Monday, 12 May 2031" is none.
  const line = /^\p{Lu}[\p{L} .'’-]+(?: \([^()]+\))?, (?=\d)/u.exec(text)?.[0];
  if (line !== undefined && !days.some(({ start }) => start < line.length)) return true;
  const isMonth = (index: number) => days.some(({ start, end }) => start <= index && index < end);
  // "Aux Parties" is no place; "aux Émirats" is one, of those that are known.
  const isPlural = (index: number) => / aux $/u.test(words.slice(0, index));
  return names.some(({ index }) => at.test(words.slice(0, index)) && !isMonth(index) && !isPlural(index));
}

/** "The Glasgow Dialogue", "Protocole de Montréal": what is named after a place is not there. */
const NAMED_AFTER = /^ (?!International|Cent(?:re|er))\p{Lu}\p{Ll}/u;
const OF = /(?<!\p{L})(?:of|de|d['’])\s?$/u;

/** The line of a masthead is no longer. */
const LONGEST_LINE = 120;

/** Whether a sentence says that something takes place, as where it is asked where; or is the line of a masthead that gives place and days. */
export const saysHeld = (text: string, language: LanguageData): boolean =>
  (text.length < LONGEST_LINE && findDates(text, language).length > 0) ||
  language.happens.test(plain(text)) ||
  HOSTED.test(plain(text)) ||
  TOOK_PLACE[language.code].test(unpointed(text)) ||
  HELD.test(text) ||
  HOLDING.test(plain(text));

/** "Welcomes the holding of two sessions of the Working Group": what is welcomed has taken place. */
const HOLDING =
  /\b(?:welcom|not(?:es|ed|ing)|took note|takes note|appreciat)[^.;]{0,60}? the holding of|\b(?:se felicit|accueill|pren(?:d|ant) (?:acte|note)|not[ea]nt)[^.;]{0,60}? de la tenue d|\b(?:acoge|acogiendo|observa|toma nota)[^.;]{0,60}? la celebracion d|(?:приветству|отмеча|принима)\p{L}+[^.;]{0,60}? проведени/u;

/** Who hosts a meeting has it where he is; what is organized somewhere takes place there. */
const HOSTED =
  /\b(?:host(?:s|ed|ing)?|organi[sz]ed|organisee?s?|organizad[oa]s?|celebrad[oa]s?|accueill\p{L}+|acog\p{L}+|anfitri\p{L}+)(?!\p{L})|прин(?:ять|има\p{L}+|ял\p{L}*|мет|мут) у себя|استضاف|يستضيف|تستضيف|主办|承办|组织了/u;

/** One date where several are asked for: "list the meetings", "which meetings were before 2013?" */
export const isFewer = ({ cues, times }: Asked, dates: readonly When[], { missing }: Fit): boolean =>
  (dates.length < 2 || missing.length > 0) &&
  (cues.has('list') ||
    (cues.has('sessions') && times.length > 0 && ['before', 'after', 'since', 'until'].some((cue) => cues.has(cue))));

/** Whether a sentence holds every word of a question, and what is counted or named, where that is asked. */
export function saysAll(found: Fit, asked: Asked, text: string, language: LanguageData): boolean {
  return found.missing.length === 0 && saysKind(found, asked, text, language);
}

/** Whether a sentence counts, or names, what is asked for. */
export function saysKind({ around, above, held }: Fit, asked: Asked, text: string, language: LanguageData): boolean {
  const { cues, typed } = asked;
  const came = plain(typed).replace(PANELLISTS, '');
  if (cues.has('howmany') && ATTENDED.test(came) && !saysAttended(text, language)) return false;
  const measure = measureAsked(typed);
  if (measure) return measure.said.test(text);
  if (cues.has('howmany')) {
    const [words, nouns] = [withBlankDates(text, language), countedFirst(held, typed)];
    return countsIt(words, nouns, language) || (nouns.length > 0 && tellsNumberOf(words, nouns, language));
  }
  // "The President would come from the Western European and other States": a group is asked for, and no person.
  if (asksRegionalGroup(typed)) return namesRegionalGroup(text, language.code);
  if (tellsWhoIs(text, asked) || namesHolder(text, asked)) return true;
  // The Chair of the sentence before is another than the Vice-Chair of this one.
  if (around.some(({ word, weight }) => OFFICE.test(word) || (asksPerson(asked) && weight > 1))) return false;
  // "Election of officers other than the Chair" is a heading, and names no Chair.
  if (asksPerson(asked) && above.some(({ word }) => OFFICE.test(word))) return false;
  // "Resolution submitted by …" above says not who is thanked below.
  if (asksPerson(asked) && above.some((word) => word.isVerb && isFirstOf(word, [...held, ...above], typed)))
    return false;
  if ((cues.has('where') && asksLand(asked)) || LANDS_ASKED.test(typed))
    return landsIn(text, language.code).some((land) => !landsIn(typed, asked.language).includes(land));
  const isLed = isLedByLand(text, language.code, typed);
  if (asksPerson(asked) && !isLed && !goesWithOffice(text, typed)) return false;
  if (asksPerson(asked) && isFormerHolder(text, typed)) return false;
  const names = [...withoutGroups(text).matchAll(/(?<=[\p{L},.] )\p{Lu}\p{Ll}+/gu)].map(([name]) => name);
  const isOther = (name: string) => !typed.toLowerCase().includes(name.toLowerCase());
  // Scripts without capitals do not show which words are names.
  if (!asksPerson(asked)) return !NAME_ASKED.test(typed) || PERSON.test(text);
  // "Nominations received by the closing of the sessions" say nothing of who closed them.
  if (cues.has('who') && cues.has('close') && !CLOSED.test(plain(text))) return false;
  if (ELECTED_ASKED.test(typed) && !ELECTED.test(plain(text))) return false;
  const isNamed = names.some(isOther) || /\p{Lo}/u.test(text);
  if (PERSON.test(text) && isNamed) return true;
  if (NAME_ASKED.test(typed)) return false;
  if (saysMaker(text, typed)) return true;
  // "Who adopts it?": a body or a country does, where no office is asked for.
  if (!OFFICES_ASKED.test(typed.replace(OF_OFFICERS, ' ')))
    return BY_BODIES.some((cue) => cues.has(cue)) || (isNamed && !NAMELESS.test(text));
  return isDoneByLands(text, language.code, typed);
}

/** "Consultations on nominations for elections" elect nobody. */
export const ELECTED_ASKED = /\belected\b|(?<!\p{L})él[ui]\p{L}*|\beleg\p{L}+|\beligi|избра|انتخب|当选|选举|选为/iu;
export const ELECTED =
  /\b(?:re-?)?elect(?:ed|s)\b|\b(?:re)?elu(?:e|s|es)?\b|\bel(?:it|isent|ira)\b|\b(?:re)?(?:eleg|elig|elij)\p{L}+|избра|انتخ[با]|选举|当选|选出|选为/u;

/** Whether a word stands before the others in a question: the verb of "who proposed …". */
function isFirstOf({ word }: SoughtWord, words: readonly SoughtWord[], typed: string): boolean {
  const text = fold(typed);
  return words.every((other) => text.indexOf(word) <= text.indexOf(other.word));
}

/** "Which countries took part?": a sentence that names none does not say. */
const LANDS_ASKED =
  /\b(?:which|what) (?:\p{L}+ )?countr(?:y|ies)\b|(?<!\p{L})quels? (?:\p{L}+ )?pays(?!\p{L})|(?:qué|que) (?:\p{L}+ )?pa[ií]s(?:es)?(?!\p{L})|как(?:ая|ие|ой) стран|(?:أي|ما هي) (?:ال)?(?:بلد|بلدان|دول|دولة)(?!\p{L})|哪(?:些|几个|个|两个)?国家/iu;

/** Who came to a workshop during a session did not all come to the session. */
const SMALLER = /\b(?:workshop|atelier|taller|side event)|семинар|حلقه عمل|حلقة العمل|讲习班|研讨会/u;
const ATTENDED =
  /\b(?:attended|attendance|present|participat\p{L}+|took part|represented)\b|\b(?:assist|particip|represent)\p{L}+|участ|присутств|представлен|حضر|شارك|ممثل|出席|参加|代表/u;

/** Who speaks on a panel is called a participant of it, and is not who came (E/CN.7/2015/13). */
const PANELLISTS = /участник\p{L}* дискуссионн\p{L}+ групп\p{L}*/u;

/** "The total number of participants is expected to be about 150", in a document on one session. */
const ALL_WHO_CAME =
  /\b(?:total|overall|expected) number of participants\b|\bnombre total d[e'] ?participants\b|\bnumero total de participantes\b|общее (?:число|количество) участников|العدد (?:الاجمالي|الكلي) للمشاركين|(?:与会者|参加者)总(?:人)?数/u;

/** Whether a sentence says who came to the session itself. */
export const saysAttended = (text: string, { sessionNouns }: LanguageData): boolean => {
  const words = plain(text);
  if (ALL_WHO_CAME.test(words)) return true;
  return ATTENDED.test(words) && (sessionNouns.test(words) || CONFERENCE.test(words)) && !SMALLER.test(words);
};
const CONFERENCE =
  /\b(?:conferen|congres|forum|foro|summit|sommet|cumbre)|конференц|форум|саммит|مؤتمر|منتدي|大会|峰会|论坛/u;

/** Somebody closes a session. */
const CLOSED =
  /\b(?:closed|declared .{0,40}closed)\b|\b(?:a|ont) (?:clos|cloture)|prononc\p{L}+ la cloture|(?:clausuro|declaro clausurad)|закрыл|объявил\p{L}* .{0,40}закрыт|(?:اختتم|اعلن .{0,40}اختتام)|宣布.{0,30}闭幕/u;

/** What bodies and countries do, as persons do. */
const BY_BODIES: Cue[] = ['adopt', 'decide', 'create'];
/** A gathering of officers names none of them: "who organized the meeting of ministers?" (HSP/GC/25/2/Add.3). */
const OF_OFFICERS =
  /\b(?:meetings?|conferences?|forums?|councils?|summits?) of (?:the )?(?:\p{L}+ )?(?:ministers|ambassadors|directors|representatives)\b|\bministerial (?:meeting|conference|forum|summit|segment)s?\b|(?<!\p{L})(?:r[ée]unions?|conf[ée]rences?|sommets?|conseils?) (?:des (?:ministres|ambassadeurs|directeurs)|minist[ée]riel(?:le)?s?)|(?<!\p{L})(?:reuni[óo]n|conferencia|cumbre|consejo) (?:de (?:ministros|embajadores|directores)|ministerial)|(?:совещани|конференци|встреч|совет|форум)\p{L}* (?:на уровне )?(?:министров|послов|директоров|руководителей)|(?:اجتماع|مؤتمر|مجلس) (?:ال)?(?:وزراء|وزاري|سفراء)|部长级?(?:会议|论坛)|大使会议/giu;
const OFFICES_ASKED =
  /chair|pr[eé]sid|vice|rapporteur|relator|elect|élu|eleg|envoy|envoyé|enviad[oa]|represent|représent|director|direct(?:eur|rice)|minist|ambassad|emba?jador|secretar|secrétaire|head of|chef d|jef[ae] |председ|докладчик|избра|посланник|представител|директор|министр|глав[аы] |посол|секретар|رئيس|مقرر|انتخب|مبعوث|ممثل|مدير|وزير|سفير|أمين|主席|报告员|选举|特使|代表|主任|部长|大使|秘书/iu;

/**
 * A name in few records, and a word in none, must be in what answers: what is known of others answers nothing. Names must
 * stand in the sentence itself, as one before it can name something else; so must those of countries. In another language a
 * word may lack its translation; one that has one must be there.
 */
export const isSure = ({ missing, held, above }: Fit, { words }: Sought, asked: Asked, language: Language): boolean =>
  !missing.some(
    ({ unknown, unknownAsTyped, weight, word }) =>
      weight > 0 && (language === asked.language ? unknownAsTyped : unknown && isName(word, asked)),
  ) &&
  words.every(
    (word) =>
      held.includes(word) ||
      above.includes(word) ||
      !(word.isLand || (word.rare && isName(word.word, asked))) ||
      (language !== asked.language && !word.stems.has(language)),
  );

/** What few records say: "lusophone". */
const RARE = 5;

/**
 * Whether a telling word of a question stands nowhere near; in another language, one that is a name, or a rare word that has its
 * translation: others may lack theirs.
 */
export const lacksTelling = ({ missing }: Fit, asked: Asked, language: Language): boolean =>
  missing.some(
    ({ weight, word, stems, isLight, isVerb }) =>
      weight > 1 &&
      (language === asked.language ||
        isName(word, asked) ||
        (weight > RARE && stems.has(language) && !isLight && !isVerb)),
  );

/** "As requested by the Conference at its twenty-second session, the Chair convened …": that session only asked for it. */
const AS_ASKED =
  /^[\s\d.]*(?:as (?:requested|agreed|decided|mandated|invited)|pursuant to|further to|in (?:response to|accordance with)|comme (?:l['’]|il )?\p{L}+|conformement|suite a|como se|de conformidad|en respuesta|во исполнение|в соответствии|по просьбе|وفقا|بناء على|استجابة)[^.;]*?(?:session|sesiones|сессии|دورت\p{L}+[^,،]*)[^,،]{0,40}[,،]/iu;

/** What the half-days of a session are called, where it is not called so itself: "at its first meeting". */
export const SITTING = /^(?:meetings?|sesion(?:es)?|次会议)$/u;

/**
 * Whether the sessions that a sentence counts are all others than that which is asked for. `designations`: what its document calls
 * its own session; `title`: a document of the "39th meeting of the JCRB" calls its sessions meetings, and none is a sitting.
 */
export function isOfOtherSession(
  text: string,
  numbers: readonly number[],
  language: LanguageData,
  designations: ReadonlySet<string> = new Set(),
  title = '',
): boolean {
  const words = withoutDates(text, language).replace(AS_ASKED, ' ');
  const isSitting = ({ noun }: SessionPhrase) =>
    SITTING.test(noun) && [...designations].some((designation) => !SITTING.test(plain(designation)));
  const find =
    findNumbered(plain(title), { start: 0, end: title.length }, language).length > 0 ? findNumbered : findOrdinals;
  const counted = find(words, { start: 0, end: words.length }, language)
    .filter((found) => !isSitting(found))
    .flatMap((found) => found.numbers);
  return counted.length > 0 && !counted.some((number) => numbers.includes(number));
}
