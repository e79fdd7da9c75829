import type { DocumentRecord } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { plain, type Span, unpointed } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { eventWordsOf } from '../../events/words/words.ts';
import { holds, termsIn } from '../fit.ts';
import type { Sought } from '../words/sought.ts';
import { daysIn, opensAtMeeting } from './dates.ts';
import { isHeldBehind } from './held-behind.ts';
import { HELD_ON } from './held-on.ts';
import { isInOrder } from './in-order.ts';

/** So many words say at which of its own meetings somebody did something. */
const AT_MEETING = 7;

/** "Should adopt the report at its closing meeting on 16 April": done at the meeting that the date is of. */
function isAtItsMeeting(before: string, { code, possessives }: LanguageData): boolean {
  const words = unpointed(before)
    .replace(HELD_ON[code], '')
    .split(/[\s,]+/u)
    .filter(Boolean)
    .slice(-AT_MEETING);
  const own = words.findLastIndex((word) => possessives.includes(word) || OF_ITS.test(word));
  const meetings = eventWordsOf(code)?.meetings;
  return own >= 0 && words.slice(own).some((word) => meetings?.test(word));
}

/** So many words stand at most before "its": "lors de sa réunion". */
const ITS_WITHIN = 3;

/** Whether a sentence opens with one of the meetings of who did something: "À sa réunion de coordination et de gestion du". */
function opensAtItsMeeting(before: string, language: LanguageData): boolean {
  const words = unpointed(before).match(/\p{L}+/gu) ?? [];
  const own = words.slice(0, ITS_WITHIN).some((word) => language.possessives.includes(word));
  const apart = eventWordsOf(language.code)?.apart;
  return own && opensAtMeeting(before, language) && !words.slice(1).some((word) => apart?.has(word));
}

/** Arabic writes "its" at the end of the word: في جلستها الختامية. */
const OF_ITS = /^(?:جلست|دورت|اجتماع)(?:ها|ه|هم)$/u;

/** The date of a letter is not that of what was done with it. */
const DATED = /\bdated?$|\ben date du?$|\bdate du$|\bde fecha$|\bfechad[oa]|датирован|المورخ|بتاريخ/u;

/** So many words before a date stand at it. */
const AT = 3;

/** Where it was done, between what was done and its day: "signé à Brazzaville en juillet", "signées dans cette ville le". */
const PLACE_BETWEEN =
  / (?:in|at|à|en|в) \p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+)?(?=,? (?:(?:on|in|le|en|el|du|los|les) )?$)| (?:dans cette ville|in that city|en esa ciudad|в этом городе)(?= )/gu;

/** By whom it was done, between that and its day or place: "launched by the Prosecutor in Kigali on 24 July 2014" (S/2015/341). */
const AGENT_BETWEEN =
  / (?:by|par|por) (?:the |le |la |les |l['’]|el |los |las |its |son |su )?\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the|de|du|des|la|et|del|y|\p{Lu}[\p{L}’'-]*))*(?=,?(?: (?:on|in|at|le|en|el|du|à|los|les))? ?$)/gu;

/** How Arabic asks when somebody did something: the verb, and right behind it who. */
const WHO_DID = /^متي (?:تم )?\p{L}{3,} (?<who>\p{L}{4,})/u;
/** The meeting at which somebody did something, and which he held. */
const HELD_BY_HIM = / في (?:جلسه|اجتماع|دوره) .*(?:الذي|التي) عقد\p{L}*(?: في)? *$/u;

/** "أقر المجلس الاقتصادي والاجتماعي في جلسة التنسيق والإدارة التي عقدها في 18 تشرين الثاني": who is asked about stands before the meeting (E/C.16/2015/1). */
function isAtHisMeeting(before: string, typed: string): boolean {
  const words = unpointed(before);
  const meeting = HELD_BY_HIM.exec(words);
  const who = WHO_DID.exec(unpointed(typed))?.groups?.who;
  return meeting !== null && who !== undefined && words.slice(0, meeting.index).split(' ').includes(who);
}

/** The signs above and below Arabic letters: اعتباراً. */
const POINTS = /[\u064b-\u0652]/gu;

