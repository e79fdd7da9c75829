import { ordinalOf, type Session } from '../../knowledge/sessions.ts';
import type { AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import { firstDay } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { asksOpenly, asksYesNo } from '../asks-yes-no.ts';
import { notInRecords, type Reply } from '../compose.ts';
import { bodiesMeant } from '../kinds/sessions/session-choice.ts';
import { evidenceOf } from '../kinds/sessions/session-evidence.ts';
import { sessionText } from '../kinds/sessions/session-text.ts';
import type { Phrases } from '../phrases/fr.ts';
import { placesNamed } from '../places-named.ts';
import type { Question } from '../reading/question.ts';
import { numberPattern, numberSaid } from '../reading/said-numbers.ts';
import { sessionsOf } from '../session-refs.ts';
import type { World } from '../world.ts';
import { comparison } from './comparison.ts';

type Spoken = Pick<Question, 'typed' | 'language'>;
type Words = Record<AnswerLanguage, RegExp>;

const LAST_TIME: Words = {
  en: /\blast time\b|\bvery last\b|\blast (?:meet|met|convened?|gather(?:ed)?)\b/,
  fr: /\bderniere fois\b|\btoute derniere\b/,
  es: /\bultima vez\b/,
  ru: /последни[ийя] раз/,
  ar: /(?:ل?ا?لا?خر|اخر) مره|للمره الاخيره/,
  zh: /最后一次/,
};

const FIRST_TIME: Words = {
  en: /\bfirst time\b|\bfirst (?:meet|met|convened?|gather(?:ed)?)\b/,
  fr: /\bpremiere fois\b/,
  es: /\bprimera vez\b/,
  ru: /первы[ий] раз|впервые/,
  ar: /لاول مره|للمره الاول[يى]/,
  zh: /(?:第一次|首次)(?=举行|召开|开会|会晤|在|于|是|$)|第一次(?:开|举)/,
};

const ONLY: Words = {
  en: /\b(?:only|solely|merely)\b|\bjust (?:once|one)\b/,
  fr: /\b(?:seule?s?|seulement|uniquement)\b|\bqu'une? |\bque (?:deux|trois|\d)/,
  es: /\b(?:solo|sola|solamente|unicamente|unic[oa])\b/,
  ru: /только|лишь|единствен/,
  ar: /فقط|الوحيد|سوي|سوى/,
  zh: /只|仅|唯一/,
};

const RESUMED: Words = {
  en: /\b(?:resum|reconven)/,
  fr: /\brepris\w*\b|\breprend\b/,
  es: /\breanud/,
  ru: /возобновл/,
  ar: /مستانف|استونف|استانف/,
  zh: /续会|复会|恢复/,
};

/** How often: words for two and three times, and a number beside the word for times. */
const TIMES: Record<AnswerLanguage, string> = {
  en: '\\b(?:(?<two>twice)|(?<three>thrice)|(?:(?<n>N)|(?<many>several|many|multiple)) times)\\b',
  fr: '\\b(?:(?<n>N)|(?<many>plusieurs|maintes)) fois\\b',
  es: '\\b(?:(?<n>N)|(?<many>varias|muchas)) veces\\b',
  ru: '(?<!\\p{L})(?:(?<two>дважды)|(?<three>трижды)|(?:(?<n>N)|(?<many>несколько|много)) раза?(?!\\p{L}))',
  ar: '(?<!\\p{L})(?:(?<two>مرتين|مرتان)|(?:(?<n>N)|(?<many>عده|عدة)) مرات)',
  zh: '(?<!第)(?:(?<n>N)|(?<many>多|好几))[次届回](?!全体)',
};

const PATTERNS = new Map<AnswerLanguage, RegExp>();

function timesPattern(language: AnswerLanguage): RegExp {
  const made = PATTERNS.get(language) ?? new RegExp(TIMES[language].replaceAll('N', numberPattern(language)), 'u');
  PATTERNS.set(language, made);
  return made;
}

const spoken = ({ typed }: Spoken): string => plain(typed).replaceAll(/\s+/g, ' ');

/**
 * How often a question says that something happened, twice at the least; "several times" is twice.
 *
 * @example timesClaimed({ typed: "Le Groupe s'est-il réuni trois fois en 2007 ?", language: 'fr' }) // 3
 */
export function timesClaimed(question: Spoken): number | undefined {
  const found = timesPattern(question.language).exec(spoken(question))?.groups;
  if (!found) return undefined;
  const count = found.three ? 3 : found.two || found.many ? 2 : numberSaid(found.n ?? '', question.language);
  return count > 1 ? count : undefined;
}

/** Whether a word is one of those that say how often, in a question that asks for yes or no: "twice". */
export function isOfTimes(word: string, asked: Asked): boolean {
  if (asksOpenly(asked)) return false;
  const said = timesPattern(asked.language).exec(spoken(asked))?.[0] ?? '';
  return said.split(' ').includes(plain(asked.said?.get(word) ?? word));
}

/** What can be said to a claim: no, as the records hold otherwise; nothing; or what they hold, without a yes. */
type Verdict = 'no' | 'unsaid' | 'plain';

type Told = { found: Session[]; pool: Session[]; asked: Asked; world: World };

/** The number of a session that the question names, apart from a "first" that stands for the claim itself. */
const isNumbered = ({ ordinals, cues }: Asked): boolean =>
  ordinals.some(({ value }) => !(value === 1 && cues.has('first')));

const later = ({ found, pool, asked }: Told): Session[] => {
  const last =
    found
      .map(({ dates = '' }) => firstDay(dates))
      .sort()
      .at(-1) ?? '';
  return pool.filter(({ dates = '', cancelled }) => {
    const day = firstDay(dates);
    return !cancelled && day > last && day <= asked.today;
  });
};

/** The records end where they end: that a session was the last is never confirmed. */
function ofLast(told: Told): Verdict | undefined {
  const { asked, world } = told;
  const isTime = LAST_TIME[asked.language].test(spoken(asked));
  if (asksOpenly(asked) || !(isTime || (asked.cues.has('last') && asksYesNo(asked)))) return undefined;
  const isPlaced = placesNamed(asked, world).length > 0;
  if (!isTime && asked.times.length === 0 && !isNumbered(asked)) return isPlaced ? undefined : 'plain';
  if (!isTime && isPlaced) return 'plain';
  return later(told).length > 0 ? 'no' : 'unsaid';
}

/** "The first meeting of 2007" is one of that year; "for the first time in 2007" is said of all. */
const OF_PERIOD = /\bfirst \w+ (?:of|in|for) (?:the year )?\d{4}\b|\bpremiere? \w+ (?:de|en|pour) (?:l'annee )?\d{4}\b/;

function ofFirst({ asked, found, world }: Told): Verdict | undefined {
  const isTime = FIRST_TIME[asked.language].test(spoken(asked));
  if (asksOpenly(asked) || !(isTime || (asked.cues.has('first') && asksYesNo(asked)))) return undefined;
  const [only, ...others] = found;
  const number = only && others.length === 0 ? ordinalOf(only) : undefined;
  const isPlaced = placesNamed(asked, world).length > 0;
  if (isTime) return isPlaced || number === undefined ? 'unsaid' : number === 1 ? undefined : 'no';
  if (number === 1 || isNumbered(asked) || asked.times.length === 0) return undefined;
  if (isPlaced || asked.times.length > 1 || OF_PERIOD.test(plain(asked.text))) return 'plain';
  return number === undefined ? 'unsaid' : 'no';
}

/** That there was no other is never confirmed, either. */
function ofOnly({ asked, found }: Told): Verdict | undefined {
  if (asksOpenly(asked) || !ONLY[asked.language].test(spoken(asked))) return undefined;
  return found.length > 1 && timesClaimed(asked) === undefined ? 'no' : 'unsaid';
}

/** "Did it hold two sessions in 2015?" */
function countedSessions(asked: Asked): number | undefined {
  const [count, ...others] = asked.counts;
  const isOfDays = asked.cues.has('days') || comparison(asked) !== undefined;
  return others.length === 0 && asked.cues.has('sessions') && !isOfDays && asksYesNo(asked) ? count : undefined;
}

function ofTimes({ asked, found }: Told): Verdict | undefined {
  // "开了两次会": what Chinese says of meetings, it says of how long they were, too.
  const cues = new Set([...asked.cues].filter((cue) => cue !== 'howlong'));
  const count = asksOpenly({ ...asked, cues }) ? undefined : (timesClaimed(asked) ?? countedSessions(asked));
  if (count === undefined || count === found.length) return undefined;
  return found.length < count ? 'unsaid' : 'no';
}

const ofResumed = ({ asked }: Told): Verdict | undefined =>
  !asksOpenly(asked) && RESUMED[asked.language].test(spoken(asked)) ? 'unsaid' : undefined;

/**
 * Holds sessions that are told against what a question says of their order and number: "for the first time", "the last
 * meeting", "only once", "twice", "resumed". None of it stands in the dates, so no "yes" passes over it.
 */
export function sayUnclaimed(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer } = reply;
  if (answer.status !== 'answered' || answer.kind !== 'sessions') return reply;
  const pool = sessionsOf(world, bodiesMeant(asked, world)).filter(({ dates }) => dates !== undefined);
  const found = pool.filter(({ dates = '', cancelled }) => !cancelled && answer.dates.includes(dates));
  const told = { found, pool, asked, world };
  const verdicts = [ofTimes, ofOnly, ofLast, ofFirst, ofResumed].flatMap((verdict) => verdict(told) ?? []);
  const lead = withoutYes(answer.lead, say);
  if (verdicts.length === 0) return reply;
  if (verdicts.every((verdict) => verdict === 'plain')) return { ...reply, answer: { ...answer, lead } };
  const isNo = verdicts.includes('no');
  const others = isNo && ofLast(told) === 'no' ? later(told).slice(-2) : [];
  const text = sessionText(asked, world, say);
  return notInRecords(
    asked,
    world,
    say,
    'sessions',
    {
      lead: isNo ? say.notSo : say.notInRecords,
      lines: [lead, ...answer.lines, ...others.map((session) => text.sentence(session))],
      notes: answer.notes,
      sources: [...answer.sources, ...others.flatMap(evidenceOf)],
    },
    reply.focus,
  );
}

/** What is told, without the "yes" before it. */
export const withoutYes = (lead: string, { yes }: Phrases): string =>
  lead.startsWith(`${yes} `) ? lead.slice(yes.length + 1) : lead;
