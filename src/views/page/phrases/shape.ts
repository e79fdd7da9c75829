import type { ViewPhrases } from '../../phrases/shape.ts';

/** Why a request is refused. */
export type RefusalKind =
  | 'malformed'
  | 'foreign-host'
  | 'foreign-origin'
  | 'not-found'
  | 'wrong-method'
  | 'too-slow'
  | 'too-large'
  | 'wrong-type'
  | 'failed';

/** The words that only the page needs, in one language. A language is one file of this shape. */
export type OwnPhrases = {
  skip: string;
  pages: string;
  questions: string;
  documents: string;
  languages: string;
  welcome: string;
  promise: string;
  ask: { label: string; send: string; failed: string; examples: string; again: string; conversation: string };
  list: { title: string; lead: string; none: string; noSymbol: string; calendars: string; calendarsLead: string };
  refusals: Record<RefusalKind, { title: string; text: string }>;
};

/** All words of the page, in one language. */
export type PagePhrases = ViewPhrases & OwnPhrases;
