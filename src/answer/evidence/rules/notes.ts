import { asksWhichNote } from '../../asks-which-document.ts';
import type { Rule } from './rule.ts';

/**
 * "Quelle note porte sur la mobilisation des ressources ?": a note says itself what it is on; that resources are mobilized in the section
 * above makes it none on that.
 */
export const NOTES: readonly Rule[] = [
  {
    name: 'says itself what the note is on',
    keeps: ({ fit: { missing, around, above } }, { asked }) =>
      !asksWhichNote(asked) || ![...missing, ...around, ...above].some(({ isLight }) => !isLight),
  },
];
