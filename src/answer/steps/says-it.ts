import type { Answer } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import type { Asked } from '../asked.ts';
import { asksNumber, givesNumber } from '../evidence/asked/amounts.ts';
import { landsIn } from '../evidence/lands/lands.ts';
import { saysOpposite } from '../evidence/words/opposites.ts';

/**
 * Whether what is quoted of a decision that is named says of the country, or how much, where that is asked: "adopts the scale in
 * the annex" does not tell what one country pays.
 */
export function decisionSaysIt({ kind, sources }: Answer, asked: Asked): boolean {
  if (kind !== 'decision' || asked.decisions.length === 0) return true;
  const quotes = sources.flatMap(({ quote, language }) => (quote ? [{ quote, language }] : []));
  const lands = landsIn(asked.typed, asked.language);
  const saysLands = lands.every((land) =>
    quotes.some(({ quote, language }) => landsIn(quote, language).includes(land)),
  );
  const isCounted = quotes.some(({ quote, language }) => givesNumber(quote, languageOf(language)));
  const isOpposite =
    quotes.length > 0 &&
    quotes.every(({ quote, language }) => saysOpposite(asked.typed, asked.language, quote, language));
  if (asked.cues.has('when')) return !isOpposite;
  return !isOpposite && saysLands && (!asksNumber(asked) || isCounted);
}
