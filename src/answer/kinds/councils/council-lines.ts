import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, When } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { overlap } from '../../../records/when.ts';
import { findSymbols } from '../../../search/symbols.ts';
import type { Asked } from '../../asked.ts';
import { answered, passageSource, quoting, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { namesWeek } from '../../sittings/asks-matter.ts';
import type { Matter, SittingLine, SummaryStatement } from '../../sittings/summary-statements.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';

/** A question about the lists of a council: those that it means, the words that name a matter, and the times that it names. */
export type OfCouncil = {
  asked: Asked;
  world: World;
  say: Phrases;
  statements: readonly SummaryStatement[];
  words: readonly string[];
  times: readonly When[];
};

/** Whether a list is the document that a question names, or one of the bodies that it does. */
export function isOfCouncil({ document, claims }: DocumentRecord, asked: Asked, world: World): boolean {
  if (asked.symbols.length > 0)
    return asked.symbols.every(({ pieces }) =>
      findSymbols(world.symbols, pieces).some(({ exact, symbol }) => exact && symbol === document.symbol),
    );
  const own = [
    bodyOfSymbol(world.knowledge.bodies, document.symbol)?.id,
    ...claims.flatMap((claim) => ('name' in claim ? [claim.name.body] : [])),
  ];
  return asked.bodyIds.length > 0 && asked.bodyIds.every((id) => own.includes(id));
}

/** More lines are no answer. */
export const MOST = 4;

export const isWithin = (day: When, times: readonly When[]): boolean =>
  times.length === 0 || times.some((when) => overlap(day, when));

export const asksOfWeek = ({ typed, language }: Asked): boolean => namesWeek(typed, language);

/** The first of the days is that on which a matter came before the council for the first time. */
export const lately = ({ days }: Matter): When[] => (days.length > 1 ? days.slice(1) : days);

/** Sittings with the matters above them, and their days. */
export const told = (of: OfCouncil, lines: readonly SittingLine[]): Reply =>
  quoted(
    of,
    lines.flatMap((line) => [...(line.matter ? [line.matter] : []), line]),
    lines.map(({ day }) => day),
  );

/** Lines of such lists, each once; the conversation goes on from the last one. */
export function quoted(
  { asked, world, say }: OfCouncil,
  lines: readonly Pick<Matter, 'record' | 'paragraph'>[],
  dates: readonly When[],
): Reply {
  const sources = lines.map(({ record, paragraph }) =>
    passageSource(record, paragraph.key, quoteWhole(world.knowledge, record, paragraph)),
  );
  const { record, paragraph } = lines.at(-1) as Matter;
  const { lead } = quoting(say, lines[0]?.record ?? record, [], lines[0]?.paragraph.key);
  return answered(
    asked,
    'passage',
    {
      lead,
      lines: [...new Set(sources.map(({ quote }) => say.quoted(quote)))],
      sources,
      dates: [...new Set(dates)],
      symbols: asked.symbols.length > 0 && record.document.symbol ? [record.document.symbol] : [],
    },
    focusOf(record, paragraph.key),
  );
}
