import type { AnswerLanguage, BodyId, DecisionId, SessionRef } from '../model.ts';
import type { Scope } from './evidence/scope.ts';
import type { Cue } from './lexicon.ts';
import type { Question } from './reading/question.ts';
import type { OrdinalMention } from './slots/numbers.ts';
import type { TimeMention } from './slots/times.ts';

/** A part of the day. */
export type Part = 'morning' | 'afternoon' | 'evening';

/** What a conversation is about, so that "et la précédente ?" can be understood. Plain data: it can be stored. */
export type Focus = {
  session?: SessionRef;
  item?: string;
  symbols?: string[];
  decision?: DecisionId;
  day?: string;
  part?: Part;
  /** The document and the paragraph of which a sentence answered. */
  within?: { record: string; paragraph: string };
  /** It was asked who led consultations, or the like. */
  leads?: true;
  /** It was asked when a council first, or last, dealt with a matter, or what number the matter has in a list. */
  whichDay?: 'first' | 'last' | 'both' | 'number';
  /** It was asked which decision of a session is about something. */
  soughtDecision?: true;
  /** It was asked of the review of a party by others: which, and what of it. */
  review?: { kind: 'assessment' | 'sharing'; number: number; wanted: 'day' | 'represented' | 'chaired' };
};

/** What a question names by a number, as records write it, and the places at which it was typed. */
export type NamedNumber = {
  of: 'paragraph' | 'decision' | 'item' | 'session' | 'year';
  number: string;
  places: { at: number; length: number }[];
};

/** The state of a conversation after an answer. Plain data. */
export type Context = {
  language: AnswerLanguage;
  cues: Cue[];
  bodies: BodyId[];
  word?: 'decision' | 'resolution';
  times?: TimeMention[];
  ordinals?: OrdinalMention[];
  focus: Focus;
  /** The question before, as it was typed, where it is about nothing that the records name. */
  about?: string;
  /** The question before, with what it named by a number, the narrowest first. */
  numbered?:
    | {
        typed: string;
        language: AnswerLanguage;
        numbers: NamedNumber[];
        /** Where it names a session, by its body and its number. */
        session?: { text: string; at: number; length: number };
      }
    | undefined;
  /** The conversation is about the usual body, although nobody has named it. */
  usual?: true | undefined;
  /** The text of which the answer or refusal before has shown a sentence. */
  shown?: { record: string; paragraph: string } | undefined;
  /** The one document in which all of the answer before stands, and the paragraph with which it begins. */
  told?: { record: string; paragraph: string } | undefined;
  /** The question before named something else than the conversation was about, or another detail of it, and was refused. */
  lost?: 'subject' | 'detail' | undefined;
};

/** `today` is a day, ISO; `fallback` is the language of an answer to a question that does not show its own. */
export type AskOptions = { today: string; context?: Context | undefined; fallback?: AnswerLanguage };

/** A question with what the conversation and the clock add to it. */
export type Asked = Question & {
  /** The day that counts as today, ISO. */
  today: string;
  /** Bodies that are meant; empty when none is named. */
  bodyIds: BodyId[];
  focus?: Focus;
  /** Set when the question goes on from the one before. */
  followUp: boolean;
  part?: Part;
  times: TimeMention[];
  /** From which country the holder of an office comes is asked, and read as who that is. */
  ofLand?: true;
  /** What the question names as its source: "according to the report of SBI 50". */
  source?: Scope;
  /** Which of several holders of an office is meant: the second Vice-President. */
  officeNumbers?: number[];
  /** The decisions whose whole title the question says; the rest of it is about them alone. */
  entitled?: DecisionId[];
};

/** The same question, with the words for one thing read as those for another. */
export function readAs(asked: Asked, from: Cue, to: Cue): Asked {
  const matches = asked.matches.map((match) => (match.cue === from ? { ...match, cue: to } : match));
  return { ...asked, matches, cues: new Set(matches.map(({ cue }) => cue)) };
}

/** The same question, had it not had this cue. */
export const withoutCue = (asked: Asked, unwanted: Cue | undefined): Asked => ({
  ...asked,
  cues: new Set([...asked.cues].filter((cue) => cue !== unwanted)),
});
