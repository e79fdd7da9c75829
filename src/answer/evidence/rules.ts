import type { AnswerLanguage, DocumentRecord, Language } from '../../model.ts';
import { ITEM_LABELS } from '../../records/languages/item-labels.ts';
import type { LanguageData } from '../../records/languages/language.ts';
import { findOrdinals } from '../../records/ordinals.ts';
import { findSymbols } from '../../records/symbol.ts';
import { plain } from '../../records/text.ts';
import { HELD } from '../prose.ts';
import type { TimeMention } from '../slots/times.ts';
import { withoutDates } from './dates.ts';
import { designationsIn, isNamedIn } from './designations.ts';
import { saysFounded } from './founding.ts';
import { isItemOfAnother, namesItem } from './item-lines.ts';
import {
  isFewer,
  isOfOtherSession,
  isSure,
  lacksTelling,
  leadsTo,
  namesPlace,
  PERSON,
  saysAll,
  saysHeld,
} from './judge.ts';
import { landsIn } from './lands.ts';
import { holdsGroup, holdsNumber } from './numbers.ts';
import type { Plan } from './plan.ts';
import { decisionAbove, headingsAbove } from './sections.ts';
import { asksWho } from './wanted.ts';
import type { Weighed } from './weighed.ts';

/** A rule that a sentence must keep to answer a question, by its name. */
export type Rule = { name: string; keeps: (sentence: Weighed, plan: Plan) => boolean };

