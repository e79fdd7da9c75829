import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';
import { COUNTED, countedFirst, countsIt } from '../asked/counts.ts';
import { measureAsked, OFTEN } from '../asked/measures.ts';
import { tellsNumberOf } from '../asked/totals.ts';
import { withBlankDates } from '../days/dates.ts';
import { holds, termsIn } from '../fit.ts';
import { saysAttended, saysHeld } from '../judge.ts';
import type { SoughtWord } from '../words/sought.ts';
import type { Rule } from './rule.ts';

/** So far behind a number that counts stand the words that say of what; before it, in its own clause. */
const NEAR = 140;

/** "About 40 experts, including members of the Commission, participated" (ISBA/21/LTC/7): who they were stands between. */
const INCLUDING =
  /, (?:including|among them|notamment|y compris|dont|incluid[oa]s?|entre ell[oa]s|в том числе|включая) [^,;.]*,/iu;

/** "A décidé d'organiser, à sa cinquante-huitième session, cinq discussions": where it was done stands between (E/CN.7/2015/13). */
const BETWEEN =
  /, (?:at|during|in|à|au|lors d[eu]s?|durant|en|durante|на|во время|в ходе) (?:its|the|sa|leur|la|su|el|сво\p{L}+ )[^,;.]{3,60},/giu;

/** Whether a text has one of some words in the clause of a number that counts another. */
function countsInClause(
  text: string,
  nouns: readonly SoughtWord[],
  others: readonly SoughtWord[],
  language: LanguageData,
): boolean {
  const words = withBlankDates(text, language);
  return [...words.matchAll(new RegExp(COUNTED.source, 'giu'))].some(({ index }) => {
    if (!countsIt(words.slice(index, index + NEAR), nouns, language)) return false;
    const before =
      text
        .slice(0, index)
        .replace(BETWEEN, ' ')
        .split(/[,;،；，]/u)
        .at(-1) ?? '';
    const behind = text.slice(index).replace(INCLUDING, '').slice(0, NEAR);
    const near = termsIn(`${before} ${behind}`, language.code);
    return others.some((word) => holds(word, near, language.code));
  });
}

const MEETS =
  /\b(?:meets?|convenes?)\b|\bse réuni|\bse tien|\bse re[úu]n|\bcelebr|собира|провод|встреча|يجتمع|تجتمع|يعقد|تعقد|举行|召开|开会/iu;

/** "One panellist for each of the discussions", and how such a number is asked for. */
const ONE_FOR_EACH =
  /(?<!\p{L})(?:one|une?|una?|одн(?:ого|ому|у|ой)) [^.;,\d]{3,40}? (?:for|per|pour|par|por|para|для|на) (?:each|every|chaque|chacune?|cada|кажд\p{L}+)(?!\p{L})/iu;
const FOR_EACH_ASKED = /(?<!\p{L})(?:each|every|per|apiece|chaque|chacune?|par|cada|por|кажд\p{L}+)(?!\p{L})/iu;

/** How questions ask how many members a body has, in plain letters. */
const MEMBERS_ASKED =
  /\bhow many (?:member states|members|parties|states parties) (?:has|have|does|do|are|belong|make up)(?!.*\b(?:attend|participat|present|represent|vot|sign))|combien (?:d['’]etats membres|de membres|de parties) (?:compte|a|ont|y a-t-il|fait partie|font partie)(?!.*(?:particip|assist|present|represent|vot|sign))|cuant[oa]s (?:estados miembros|miembros|partes) (?:tiene|hay|forman|integran)(?!.*(?:particip|asist|present|represent|vot|firm))|сколько (?:государств-членов|членов|участников) (?:имеет|насчитывает|входит|состоит)(?!.*участв)/u;

/** What must be counted, or measured, where a question asks how many or how much. */
export const COUNTS: readonly Rule[] = [
  {
    name: 'says the money, the share or how often, where that is asked for',
    keeps: ({ text }, { asked: { typed } }) => measureAsked(typed)?.said.test(text) ?? true,
  },
  {
    // "Its functions are reviewed every five years": not how often it meets.
    name: 'says that somebody meets, where it is asked how often',
    keeps: ({ text, language }, { asked: { cues, typed } }) =>
      measureAsked(typed) !== OFTEN || !cues.has('meet') || saysHeld(text, language) || MEETS.test(text),
  },
  {
    // "Decided to review the charter every two years": how often the Board reports, it does not say.
    name: 'says what is done, where it is asked how often',
    keeps: ({ fit: { missing }, language: { code } }, { asked: { typed, language } }) =>
      measureAsked(typed) !== OFTEN || code !== language || !missing.some(({ weight }) => weight > 1),
  },
  {
    // "By how many votes …": what is counted stands in the sentence.
    name: 'holds what is counted',
    keeps: ({ fit, text, language }, { asked: { cues, typed, language: spoken }, sought: { words } }) => {
      const nouns = countedFirst(words, typed);
      const [noun] = nouns;
      if (!cues.has('howmany') || !noun || measureAsked(typed)) return true;
      // Chinese has what is counted behind the number, wherever it stands in the question.
      if (spoken === 'zh') return !fit.missing.includes(noun);
      const bare = withBlankDates(text, language);
      return (
        nouns.some((word) => fit.held.includes(word)) &&
        (countsIt(bare, nouns, language) || tellsNumberOf(bare, nouns, language))
      );
    },
  },
  {
    // "Representatives of 89 member States attended": how many members there are, it does not say.
    name: 'counts not only those who came',
    keeps: ({ text, language }, { asked: { cues, typed } }) =>
      !(cues.has('howmany') && MEMBERS_ASKED.test(plain(typed))) || !saysAttended(text, language),
  },
  {
    // "Each group names one panellist for each discussion": how many the Commission names, it does not say (E/CN.7/2015/13).
    name: 'counts in all, where it is not asked how many for each',
    keeps: ({ text }, { asked: { cues, typed } }) =>
      !cues.has('howmany') || FOR_EACH_ASKED.test(typed) || !ONE_FOR_EACH.test(text),
  },
  {
    // "The Parties to the Reef Agreement … statements were made by 13 Parties": that Agreement has others.
    name: 'says of what the number is, in its clause',
    keeps: ({ fit, text, language, around }, { asked: { cues, typed }, sought: { words } }) => {
      if (!cues.has('howmany') || measureAsked(typed) !== undefined) return true;
      const nouns = countedFirst(words, typed);
      // In a document of its own, a body need not be named.
      const isOwn = ({ ofBody }: SoughtWord) => ofBody && around.ofBody;
      const telling = words.filter(
        (word) => !nouns.includes(word) && word.weight > 1 && fit.held.includes(word) && !isOwn(word),
      );
      return (
        nouns.length === 0 ||
        telling.length === 0 ||
        tellsNumberOf(withBlankDates(text, language), nouns, language) ||
        countsInClause(text, nouns, telling, language)
      );
    },
  },
];
