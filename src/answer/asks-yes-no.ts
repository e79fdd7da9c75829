import type { Asked } from './asked.ts';
import type { Cue } from './lexicon.ts';

const OPEN: Cue[] = ['when', 'where', 'howmany', 'howlong', 'who', 'whatis', 'list', 'longest', 'shortest'];

/** Whether a question asks with a word for what: when, where, which. */
export const asksOpenly = ({ cues, tokens }: Pick<Asked, 'cues' | 'tokens'>): boolean =>
  OPEN.some((cue) => cues.has(cue)) || /^(quel|which|what)/.test(tokens[0]?.word ?? '');

/** Whether a question asks for yes or no. */
export function asksYesNo(asked: Pick<Asked, 'cues' | 'tokens'>): boolean {
  if (asksOpenly(asked)) return false;
  const text = asked.tokens.map(({ word }) => word).join(' ');
  return (
    /^(did|was|were|is|are|has|have|any|does|will)\b/.test(text) ||
    /^(y a|ya|est ce|il y a)\b/.test(text) ||
    /\b(s est|se|a|est|etait|siegeait|ont|aura) (t )?(il|elle|ils|elles)\b/.test(text) ||
    /\b(c reuni|s reuni|c est reuni|s est reuni)\b/.test(text) ||
    /\bou pas\b/.test(text)
  );
}
