import type { Cited } from '../../../knowledge/sessions.ts';
import type { Language, SymbolClaim } from '../../../model.ts';
import { officialLinks } from '../../../records/official-link.ts';
import type { Asked, Focus } from '../../asked.ts';
import { answered, type Reply, sourcesOf } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { cardOf } from './symbol-card.ts';

/** Where the texts of a document are published, in the languages that are wanted or in all. */
export function linksReply(
  asked: Asked,
  world: World,
  say: Phrases,
  symbol: string,
  wanted: Language[],
  focus: Focus,
): Reply {
  const claims = world.knowledge.symbols.filter(({ value }) => value.id === symbol);
  const links = officialLinks(symbol).filter(({ language }) => wanted.length === 0 || wanted.includes(language));
  return answered(
    asked,
    'symbol',
    {
      lead: say.links(symbol),
      lines: links.map(({ language, url }) => say.link(say.languages[language], url)),
      symbols: [symbol],
      sources: sourcesOf(claims.slice(0, 1)),
      notes: [say.linkNote],
      card: cardOf(asked, world, symbol, claims[0]?.value.called ?? ''),
    },
    focus,
  );
}

/** What the pieces of a symbol stand for. */
export function partsReply(
  asked: Asked,
  world: World,
  say: Phrases,
  symbol: string,
  claims: Cited<SymbolClaim>[],
  focus: Focus,
): Reply {
  const card = cardOf(asked, world, symbol, claims[0]?.value.called ?? '');
  return answered(
    asked,
    'symbol',
    {
      lead: say.partsOf(symbol),
      lines: card.parts.map(({ piece, meaning }) => say.part(piece, meaning)),
      symbols: [symbol],
      sources: sourcesOf(claims.slice(0, 1)),
      card,
    },
    focus,
  );
}
