import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { fold } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import type { Plan } from '../asked/plan.ts';
import { holds, termsIn } from '../fit.ts';
import { saysWhoLed } from '../persons/leads.ts';
import { asksWhoLed } from '../persons/matter-led.ts';
import { PERSON } from '../persons/persons.ts';
import { goesWithOffice } from '../persons/roles.ts';
import type { SoughtWord } from '../words/sought.ts';
import type { OfText } from './near-misses.ts';
import type { Rule } from './rule.ts';

/** How questions ask who somebody is, in plain letters: a sentence that names nobody does not say. */
const WHO_IS: Record<AnswerLanguage, RegExp> = {
  en: /^who(?:'s| is| was| are| were) (?:the |its |our |(?=(?:(?:vice|co)-?)?(?:chair|presiden|rapporteur)))(?![\p{L}-]+ (?:by|to|for)\b)/u,
  fr: /^qui (?:est|etait|fut|sont|etaient) (?:les? |la |l'|son |sa |(?=(?:(?:vice|co)-?)?(?:president|rapporteu)))/u,
  es: /^¿?quien(?:es)? (?:es|fue|era|son|fueron) (?:el |la |los |las |su |(?=(?:(?:vice|co)-?)?(?:president|relator)))/u,
  ru: /^кто (?:такои|такая|является|был|была|сеичас|ныне) /u,
  ar: /^من (?:هو|هي|كان|كانت) /u,
  zh: /是谁[？?]?$|^谁是/u,
};

/** Offices that bodies and organizations hold, and not only persons. */
const HELD_BY_BODIES =
  /\bhosts?\b|depositar|secretariat|donors?|partners?|members?|authors?|sponsors?|observers?|\bhote|bailleur|membre|auteur|depositaire|anfitrion|depositari|miembro|patrocin|депозитар|принимающ|членам|автор|الوديع|المضيف|اعضاء|保存人|东道|成员|提案国/u;

/** A Secretary, who is no secretariat. */
const SECRETARY =
  /secretary|secretaire|secretari[oa](?!\p{L})|секретар(?!иат)|(?:ال)?امين(?!\p{L})|(?:ال)?امينه(?!\p{L})|秘书(?!处)/u;
/** So near to an office stands the name of who holds it. */
const BESIDE = 100;

/** Whether a question asks who somebody is, and no body: "Who is the independent expert?" */
export const asksWhoIs = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  WHO_IS[language].test(plain(typed)) && !HELD_BY_BODIES.test(plain(typed));

/** An office that is asked for in Chinese, with the signs before it that end the name of its body: "动小组主席". */
const HAN_OFFICE =
  /(?<office>\p{Script=Han}{3}(?:主席|主任|秘书|代表|报告员|部长|协调员|主持人|大使|专员|顾问|特使))(?=(?:是|为)谁|[？?\s]*$)/u;

/** Whether a text has such an office right before a name in Latin letters: "行动小组主席Sergio Camacho（墨西哥）" (A/AC.105/1088). */
function holdsHanOffice(text: string, typed: string): boolean {
  const office = HAN_OFFICE.exec(typed)?.groups?.office;
  return (
    office !== undefined &&
    new RegExp(
      `${office}\\p{Lu}[\\p{Script=Latin}’'.-]+(?: [\\p{Script=Latin}’'.-]+)* \\p{Lu}\\p{Script=Latin}`,
      'u',
    ).test(text)
  );
}

/** A name of two words at least, by itself, or at the end of what stands before a comma. */
const NAME_ALONE = /^ ?\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}’'.-]*)+$/u;
const NAME_LAST = /(?<!\p{L})\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}’'.-]*)*[ -]\p{Lu}\p{Ll}+$/u;
const ARTICLE = /^ ?(?:(?:the|le|la|el)(?!\p{L}) ?|l['’])?/iu;

/**
 * Whether a text has a name and the office of which a question asks beside each other, with a comma between and all of its words in one
 * clause: "Pierre Krähenbühl, Commissaire général de l'Office de secours … (UNRWA)" (A/69/867).
 */
function isInApposition(text: string, words: readonly SoughtWord[], code: Language): boolean {
  const telling = words.filter(({ weight }) => weight > 1);
  const clauses = text.split(/,/u);
  return clauses.some((clause, at) => {
    const bare = clause.replace(ARTICLE, '');
    const [first] = telling;
    if (!first || !telling.every((word) => holds(word, termsIn(clause, code), code))) return false;
    const opens = holds(first, termsIn(/^[\p{L}-]+/u.exec(bare)?.[0] ?? '', code), code);
    return opens && (NAME_LAST.test(clauses[at - 1] ?? '') || (at === 0 && NAME_ALONE.test(clauses[1] ?? '')));
  });
}

/** How questions ask who did something: the verb stands right behind. */
const WHO_DID: Record<AnswerLanguage, RegExp> = {
  en: /^who (?:has |have |had |will |shall |should |can |may |must )?(?!(?:is|was|are|were|did|does|do|else|be)\b)/u,
  fr: /^qui (?:a |ont |avait |doit |peut )?(?!(?:est|etait|sont|etaient|fut|sera|seront)(?!\p{L}))/u,
  es: /^¿?quien(?:es)? (?:ha |han |debe |puede )?(?!(?:es|fue|era|son|fueron|sera)(?!\p{L}))/u,
  ru: /^кто (?!(?:такои|такая|является|был|была)(?!\p{L}))/u,
  ar: /^من (?:الذي )?(?!(?:هو|هي|كان|كانت)(?!\p{L}))/u,
  zh: /(?!)/u,
};

/** The word right behind "who", where it is one that is sought. */
function verbOf({ asked: { typed, language }, sought: { words } }: Plan): SoughtWord | undefined {
  const said = plain(typed);
  const who = WHO_DID[language].exec(said);
  const verb = who && /^\s?[\p{L}\p{M}-]+/u.exec(said.slice(who[0].length))?.[0];
  return verb ? words.find(({ word }) => fold(verb.trim()).startsWith(fold(word).slice(0, SHORTEST))) : undefined;
}
const SHORTEST = 5;

/** Who led something, also where a passage is quoted. */
export const WHO_LED: readonly OfText[] = [
  {
    // "The Chair reported that the consultations had not resulted in conclusions": who conducted them, it does not say; nor does
    // "le segment préparatoire sera ouvert par les Coprésidents du Groupe" say who co-chairs it (UNEP/OzL.Pro.18/1/Add.1).
    name: 'says who led, where that is asked',
    // "Los Copresidentes, Gustavo Meza-Cuadra (Perú) y Don MacKay, declararon abierta la reunión" (A/70/78) says who they were.
    keeps: ({ text, language: { code } }, { asked }) =>
      !asksWhoLed(asked) ||
      saysWhoLed(text, code) ||
      (asksWhoIs(asked) && PERSON.test(text) && goesWithOffice(text, asked.typed)),
  },
];

/** Who somebody is, and who did something. */
export const WHO_DID_IT: readonly Rule[] = [
  ...WHO_LED,
  {
    // "Notes the request for the independent expert to clarify": who that is, it does not say.
    name: 'names somebody, where it is asked who somebody is',
    keeps: ({ text, language: { code } }, { asked, sought: { words } }) => {
      if (!asksWhoIs(asked)) return true;
      if (SECRETARY.test(plain(asked.typed)) && !SECRETARY.test(plain(text))) return false;
      if (holdsHanOffice(text, asked.typed)) return true;
      if (isInApposition(text, words, code)) return true;
      const [office] = words.filter(({ weight }) => weight > 1);
      return [...text.matchAll(new RegExp(PERSON, 'gu'))].some(({ 0: name, index }) => {
        const beside = text.slice(Math.max(0, index - BESIDE), index + name.length + BESIDE);
        return !office || holds(office, termsIn(beside, code), code);
      });
    },
  },
  {
    // "The Chair invited a representative to make a statement": who adopts a declaration, it does not say.
    name: 'says the verb right behind "who"',
    keeps: ({ fit }, plan) => {
      const verb = verbOf(plan);
      return verb === undefined || fit.held.includes(verb);
    },
  },
];
