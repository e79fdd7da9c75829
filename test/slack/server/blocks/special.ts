import { PICTURE } from './compositions.ts';
import { ELEMENTS } from './elements.ts';
import {
  anything,
  block,
  bool,
  link,
  list,
  num,
  object,
  plain,
  type Surface,
  str,
  type Table,
  text,
  typed,
  word,
} from './rules.ts';

const MESSAGES: readonly Surface[] = ['message'];
const MESSAGES_AND_HOME: readonly Surface[] = ['message', 'home'];

/** The blocks that a container takes. */
const IN_CONTAINER = 'actions context divider header image input rich_text section table video'.split(' ');

const picture = typed(PICTURE);
const button = typed(ELEMENTS, ['button']);

/** Blocks for cards, tables, tasks and films; `all` gives every block, for those that hold others. */
export function specialBlocks(all: () => Table): Table {
  const richText = typed(all, ['rich_text']);
  const cell = typed(
    () => ({
      ...all(),
      raw_text: { fields: { type: word('raw_text'), text: str(3000) }, need: ['text'] },
      raw_number: { fields: { type: word('raw_number'), value: num(), text: str(3000) }, need: ['value', 'text'] },
    }),
    ['raw_text', 'raw_number', 'rich_text'],
  );
  const column = object({ align: word('left', 'center', 'right'), is_wrapped: bool }, []);
  return {
    ...block(
      'alert',
      { text: text(200), level: word('default', 'info', 'warning', 'error', 'success') },
      {
        need: ['text'],
        on: ['modal'],
      },
    ),
    ...block(
      'card',
      {
        hero_image: picture,
        icon: picture,
        slack_icon: object({ type: word('icon'), name: str(255) }),
        title: text(150),
        subtitle: text(150),
        body: text(200),
        subtext: text(200),
        actions: list(button, 3),
      },
      {
        oneOf: ['hero_image', 'title', 'actions', 'body'],
        notBoth: ['icon', 'slack_icon'],
        on: ['message', 'modal', 'home'],
      },
    ),
    ...block('carousel', { elements: list(typed(all, ['card']), 10) }, { need: ['elements'], on: MESSAGES_AND_HOME }),
    ...block(
      'container',
      {
        title: plain(150),
        rich_text_title: richText,
        subtitle: text(150),
        child_blocks: list(typed(all, IN_CONTAINER), 10),
        width: word('narrow', 'standard', 'wide', 'full'),
        icon: picture,
        is_collapsible: bool,
        default_collapsed: bool,
        has_header_divider: bool,
      },
      { need: ['child_blocks'], oneOf: ['title', 'rich_text_title'], on: MESSAGES_AND_HOME },
    ),
    ...block(
      'table',
      { rows: list(list(cell, 20), 100), column_settings: list(column, 20) },
      {
        need: ['rows'],
        on: MESSAGES_AND_HOME,
      },
    ),
    ...block(
      'data_table',
      {
        rows: list(list(cell, 20), 201, 2),
        caption: str(3000),
        page_size: num(1, 100),
        row_header_column_index: num(0, 19),
      },
      { need: ['rows', 'caption'], on: MESSAGES_AND_HOME },
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
    ...block('plan', { title: str(3000), tasks: list(anything, 50) }, { need: ['title'], on: MESSAGES }),
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
}
