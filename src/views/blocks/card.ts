import type { KnownBlock } from '@slack/types';
import type { AnswerLanguage, SymbolCard } from '../../model.ts';
import { viewWords } from '../words.ts';
import { bullets, line, linked, richText, words } from './elements.ts';
import { clip, isolated } from './escape.ts';

const longestSymbol = 200;
/** How much of a card is shown: letters of the title and of a part's meaning, parts. */
export type CardRoom = { title: number; meaning: number; parts: number };

const roomInMessage: CardRoom = { title: 500, meaning: 300, parts: 16 };
const mostLinks = 6;

/**
 * A document symbol: what it is, what its parts mean, and its official addresses, each in its own language's name.
 * Symbol and title are left out where the line above the card, `said`, has them.
 */
export function cardBlocks(
  card: SymbolCard,
  language: AnswerLanguage,
  said: string,
  room = roomInMessage,
): KnownBlock[] {
  const says = viewWords(language).card;
  const parts = card.parts.filter(({ piece }) => piece.trim()).slice(0, room.parts);
  const links = card.links.slice(0, mostLinks).flatMap(({ language: code, url }) => {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    const [element] = linked(isolated(name), url.length <= 500 ? url : undefined);
    return element?.type === 'link' ? [element] : [];
  });
  return richText(
    line(...(said.includes(card.symbol) ? [] : words(clip(card.symbol, longestSymbol), { bold: true }))),
    line(...(said.includes(card.title) ? [] : words(clip(card.title, room.title)))),
    line(...(parts.length > 0 ? words(says.parts, { bold: true }) : [])),
    bullets(
      parts.map(({ piece, meaning }) =>
        line(...words(clip(piece, 100), { code: true }), ...words(` ${isolated(clip(meaning, room.meaning))}`)),
      ),
    ),
    line(...(links.length > 0 ? words(says.links, { bold: true }) : [])),
    line(...links.flatMap((element, index) => (index === 0 ? [element] : [...words(' · '), element]))),
  );
}

/** Whether a message shows all of a card. */
export const isWholeCard = ({ title, parts }: SymbolCard): boolean =>
  title.length <= roomInMessage.title &&
  parts.length <= roomInMessage.parts &&
  parts.every(({ meaning }) => meaning.length <= roomInMessage.meaning);
