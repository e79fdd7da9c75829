import type { AnswerLanguage } from '../../model.ts';

/** The words by which a language speaks of events. All are plain (see `plain` in records/text.ts), without vowel signs. */
export type EventWords = {
  code: AnswerLanguage;
  /** Opens a question for a time, a place, or both, in groups `when` and `where`; politeness may stand before it. */
  asks: RegExp;
  /** "…, and where?", at the end of a question, in groups `when` and `where`. */
  asksToo: RegExp;
  /** Questions that ask for something else than when or where one event is. */
  otherwise: RegExp;
  /** Words of questions that stand for a decision's being taken, beside its number. */
  adopts: RegExp;
  /** Articles and prepositions that may stand between the words of an event, on one side only. */
  small: Set<string>;
  /** Letters that are written together with the name after them. */
  glued?: RegExp;
  /** Forms of "be", after which a noun is asked for: "when was the retreat?". */
  copulas: Set<string>;
  /** Auxiliaries, also before another verb. */
  auxiliaries: Set<string>;
  /** Verbs of holding and happening. */
  held: RegExp;
  /** Verbs of those who meet, not of what is held. */
  gathers: RegExp;
  /** "Scheduled", "expected": said of an event, it counts as its being held, but only as planned. */
  planned: RegExp;
  /** The second word of a verb that has two: "hizo suya". */
  secondOfVerb?: RegExp;
  /** "Which", "that", before a verb of holding. */
  relatives: Set<string>;
  /** Prepositions by which a noun belongs to the one before it: "the Committee *for* the Summit". */
  belongs: Set<string>;
  /** Prepositions that lead away from a time or a noun: "after", "since". */
  apart: Set<string>;
  /** Nouns that are not held, so that "the outcome of the Summit, held in …" is about the Summit. */
  neutral: Set<string>;
  /** Nouns that may take place, too: only "the organization of the Expo held in …", without a comma, is about the Expo. */
  loose: Set<string>;
  /** "Held", as it follows its noun: no sentence's own verb, which is that of its subject. */
  participle: RegExp;
  /** The same of nothing but gatherings: "support for the workshop held". */
  heldOnly: RegExp;
  /** Gatherings, and bodies that gather. */
  gatherings: RegExp;
  /** Words that any gathering may have: "the annual meeting" is not one that all know. */
  general: RegExp;
  /** Gatherings that are no bodies, and so what a later "held on" may be about. */
  meetings: RegExp;
  /** "And", which ends what is said of an event. */
  and: Set<string>;
  /** Words that go on after a whole object: "the recommendation of the Committee *tendant à* …". */
  goesOn: Set<string>;
  /** Things with a date of their own that are no gatherings. */
  papers: RegExp;
  /** Opens "at its meeting". */
  at: Set<string>;
  /** Before a place. */
  places: Set<string>;
  /** Before the date of what was done: "on", "in". */
  on: Set<string>;
  /** Whether a date without a preposition says the same. */
  bareDates: boolean;
  /** Before the date of a paper: "of". */
  of: Set<string>;
  /** Whether names of places have capitals. */
  capitals: boolean;
  /** "In 1993": a year that is a date by itself, after these words. */
  inYear: Set<string>;
  /** Words of years, which belong to the date: "2014 года". */
  yearWords: Set<string>;
  /** Words that show a plan, a proposal or a duty: what they stand with need not have come about. */
  ahead: RegExp;
  /** Words with which nothing is sure: negations, conditions, cancelling, moving, "respectively". */
  unsure: RegExp;
  /** "Entitled", before a title in quotation marks. */
  entitled: RegExp;
};

/** Words in a row: `list('at in')` holds both. */
export const list = (words: string): Set<string> => new Set(words.split(' ').filter((word) => word !== ''));

/** One whole word out of some, each a part of an expression: `word('held|organi[sz]ed')`. */
export const word = (forms: string): RegExp => new RegExp(`^(?:${forms})$`, 'u');
