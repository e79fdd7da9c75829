import { unpointed } from '../../../records/text.ts';
import type { Rule } from './rule.ts';
import { GATHERINGS_NAMED } from './session-itself.ts';

/** A gathering that only the title of a document names must be spoken of where its days or its place are told. */
export const GATHERING_SAID: readonly Rule[] = [
  {
    // Under the title "Conference on rivers": "the review of the Plan was held in Porto on 18 September" says nothing of the Conference.
    name: 'speaks of a gathering, where only headings name the one that is asked about',
    keeps: ({ text, language, fit: { above } }, { happens, isBody, asked }) =>
      !happens ||
      isBody ||
      !above.some(({ weight }) => weight > 1) ||
      !names(asked.typed, GATHERINGS_NAMED[asked.language]) ||
      names(text, GATHERINGS_NAMED[language.code]),
  },
];

const names = (text: string, gatherings: RegExp): boolean => unpointed(text).match(gatherings) !== null;