/** How Chinese asks when, and the verb behind it: 什么时候认可了. */
const WHEN_DONE =
  /^(?<who>.{2,20}?)[是在于]?(?:何时|何日|什么时候|什么时间|哪一?天|哪一?年|几号|几月几[日号])(?<verb>\p{Script=Han}{2})/u;

/**
 * 经济及社会理事会在2014年11月18日举行的协调和管理会议上认可了委员会的建议: who is asked about, perhaps by a shorter name, is all that
 * stands before the day, and the verb of the question stands behind it in its clause (E/C.16/2015/1).
 */
function didIt(text: string, { start, end }: Span, typed: string): boolean {
  const { who: asked, verb } = WHEN_DONE.exec(typed)?.groups ?? {};
  if (asked === undefined || verb === undefined) return false;
  // 1月19日，几内亚各地学校复课，…: all of the clause behind the day (A/69/759).
  if (/^(?:\d+[.、．]\s*)?[于在]?$/u.test(text.slice(0, start))) return didThen(text.slice(end), asked, verb);
  const who = /^(?:\d+[.、．]\s*)?(?<name>\p{Script=Han}{3,24}?)[在于]?$/u.exec(text.slice(0, start))?.groups?.name;
  const clause = /^[^，；。,;]*/u.exec(text.slice(end))?.[0] ?? '';
  return who !== undefined && clause.includes(verb) && isDoneBy(asked, who);
}

/** Whether a clause in Chinese begins with who is asked about, and says the verb right behind him, of nothing else: 复课的学校 does not. */
function didThen(after: string, asked: string, verb: string): boolean {
  const clause = /^(?:星期[一二三四五六日天])?[，,]?(?<said>[^，；。：,;:]*)/u.exec(after)?.groups?.said ?? '';
  const at = clause.indexOf(verb);
  const who = clause.slice(0, Math.max(0, at));
  return at > 0 && who.length <= asked.length + MOST_MORE && clause[at + verb.length] !== '的' && isDoneBy(asked, who);
}
/** So many signs more than a question has the full name of who did something. */
const MOST_MORE = 8;

/** Whether a name in Chinese, perhaps shortened, has its signs in another in that order. */
function isDoneBy(asked: string, who: string): boolean {
  const signs = [...who];
  return [...asked].every((sign) => {
    const at = signs.indexOf(sign);
    if (at >= 0) signs.splice(0, at + 1);
    return at >= 0;
  });
}

/** From when what was done holds: "a démissionné avec effet au 6 février 2015" (ISBA/21/A/3). */
const IN_EFFECT =
  / (?:with effect from|effective(?: as of| from)?|avec effet (?:au|à compter du|le)|à compter du|con efecto (?:a partir )?(?:del|desde el|el)|a partir del|начиная с|с|اعتبارا(?: من)?)(?= $)/gu;

/** So many words stand before a day that opens a sentence, and so many behind it name who did something. */
const MOST_OPENING = 2;
/** Arabic: وخلال الفترة من. */
const openingOf = ({ code }: LanguageData): number => (code === 'ar' ? MOST_OPENING + 1 : MOST_OPENING);
const SUBJECT = 6;

/** Where a clause begins that has a subject of its own, in plain letters. */
const CLAUSE = /[,;:]|(?<!\p{L})(?:that|which|who|where|que|qui|dont|quien|donde|что|котор\p{L}+|где)(?!\p{L})/u;
/** Words before a name that tell what of it is meant: "the report on the review". */
const OF_IT = /(?<!\p{L})(?:of|on|for|to|at|in|de|du|des|sur|pour|del?|sobre|para|en|по|о|об|для|на|в)(?!\p{L})/u;
const FEWEST_HELD = 2;

/** "The mid-term review of the Programme of Action was held in Porto on 18 September": the subject of the clause is what is asked about. */
function isHeldThen({ words }: Sought, before: string, { code }: LanguageData): boolean {
  const said = plain(before);
  const verb = HELD_ON[code].exec(said);
  if (!verb) return false;
  const clause = said.slice(0, verb.index).split(CLAUSE).at(-1) ?? '';
  const telling = words.filter(({ weight }) => weight > 1);
  const subject = termsIn(clause, code);
  if (telling.length < FEWEST_HELD || !telling.every((word) => holds(word, subject, code))) return false;
  const at = [...clause.matchAll(/[\p{L}\p{M}-]+/gu)].find(({ 0: word }) => {
    const terms = termsIn(word, code);
    return telling.some((one) => holds(one, terms, code));
  });
  return at !== undefined && !OF_IT.test(clause.slice(0, at.index));
}

