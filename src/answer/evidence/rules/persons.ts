import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { asksWho } from '../asked/wanted.ts';
import { ELECTED, ELECTED_ASKED } from '../judge.ts';
import { saysDutyOfStates } from '../lands/duty-of-states.ts';
import { landsIn } from '../lands/lands.ts';
import { officesElected, officesIn } from '../persons/roles.ts';
import { tellsWhoIs } from '../persons/who-is.ts';
import { headingsAbove } from '../texts/sections.ts';
import type { Rule } from './rule.ts';

/** Countries by what they are in a treaty or an organization. */
const STATES_ASKED =
  /\b(?:which|what) (?:member |observer )?(?:part(?:y|ies)|states?|delegations?)\b|(?<!\p{L})quel(?:le)?s? (?:état|etat|partie|délégation|delegation)s?(?!\p{L})|(?:qué|que) (?:estado|parte|delegaci)\p{L}*|как(?:ая|ие|ой) (?:государств|сторон|делегаци)\p{L}*|哪(?:些|几个|个)?(?:缔约方|代表团|会员国|成员国)/iu;

/** What one does without an office: "facilitated by", "moderated". */
const LED =
  /facilit|moderat|moder[oa]|\bled\b|\bleads?\b|\bdirig|\banim|conduct|conduc|head(?:ed|s)? (?:by|the)|координир|возглав|модерат|содейств|وجه|ادار|يسر|قاد|主持|协调|推动/u;

/** Offices beside those of who presides and reports. */
const OTHER_OFFICES: readonly RegExp[] = [
  /secretar(?!iat)|secr[ée]taire|секретар(?!иат)|أمين|امين|سكرتير|秘书(?!处)/iu,
  /treasurer|tr[ée]sori[eè]r|tesorer|казначе|أمين الصندوق|司库|财务主任/iu,
];
/** "When was the Vice-Chair designated?": who was designated to serve also as Rapporteur was Vice-Chair before (E/CN.9/2015/L.3). */
const APPOINTED_ASKED =
  /(?<!\p{L})(?:appoint|designat|nomm[ée]|désign|designé|designó|designad|nombr[óa]d?)\p{L}*|назначен|назначил|عين|تعيين|任命|指定/iu;

/** Whom a sentence names, and what it says that they did. */
export const PERSONS: readonly Rule[] = [
  {
    // "Problems in relation to developing country Parties' reporting": which Party objected, it does not say.
    name: 'names a country, where it is asked which of them did something',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      const own = landsIn(typed, language);
      if (!STATES_ASKED.test(typed) || saysDutyOfStates(typed, text)) return true;
      return landsIn(text, code).some((land) => !own.includes(land));
    },
  },
  {
    // "On a proposal by the Chair, the Board elected Ms. Lima as its Rapporteur": no Chair was elected.
    name: 'elects to the office that is asked about',
    keeps: ({ text }, { asked: { typed } }) => {
      if (!ELECTED_ASKED.test(typed) && !APPOINTED_ASKED.test(typed)) return true;
      const sought = officesIn(typed);
      const elected = officesElected(text);
      return sought.length === 0 || elected.length === 0 || sought.some((office) => elected.includes(office));
    },
  },
  {
    // "Elects by secret ballot N. Reed Chair" names no Secretary, though no record has that word.
    name: 'names the office that nobody chairs with, where its holder is asked for',
    keeps: ({ text }, { asked: { typed }, isPerson }) =>
      !isPerson || OTHER_OFFICES.every((office) => !office.test(typed) || office.test(text)),
  },
  {
    // "Ms. Lima will remain in office until her successor is elected at the next session": who was elected there, it does not say.
    name: 'tells who was elected, and not who stays until then',
    keeps: ({ text }, { asked: { typed } }) =>
      !ELECTED_ASKED.test(typed) || STAYS.test(plain(typed)) || !STAYS.test(plain(text)),
  },
  {
    // "The Board was expected to elect its Chair": at which meeting it did, it does not say.
    name: 'says that somebody was elected, where it is asked when or at which meeting',
    keeps: ({ text, fit }, { asked: { typed }, wanted }) =>
      !(wanted === 'session' || wanted === 'date') ||
      !WAS_ELECTED.test(plain(typed)) ||
      fit.above.length > 0 ||
      ELECTED.test(plain(text)),
  },
  {
    // "Mr. Diaz", in a list of Vice-Chairs: who is in the chair, it does not say.
    name: 'stands under the office that is asked about',
    keeps: ({ text, candidate: { record, paragraph, before } }, { asked: { typed }, isPerson }) => {
      const sought = officesIn(typed);
      if (!isPerson || sought.length === 0 || officesIn(text).length > 0) return true;
      const at = record.paragraphs.indexOf(paragraph);
      const above = [before, ...headingsAbove(record, paragraph.key), record.paragraphs[at - 1]?.text ?? ''];
      const offices = above.flatMap(officesIn);
      return offices.length === 0 ? LED.test(plain(text)) : sought.some((office) => offices.includes(office));
    },
  },
  {
    // "Mr. Diaz would remain in office until his replacement is elected": who replaced Mr. Diaz, it does not say.
    name: 'names another person than the question does',
    keeps: ({ text }, { asked, wanted, isPerson }) =>
      wanted !== 'words' ||
      !isPerson ||
      !asksWho(asked) ||
      !namesOnlyAsked(text, asked.typed) ||
      tellsWhoIs(text, asked),
  },
  {
    // "The Chair, Mr. Diaz, welcomed the divers": who welcomed Mr. Diaz, it does not say.
    name: 'tells who did it to somebody, and not what he did',
    keeps: ({ text, language: { code } }, { asked }) => tellsDoer(text, code, asked),
  },
];

