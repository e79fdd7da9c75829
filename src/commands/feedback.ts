import type { Feedback, Store } from '../store/store.ts';

/** How many opinions to list, newest first, and whether each is one line of JSON. */
export type FeedbackOptions = { limit: number; json: boolean };

/**
 * Prints what readers thought of answers, newest first, with the record files to look at. Returns 0.
 *
 * @example await feedback(store, { limit: 20, json: false }, console.log);
 */
export async function feedback(
  store: Pick<Store, 'feedback'>,
  { limit, json }: FeedbackOptions,
  write: (line: string) => void,
): Promise<number> {
  const opinions = await store.feedback.list(limit);
  if (json) for (const opinion of opinions) write(JSON.stringify(inJson(opinion)));
  else if (opinions.length === 0) write('No reader has said anything yet.');
  else write(opinions.map((opinion) => lines(opinion).join('\n')).join('\n\n'));
  return 0;
}

function inJson({ id, at, helpful, question, answer, expected, records, team, user }: Feedback): object {
  return { id, at: isoOf(at), helpful, question, answer, expected, records: records.map(fileOf), team, user };
}

function lines({ at, helpful, question, answer, expected, records }: Feedback): string[] {
  return [
    `${isoOf(at)}  ${helpful ? 'helpful' : 'not helpful'}`,
    `  Question: ${oneLine(question)}`,
    `  Answer:   ${oneLine(answer.lead)} (${answer.kind}, ${answer.status})`,
    ...(expected === null ? [] : [`  Expected: ${oneLine(expected)}`]),
    ...records.map((name) => `  Record:   ${fileOf(name)}`),
  ];
}

const isoOf = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

const fileOf = (record: string) => `knowledge/records/${record}.yml`;

/** A reader's words on one line, without anything that a terminal would obey. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
