import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { fold } from '../../../search/analysis.ts';
import { measureAsked } from '../asked/measures.ts';
import { daysIn } from '../days/dates.ts';
import { PERSON, withoutGroups } from '../persons/persons.ts';
import { officesIn, officesNamed } from '../persons/roles.ts';
import { headOf } from '../texts/heads.ts';
import type { Rule } from './rule.ts';

/** "Who is the secretary of …?": nothing but an office is left of the question. */
const WHO_IS: Record<AnswerLanguage, RegExp> = {
  en: /\bwho(?:['’]s| is| are| was| were) (?:the |its )?\p{L}+/iu,
  fr: /(?<!\p{L})qui (?:est|sont|était|etait|étaient|etaient) (?:le |la |les |l['’])?\p{L}+/iu,
  es: /qui[eé]n(?:es)? (?:es|son|era|eran|fue|fueron) (?:el |la |los |las )?\p{L}+/iu,
  ru: /(?<!\p{L})кто (?:является |был[аи]? |— )?\p{L}+/iu,
  ar: /(?<!\p{L})من (?:هو|هي|هم|كان) /u,
  zh: /谁是|是谁/u,
};

/** Who is thanked for what he was, in plain letters. */
const THANKS =
  /\bthank(?:s|ed|ing)\b|\bexpress(?:es|ed|ing) (?:its |their )?(?:\p{L}+ )?(?:appreciation|gratitude)|\bremerci|\bsait gre\b|\bagradec|\bagradeci|благодар|признательност/u;
const AS =
  /\bas (?:the |its )?\p{L}|\ben (?:tant que|qualite de|calidad de)\b|(?<!\p{L})(?:comme|como) \p{L}|в качестве/u;
/** "Gerard Faber", "M. Faber", and not "Director of the Bureau". */
const NAME =
  /(?<!\p{L})(?:\p{Lu}\p{Ll}[\p{L}’'-]* \p{Lu}\p{Ll}|(?:Mr|Ms|Mrs|Dr|M|Mme|Sra?|г-(?:н|жа|на|жу))\.? \p{Lu})/u;
/** Whose office it is: "présidence du Groupe Consultatif", "Chair of the Advisory Group". */
const OFFICE_OF =
  /(?:[Cc]hair|[Pp]r[eé]sid|[Rr]apporteu|[Rr]elator)\p{L}* (?:of|du|de la|de l['’]|del|des) ?(?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/gu;
/** When somebody takes an office, in plain letters. */
const LATER =
  /\b(?:starting|beginning|commencing|with effect from|as from|as of)\b|\ba (?:compter|partir) d|\bprenant effet\b|\bavec effet (?!immediat)|\ba partir de\b|\bcon efecto (?!inmediato)|(?<!\p{L})начиная с/u;
/** "Who chairs the group?" */
const NOW =
  /\bwho(?:['’]s| is| are| chairs?| leads?| heads?)\b|\bqui (?:est|sont|preside|president|dirige|dirigent)(?!\p{L})|quien(?:es)? (?:es|son|preside|presiden)(?!\p{L})|(?<!\p{L})кто (?:является|председательствует|возглавляет)/u;

/** "Each group has three members": so many the whole has not. */
const EACH =
  /^(?:\d+\. )?(?:each|every|chacun|chacune|chaque|cada|кажд\p{L}+)(?!\p{L})|^(?:لكل|يكون لكل)(?!\p{L})|^每/u;

const OF_EACH = /\b(?:each|every|per|chacun\p{L}*|chaque|par|cada|por)\b|кажд|(?<!\p{L})(?:كل|لكل)(?!\p{L})|每/u;

/** A line of an agenda, with the number of its item; where a sentence, or an entry, ends. */
const OF_AGENDA = /^\d{1,2}(?:\.\d+)*\.?\s\p{Lu}|^AGENDA ITEM/u;
const ENDS = /[.;:,。；：，،؛)]["”»]?\s*$/u;
const OF_ITEMS = /^\d{1,2}\s\p{Lu}.*?\s\d{1,2}\.\d{1,2}\s\p{Lu}.*?\s\d{1,2}\.\d{1,2}\s\p{Lu}/su;
const FEWEST_TOLD = 3;
const FEWEST_HAPPENING = 2;
/** Who stood for an office is asked by little more than that word. */
const CANDIDATES = /candidat|кандидат|مرشح|候选人/u;

/** So many words of a question tell what is counted. */
const FEWEST_COUNTED = 3;

/** Who was appointed, in plain letters. */
const APPOINTED_ASKED =
  /\b(?:appointed|named|designated|nominated|selected|chosen)\b|\b(?:nomme|designe|choisi)e?s?\b|\b(?:nombrad|designad|elegid)[oa]s?\b|назнач|избра/u;
const APPOINTED =
  /\b(?:appoint|nam(?:ed|es|ing)|nominat|designat|select|choos|chose|elect)|\b(?:nomm|nomina|design|chois|elu|elit|elect)|\b(?:nombr|design|elig|eleg)|назнач|избра|избир|выдвин/u;

/** What is said of somebody or something of whom a question has told the name by the head of the document. */
export const OF_HEADS: readonly Rule[] = [
  {
    name: 'stands in the text, where the document is known by its head',
    keeps: ({ candidate: { paragraph } }, { scope }) => !scope.isOfHead || paragraph.part !== 'footnote',
  },
  {
    // "3 Presentations by the candidates for Vice-President", "AGENDA ITEM TWO – Adoption of the agenda": a line of an agenda says nothing of it.
    name: 'is a sentence, or the line of an officer',
    keeps: ({ text }, { scope, wanted, isPerson }) =>
      !scope.isOfHead ||
      wanted !== 'words' ||
      (!OF_AGENDA.test(text) && (ENDS.test(text) || (isPerson && officesIn(text).length > 0))),
  },
  {
    // "11 Secret ballots 11.2 Secret ballot for the President 11.3 … contract of Mr Dixon, Assistant Director": who is President, it does not say.
    name: 'is no row of several items of an agenda, where somebody is asked for',
    keeps: ({ text }, { isPerson }) => !isPerson || !OF_ITEMS.test(text),
  },
  {
    // "What stocks were reviewed?": of two words many sentences have both, and answer nothing.
    name: 'says several words, or names somebody',
    keeps: ({ text, fit: { held, above } }, { scope, wanted, isPerson, asked: { cues, typed } }) =>
      !scope.isOfHead ||
      wanted !== 'words' ||
      isPerson ||
      cues.has('howmany') ||
      (CANDIDATES.test(plain(typed)) && PERSON.test(text)) ||
      [...held, ...above].filter(({ weight }) => weight > 1).length >= FEWEST_TOLD,
  },
  {
    // "Who is the secretary of the Commission?": that it has a secretariat does not say.
    name: 'is asked for an office that is known, where nothing else is left',
    keeps: ({ fit: { held } }, { scope, isPerson, asked: { typed, language } }) =>
      !scope.isOfHead ||
      !isPerson ||
      !WHO_IS[language].test(typed) ||
      officesNamed(typed).length > 0 ||
      held.filter(({ weight }) => weight > 1).length > 1,
  },
  {
    // "Compte tenu des commentaires de son Président et du Directeur du Bureau, Charge le Directeur …" names no President.
    name: 'names who holds the office that is asked for',
    keeps: ({ text }, { scope, isPerson, asked: { typed } }) =>
      !scope.isOfHead ||
      !isPerson ||
      officesNamed(typed).length === 0 ||
      /\p{Lo}/u.test(text) ||
      NAME.test(withoutGroups(text)),
  },
  {
    // "Nomme M. Mason à la présidence du Groupe Consultatif": who presides over the Committee, it does not say.
    name: 'holds the office of the body that is named, and of no group',
    keeps: ({ text, candidate: { record } }, { scope, isPerson, asked: { typed } }) => {
      if (!scope.isOfHead || !isPerson || officesNamed(typed).length === 0) return true;
      const known = fold([typed, ...headOf(record).texts, ...headOf(record).file].join(' '));
      const owners = [...text.matchAll(OFFICE_OF)].map(({ 1: owner = '' }) => fold(owner).split(' '));
      return owners.length === 0 || owners.some((owner) => owner.every((word) => known.includes(word)));
    },
  },
  {
    // "Remercie M. Pu Changcheng pour son leadership en tant que Président", "selects Dr Mathew as its President for a term starting in
    // October 2023": who is it now, that does not say.
    name: 'thanks nobody for what he was, and elects nobody for later, where it is asked who is',
    keeps: ({ text }, { isPerson, scope, asked: { typed } }) => {
      const words = plain(text);
      const thanks = THANKS.exec(words);
      if (!isPerson || !NOW.test(plain(typed)) || APPOINTED_ASKED.test(plain(typed))) return true;
      return !(thanks && AS.test(words.slice(thanks.index))) && !(scope.isOfHead && LATER.test(words));
    },
  },
  {
    // "Where will the secretariat be located?": by one word a sentence on sessions that the secretariat prepared has it, too.
    name: 'says several words of when or where something is',
    keeps: ({ fit: { held, above } }, { scope, happens }) =>
      !scope.isOfHead || !happens || [...held, ...above].filter(({ weight }) => weight > 1).length >= FEWEST_HAPPENING,
  },
  {
    // "Which day and from what time?": "Evening: round table (from 17:30)" in a timetable does not say which day.
    name: 'gives the day with the hour, where both are asked for',
    keeps: ({ text, language, candidate: { record } }, { scope, wanted, asked: { cues } }) =>
      !scope.isOfHead || wanted !== 'hour' || !cues.has('when') || daysIn(text, language, record).length > 0,
  },
  {
    // "How many members does the Bureau have?": "one Bureau member shall represent small island developing States" counts a part.
    name: 'counts what several words tell',
    keeps: ({ fit: { held } }, { scope, asked: { cues, typed } }) =>
      !scope.isOfHead ||
      !cues.has('howmany') ||
      measureAsked(typed) !== undefined ||
      held.filter(({ weight }) => weight > 1).length >= FEWEST_COUNTED,
  },
  {
    name: 'counts no part of each, where the whole is asked for',
    keeps: ({ text }, { asked: { cues, typed } }) =>
      !cues.has('howmany') || !EACH.test(plain(text)) || OF_EACH.test(plain(typed)),
  },
  {
    // "Qui a été nommé Membre d’Honneur ?": that his career is spoken of does not say so.
    name: 'says that somebody was appointed, where that is asked',
    keeps: ({ text }, { scope, isPerson, asked: { typed } }) =>
      !scope.isOfHead || !isPerson || !APPOINTED_ASKED.test(plain(typed)) || APPOINTED.test(plain(text)),
  },
];
