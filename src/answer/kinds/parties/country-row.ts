import { quoteRow } from '../../../knowledge/quote.ts';
import type { Paragraph } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { isHan } from '../../../search/han.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { type CountryTable, countryTables } from '../../country-tables.ts';
import { holds, termsIn } from '../../evidence/fit.ts';
import { partiesIn } from '../../evidence/lands/parties.ts';
import { titlesAbove } from '../../evidence/texts/sections.ts';
import { type SoughtWord, soughtIn } from '../../evidence/words/sought.ts';
import type { Cue } from '../../lexicon.ts';

const OTHERWISE: Cue[] = ['when', 'where', 'who', 'why', 'hour', 'negation', 'decision', 'resolution', 'deadline'];

/**
 * What a table says of a country: its line, under the heads of the columns, of which the reader picks one.
 *
 * @example 'How much is Mexico’s share in the adjusted scale for 2019?' //=> "Mexico | 1.435 | 1.399 | 1.399", in FCCC/CP/2017/11/Add.2
 */
export const countryRow: Handler = (asked, world, say) => {
  const lands = partiesIn(asked.typed, asked.language);
  if (lands.length === 0 || OTHERWISE.some((cue) => asked.cues.has(cue))) return undefined;
  const tables = world.knowledge.records.flatMap(countryTables);
  const before = goesOnIn(asked, tables);
  const rows = (before ? [before] : tables).flatMap((table) => rowsOf(table, lands).map((row) => ({ table, row })));
  const words =
    before || rows.length === 0 ? [] : soughtIn(asked, world).words.filter((word) => isTelling(word, asked));
  const [only, ...others] = before ? rows : rows.filter(({ table, row }) => isMeant(table, row, asked, words));
  // "And Canada's?", of which that table has no line: no other sentence on Canada is meant.
  if (before && !only) return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords }, asked.focus);
  if (!only || others.length > 0) return undefined;
  const { record, heads } = only.table;
  const parts = [...heads, only.row].map((paragraph) => ({
    key: paragraph.key,
    quote: quoteRow(world.knowledge, record, paragraph),
  }));
  const focus = { within: { record: record.id, paragraph: only.row.key } };
  return answered(asked, 'passage', quoting(say, record, parts, only.row.key), focus);
};

/** The table of whose line the answer before was, where a question names no more than another country: "and Spain's?" */
function goesOnIn(asked: Asked, tables: readonly CountryTable[]): CountryTable | undefined {
  const { focus, tokens, times, symbols, decisions, bodies } = asked;
  const isMore = times.length + symbols.length + decisions.length > 0 || bodies.some(({ weak }) => !weak);
  if (!focus?.within || isMore || tokens.length > MOST_WORDS) return undefined;
  const { record, paragraph } = focus.within;
  return tables.find(
    (table) => table.record.id === record && table.rows.some((row) => row.paragraph.key === paragraph),
  );
}

/** A question that goes on with another country has no more words. */
const MOST_WORDS = 6;

const rowsOf = ({ rows }: CountryTable, lands: readonly string[]): Paragraph[] =>
  rows.flatMap(({ lands: [land, ...more], paragraph }) =>
    land !== undefined && more.length === 0 && lands.includes(land) ? [paragraph] : [],
  );

/** Whether what stands above a line has the years of a question, and with it all its words that tell, but for verbs. */
function isMeant(
  { record, heads }: CountryTable,
  row: Paragraph,
  { times }: Asked,
  words: readonly SoughtWord[],
): boolean {
  const { code } = languageOf(record.document.language);
  const above = [titlesAbove(record, row.key), ...heads.map(({ text }) => text)].join(' ');
  const years = times.flatMap(({ when }) => when ?? []);
  if (!years.every((year) => above.includes(year))) return false;
  const terms = termsIn(`${above} ${row.text}`, code);
  const own = words.filter((word) => !isUntranslated(word, code));
  return own.some((word) => holds(word, termsIn(above, code), code)) && own.every((word) => holds(word, terms, code));
}

/** What a line gives, in a word: it tells no table from another. */
const FIGURE =
  /^(?:shares?|amounts?|rates?|percentages?|figures?|parts?|montants?|taux|cuotas?|porcentajes?|montos?|дол[яиюей]+|сумм\p{L}+|процент\p{L}*|(?:ال)?(?:حصه|نصيب|مبلغ|نسبه)|ل?عام|份额|比例|金额)$/u;

const isTelling = ({ isLight, isVerb, weight, unknown, word }: SoughtWord, { language }: Asked): boolean =>
  !isLight && !isVerb && (weight > 0 || unknown) && !FIGURE.test(word) && partiesIn(word, language).length === 0;

/** Two Chinese characters that no other language has a word for only stand beside each other. */
const isUntranslated = ({ word, stems }: SoughtWord, code: string): boolean => isHan(word) && !stems.has(code);
