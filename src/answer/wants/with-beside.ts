import type { Answer } from '../../model.ts';
import { bothIn, halfOf } from '../compose.ts';
import { phrasesOf } from '../phrases/phrases.ts';
import type { World } from '../world.ts';
import { tellOf } from './tell-beside.ts';
import type { Want } from './want-words.ts';
import type { Wants } from './wants-of.ts';

/** An answer with the state of the conversation after it. */
type Told<C> = { answer: Answer; context: C };

/**
 * What is asked beside one thing, told with it: "Symbol of the SBI 43 report and its distribution date?" is answered by the document,
 * and by the day on the masthead of that document. The thing that is asked for first is sought without the rest of the question;
 * where it is not known nothing is told, and where what is asked beside it is not held, the reply is a refusal that tells the thing.
 * Undefined where the whole question has an answer of its own that has what is asked.
 */
export function withBeside<C>(
  { head, beside }: Wants,
  whole: Told<C>,
  ask: (text: string) => Told<C>,
  world: World,
): Told<C> | undefined {
  const before = ask(head);
  const { language } = whole.answer;
  if (before.answer.status !== 'answered' || before.answer.language !== language) return undefined;
  const more = beside.map((want) => tellOf(want, before.answer, head, (text) => ask(text).answer, world));
  const told = more.filter((one) => one !== undefined && one !== before.answer) as Answer[];
  if (!more.includes(undefined)) return { ...before, answer: bothIn(before.answer, [before.answer, ...told]) };
  const has = (want: Want) => whole.answer.status === 'answered' && hasWant(want, whole.answer);
  // "The seventh meeting: where, and when?" asks of no decision, and is read as one question.
  const isOpen = beside.some((want, at) => want === 'when' && more[at] === undefined);
  if (isOpen || beside.every(has)) return undefined;
  return { ...before, answer: halfOf([before.answer, ...told, refusalIn(whole.answer)], whole.answer) };
}

/** Whether one answer to the whole question has what is asked beside the thing. */
const hasWant = (want: Want, { kind, dates, symbols, decisions }: Answer): boolean =>
  want === 'symbol'
    ? symbols.length > 0
    : want === 'decision'
      ? decisions.length > 0
      : want === 'original'
        ? kind === 'document'
        : kind === 'passage' && dates.length > 0;

const refusalIn = ({ language, notes }: Answer): Answer => ({
  language,
  kind: 'passage',
  status: 'not-in-records',
  lead: phrasesOf(language).notInRecords,
  lines: [],
  notes,
  dates: [],
  symbols: [],
  decisions: [],
  sources: [],
  choices: [],
});
