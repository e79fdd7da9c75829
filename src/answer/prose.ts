import type { Paragraph } from '../model.ts';

const SHORTEST_CLAUSE = 60;

/** Running text. A preamble stands before the first number, where titles and mastheads stand too: its clauses have commas. */
export const isProse = ({ part, heading, text }: Paragraph): boolean =>
  !heading &&
  !['agenda', 'programme'].includes(part) &&
  (part !== 'head' || (text.length >= SHORTEST_CLAUSE && /[.,;،؛。，；][\d*]{0,3}$/u.test(text.trim())));