/** A name behind a title: "Mr. Diaz", "Ms. Rosa Lima"; or before the country in brackets. */
const PERSONS_NAMED =
  /(?:(?:Mr|Ms|Mrs|Dr|Mme|M|Sra?|г-н|г-жа)\.? |)((?:\p{Lu}[\p{L}’'-]+ )*\p{Lu}[\p{L}’'-]+)(?: \(\p{Lu}[^()\d]*\))/gu;
const TITLED =
  /(?:\bMr|\bMs|\bMrs|\bDr|\bMme|\bM|\bSra?|г-н\p{L}*|г-ж\p{L}+)\.? (?:\p{Lu}[\p{L}’'-]+ )*(\p{Lu}[\p{L}’'-]+)/gu;

/** The last names of the persons that a text names. */
const personsIn = (text: string): string[] =>
  [...text.matchAll(TITLED), ...text.matchAll(PERSONS_NAMED)].map(({ 1: name = '' }) => name.split(' ').at(-1) ?? '');

/** Whether the only persons that a text names are those whom a question names. */
export function namesOnlyAsked(text: string, typed: string): boolean {
  const named = /\p{Lo}/u.test(text) ? [] : personsIn(text);
  return named.length > 0 && named.every((name) => plain(typed).includes(plain(name)));
}

/** Whether a text tells who did something to somebody whom a question names, where it is asked who did. */
export function tellsDoer(
  text: string,
  code: Language,
  { typed, language }: Pick<Asked, 'typed' | 'language'>,
): boolean {
  const { verb = '', first = '', name = '' } = DONE_TO[language]?.exec(typed)?.groups ?? {};
  const isNamed = first === '' ? personsIn(text).includes(name) : text.includes(`${first}${name}`);
  if (name === '' || language !== code || !isNamed) return true;
  const [before = ''] = text.replace(NOMINAL, ' ').split(name);
  const stem = plain(verb).slice(0, STEM);
  return !plain(text).includes(stem) || plain(before).includes(stem) || PASSIVE[code]?.test(plain(text)) === true;
}

/** How documents say that somebody stays in office until there is another, in plain letters. */
const STAYS =
  /\b(?:remains?|stays?|continues?) in (?:the )?office\b|\bsuccessors?\b|rest(?:e|era|eront|ait|aient) en fonctions?\b|successeurs?\b|\bsucesor(?:es|as?)?\b|преемник|خلف(?:ه|ها|هم)(?!\p{L})|继任/u;

const WAS_ELECTED =
  /\b(?:was|were|been|is|get|got) (?:\S+ ){0,4}(?:re-?)?elected\b|\belection of\b|\b(?:a-t-il|a-t-elle|a ete|ete|est|fut) elue?\b|\b(?:fue|fueron|resulto) elegid|был\p{L}* избран|انتخب|当选/u;

/** "Who welcomed Mr. Diaz?": to whom it was done stands behind the verb. */
const DONE_TO: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /(?:^|[:,]\s)\s*[Ww]ho (?<verb>\p{Ll}{4,}) (?:(?:Mr|Ms|Mrs|Dr)\.? )?(?<first>(?:\p{Lu}\p{L}+ )*)(?<name>\p{Lu}[\p{L}’'-]+)/u,
  fr: /(?:^|[:,]\s)\s*[Qq]ui a (?<verb>\p{Ll}{4,}) (?:(?:M|Mme|Mr)\.? )?(?<first>(?:\p{Lu}\p{L}+ )*)(?<name>\p{Lu}[\p{L}’'-]+)/u,
  es: /[Qq]ui[eé]n (?<verb>\p{Ll}{4,}) a (?:l[ao] )?(?:(?:Sra?)\.? )?(?<first>(?:\p{Lu}\p{L}+ )*)(?<name>\p{Lu}[\p{L}’'-]+)/u,
};
const PASSIVE: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\b(?:was|were|been|being|be) \p{L}+ed by\b/u,
  fr: /\b(?:ete|est|fut|etait) \p{L}+ par\b/u,
  es: /\b(?:fue|sido|ser) \p{L}+ por\b/u,
};
/** "Welcomed the appointment of Ms. Lima": who appointed her, it does not say. */
const NOMINAL = /(?<!\p{L})\p{L}+(?:ment|[ts]ion|ción|ance|al) (?:of|de|d['’]) ?/gu;
/** So many letters of a verb are the same in its forms. */
const STEM = 5;
