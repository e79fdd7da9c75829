import type { BodyId, Claim, DecisionClaim } from '../model.ts';
import { headingOf } from './decision-headings.ts';
import type { FoundDecision } from './decision-numbers.ts';
import { takerOf } from './decisions.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';

/** The text of a decision or resolution that a document prints: its heading, its title, its paragraphs, its day. */
type DecisionText = {
  decision: FoundDecision;
  heading: Passage;
  title?: Passage;
  paragraphs: Passage[];
  day?: Passage;
};

const LONGEST_TITLE = 400;

/** No text says more under its numbers that is quoted. */
const MOST_PARAGRAPHS = 40;

const whole = ({ paragraph }: Passage) => ({ start: 0, end: paragraph.text.length });

/** A line that begins with a capital and is no clause of a preamble, which ends with a comma. */
const isTitle = ({ paragraph: { text } }: Passage) =>
  text.length <= LONGEST_TITLE && /^[\p{Lu}\p{Lo}“"«]/u.test(text) && !/[,;:]$/.test(text);

/** The day on a line of its own under the number of the meeting, where a text ends: "6th plenary meeting", "13 December 2018". */
function dayIn(paragraphs: readonly Passage[]): Passage | undefined {
  return paragraphs.findLast(({ dates, plain }, i) => {
    const [only] = dates;
    const isAlone = only?.when.length === 10 && only.start === 0 && only.end === plain.length;
    return isAlone && /^\d/.test(paragraphs[i - 1]?.plain ?? '');
  });
}

function textsIn(passages: readonly Passage[]): DecisionText[] {
  const texts: DecisionText[] = [];
  const headings = passages.flatMap((heading, at) => {
    const decision = headingOf(heading);
    return decision ? [{ heading, decision, at }] : [];
  });
  for (const [i, { heading, decision, at }] of headings.entries()) {
    const rest = passages.slice(at + 1, headings[i + 1]?.at ?? passages.length);
    const [first] = rest;
    const title = first && isTitle(first) ? first : undefined;
    const day = dayIn(rest);
    texts.push({
      decision,
      heading,
      paragraphs: rest.filter(({ paragraph }) => /^\d{1,3}\. /.test(paragraph.text)).slice(0, MOST_PARAGRAPHS),
      ...(title && { title }),
      ...(day && { day }),
    });
  }
  return texts;
}

/**
 * The decisions and resolutions whose own text a document prints, as the addenda to reports of Conferences do
 * (FCCC/KP/CMP/2018/8/Add.1): title, day, and what each numbered paragraph says.
 */
export function readDecisionTexts(reading: Reading): Claim[] {
  return textsIn(reading.passages).flatMap(({ decision, heading, title, paragraphs, day }): Claim[] => {
    const by: BodyId | undefined = takerOf(reading, heading, whole(heading), decision) ?? reading.owner;
    if (!by) return [];
    const content: DecisionClaim = { id: decision.id, by };
    const date = day?.dates[0]?.when;
    return [
      ...(title ? [claimAt(title, { decision: { ...content, title: title.paragraph.text } }, whole(title))] : []),
      ...(day && date ? [claimAt(day, { decision: { ...content, date } }, whole(day))] : []),
      ...paragraphs.map((passage) => claimAt(passage, { decision: content }, whole(passage))),
    ];
  });
}
