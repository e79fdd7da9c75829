import type { KnownBlock } from '@slack/types';
import type { AnswerLanguage, SymbolCard } from '../../model.ts';
import { viewWords } from '../words.ts';
import { bullets, line, linked, richText, words } from './elements.ts';
import { clip, isolated } from './escape.ts';

const longestSymbol = 200;
const longestTitle = 500;
const longestMeaning = 300;
const mostParts = 16;
const mostLinks = 6;

/** A document symbol: what it is, what its parts mean, and its official addresses, each in its own language's name. */
export function cardBlocks(card: SymbolCard, language: AnswerLanguage): KnownBlock[] {
  const says = viewWords(language).card;
  const parts = card.parts.slice(0, mostParts);
  const links = card.links.slice(0, mostLinks).flatMap(({ language: code, url }) => {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    const [element] = linked(isolated(name), url.length <= 500 ? url : undefined);
    return element?.type === 'link' ? [element] : [];
  });
  return richText(
    line(...words(clip(card.symbol, longestSymbol), { bold: true })),
    line(...words(clip(card.title, longestTitle))),
    line(...(parts.length > 0 ? words(says.parts, { bold: true }) : [])),
    bullets(
      parts.map(({ piece, meaning }) =>
        line(...words(clip(piece, 100), { code: true }), ...words(` ${isolated(clip(meaning, longestMeaning))}`)),
      ),
    ),
    line(...(links.length > 0 ? words(says.links, { bold: true }) : [])),
    line(...links.flatMap((element, index) => (index === 0 ? [element] : [...words(' · '), element]))),
  );
}

/** Whether a card is shown with all its parts. */
export const isWholeCard = ({ title, parts }: SymbolCard): boolean =>
  title.length <= longestTitle &&
  parts.length <= mostParts &&
  parts.every(({ meaning }) => meaning.length <= longestMeaning);
