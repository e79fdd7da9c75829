import { quoteWhole } from '../../../knowledge/quote.ts';
import type { Language } from '../../../model.ts';
import { opensList, plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import { ownResolution } from '../../own-resolution.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';

/** How a paragraph of a resolution begins, in plain letters, that decides something. */
const DECIDES: Record<Language, RegExp> = {
  ar: /^(?:\d{1,2} ?[-–.] ?)?(?:ت|ي)قرر/u,
  en: /^(?:\d{1,2}\. )?(?:also |further )?decides\b/u,
  es: /^(?:\d{1,2}\. )?decide\b/u,
  fr: /^(?:\d{1,2}\. )?decide\b/u,
  ru: /^(?:\d{1,2}\. )?(?:(?:также|далее) )?постановляет/u,
  zh: /^(?:\d{1,2}[.．、] ?)?(?:又|还|并)?决定/u,
};
const MOST_QUOTES = 5;

/**
 * "What did resolution 76/307 decide?": the paragraphs of it that begin with what is decided, in the language of the question where that
 * text is held; one that only announces a list says nothing. Undefined where none is left.
 *
 * @example resolutionSays(asked, world, say, 'A/RES/80/2')?.answer.lead // 'What the documents say of resolution 80/2:'
 */
export function resolutionSays(asked: Asked, world: World, say: Phrases, symbol: string): Reply | undefined {
  const { cues, leftover, times, items, ordinals, language } = asked;
  const isWhole = leftover.length + times.length + items.length + ordinals.length === 0;
  if (!isWhole || !(cues.has('decide') || cues.has('say')) || cues.has('who') || cues.has('when')) return undefined;
  const texts = world.knowledge.records.filter(({ document }) => document.symbol === symbol);
  const record = texts.find(({ document }) => document.language === language) ?? texts[0];
  const id = record && ownResolution(record);
  if (!record || !id) return undefined;
  const begins = DECIDES[record.document.language];
  const decided = record.paragraphs.filter(({ text }) => begins.test(plain(text)) && !opensList(text));
  if (decided.length === 0) return undefined;
  const parts = decided
    .slice(0, MOST_QUOTES)
    .map((paragraph) => ({ key: paragraph.key, quote: quoteWhole(world.knowledge, record, paragraph) }));
  return answered(
    asked,
    'decision',
    {
      ...quoting(say, record, parts),
      lead: say.decisionSays(say.theDecision(id), ''),
      decisions: [id],
      symbols: [symbol],
    },
    { symbols: [symbol], decision: id },
  );
}
