import { findSymbols } from '../../../records/symbol.ts';
import { asksDocumentsBefore } from '../../asks-documents-before.ts';
import type { OfText } from './near-misses.ts';

/** What a body had before it. */
export const DOCUMENTS_BEFORE: readonly OfText[] = [
  {
    // "The Chair informed the SBI of the venue of the workshop on gender" (FCCC/SBI/2015/10): which documents there were, it does not say.
    name: 'names a document, where it is asked which a body had before it',
    keeps: ({ text }, { asked }) => !asksDocumentsBefore(asked) || findSymbols(text).length > 0,
  },
];
