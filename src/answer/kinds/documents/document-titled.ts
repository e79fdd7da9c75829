import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import type { Reply } from '../../compose.ts';
import { holdsOrdinal } from '../../evidence/asked/numbers.ts';
import { ownBodies } from '../../evidence/bodies/own-bodies.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import { readOnce } from '../../kept.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { selfDescription } from '../../self-description.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { whatItIs } from './symbol-meaning.ts';

/** So many words name a document by its title. */
const FEWEST = 3;

/** So many lines hold the head of a document, and its title among them. */
const HEAD = 14;
/** A shorter line is no title. */
const SHORTEST = 25;

/** What a document does with what it is on, in plain letters. */
const HOLDS =
  /^(?:hold(?:s|ing)|contain(?:s|ing)|includ(?:es|ing)|conten(?:ant|u|ue)|contient|contiene|incluye|содерж\p{L}+|(?:ت|ي)تضمن|载有|包含)$/u;

/**
 * The lines by which a document says at its head what it is: its title and what else stands there that ends no sentence; and "The present addendum contains the annex to the New York Declaration …" (A/CONF.243/2025/1/Add.1).
 */
const headOf = readOnce((record): string => {
  const { document, paragraphs, claims } = record;
  const own = selfDescription(record);
  // The item under which it was issued is one of many documents.
  const ofItem = new Set(claims.flatMap((claim) => ('item' in claim ? [claim.paragraph] : [])));
  const lines = paragraphs
    .slice(0, HEAD)
    .filter(({ key }) => !ofItem.has(key))
    .filter(({ part, text }) => (part === 'head' || text.length >= SHORTEST) && !/[.;:。；：]\s*$/u.test(text));
  return [document.title, ...lines.map(({ text }) => text), own?.paragraph.text.slice(own.start, own.end)].join('\n');
});

/**
 * The symbols of the held documents whose title, or the lines at their head, have all these words, and the numbers and years of a question; a
 * body that it names is their own.
 */
export function symbolsTitled(words: string[], asked: Asked, world: World): string[] {
  const years = asked.times.map(({ when }) => when ?? '');
  if (years.some((year) => !/^\d{4}$/.test(year)) || words.length < FEWEST) return [];
  const bodiesOf = ownBodies(world, asked.language);
  const symbols = new Set<string>();
  for (const record of world.knowledge.records) {
    const { symbol, language } = record.document;
    if (!symbol || !asked.bodyIds.every((id) => bodiesOf(record, '').bodies.includes(id))) continue;
    const text = headOf(record);
    const isOfNumber = asked.ordinals.every(({ value }) => holdsOrdinal(text, value, languageOf(language)));
    if (!isOfNumber || !years.every((year) => text.includes(year))) continue;
    if (agree(words, text, asked, world, language).missing.length === 0) symbols.add(symbol);
  }
  return [...symbols];
}

/**
 * The one held document that a question for a symbol, or for which document it is, names by its title or by the lines at its head.
 *
 * @example 'Symbol of the programme of work of the advisory group on advanced technologies?' //=> ECE/TRADE/C/CEFACT/2020/18
 * @example "symbol of the twentieth SG report on the threat posed by ISIL (Da'esh)?" //=> S/2025/72
 */
export function documentTitled(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { words } = soughtIn(asked, world);
  const own = words.filter(({ ofBody, word }) => !ofBody && !HOLDS.test(plain(word))).map(({ word }) => word);
  const [symbol, ...others] = symbolsTitled(own, asked, world);
  return symbol && others.length === 0 ? whatItIs(asked, world, say, symbol) : undefined;
}
