import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { asksPerson } from '../asked/wanted.ts';
import { holds, termsIn } from '../fit.ts';
import { HOLDERS } from '../persons/roles.ts';
import type { SoughtWord } from '../words/sought.ts';
import type { OfText } from './near-misses.ts';

/** By whom a sentence says that something was done: "endorsed by the working group". */
const DONE_BY: Partial<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?<verb>\p{L}{3,}(?:ed|en|wn|ght)) by (?:the |its |an? )?(?<doer>[^,;.()]{3,70})/gu,
  fr: /(?<!\p{L})(?<verb>\p{L}{3,}(?:[éeit]|ées?|ies?|tes?|[éit]s)) par (?:le |la |les |l['’]|son |sa )?(?<doer>[^,;.()]{3,70})/gu,
  es: /(?<!\p{L})(?<verb>\p{L}{3,}(?:[ai]d|uest|crit)[oa]s?) por (?:el |la |los |las |su )?(?<doer>[^,;.()]{3,70})/gu,
};
/** Words behind which it is told when, where or what for it was done. */
const BEHIND = / (?:on|at|in|during|for|to|before|after|lors|le|en|dans|pendant|à|pour|el|durante|para) /u;

/** Who holds an office of a body, and the word behind which the body is named. */
const HOLDER = new RegExp(
  `^(?:vice-?\\s?|co-)?(?:${HOLDERS}|secretaire|representa|governor|gouverneur|gobernador|head |chef |jef[ae] )`,
  'u',
);
const OF = / (?:of|du|de|des|del) /u;

/** Somebody is asked about who did something: "when did the Board endorse it?" */
const ACTIVE: Partial<Record<Language, RegExp>> = {
  en: /\b(?:did|does|do)\b/,
  fr: /\b(?:a|ont)(?: |-t-)(?!ete\b|-t-(?:il|elle) ete\b)/,
  es: /(?<!\p{L})(?:cuando|donde|en que \p{L}+) (?!fue|fueron|se|ha sido)/u,
};

/** It is asked who did something to somebody or something: "who appoints the Governor?" */
const WHO_DID: Partial<Record<Language, RegExp>> = {
  en: /^\W*who (?!was|were|is|are|has been|had been|will be|did|does|do)(?:(?:has|had|will|would|can|may|must) )?(?<verb>\p{L}{4,}) (?<whom>.+)/u,
  fr: /^\W*qui (?!est|sont|etait|etaient|a ete|ont ete|fut|furent|sera)(?:(?:a|ont|avait|doit|peut) )?(?<verb>\p{L}{4,}) (?<whom>.+)/u,
  es: /^\W*quien(?:es)? (?!es|son|fue|fueron|era|eran|ha sido|sera)(?:(?:ha|han|debe|puede) )?(?<verb>\p{L}{4,}) (?<whom>.+)/u,
};

/** Words that stand between one who did something and what he did, or tell that it was done to him. */
const HELPERS: Partial<Record<Language, RegExp>> = {
  en: /^(?:has|had|have|also|then|will|would|may|must|can|shall)$/u,
  fr: /^(?:a|ont|avait|avaient|doit|peut|l)$/u,
  es: /^(?:ha|han|habia|debe|puede|lo|la|le|se)$/u,
};

/** Verbs that are offices as well. */
const CHAIRED = /^(?:chair|presid|председат)/u;

/** Whether a text tells what somebody did, of whom it is asked who did that to him: "the Deputy is appointed by the Governor". */
function isReversed(
  text: string,
  code: Language,
  typed: string,
  asked: Language,
  words: readonly SoughtWord[],
): boolean {
  const { verb = '', whom = '' } = WHO_DID[asked]?.exec(plain(typed))?.groups ?? {};
  const deed = words.find(
    (word) => word.word.startsWith(verb.slice(0, STEM)) || verb.startsWith(word.word.slice(0, STEM)),
  );
  // The first word that tells something behind the verb: "the Chair of the Board".
  const [first] = words
    .filter((word) => word !== deed && whom.includes(word.word))
    .toSorted((a, b) => whom.indexOf(a.word) - whom.indexOf(b.word));
  // "The SBI Chair opened the session": an office, and nothing done to the SBI.
  if (verb === '' || !deed || !first || CHAIRED.test(verb)) return false;
  const done = [...text.matchAll(DONE_BY[code] ?? /(?!)/gu)].filter(({ groups }) =>
    holds(deed, termsIn(groups?.verb ?? '', code), code),
  );
  if (done.length > 0)
    return done.every(({ groups }) => {
      const doer = (groups?.doer ?? '').split(BEHIND)[0] ?? '';
      // "Opened by the Chair of the Committee": its Chair opened it, and it was not opened by the Committee.
      return holds(first, termsIn(HOLDER.test(plain(doer)) ? (doer.split(OF)[0] ?? '') : doer, code), code);
    });
  const said = plain(text).match(/\p{L}+/gu) ?? [];
  const isSaid = (word: SoughtWord, at: number) => holds(word, termsIn(said[at] ?? '', code), code);
  const deeds = said.flatMap((_, at) => (isSaid(deed, at) ? [at] : []));
  return (
    deeds.length > 0 &&
    deeds.every((at) => {
      let before = at - 1;
      while (HELPERS[code]?.test(said[before] ?? '')) before -= 1;
      return isSaid(first, before);
    })
  );
}

/** So many letters of a verb are the same in its forms. */
const STEM = 5;

/** A text by which something was done: "as most recently renewed by paragraph 1 of resolution 2762 (2024)". In plain letters. */
const TEXTS =
  /^(?:(?:operative )?paragraphs?|resolutions?|decisions?|articles?|paragraphes?|parrafos?|resoluci(?:on|ones)|decisi(?:on|ones)|articulos?) /u;

/** Who did what is asked about. */
export const DOERS: readonly OfText[] = [
  {
    // "Endorsed by the working group and included in the report of the Board": when the Board endorsed it, it does not say.
    name: 'says that who is asked about did it, and no other',
    // What an earlier decision did beside it is said of that one: "as most recently renewed by paragraph 1 of resolution 2762 (2024)".
    keeps: ({ text, language: { code } }, { asked, scope, sought: { words } }) => {
      if (code !== asked.language || asksPerson(asked) || !ACTIVE[code]?.test(plain(asked.typed))) return true;
      const telling = words.filter(({ weight }) => weight > 1);
      const isOfText = asked.decisions.length > 0 && (scope?.records.length ?? 0) > 0;
      const deeds = [...text.matchAll(DONE_BY[code] ?? /(?!)/gu)].filter(
        ({ groups }) =>
          telling.some((word) => holds(word, termsIn(groups?.verb ?? '', code), code)) &&
          !(isOfText && TEXTS.test(plain(groups?.doer ?? ''))),
      );
      return (
        deeds.length === 0 ||
        deeds.some(({ groups }) => {
          const doer = termsIn(groups?.doer?.split(BEHIND)[0] ?? '', code);
          return words.some((word) => word.weight > 0 && holds(word, doer, code));
        })
      );
    },
  },
  {
    // "The Deputy is appointed by the Governor": who appoints the Governor, it does not say.
    name: 'says who did it to whom the question names, and not what he did',
    keeps: ({ text, language: { code } }, { asked, sought: { words } }) =>
      !isReversed(
        text,
        code,
        asked.typed,
        asked.language,
        words.filter(({ weight }) => weight > 0),
      ),
  },
];
