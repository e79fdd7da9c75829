import { stem } from '../../search/analysis.ts';
import { knows } from '../../search/knows.ts';
import { asPrinted } from '../../search/printed-symbols.ts';
import { withWholeSymbols } from '../../search/short-symbols.ts';
import type { Asked, AskOptions } from '../asked.ts';
import { whoInPlaceOfLand } from '../land-of-officer.ts';
import type { World } from '../world.ts';
import { cleanQuestion } from './clean.ts';
import { wholeWords } from './clipped-words.ts';
import { spelledOut } from './conference-letters.ts';
import { withNamedDecision } from './named-decisions.ts';
import { namingMeeting } from './named-meetings.ts';
import { namingSeries } from './named-series.ts';
import { ofOrganization } from './of-organization.ts';
import { withoutOtherConferences } from './other-conferences.ts';
import { type IsKnown, type Question, readQuestion } from './question.ts';
import { isSymbolAlone, languageCiting } from './symbol-language.ts';

/** A question as it was read; `cleaned` is undefined where the text is none, and `again` reads another in its language. */
export type ReadTurn = {
  question: Question & Pick<Asked, 'ofLand'>;
  cleaned: string | undefined;
  again: (text: string) => Question;
};

/** Reads what was typed, with what the records tell of its words: symbols, letters of Conferences, names of series. */
export function readTurn(text: string, world: World, options: AskOptions): ReadTurn {
  const clean = cleanQuestion(text);
  const plain = clean && whoInPlaceOfLand(clean);
  const cleaned =
    plain &&
    withNamedDecision(spelledOut(wholeWords(withWholeSymbols(asPrinted(plain, world.symbols), world.symbols))), world);
  const recordLanguage = world.knowledge.records[0]?.document.language ?? 'fr';
  const fallback =
    options.context?.language ??
    options.fallback ??
    (isSymbolAlone(cleaned ?? '') ? (languageCiting(cleaned ?? '', world) ?? recordLanguage) : 'en');
  // A word of the field is no typing error, although no record may hold it.
  const isKnown: IsKnown = (word, language) =>
    knows(world.passages, word) || world.terms.has(`${language}:${stem(word, language)}`);
  const typed = readQuestion(cleaned ?? '', world.reader, fallback, isKnown);
  const spelt = namingMeeting(
    namingSeries(cleaned ?? '', world.knowledge.bodies, typed.language),
    typed.language,
    world,
  );
  const isSeries = spelt !== cleaned && !typed.cues.has('whatis');
  const said = isSeries ? readQuestion(spelt, world.reader, fallback, isKnown) : typed;
  const again = (other: string) => readQuestion(other, world.reader, typed.language, isKnown);
  const named = ofOrganization(said, cleaned ?? '', world, again);
  const question = withoutOtherConferences(named, cleaned ?? '', world);
  return { question: plain === clean ? question : { ...question, ofLand: true }, cleaned, again };
}