/** A preposition between a place and a date. */
const LITTLE = /(?:,? (?:in|on|en|el|le|les|du|de|в|во|с))?\s*$/u;

/** "La Asamblea del Fondo en Cancún, en mayo de 2014": the name of a body and the place, which are all that is asked, stand right before the date. */
function isNamedThen({ words }: Sought, before: string, { code }: LanguageData): boolean {
  const [, name = '', place = ''] = PLACE_RIGHT_BEFORE.exec(before.replace(LITTLE, '')) ?? [];
  const telling = words.filter(({ weight }) => weight > 1);
  const own = telling.filter(({ ofBody }) => ofBody);
  const near = termsIn(
    name
      .split(/\s+/u)
      .slice(-2 * own.length - 2)
      .join(' '),
    code,
  );
  const there = termsIn(place, code);
  return (
    own.length >= FEWEST_HELD &&
    telling.every((word) => (word.ofBody ? holds(word, near, code) : holds(word, there, code)))
  );
}
const PLACE_RIGHT_BEFORE = /^(.*) (?:in|at|à|en|в) (\p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+)?)$/su;

/**
 * Whether a word that tells, or one for a meeting, stands right before the only date of a sentence: "will expire on
 * 4 May 2016".
 */
export function leadsTo(
  sought: Sought,
  text: string,
  language: LanguageData,
  record: DocumentRecord,
  asked: Pick<Asked, 'typed' | 'language'>,
): boolean {
  const { typed } = asked;
  const [date, ...others] = daysIn(text, language, record);
  if (language.code === 'zh') return date !== undefined && others.length === 0 && didIt(text, date, typed);
  const all = text.slice(0, date?.start ?? 0).replace(POINTS, '');
  if (isHeldThen(sought, all, language)) return true;
  // "À sa réunion de coordination et de gestion du 18 novembre 2014, le Conseil a souscrit": all that is said was done then (E/C.16/2015/1).
  if (date && opensAtItsMeeting(all, language) && isInOrder(sought, text.slice(date.end), language, asked)) return true;
  if (isNamedThen(sought, all, language)) return true;
  if (date && isHeldBehind(all, text.slice(date.end), sought.words, language.code)) return true;
  const inEffect = all.replace(IN_EFFECT, '');
  const placed = inEffect.replace(PLACE_BETWEEN, '');
  const bare = placed.replace(AGENT_BETWEEN, '');
  const before = bare.split(/\s+/u).filter(Boolean);
  // What was done there is the last word before the place: "held" in Nairobi is not what a report on it was.
  const last = before.slice(bare === all ? -AT : -1);
  // "On 16 March 2015, organizations from the island made statements": who did it stands right behind its day.
  if (date && before.length <= openingOf(language) && /^[,،]\s/u.test(text.slice(date.end))) {
    const next = text
      .slice(date.end)
      .split(/\s+/u)
      .slice(1, 1 + SUBJECT)
      .join(' ');
    const opening = termsIn(next, language.code);
    if (sought.words.some((word) => word.weight > 1 && holds(word, opening, language.code))) return true;
  }
  const belongs = eventWordsOf(language.code)?.belongs;
  // "The report of 3 April" is not of what was done with it; "du 3 au 5 avril" is a period.
  const beside = [last.at(-1), date && !date.when.includes('/') ? text.slice(date.start).split(/\s/u)[0] : undefined];
  if (inEffect === all && beside.some((word) => word !== undefined && belongs?.has(plain(word)))) return false;
  if (DATED.test(plain(last.join(' ')))) return false;
  if (language.code === 'ar' && isAtHisMeeting(all, typed)) return true;
  if (isAtItsMeeting(text.slice(0, date?.start ?? 0), language)) return true;
  const terms = termsIn(last.join(' '), language.code);
  return sought.words.some((word) => word.weight > 1 && holds(word, terms, language.code));
}
