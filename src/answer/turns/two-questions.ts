import type { Answer, AnswerLanguage } from '../../model.ts';
import { namesWant } from '../wants/wants-of.ts';

/** Two questions in one, as they were typed; the second goes on from the first, or stands alone without the word that joins it. */
export type TwoQuestions = { first: string; second: string; alone: string };

/** A word that joins a second question, and the word by which that one asks. */
const SECOND: Record<AnswerLanguage, RegExp> = {
  en: /[,;]?\s+(?=and (?:also )?(?:(?:at|in|on|by|under|for|to|from|through) )?(?:who|whom|which|what|where|when|how)\b)/iu,
  fr: /[,;]?\s+(?=et (?:aussi )?(?:(?:à|a|en|de|sous|dans|par|pour|sur|(?:par (?:l['’](?:intermédiaire|entremise)|le (?:biais|truchement))) de) )?(?:qui|quel(?:le)?s?|où|ou|quand|combien|comment)(?!\p{L}))/iu,
  es: /[,;]?\s+(?=[ye] (?:también )?(?:(?:a|en|de|por|para|bajo|por (?:conducto|intermedio|medio) de) )?(?:qui[eé]n(?:es)?|cu[aá]l(?:es)?|qu[eé]|d[oó]nde|cu[aá]ndo|cu[aá]nt[oa]s?|c[oó]mo)(?!\p{L}))/iu,
  ru: /[,;]?\s+(?=[иа] (?:также )?(?:(?:в|на|под|по|с|к|от|через|при посредстве|через посредство) )?(?:кто|ко(?:го|му)|кем|как\p{L}*|где|куда|когда|сколько)(?!\p{L}))/iu,
  ar: /[،,;]?\s+(?=و(?:من|متى|أين|اين|ما|كم|أي|في أي|عن طريق من|بواسطة من|من خلال من)(?!\p{L}))/u,
  zh: /[，,；;]\s*(?=[^，,；;]{0,12}(?:谁|哪|什么|何时|何地|多少|几))/u,
};

/** Words by which the first question asks. */
const ASKS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:who|whom|which|what|where|when|how|tell|give)\b/iu,
  fr: /(?<!\p{L})(?:qui|quel(?:le)?s?|où|ou|quand|combien|comment|quoi|que|donne\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:qui[eé]n(?:es)?|cu[aá]l(?:es)?|qu[eé]|d[oó]nde|cu[aá]ndo|cu[aá]nt[oa]s?|c[oó]mo)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:кто|кем|как\p{L}*|где|когда|сколько|что)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:من|متى|أين|اين|ما|كم|أي)(?!\p{L})/u,
  zh: /谁|哪|什么|何时|何地|多少|几/u,
};

/** Each of the two says what it asks: "when and where" is one question, and so is "who was elected, and on what date". */
const FEWEST_WORDS = 3;
const FEWEST_SIGNS = 4;

/** Little words before the word by which the second asks. */
const OPENING =
  /^(?:and|et|y|e|и|а)\s+(?:(?:also|aussi|también|также)\s+)?(?:(?:at|in|on|by|under|for|to|from|à|a|en|de|sous|dans|par|pour|sur|por|para|bajo|в|на|под|по|с|к)\s+)?/iu;

/** The word that joins a second question. */
export const JOIN = /^(?:(?:and|et|y|e|и|а)\s+|و)/iu;

const isLong = (text: string): boolean =>
  text.replace(OPENING, '').split(/\s+/u).filter(Boolean).length >= FEWEST_WORDS ||
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= FEWEST_SIGNS;

/**
 * Parts a question that asks two things.
 *
 * @example twoQuestions('When did SBSTA 59 meet and who opened it?', 'en') // { first: 'When did SBSTA 59 meet', second: 'and who opened it?' }
 */
export function twoQuestions(typed: string, language: AnswerLanguage): TwoQuestions | undefined {
  const text = sourceFirst(typed);
  return [...text.matchAll(new RegExp(SECOND[language], 'giu'))]
    .map(({ 0: join, index }) => {
      const second = text.slice(index + join.length);
      return { first: text.slice(0, index), second, alone: second.replace(JOIN, '') };
    })
    .find(
      ({ first, second }) =>
        isLong(first) && isLong(second) && (ASKS[language].test(first) || namesWant(first, language)),
    );
}

/**
 * "Who opened it, and on what date? (A/CONF.224/L.5)": what stands in brackets behind both questions is said of the first, from which the
 * second goes on.
 */
const sourceFirst = (text: string): string =>
  text.replace(SOURCE_BEHIND, (_, asked: string, source: string, end: string) => `${source}: ${asked}${end}`);

/** A symbol in brackets at the end. */
const SOURCE_BEHIND = /^(.+?)\s*[(（]\s*([A-Z][A-Z0-9_.]*(?:\/[A-Z0-9_.()]+)+)\s*[)）]\s*([?？؟.]?)\s*$/su;

/** Whether two answers together assert all that one to the whole question does. */
export const assertAll = (answers: readonly Answer[], whole: Answer): boolean =>
  whole.status !== 'answered' ||
  (['dates', 'symbols', 'decisions'] as const).every((list) =>
    whole[list].every((one) => answers.some((answer) => answer[list].includes(one))),
  );
