import { BESIDE } from './rules/beside.ts';
import { CLAUSES } from './rules/clauses.ts';
import { COUNTED_WHERE } from './rules/counted-where.ts';
import { COUNTS } from './rules/counts.ts';
import { DECISIONS } from './rules/decisions.ts';
import { GATHERINGS } from './rules/gatherings.ts';
import { GIVES } from './rules/gives.ts';
import { HOLDS } from './rules/holds.ts';
import { LINES } from './rules/lines.ts';
import { NAMES } from './rules/names.ts';
import { NEAR_MISSES } from './rules/near-misses.ts';
import { PERSONS } from './rules/persons.ts';
import type { Rule } from './rules/rule.ts';
import { TIMES } from './rules/times.ts';

/** What a sentence must keep to answer a question, all of it; what is quickly seen comes first. */
export const RULES: readonly Rule[] = [
  ...LINES,
  ...NAMES,
  ...HOLDS,
  ...COUNTS,
  ...GIVES,
  ...TIMES,
  ...GATHERINGS,
  ...DECISIONS,
  ...NEAR_MISSES,
  ...BESIDE,
  ...PERSONS,
  ...COUNTED_WHERE,
  ...CLAUSES,
];
