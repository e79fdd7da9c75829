import type { CueMatch } from '../lexicon.ts';
import type { Question } from '../reading/question.ts';

/** "الدورة الأخيرة": put word by word, the last session is a "session last", which is no question how long it was. */
export function withLatest(question: Question): Question {
  if (question.said === undefined) return question;
  const matches = question.matches.map(
    (match): CueMatch =>
      match.cue === 'howlong' && question.tokens[match.to - 1]?.word === 'last' && match.to - match.from === 2
        ? { ...match, cue: 'last' }
        : match,
  );
  return { ...question, matches, cues: new Set(matches.map(({ cue }) => cue)) };
}