/** In this order: what is quickly seen comes first. A sentence answers when it keeps all of them. */
export const RULES: readonly Rule[] = [
  {
    name: 'has a figure, where a date or an hour is asked for',
    keeps: ({ text }, { wanted }) => !['date', 'hour'].includes(wanted) || /\d/.test(text),
  },
  {
    name: 'opens no list that does not follow',
    keeps: ({ text, candidate: { entries } }, { wanted }) =>
      wanted !== 'words' || entries.length > 0 || !/[:：]$/.test(text),
  },
  {
    // "Election of replacement officers 11 8": a line of the contents.
    name: 'is no line of the contents, nor of an agenda',
    keeps: ({ text, candidate: { paragraph } }, { wanted }) =>
      wanted === 'item' ||
      ((paragraph.part !== 'head' || !ENDS_IN_PAGE.test(text)) && (wanted !== 'words' || paragraph.part !== 'agenda')),
  },
  {
    name: 'names the items',
    keeps: ({ text, language, candidate: { record, paragraph } }, { asked }) => {
      const said = [text, ...headingsAbove(record, paragraph.key)].join('\n');
      return asked.items.every(({ number }) => namesItem(said, number, language.code));
    },
  },
  {
    name: 'names no item of another document',
    keeps: ({ text, language }, { asked }) =>
      !asked.items.some(({ number }) => isItemOfAnother(text, number, language.code, asked.typed)),
  },
  {
    name: 'names the group by its Roman number',
    keeps: ({ text, candidate: { record, before } }, { asked }) =>
      holdsGroup(`${record.document.title} ${before} ${text}`, asked.typed),
  },
  { name: 'holds the numbers', keeps: holdsNumbers },
  {
    // "Resolution 2014/35" of another year than those that are held.
    name: 'names the symbols that no document has',
    keeps: ({ text }, { asked: { symbols }, scope }) =>
      scope.records.length > 0 || symbols.every(({ pieces }) => text.includes(pieces.join('/'))),
  },
  {
    name: 'names what a question calls by its letters and numbers',
    keeps: ({ text }, { asked: { typed } }) => designationsIn(typed).every((name) => isNamedIn(text, name)),
  },
  {
    name: 'holds most of what is sought',
    keeps: ({ fit, language }, { asked, sought, least, isCounted, isFounding }) =>
      isFounding || least === 0 || (fit.share >= least && (isCounted || isSure(fit, sought, asked, language.code))),
  },
  {
    // What no body is named with is known by all of its words.
    name: 'lacks no telling word of what no body is named with',
    keeps: ({ fit, language }, { asked, isLoose, isNamed, happens }) =>
      !(isLoose || (isNamed && happens)) || !lacksTelling(fit, asked, language.code),
  },
  {
    // "A side event was organized": the retreat of the sentence before is another thing.
    name: 'says itself what takes place',
    keeps: ({ fit }, { sought, isLoose, happens }) =>
      !isLoose || !happens || !fit.around.some((word) => word === sought.words.find(({ weight }) => weight > 1)),
  },
  {
    name: 'names the countries',
    keeps: ({ text, language: { code }, candidate: { record, paragraph } }, { lands }) => {
      const said = lands.length === 0 ? [] : landsIn(`${headingsAbove(record, paragraph.key).join(' ')} ${text}`, code);
      return lands.every((land) => said.includes(land));
    },
  },
  {
    // "The first meeting of SED2 was held" says nothing of the body that noted it.
    name: 'tells of no meeting of another',
    keeps: ({ text }, { isBody, happens, asked, isOfIts }) =>
      !(isBody && happens && isOfIts) || !isOfAnother(text, asked.typed),
  },
  {
    name: 'is a report, where that is asked for',
    keeps: ({ text }, { wanted, asked: { cues }, isSession }) =>
      !(wanted === 'document' && isSession && cues.has('report') && !cues.has('agenda')) || REPORT.test(plain(text)),
  },
  {
    name: 'gives days, where place and time are asked for',
    keeps: ({ text, language, dates }, { wanted, world, asked: { cues } }) =>
      !(wanted === 'date' && cues.has('where')) ||
      dates().some((when) => when.length > MONTH) ||
      namesPlace(text, language, world),
  },
  {
    name: 'is a sentence, where no kind of thing is asked for',
    keeps: ({ text }, { wanted, isNamed }) => wanted !== 'words' || isNamed || text.length > LONG || ENDS.test(text),
  },
  {
    name: 'names somebody, in a document that is named',
    keeps: ({ text }, { wanted, isPerson, isNamed, asked }) =>
      !(wanted === 'words' && isPerson && isNamed && asksWho(asked)) || namesSomebody(text, asked.typed),
  },
  {
    // "Based on the terms of reference in the annex to decision 1/CMP.12": what that decision did is not said.
    name: 'does more than cite a decision',
    keeps: ({ text, language: { code } }, { wanted, asked: { cues, typed } }) =>
      wanted !== 'decision' || cues.has('mandate') || UNDER.test(typed) || !isOnlyCited(plain(text), code),
  },
  {
    name: 'gives an item',
    keeps: ({ text, language: { code } }, { wanted }) =>
      wanted !== 'item' || new RegExp(`(?<!\\p{L})${ITEM_LABELS[code].label}\\d`, 'u').test(plain(text)),
  },
  {
    name: 'gives a session',
    keeps: ({ text, language }, { wanted }) => wanted !== 'session' || givesSession(text, language),
  },
  {
    // Letters that stand nowhere name a body that no record tells of.
    name: 'is not of a body asked for by unknown letters',
    keeps: ({ fit, around, text, language }, { sought, isOfBody }) =>
      around.ofBody ||
      isOfBody(text, language, false) ||
      !sought.words.some(({ ofBody, unknown }) => ofBody && unknown) ||
      fit.held.some(({ ofBody }) => ofBody),
  },
  {
    name: 'is of the body that is named',
    keeps: ({ text, language, around }, { isOfIts, isOther, isOfBody, isNamed }) =>
      !isOfIts || isOther || isNamed || isOfBody(text, language, around.ofBody),
  },
  {
    name: 'says all that is asked, where no kind of thing is',
    keeps: ({ fit, text, language }, { asked, wanted, isNamed }) =>
      wanted !== 'words' || isNamed || saysAll(fit, asked, text, language),
  },
  {
    name: 'counts no other session',
    keeps: ({ text, language }, { isSession, isBody, happens, scope, numbers }) => {
      const sought = [...scope.numbers, ...numbers.map(({ value }) => value)];
      return !(isSession && isBody && happens && isOfOtherSession(text, sought, language));
    },
  },
  {
    name: 'names the decisions',
    keeps: ({ ids }, { asked, scope }) =>
      scope.records.length > 0 || asked.decisions.every(({ number }) => ids().some((id) => id.endsWith(` ${number}`))),
  },
  { name: 'gives a date', keeps: ({ dates }, { wanted }) => wanted !== 'date' || dates().length > 0 },
  {
    name: 'gives one day, as the last or in the text of a decision',
    keeps: ({ dates }, { isDeadline, wanted, scope }) =>
      !(isDeadline || (wanted === 'date' && scope.paragraphs && !scope.isBefore)) || new Set(dates()).size === 1,
  },
  {
    name: 'says all of what was adopted',
    keeps: ({ fit }, { sought, isAdopted }) =>
      !isAdopted || sought.words.every((word) => word.weight === 0 || fit.held.includes(word)),
  },
  {
    name: 'says all of what was done, on one day',
    keeps: ({ fit, dates, candidate }, { sought, isDeed }) =>
      !isDeed ||
      (sought.words.every((word) => word.weight <= 1 || fit.held.includes(word)) &&
        (dates().length <= 1 || candidate.entries.length > 0)),
  },
  {
    name: 'leads from what is asked to its date',
    keeps: ({ text, language, candidate: { record } }, { sought, wanted, isOther, isNamed }) =>
      !(isOther && !isNamed && wanted === 'date') || leadsTo(sought, text, language, record),
  },
  {
    name: 'gives a date where one is asked about',
    keeps: ({ dates, text }, { asked: { times }, wanted }) => {
      if (!times.some(({ when }) => when) || dates().length > 0) return true;
      const bare = withoutSymbols(text);
      // "EUR 180,000 in 2019": a year is no day.
      const isHeld = ({ when = '' }: TimeMention) => yearsOf(when).every((year) => bare.includes(year));
      return (wanted === 'words' || wanted === 'decision') && times.every(isHeld);
    },
  },
  {
    name: 'gives a place',
    keeps: ({ text, language }, { wanted, world, isNamed }) =>
      wanted !== 'place' || (namesPlace(text, language, world) && (isNamed || saysHeld(text, language))),
  },
  {
    name: 'gives an hour',
    keeps: ({ text, language: { hour, hours } }, { wanted }) =>
      wanted !== 'hour' || hour.test(plain(text)) || hours.test(plain(text)),
  },
  {
    name: 'gives a decision',
    keeps: ({ text, ids, candidate: { record, paragraph } }, { wanted, isFounding }) =>
      wanted !== 'decision' ||
      ids().length > 0 ||
      OLD_NUMBER.test(text) ||
      (!isFounding && decisionAbove(record, paragraph.key) !== undefined),
  },
  {
    // "The following dates for the sessional periods, for consideration at COP 27" are not those of COP 27.
    name: 'announces what is asked for, and not a body alone',
    keeps: ({ fit, candidate: { entries } }, { wanted }) =>
      wanted !== 'date' || entries.length === 0 || fit.held.some(({ weight, ofBody }) => weight > 1 && !ofBody),
  },
  {
    name: 'says which, where one after another is asked for',
    keeps: ({ text, language }, { asked: { cues }, scope }) =>
      !scope.isBefore ||
      !['next', 'following', 'previous'].some((cue) => cues.has(cue)) ||
      BESIDE[language.code].test(text),
  },
  {
    name: 'says that the body was founded',
    keeps: ({ text, language }, { asked, world, isFounding }) =>
      !isFounding || saysFounded(text, asked.bodyIds, world.knowledge.bodies, language),
  },
  {
    name: 'gives a resolution where that is asked for',
    keeps: ({ text }, { asked: { cues }, isFounding }) =>
      !isFounding || !cues.has('resolution') || cues.has('decision') || RESOLUTION.test(text),
  },
  {
    name: 'gives as many dates as are asked for',
    keeps: ({ dates, fit }, { asked, wanted }) => wanted !== 'date' || !isFewer(asked, dates(), fit),
  },
  {
    // "When did the Board meet?" is not answered by the day on which its Chair spoke.
    name: 'says that the body met',
    keeps: ({ text, language }, { asked: { cues, leftover }, wanted, numbers, isBody }) =>
      !(isBody && cues.has('past') && wanted === 'date' && leftover.length + numbers.length === 0) ||
      saysHeld(text, language),
  },
  {
    name: 'holds more than the body, of a document that is sought',
    keeps: ({ fit }, { wanted, isNamed }) =>
      wanted !== 'document' ||
      isNamed ||
      [...fit.held, ...fit.above].some(({ weight, ofBody }) => weight > 1 && !ofBody),
  },
];

