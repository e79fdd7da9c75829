import { quoteOf } from '../../../knowledge/quote.ts';
import type { Cited } from '../../../knowledge/sessions.ts';
import type { DocumentRecord, Language, SymbolClaim } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { asksWhichDocument } from '../../asks-which-document.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { holdsOrdinal } from '../../evidence/asked/numbers.ts';
import { holds, type Terms, termsIn } from '../../evidence/fit.ts';
import { type CitingWords, citingWords } from '../../evidence/words/citing-words.ts';
import { type SoughtWord, soughtIn } from '../../evidence/words/sought.ts';
import type { Cue } from '../../lexicon.ts';
import { spokenWith } from '../../reading/question.ts';
import { namedBodies } from '../../slots/bodies.ts';
import type { World } from '../../world.ts';
import { leadsToOther } from './other-documents-named.ts';

/** Cues whose words ask, or tell of which session; no document is found by them. */
const ASKING: Cue[] = ['documents', 'symbol', 'docdate', 'cite', 'session', 'meet', 'conference', 'link', 'whatis'];
/** What other handlers tell, or nobody. */
const OTHERWISE: Cue[] = ['decision', 'resolution', 'negation', 'howmany', 'why', 'next', 'previous', 'last', 'first'];
/** So many words tell one document of a session from another. */
const FEWEST = 2;
/** No body has had more sessions. */
const MOST_SESSIONS = 200;

/** What a question says of the document that it seeks. */
type Meant = {
  matter: SoughtWord[];
  bodyWords: SoughtWord[];
  bodies: readonly string[];
  numbers: number[];
  series?: string;
};

/**
 * The one document that is cited with the words of a question for what it is: "which document contains the tentative schedule of the
 * tenth meeting?", "what is the symbol of the report of the third meeting?"
 *
 * @example '¿Qué documento contiene el calendario provisional de la décima reunión?' //=> UNEP/CHW/OEWG.10/INF/2
 */
export const documentCited: Handler = (asked, world, say) => {
  const meant = meantBy(asked, world);
  if (!meant) return undefined;
  const found = world.knowledge.symbols
    .filter((cited) => isInSeries(cited, meant))
    .flatMap(citingWords)
    .filter((citing) => isMeant(citing, meant, world));
  if (new Set(found.map(({ symbol }) => symbol)).size !== 1) return undefined;
  const best = found.find(({ record }) => record.document.language === asked.language) ?? found[0];
  if (!best) return undefined;
  const { record, paragraph, start, end, symbol } = best;
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  const parts = quoting(say, record, [{ key: paragraph.key, quote }]);
  return answered(asked, 'symbol', { ...parts, symbols: [symbol] }, { symbols: [symbol] });
};

function meantBy(asked: Asked, world: World): Meant | undefined {
  const { cues, symbols, decisions, items, times, ordinals, followUp } = asked;
  if (!asksWhichDocument(asked) && !cues.has('symbol')) return undefined;
  if (followUp || decisions.length + items.length + times.length > 0 || OTHERWISE.some((cue) => cues.has(cue)))
    return undefined;
  const [typed, ...others] = symbols;
  const series = typed?.pieces.join('/');
  const bodies = series ? [] : namedBodies(asked.bodies);
  if (others.length > 0 || (!series && bodies.length === 0)) return undefined;
  const nouns = plain(asked.typed).match(new RegExp(languageOf(asked.language).sessionNouns.source, 'gu')) ?? [];
  const asking = new Set([...spokenWith(asked, ASKING), ...nouns.flatMap((noun) => noun.split(' '))]);
  const { words } = soughtIn(asked, world);
  const matter = words.filter(({ word, ofBody }) => !ofBody && !asking.has(word));
  const bodyWords = words.filter(({ ofBody }) => ofBody);
  const numbers = ordinals.map(({ value }) => value);
  return matter.length === 0 ? undefined : { matter, bodyWords, bodies, numbers, ...(series && { series }) };
}

/** Whether a symbol is one of the series that a question names: TD/TIMBER.3/2 of TD/TIMBER.3. */
const isInSeries = ({ value: { id } }: Cited<SymbolClaim>, { series }: Meant): boolean =>
  series === undefined || id.toUpperCase().startsWith(`${series.toUpperCase()}/`);

function isMeant({ words: all, record }: CitingWords, meant: Meant, world: World): boolean {
  const { language } = record.document;
  const words = fromMatter(all, meant, language);
  const terms = termsIn(words, language);
  const isHeld = (word: SoughtWord) => holds(word, terms, language);
  if (!meant.matter.every(isHeld) || leadsToOther(words, language, (text) => holdsAny(text, meant, language)))
    return false;
  if (meant.series) return true;
  const said = numbersIn(words, language);
  const isOwn = isOfBodies(record, meant);
  const isBodySaid = meant.bodyWords.every(isHeld);
  // A number that the words say is that of the session meant, and no other.
  const isCounted = said.length > 0 && said.every((number) => meant.numbers.includes(number));
  const isOfSession = meant.numbers.length === 1 && record.document.session?.number === meant.numbers[0];
  if (said.length > 0 ? !isCounted : meant.numbers.length > 0 && !(isOwn && isOfSession)) return false;
  if (isBodySaid) return meant.matter.length >= FEWEST || isCounted;
  return isOwn && !namesOther(words, meant, record, world) && (isCounted || meant.matter.length >= FEWEST);
}

/** The words from the first on that is one of what is sought: "… of 1997. The report of the Group on its third meeting is in document". */
function fromMatter(words: string, meant: Meant, language: Language): string {
  const first = [...words.matchAll(/[\p{L}\p{N}-]+/gu)].find(([word]) => holdsAny(word, meant, language));
  return words.slice(language === 'zh' ? 0 : (first?.index ?? 0));
}

const holdsAny = (text: string, { matter }: Meant, language: Language): boolean => {
  const terms: Terms = termsIn(text, language);
  return matter.some((word) => holds(word, terms, language));
};

const isOfBodies = ({ document: { session } }: DocumentRecord, { bodies }: Meant): boolean =>
  [session?.body ?? []].flat().some((body) => bodies.includes(body));

/** The numbers of sessions that some words say. */
function numbersIn(words: string, language: Language): number[] {
  const data = languageOf(language);
  return Array.from({ length: MOST_SESSIONS }, (_, at) => at + 1).filter((number) => holdsOrdinal(words, number, data));
}

/** Whether the words name something with a capital that is no word of the bodies meant: "the Executive Committee", TEC. */
function namesOther(words: string, { matter, bodies }: Meant, { document }: DocumentRecord, world: World): boolean {
  const own = world.knowledge.bodies
    .filter(({ id }) => bodies.includes(id))
    .flatMap(({ names, short, also }) =>
      [...names, short ?? {}, also ?? {}].flatMap((name) => Object.values(name).flat()),
    );
  const known = plain(own.join(' '));
  const [, ...rest] = words.trim().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return rest
    .filter((word) => /^\p{Lu}/u.test(word))
    .some((word) => {
      const terms = termsIn(word, document.language);
      return !known.includes(plain(word)) && !matter.some((one) => holds(one, terms, document.language));
    });
}
