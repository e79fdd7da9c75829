import {
  ACTIONABLE,
  CONFIRM,
  CONVERSATION_FILTER,
  DISPATCH,
  FEEDBACK_BUTTON,
  OPTION_GROUP,
  OVERFLOW_OPTION,
  PLAIN_OPTION,
  RICH_OPTION,
} from './compositions.ts';
import { anything, bool, link, list, num, plain, type Shape, str, type Table, word } from './rules.ts';

const FOCUS = { focus_on_load: bool } as const;
const PLACEHOLDER = { placeholder: plain(150) } as const;
const MENU = { ...ACTIONABLE, ...FOCUS, ...PLACEHOLDER, confirm: CONFIRM } as const;
const MULTI = { ...MENU, max_selected_items: num(1, 100) } as const;
const INPUT = { ...ACTIONABLE, ...FOCUS, ...PLACEHOLDER, dispatch_action_config: DISPATCH } as const;
const OPTIONS = { options: list(PLAIN_OPTION, 100), option_groups: list(OPTION_GROUP, 100) } as const;

const STYLE = word('primary', 'danger');

function element(type: string, fields: Shape['fields'], rest: Omit<Shape, 'fields'> = {}): Record<string, Shape> {
  return { [type]: { fields: { type: word(type), ...fields }, ...rest } };
}

const choice = { oneOf: ['options', 'option_groups'], notBoth: ['options', 'option_groups'] } as const;

/** All block elements but pictures: their fields and limits. */
export const ELEMENTS: Table = {
  ...element(
    'button',
    {
      ...ACTIONABLE,
      text: plain(75),
      value: str(2000),
      url: link(3000),
      style: STYLE,
      accessibility_label: str(75),
      confirm: CONFIRM,
    },
    { need: ['text'] },
  ),
  ...element(
    'workflow_button',
    {
      ...ACTIONABLE,
      text: plain(75),
      workflow: anything,
      style: STYLE,
      accessibility_label: str(75),
      confirm: CONFIRM,
    },
    { need: ['text', 'workflow'] },
  ),
  ...element('overflow', { ...ACTIONABLE, options: list(OVERFLOW_OPTION, 5), confirm: CONFIRM }, { need: ['options'] }),
  ...element(
    'checkboxes',
    {
      ...ACTIONABLE,
      ...FOCUS,
      options: list(RICH_OPTION, 10),
      initial_options: list(RICH_OPTION, 10),
      confirm: CONFIRM,
    },
    { need: ['options'] },
  ),
  ...element(
    'radio_buttons',
    { ...ACTIONABLE, ...FOCUS, options: list(RICH_OPTION, 10), initial_option: RICH_OPTION, confirm: CONFIRM },
    { need: ['options'] },
  ),
  ...element('static_select', { ...MENU, ...OPTIONS, initial_option: PLAIN_OPTION }, choice),
  ...element('multi_static_select', { ...MULTI, ...OPTIONS, initial_options: list(PLAIN_OPTION, 100) }, choice),
  ...element('external_select', { ...MENU, initial_option: PLAIN_OPTION, min_query_length: num(0) }),
  ...element('multi_external_select', { ...MULTI, initial_options: list(PLAIN_OPTION, 100), min_query_length: num(0) }),
  ...element('users_select', { ...MENU, initial_user: str(255) }),
  ...element('multi_users_select', { ...MULTI, initial_users: list(str(255), 100) }),
  ...element('conversations_select', {
    ...MENU,
    initial_conversation: str(255),
    default_to_current_conversation: bool,
    response_url_enabled: bool,
    filter: CONVERSATION_FILTER,
  }),
  ...element('multi_conversations_select', {
    ...MULTI,
    initial_conversations: list(str(255), 100),
    default_to_current_conversation: bool,
    filter: CONVERSATION_FILTER,
  }),
  ...element('channels_select', { ...MENU, initial_channel: str(255), response_url_enabled: bool }),
  ...element('multi_channels_select', { ...MULTI, initial_channels: list(str(255), 100) }),
  ...element('datepicker', { ...MENU, initial_date: str(10, 10) }),
  ...element('timepicker', { ...MENU, initial_time: str(5, 5), timezone: str(255) }),
  ...element('datetimepicker', { ...ACTIONABLE, ...FOCUS, initial_date_time: num(1e9, 9999999999), confirm: CONFIRM }),
  ...element('plain_text_input', {
    ...INPUT,
    initial_value: str(3000, 0),
    multiline: bool,
    min_length: num(0, 3000),
    max_length: num(1, 3000),
  }),
  ...element('email_text_input', { ...INPUT, initial_value: str(3000) }),
  ...element('url_text_input', { ...INPUT, initial_value: str(3000) }),
  ...element(
    'number_input',
    { ...INPUT, is_decimal_allowed: bool, initial_value: str(255), min_value: str(255), max_value: str(255) },
    { need: ['is_decimal_allowed'] },
  ),
  ...element('file_input', { ...ACTIONABLE, filetypes: list(str(255), 100), max_files: num(1, 10) }),
  ...element('rich_text_input', { ...INPUT, initial_value: anything, min_lines: num(1, 100), max_lines: num(1, 100) }),
  ...element(
    'feedback_buttons',
    { ...ACTIONABLE, positive_button: FEEDBACK_BUTTON, negative_button: FEEDBACK_BUTTON },
    { need: ['positive_button', 'negative_button'] },
  ),
  ...element(
    'icon_button',
    {
      ...ACTIONABLE,
      icon: str(255),
      text: plain(75),
      accessibility_label: str(75),
      value: str(2000),
      visible_to_user_ids: list(str(255), 1000),
      confirm: CONFIRM,
    },
    { need: ['icon', 'text'] },
  ),
};

const MENUS = Object.keys(ELEMENTS).filter((type) => type.endsWith('_select'));
const PICKERS = ['datepicker', 'timepicker', 'checkboxes', 'radio_buttons'];

/** Which elements each block takes. */
export const ELEMENTS_OF = {
  section: ['button', 'workflow_button', 'overflow', ...PICKERS, ...MENUS],
  actions: ['button', 'workflow_button', 'overflow', 'datetimepicker', 'rich_text_input', ...PICKERS, ...MENUS],
  context_actions: ['feedback_buttons', 'icon_button'],
  input: [
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'file_input',
    'rich_text_input',
    'datetimepicker',
    ...PICKERS,
    ...MENUS,
  ],
} as const;