/** Whether the numbers stand in the sentence, or in the head of its document: a sitting must stand in it, its session may be that of the document. */
function holdsNumbers(
  { text, language, candidate: { record, paragraph, before } }: Weighed,
  { numbers, wanted }: Plan,
): boolean {
  // The head of a summary record has the number of the sitting on the line above its day.
  const line = HELD.test(text) ? `${before} ${text}` : text;
  const inText = numbers.filter((number) => holdsNumber(line, number, language));
  if (numbers.length > 0 && wanted !== 'words' && inText.length === 0) return false;
  const above = [beginningOf(record), ...headingsAbove(record, paragraph.key)].join('\n');
  return numbers.every((number) => inText.includes(number) || holdsNumber(above, number, language));
}

/** `2019-12`: a month is no day. */
const MONTH = 7;

/** A longer line is no heading. */
const LONG = 120;
const ENDS = /[.;:,!?。；，、！？،؛؟)\]”»"]\s*\d*\s*$/u;

const REPORT = /report|rapport|informe|доклад|تقرير|报告/u;

/** The bodies of which a sentence says that they met: "the first meeting of SED2". */
const MEETING_OF = /\b(?:meeting|session)s? of (?:the )?(\p{Lu}[\p{L}\d]+),? (?:(?:was|were|will be|to be) )?held\b/gu;

