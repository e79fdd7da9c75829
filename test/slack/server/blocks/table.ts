import { PICTURE, SLACK_FILE } from './compositions.ts';
import { ELEMENTS, ELEMENTS_OF } from './elements.ts';
import { RICH_TEXT } from './rich-text.ts';
import {
  anything,
  bool,
  link,
  list,
  mrkdwn,
  num,
  object,
  plain,
  type Rule,
  type Shape,
  type Surface,
  str,
  type Table,
  text,
  typed,
  word,
} from './rules.ts';

const MESSAGES: readonly Surface[] = ['message'];
const MESSAGES_AND_VIEWS: readonly Surface[] = ['message', 'modal', 'home'];
const VIEWS: readonly Surface[] = ['modal', 'home'];

const picture = typed(PICTURE);
const button = typed(ELEMENTS, ['button']);
const richText = typed(() => BLOCKS, ['rich_text']);
const cell = typed(
  () => ({
    ...BLOCKS,
    raw_text: { fields: { type: word('raw_text'), text: str(3000) }, need: ['text'] },
    raw_number: { fields: { type: word('raw_number'), value: num(), text: str(3000) }, need: ['value', 'text'] },
  }),
  ['raw_text', 'raw_number', 'rich_text'],
);

/** Some elements, with pictures or texts among them. */
function mixed(only: readonly string[], others: Table): Rule {
  const table = { ...Object.fromEntries(Object.entries(ELEMENTS).filter(([type]) => only.includes(type))), ...others };
  return typed(table);
}

const TEXTS: Table = {
  plain_text: { fields: { type: word('plain_text'), text: str(3000), emoji: bool }, need: ['text'] },
  mrkdwn: { fields: { type: word('mrkdwn'), text: str(3000), verbatim: bool }, need: ['text'] },
};

function block(type: string, fields: Shape['fields'], rest: Omit<Shape, 'fields'> = {}): Record<string, Shape> {
  return { [type]: { fields: { type: word(type), block_id: str(255), ...fields }, ...rest } };
}

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
  ...block('header', { text: plain(150) }, { need: ['text'] }),
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
  ...block(
    'alert',
    { text: text(200), level: word('default', 'info', 'warning', 'error', 'success') },
    {
      need: ['text'],
      on: MESSAGES_AND_VIEWS,
    },
  ),
  ...block(
    'card',
    {
      hero_image: picture,
      icon: picture,
      title: mrkdwn(150),
      subtitle: mrkdwn(150),
      body: mrkdwn(200),
      actions: list(button, 3),
    },
    { oneOf: ['hero_image', 'title', 'actions', 'body'], on: MESSAGES },
  ),
  ...block(
    'carousel',
    {
      elements: list(
        typed(() => BLOCKS, ['card']),
        10,
      ),
    },
    { need: ['elements'], on: MESSAGES },
  ),
  ...block(
    'container',
    {
      title: plain(150),
      rich_text_title: richText,
      subtitle: text(150),
      child_blocks: list(
        typed(() => BLOCKS),
        10,
      ),
      width: word('narrow', 'standard', 'wide', 'full'),
      icon: picture,
      is_collapsible: bool,
      default_collapsed: bool,
      has_header_divider: bool,
    },
    { need: ['child_blocks'], oneOf: ['title', 'rich_text_title'], on: MESSAGES },
  ),
  ...block(
    'table',
    {
      rows: list(list(cell, 20), 100),
      column_settings: list(object({ align: word('left', 'center', 'right'), is_wrapped: bool }, []), 20),
    },
    { need: ['rows'], on: MESSAGES },
  ),
  ...block(
    'data_table',
    {
      rows: list(list(cell, 20), 1000),
      caption: str(3000),
      page_size: num(1, 100),
      row_header_column_index: num(0, 19),
    },
    { need: ['rows', 'caption'], on: MESSAGES },
  ),
  ...block(
    'task_card',
    {
      task_id: str(255),
      title: str(3000),
      details: richText,
      output: richText,
      sources: list(anything, 100),
      status: word('pending', 'in_progress', 'complete', 'error'),
    },
    { need: ['task_id', 'title', 'status'], on: MESSAGES },
  ),
  ...block(
    'plan',
    {
      title: str(3000),
      tasks: list(
        typed(() => BLOCKS, ['task_card']),
        50,
      ),
    },
    {
      need: ['title'],
      on: MESSAGES,
    },
  ),
  ...block(
    'video',
    {
      video_url: link(3000),
      thumbnail_url: link(3000),
      alt_text: str(2000),
      title: plain(199),
      title_url: link(3000),
      author_name: str(49),
      provider_name: str(49),
      provider_icon_url: link(3000),
      description: plain(200),
    },
    { need: ['video_url', 'thumbnail_url', 'alt_text', 'title'] },
  ),
};
