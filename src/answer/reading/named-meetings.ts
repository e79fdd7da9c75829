import type { AnswerLanguage, DocumentRecord } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { findNumbered } from '../../records/ordinals.ts';
import { plain } from '../../records/text.ts';
import { readOnce } from '../kept.ts';
import type { World } from '../world.ts';

/** Letters with a number behind them. */
const LETTERED = /(?<![\p{L}\p{N}/.-])(?<letters>\p{Lu}{2,8}) (?<number>\d{1,3})(?![\p{L}\p{N}/.-])/u;

/** Letters right behind a numbered meeting, in plain letters: "of the LEG". */
const OF = /^ (?:of (?:the )?|du |de (?:la |los )?|des |de l'|del )(?<letters>[a-z]{2,8})(?![\p{L}-])/u;
const MEETING = /^(?:meeting|r[ée]union|reuni[óo]n)/iu;

/** "43rd"; "11rd" is read as a number as well. */
const ENDINGS = new Map([
  [1, 'st'],
  [2, 'nd'],
  [3, 'rd'],
]);

/** How a numbered meeting is called in each language. */
const CALLED: Record<AnswerLanguage, (letters: string, number: string) => string> = {
  en: (letters, number) => `the ${number}${ENDINGS.get(Number(number) % 10) ?? 'th'} meeting of the ${letters}`,
  fr: (letters, number) => `la ${number}e réunion du ${letters}`,
  es: (letters, number) => `la ${number}ª reunión del ${letters}`,
  ru: (letters, number) => `${number}-е совещание ${letters}`,
  ar: (letters, number) => `الاجتماع ${number} ${letters}`,
  zh: (letters, number) => `${letters}第${number}次会议`,
};

/** The meetings that a document counts of somebody whom it calls by letters: "LEG 43". */
const countedIn = readOnce((record: DocumentRecord): ReadonlySet<string> => {
  const language = languageOf(record.document.language);
  const found = record.paragraphs.flatMap(({ text }) => {
    if (!/\p{Lu}{2}/u.test(text)) return [];
    const words = plain(text);
    return findNumbered(words, { start: 0, end: words.length }, language).flatMap(({ numbers, noun, end }) => {
      const letters = OF.exec(words.slice(end))?.groups?.letters;
      return letters === undefined || !MEETING.test(noun) ? [] : numbers.map((number) => `${letters} ${number}`);
    });
  });
  return new Set(found);
});

/**
 * A question about "LEG 43", of no body that is known, as one about the 43rd meeting of the LEG, where a document counts that ("the 43rd
 * meeting of the LEG, held in Moroni", FCCC/SBI/2023/10). "SBI 2" is a session of the SBI, whose 2nd meetings documents count as well.
 */
export function namingMeeting(text: string, language: AnswerLanguage, { knowledge }: World): string {
  const { letters, number } = LETTERED.exec(text)?.groups ?? {};
  if (letters === undefined || number === undefined) return text;
  const isBody = knowledge.bodies.some(({ also }) =>
    Object.values(also ?? {}).some((names) => names.includes(letters)),
  );
  const name = `${plain(letters)} ${Number(number)}`;
  if (isBody || !knowledge.records.some((record) => countedIn(record).has(name))) return text;
  return text.replace(LETTERED, CALLED[language](letters, number));
}
