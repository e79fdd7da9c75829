import type { DocumentRecord } from '../../../model.ts';
import { HELD } from '../../prose.ts';
import { holdsNumber, type SoughtNumber } from '../asked/numbers.ts';
import type { Plan } from '../asked/plan.ts';
import { headingsAbove } from '../texts/sections.ts';
import type { Weighed } from '../weighed.ts';

/** "It was chaired by …": the sentence before says which session was. */
export const PRONOUN =
  /^(?:it|he|she|they|il|elle|ils|elles|он|она|оно|они)(?!\p{L})|^(?:ella|ellos|ellas|esta|este) /iu;

/** Whether the numbers stand in the sentence, or in the head of its document: a sitting must stand in it, its session may be that of the document. */
export function holdsNumbers(
  { text, language, candidate: { record, paragraph, before } }: Weighed,
  { numbers, wanted, asked: { bodyIds, ordinals } }: Plan,
): boolean {
  // The head of a summary record has the number of the sitting on the line above its day.
  const line = HELD.test(text) || PRONOUN.test(text) ? `${before} ${text}` : text;
  const inText = numbers.filter((number) => holdsNumber(line, number, language));
  if (numbers.length > 0 && wanted !== 'words' && inText.length === 0) return false;
  // "FORTY-SECOND SESSION OF THE IPCC" over the report of the forty-first, which was put before it (IPCC-XLII/Doc. 3).
  const { body, number: own } = record.document.session ?? {};
  const isOfOther =
    own !== undefined &&
    bodyIds.some((id) => id === body) &&
    // "The second part of its forty-eighth session": the number of the part counts no session (FCCC/SBSTA/2018/6).
    [...numbers, ...ordinals].every(({ value }) => value !== own);
  // The report on the 42nd session of one body, where the 42nd session of another is asked about.
  const isOthers = own !== undefined && bodyIds.length === 1 && ![body ?? []].flat().some((id) => id === bodyIds[0]);
  const beginning = isOfOther ? '' : beginningOf(record);
  const headings = headingsAbove(record, paragraph.key).join('\n');
  const isHeld = (number: SoughtNumber): boolean =>
    holdsNumber(headings, number, language) ||
    (!(isOthers && number.isOrdinal && ordinals.some(({ value }) => value === number.value)) &&
      holdsNumber(beginning, number, language));
  return numbers.every((number) => inText.includes(number) || isHeld(number));
}

/** The title and the first lines of a document, which say of which session it is. */
const beginningOf = ({ document, paragraphs }: DocumentRecord): string =>
  [document.title, ...paragraphs.slice(0, 2).map(({ text }) => text)].join('\n');
