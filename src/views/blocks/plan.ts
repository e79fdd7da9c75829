import type { Answer } from '../../model.ts';
import { isWholeCard } from './card.ts';
import { isWhole } from './programme.ts';

/** How much of an answer a message shows: how many of each part, and how long they may be. */
export type Plan = {
  lead: number;
  lines: number;
  line: number;
  halves: number;
  notes: number;
  note: number;
  sources: number;
  quote: number;
  choices: number;
  card: boolean;
};

const most: Plan = {
  lead: 1500,
  lines: 10,
  line: 500,
  halves: 8,
  notes: 4,
  note: 600,
  sources: 3,
  quote: 700,
  choices: 5,
  card: true,
};

/** From all that a message should hold down to what always fits: the least important goes first. */
export const plans: Plan[] = [
  most,
  { ...most, sources: 2 },
  { ...most, sources: 1, quote: 500 },
  { ...most, sources: 1, quote: 400, lines: 6, halves: 5, choices: 3, notes: 3 },
  { ...most, sources: 1, quote: 300, lines: 4, line: 300, halves: 3, choices: 2, notes: 2, note: 300 },
  { ...most, sources: 1, quote: 300, lead: 800, lines: 3, line: 200, halves: 1, choices: 1, notes: 1, note: 300 },
  {
    ...most,
    sources: 1,
    quote: 200,
    lead: 500,
    lines: 2,
    line: 100,
    halves: 0,
    choices: 0,
    notes: 1,
    note: 200,
    card: false,
  },
];

/** The days that a message or view shows of an answer: its programme, or none. */
export const programmeOf = ({ programme = [] }: Answer) => programme;

/** The lines that are shown: none beside a programme, which says the same, and none that is a button too. */
export function linesOf({ programme, lines, choices }: Answer): string[] {
  if (programme?.length) return [];
  const onButtons = choices.every((choice) => choice.length <= 75);
  return lines.filter((line) => line.trim() && !(onButtons && choices.includes(line)));
}

/** Whether a plan leaves out anything of an answer. */
export function leavesOut(answer: Answer, plan: Plan): boolean {
  const { lead, notes, sources, card } = answer;
  const lines = linesOf(answer);
  const programme = programmeOf(answer);
  return (
    lead.length > plan.lead ||
    lines.length > plan.lines ||
    lines.some((line) => line.length > plan.line) ||
    programme.length > plan.halves ||
    !programme.every(isWhole) ||
    notes.length > plan.notes ||
    notes.some((note) => note.length > plan.note) ||
    sources.length > plan.sources ||
    sources.some(({ quote }) => quote.length > plan.quote) ||
    (card !== undefined && !(plan.card && isWholeCard(card)))
  );
}
