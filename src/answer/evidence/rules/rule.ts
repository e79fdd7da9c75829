import type { Plan } from '../asked/plan.ts';
import type { Weighed } from '../weighed.ts';

/** A rule that a sentence must keep to answer a question, by its name. */
export type Rule = { name: string; keeps: (sentence: Weighed, plan: Plan) => boolean };
