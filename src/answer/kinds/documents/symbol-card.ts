import type { Version } from '../../../knowledge/versions.ts';
import type { SymbolCard } from '../../../model.ts';
import { officialLinks } from '../../../records/official-link.ts';
import { halves } from '../../../records/symbol.ts';
import { readSymbol, type SymbolPart } from '../../../records/symbol-parts.ts';
import type { Asked } from '../../asked.ts';
import { bodyName } from '../../compose.ts';
import { meaningText } from '../../phrases/symbol-parts.ts';
import type { World } from '../../world.ts';

/** The card of a symbol: its parts with their meaning, its official links. */
export function cardOf(asked: Asked, world: World, symbol: string, title: string): SymbolCard {
  const parts = halves(symbol).flatMap((half) => {
    const read = readSymbol(half);
    return read.map((part, at) => {
      const series = read
        .slice(0, at + 1)
        .map(({ piece }) => piece)
        .join('/');
      return { piece: part.piece, meaning: meaningOf(asked, world, part, series) };
    });
  });
  const seen = new Set<string>();
  return {
    symbol,
    title,
    parts: parts.filter(({ piece }) => !seen.has(piece) && seen.add(piece)),
    links: officialLinks(symbol).map((link) => {
      const held = textsOf(world, symbol).find(({ language }) => language === link.language);
      return held ? { ...link, record: held.id } : link;
    }),
  };
}

/** A piece of which bodies.yml knows what it stands for, or with which the series of a body ends; else its kind. */
function meaningOf({ language }: Asked, world: World, part: SymbolPart, series: string): string {
  const { pieces, bodies } = world.knowledge;
  const named = pieces[part.piece]?.[language];
  if (named) return named;
  const body = bodies.find((entry) => entry.series === series);
  const kind = meaningText(language, part);
  return body ? `${kind} (${bodyName(world, body.id, language)})` : kind;
}

/** The texts of a document that are held; none where only its symbol is known. */
export function textsOf({ knowledge }: World, symbol: string): Version[] {
  const own = knowledge.records.find(({ document }) => document.symbol === symbol);
  if (!own) return [];
  const texts = knowledge.versions.find((group) => group.some(({ id }) => id === own.id));
  return texts ?? [{ id: own.id, language: own.document.language }];
}