function isOfAnother(text: string, typed: string): boolean {
  const names = [...text.matchAll(MEETING_OF)].map(({ 1: name = '' }) => name);
  return names.length > 0 && names.every((name) => !typed.toLowerCase().includes(name.toLowerCase()));
}

/** Two capitals beside each other: "Rubén Escalante". Scripts without capitals do not show their names. */
const FULL_NAME = /(?<=\S\s)\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/gu;

function namesSomebody(text: string, typed: string): boolean {
  if (/\p{Lo}/u.test(text) || PERSON.test(text)) return true;
  const isAsked = (name: string) => name.split(' ').some((word) => typed.toLowerCase().includes(word.toLowerCase()));
  return (text.match(FULL_NAME) ?? []).some((name) => !isAsked(name));
}

/** A question that asks under which decision something is done. */
const UNDER =
  /(?:\bunder|\bpursuant|\baccordance|\bbasis|\bau titre|\ben vertu|\bconformément|\bsur la base|\ben application|\ben virtud|\bcon arreglo|согласно|соответстви|основани|بموجب|عملا|وفقا|根据|依据|按照)/iu;

/** What leads to a decision that is no more than cited. */
const CITED: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /(?:\bannex(?:es)? (?:[ivx]+ )?to|\bcontained in|\bset out in|\breferred to in|\bin accordance with|\bas per|\boutlined in)$/,
  fr: /(?:\bannexe (?:[ivx]+ )?(?:de|a)|\bfigurant dans|\benonce\p{L}* dans|\bvise\p{L}* (?:a|dans)|\bconformement a)(?: la)?$/u,
  es: /(?:\banexo (?:[ivx]+ )?(?:de|a)|\bfigura\p{L}* en|\benunciad\p{L}* en|\bde conformidad con)(?: la)?$/u,
  ru: /(?:приложени\p{L}+ (?:[ivx]+ )?к|содержащ\p{L}+ в|изложенн\p{L}+ в|в соответствии с)$/u,
};

const DECISION_WORD =
  /(?:decisions?|resolutions?|decisiones|resolucion(?:es)?|решени\p{L}+|резолюци\p{L}+)\s\S{0,3}\d/gu;

function isOnlyCited(words: string, code: Language): boolean {
  const cited = code === 'ar' || code === 'zh' ? undefined : CITED[code];
  const places = [...words.matchAll(DECISION_WORD)];
  return (
    cited !== undefined && places.length > 0 && places.every(({ index }) => cited.test(words.slice(0, index).trimEnd()))
  );
}

/** "At its forty-fifth session", "at SBI 45". */
function givesSession(text: string, language: LanguageData): boolean {
  const words = withoutDates(text, language);
  return (
    /(?<!\p{L})\p{Lu}{2,8}[ -]\d{1,3}(?![\d/])/u.test(text) ||
    (language.sessionNouns.test(words) && findOrdinals(words, { start: 0, end: words.length }, language).length > 0)
  );
}

const withoutSymbols = (text: string): string =>
  findSymbols(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

/** The years of a time that is no more than years: "2019", "2016–2017"; no year has the empty name. */
const yearsOf = (when: string): string[] =>
  /^\d{4}$/.test(when) ? [when] : (/^(\d{4})-01-01\/(\d{4})-12-31$/.exec(when)?.slice(1) ?? ['\0']);

/** The title and the first lines of a document, which say of which session it is. */
const beginningOf = ({ document, paragraphs }: DocumentRecord): string =>
  [document.title, ...paragraphs.slice(0, 2).map(({ text }) => text)].join('\n');

/** Words for one that comes before another, or after it. */
const BESIDE: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:next|following|subsequent|previous|preceding)\b/i,
  fr: /(?<!\p{L})(?:prochaine?s?|suivante?s?|précédente?s?)(?!\p{L})/iu,
  es: /(?:próxim|siguiente|anterior)/iu,
  ru: /(?:следующ|предыдущ|предстоящ)/iu,
  ar: /(?:القادم|المقبل|التالي|السابق)/u,
  zh: /下[一次届个]|上[一次届个]/u,
};

const ENDS_IN_PAGE = /\p{L}[)”»]?\s+\d{1,3}(?:[–-]\d{1,3})?(?:\s\d{1,3})?$/u;

const RESOLUTION = /r[ée]solu[ct]i|резолюц|قرار|决议/iu;

/** Resolutions were once numbered so: `9 (I)`, `682 (XXXV)`; those of the Security Council are: `1521 (2003)`. */
const OLD_NUMBER = /\d\s?[A-Z]? ?\((?:[IVXLC]+|د-\d+|(?:19|20)\d\d)\)/;
