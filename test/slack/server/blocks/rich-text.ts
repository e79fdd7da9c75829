import { bool, list, num, object, type Rule, str, type Table, typed, word } from './rules.ts';

const STYLE: Rule = object({ bold: bool, code: bool, italic: bool, strike: bool, underline: bool }, []);

/** The pieces of a line of rich text: their own fields, of which the first must be there. */
const PIECES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  text: { text: str(40_000) },
  link: { url: str(3000), text: str(40_000), unsafe: bool },
  emoji: { name: str(255), unicode: str(255), url: str(3000) },
  user: { user_id: str(255) },
  channel: { channel_id: str(255) },
  team: { team_id: str(255) },
  usergroup: { usergroup_id: str(255) },
  broadcast: { range: word('here', 'channel', 'everyone') },
  color: { value: str(255) },
  date: { timestamp: num(), format: str(255), url: str(3000), fallback: str(3000) },
};

const PIECE_TABLE: Table = Object.fromEntries(
  Object.entries(PIECES).map(([type, fields]) => [
    type,
    { fields: { type: word(type), ...fields, style: STYLE }, need: Object.keys(fields).slice(0, 1) },
  ]),
);

const piece = typed(PIECE_TABLE);
const border = num(0, 1);

/** What a rich_text block is made of. */
export const RICH_TEXT: Table = {
  rich_text_section: {
    fields: { type: word('rich_text_section'), elements: list(piece, 1000, 0) },
    need: ['elements'],
  },
  rich_text_quote: {
    fields: { type: word('rich_text_quote'), elements: list(piece, 1000, 0), border },
    need: ['elements'],
  },
  rich_text_preformatted: {
    fields: {
      type: word('rich_text_preformatted'),
      elements: list(typed(PIECE_TABLE, ['text', 'link']), 1000, 0),
      border,
    },
    need: ['elements'],
  },
  rich_text_list: {
    fields: {
      type: word('rich_text_list'),
      elements: list(
        typed(() => RICH_TEXT, ['rich_text_section']),
        1000,
      ),
      style: word('bullet', 'ordered'),
      indent: num(0, 8),
      offset: num(0),
      border,
    },
    need: ['elements', 'style'],
  },
};
