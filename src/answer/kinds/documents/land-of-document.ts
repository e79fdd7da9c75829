import { quoteOf } from '../../../knowledge/quote.ts';
import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { isUntitled } from '../../../records/untitled.ts';
import type { Asked } from '../../asked.ts';
import { centralSentence, landSpokenOf } from '../../central-sentence.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { landsIn } from '../../evidence/lands/lands.ts';
import type { Cue } from '../../lexicon.ts';
import { textsBeside } from '../../world.ts';
import { heldAs } from './named-document.ts';

/** How people ask which country a document is about, or from, in plain letters. */
const WHICH_LAND: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) country\b/u,
  fr: /\bquel pays\b/u,
  es: /\bque pais\b/u,
  ru: /как(?:ои|ую|ая|ого) стран[аеуы]/u,
  ar: /(?<!\p{L})[لب]?(?:اي|ايه) (?:بلد|دوله)(?!\p{L})/u,
  zh: /哪(?:个|一个)?国家?/u,
};

/** What such a question has beside that: nothing of what somebody did. */
const BESIDE: ReadonlySet<Cue> = new Set(['ignore', 'about', 'whatis', 'that', 'report', 'documents', 'note', 'where']);

/** A country that is named thrice, and thrice as often as any other, is the one of which a document speaks. */
const OFTEN = 3;

/**
 * Of which country a document without a title is, that is named by its symbol: the sentence that names the one country of which its
 * texts speak. "S/AC.56/2015/7 ¿de qué país es?" Undefined where several are named as often.
 */
export const landOfDocument: Handler = (asked, world, say) => {
  const record = asksLand(asked) ? heldAs(asked, world) : undefined;
  const symbol = record?.document.symbol;
  if (!record || !symbol || !isUntitled(record.document)) return undefined;
  const texts = [record, ...textsBeside(record, world)];
  const land = landSpokenOf(texts, OFTEN, OFTEN);
  if (land === undefined) return undefined;
  for (const text of texts) {
    const found = centralSentence(text, land);
    if (!found) continue;
    const { paragraph, start, end } = found;
    const quote = quoteOf(world.knowledge, text, paragraph, start, end);
    if (!landsIn(quote, text.document.language).includes(land)) continue;
    const told = quoting(say, text, [{ key: paragraph.key, quote }]);
    return answered(asked, 'symbol', { ...told, symbols: [symbol] }, { symbols: [symbol] });
  }
  return undefined;
};

const asksLand = ({ typed, language, leftover, symbols, matches }: Asked): boolean =>
  symbols.length === 1 &&
  WHICH_LAND[language].test(plain(typed)) &&
  leftover.length === 0 &&
  matches.every(({ cue }) => BESIDE.has(cue));
