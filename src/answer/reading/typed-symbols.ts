import { findSpokenSymbols } from '../../records/spoken-symbol.ts';
import { kept } from '../kept.ts';

/** The turns of a conversation, each in the forms in which it is read. */
const MOST_TEXTS = 20;

/** The symbols in a question, which several steps of its reading look for. */
export const typedSymbols = kept(MOST_TEXTS, findSpokenSymbols);
