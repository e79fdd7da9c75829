import { PICTURE, SLACK_FILE } from './compositions.ts';
import { ELEMENTS, ELEMENTS_OF } from './elements.ts';
import { RICH_TEXT } from './rich-text.ts';
import {
  block,
  bool,
  link,
  list,
  num,
  plain,
  type Rule,
  type Surface,
  str,
  type Table,
  text,
  typed,
  word,
} from './rules.ts';
import { specialBlocks } from './special.ts';

const MESSAGES: readonly Surface[] = ['message'];
const MESSAGES_AND_VIEWS: readonly Surface[] = ['message', 'modal', 'home'];
const VIEWS: readonly Surface[] = ['modal', 'home'];

/** Some elements, with pictures or texts among them. */
function mixed(only: readonly string[], others: Table): Rule {
  const table = { ...Object.fromEntries(Object.entries(ELEMENTS).filter(([type]) => only.includes(type))), ...others };
  return typed(table);
}

const TEXTS: Table = {
  plain_text: { fields: { type: word('plain_text'), text: str(3000), emoji: bool }, need: ['text'] },
  mrkdwn: { fields: { type: word('mrkdwn'), text: str(3000), verbatim: bool }, need: ['text'] },
};

/** All blocks: their fields, limits and the surfaces they may stand on. */
export const BLOCKS: Table = {
  ...block(
    'section',
    {
      text: text(3000),
      fields: list(text(2000), 10),
      accessory: mixed(ELEMENTS_OF.section, PICTURE),
      expand: bool,
    },
    { oneOf: ['text', 'fields'] },
  ),
  ...block('header', { text: plain(150), level: num(1, 4) }, { need: ['text'] }),
  ...block('divider', {}),
  ...block('context', { elements: list(typed({ ...TEXTS, ...PICTURE }), 10) }, { need: ['elements'] }),
  ...block('actions', { elements: list(typed(ELEMENTS, ELEMENTS_OF.actions), 25) }, { need: ['elements'] }),
  ...block(
    'context_actions',
    { elements: list(typed(ELEMENTS, ELEMENTS_OF.context_actions), 5) },
    { need: ['elements'], on: MESSAGES },
  ),
  ...block('markdown', { text: str(12_000) }, { need: ['text'], on: MESSAGES }),
  ...block('rich_text', { elements: list(typed(RICH_TEXT), 1000) }, { need: ['elements'], on: MESSAGES_AND_VIEWS }),
  ...block(
    'image',
    { alt_text: str(2000), title: plain(2000), image_url: link(3000), slack_file: SLACK_FILE },
    { need: ['alt_text'], oneOf: ['image_url', 'slack_file'], notBoth: ['image_url', 'slack_file'] },
  ),
  ...block(
    'input',
    {
      label: plain(2000),
      hint: plain(2000),
      optional: bool,
      dispatch_action: bool,
      element: typed(ELEMENTS, ELEMENTS_OF.input),
    },
    { need: ['label', 'element'], on: VIEWS },
  ),
  ...specialBlocks(() => BLOCKS),
};
