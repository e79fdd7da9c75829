import type { AnswerLanguage } from '../../../model.ts';
import { literal } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';

/** How questions ask who somebody is whom they name. */
const WHO_IS: Record<AnswerLanguage, RegExp> = {
  en: /^\s*who(?:['’]s| is| was)\s+/iu,
  fr: /^\s*qui (?:est|était|etait)\s+/iu,
  es: /^[¿\s]*qui[eé]n (?:es|era|fue)\s+/iu,
  ru: /^\s*кто (?:такой|такая|это)?\s*/iu,
  ar: /^\s*من (?:هو|هي)\s+/u,
  zh: /^\s*(?=.*是谁)|^\s*谁是/u,
};

const TITLE = /^(?:(?:Mr|Mrs|Ms|Dr|Mme|M|Sra?|г-н|г-жа)\.?\s+)/u;

/** Two names at least, each with a capital, and nothing else. */
const NAME = /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'.-]*)+$/u;

/** The person whose name a question gives, where it asks for no more than who that is. */
function personAsked({ typed, language }: Pick<Asked, 'typed' | 'language'>): string | undefined {
  if (!WHO_IS[language].test(typed)) return undefined;
  const name = typed
    .replace(WHO_IS[language], '')
    .replace(/\s*(?:是谁)?[?؟？.\s]*$/u, '')
    .replace(TITLE, '')
    .trim();
  return NAME.test(name) ? name : undefined;
}

/**
 * Whether a text says of the person whom a question names where he or she comes from, or in what office: a country in brackets behind the
 * name, or a title with a capital.
 *
 * @example tellsWhoIs('a contact group chaired by Una May Gordon (Jamaica)', { typed: 'Who is Una May Gordon?', language: 'en' }) // true
 */
export function tellsWhoIs(text: string, asked: Pick<Asked, 'typed' | 'language'>): boolean {
  const name = personAsked(asked);
  return (
    name !== undefined &&
    new RegExp(`(?<!\\p{L})${literal(name)}(?: \\(\\p{Lu}|, (?:the )?\\p{Lu}\\p{Ll}+ )`, 'u').test(text)
  );
}

/** How a Chinese question gives an office, and nothing else, whose holder it asks for. */
const HOLDER_ASKED =
  /^\s*(?:谁(?:是|担任)(?<behind>\p{Script=Han}{4,})|(?<before>\p{Script=Han}{4,}?)(?:是谁|由谁担任|叫什么名字?))[？?\s]*$/u;

/** A name in other letters. */
const FOREIGN = String.raw` ?\p{Lu}[\p{L}’'-]+(?: \p{L}[\p{L}’'.-]*){0,3} \p{Lu}[\p{L}’'-]+`;

/**
 * Whether a Chinese text has the office of a question, word for word and not as the end of a longer one, with a name in other letters right
 * behind it: the ambassador of Kuwait to Iraq is neither that of Iraq nor the one before.
 *
 * @example namesHolder('他还会见了科威特驻伊拉克大使Ghassan al Zawawi。', { typed: '谁是科威特驻伊拉克大使？' }) // true (S/2015/70)
 */
export function namesHolder(text: string, { typed }: Pick<Asked, 'typed'>): boolean {
  const { behind, before } = HOLDER_ASKED.exec(typed)?.groups ?? {};
  const office = behind ?? before;
  return (
    office !== undefined && new RegExp(`(?:(?<!\\p{Script=Han})|(?<=[了和与由]))${office}${FOREIGN}`, 'u').test(text)
  );
}
