import { asksLand } from '../asked/wanted.ts';
import { namesPlace } from '../judge.ts';
import { tellsThroughWhom } from '../persons/through-whom.ts';
import type { Rule } from './rule.ts';

/** What a question asks beside the first thing: "who opened it, and in which city?" */
export const SECOND_ASKED: readonly Rule[] = [
  {
    // "The round table was opened on 16 March by the Minister" (A/CONF.224/L.5): in which city, it does not say.
    name: 'gives a place, where one is asked for beside who it was',
    keeps: ({ text, language }, { wanted, world, asked }) =>
      !(wanted === 'words' && asked.cues.has('who') && asked.cues.has('where') && !asksLand(asked)) ||
      namesPlace(text, language, world),
  },
  {
    // "The Commission is to report to the Assembly at its seventieth session": through whom, it does not say.
    name: 'says through whom, where that is asked',
    keeps: ({ text, language }, { asked }) => tellsThroughWhom(asked, text, language.code),
  },
];
