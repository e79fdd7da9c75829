import { asksPerson } from '../asked/wanted.ts';
import type { OfText } from './near-misses.ts';

/** A sentence that is cut behind the title of somebody: "as listed below: African States: Mr." */
const CUT = /(?<!\p{L})(?:Mr|Ms|Mrs|Dr|Mme|M|Sra?|г-н|г-жа|السيد|السيدة)\.?$/u;

/** Somebody who speaks of what he did himself, and does not say who he is. */
const SPEAKER =
  /(?<!\p{L})and I (?:have )?\p{Ll}+(?:ed|ade|ave)(?!\p{L})|^\P{L}*(?:my|mon|ma|mes|mi|мо[йеяи]|كلمتي)(?!\p{L})/iu;

/** Sentences in which nobody is named who did it. */
export const NOBODY_NAMED: readonly OfText[] = [
  {
    name: 'is not cut before a name',
    keeps: ({ text }, { asked }) => !asksPerson(asked) || !CUT.test(text.trim()),
  },
  {
    // "The Legal Counsel and I delivered opening remarks", in a letter.
    name: 'does not leave unsaid who speaks',
    keeps: ({ text }, { asked }) => !asked.cues.has('who') || !SPEAKER.test(text),
  },
];
