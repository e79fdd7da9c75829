import { quoteOf } from '../../../knowledge/quote.ts';
import type { Cited } from '../../../knowledge/sessions.ts';
import type { Language, SymbolClaim } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { plain } from '../../../records/text.ts';
import { isDay } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';

/** What stands between a symbol and the day of its document, in plain letters. */
const DATED: Record<Language, RegExp> = {
  en: /^ ?[,(]? ?(?:dated|of) /u,
  fr: /^ ?[,(]? ?(?:(?:datee? |en date )?du|date) /u,
  es: /^ ?[,(]? ?(?:(?:de fecha|fechad[oa]|con fecha)(?: (?:de|del))?|del?) /u,
  ru: /^ ?[,(]? ?(?:датированн\p{L}+|от) /u,
  ar: /^ ?[,،(]? ?ال?مؤرخ\p{L}* (?:في )?/u,
  zh: /^ ?[,，(（]? ?(?:日期为|注明日期为)/u,
};

/** Questions that have a day of their own. */
const OTHERWISE: Cue[] = ['adopt', 'meet', 'session', 'next', 'deadline', 'open', 'close', 'where', 'negation', 'why'];

/**
 * The day of a document that is only cited, where those that cite it put it right behind the symbol and all say the same: "was circulated
 * under the cover of EC-92/1 (dated 10 September 2019)" (EC-92/INF.2).
 */
export function datedWhereCited(
  asked: Asked,
  world: World,
  say: Phrases,
  symbol: string,
  claims: readonly Cited<SymbolClaim>[],
): Reply | undefined {
  const { cues, leftover, tokens, times } = asked;
  const asksDate = cues.has('docdate') || (cues.has('when') && tokens.some(({ word }) => word === 'date'));
  if (!asksDate || leftover.length + times.length > 0 || OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  const found = claims.flatMap(({ record, claim }) => {
    const paragraph = record.paragraphs.find(({ key }) => key === claim.paragraph);
    return paragraph
      ? datedIn(paragraph.text, symbol, record.document.language).map((one) => ({ ...one, record, paragraph }))
      : [];
  });
  const [first] = found;
  if (!first || found.some(({ when }) => when !== first.when)) return undefined;
  const { record, paragraph, start, end, when } = first;
  const parts = [{ key: paragraph.key, quote: quoteOf(world.knowledge, record, paragraph, start, end) }];
  return answered(
    asked,
    'symbol',
    { ...quoting(say, record, parts), dates: [when], symbols: [symbol] },
    { symbols: [symbol] },
  );
}

/** The sentences of a text in which a day stands right behind a symbol. */
function datedIn(text: string, symbol: string, code: Language) {
  const language = languageOf(code);
  return findSentences(text).flatMap(({ start, end }) => {
    const said = plain(text.slice(start, end));
    const dates = findDates(said, language);
    return findSymbols(text.slice(start, end)).flatMap((found) => {
      if (found.symbol !== symbol) return [];
      const before = DATED[code].exec(said.slice(found.end))?.[0];
      const date = dates.find((one) => one.end > found.end);
      const isBehind = before !== undefined && date !== undefined && date.start <= found.end + before.length;
      return isBehind && isDay(date.when) ? [{ when: date.when, start, end }] : [];
    });
  });
}
