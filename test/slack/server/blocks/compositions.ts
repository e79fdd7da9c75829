import { bool, link, list, object, plain, type Rule, str, type Table, text, word } from './rules.ts';

/** The fields of an element that tells the app when it was used. */
export const ACTIONABLE = { action_id: str(255) } as const;

/** The dialog that asks again before an action. */
export const CONFIRM: Rule = object(
  { title: plain(100), text: text(300), confirm: plain(30), deny: plain(30), style: word('primary', 'danger') },
  ['text'],
);

const OPTION_COMMON = { value: str(75), description: plain(75) } as const;

/** An option of a select menu. */
export const PLAIN_OPTION: Rule = object({ text: plain(75), ...OPTION_COMMON }, ['text', 'value']);

/** An option of an overflow menu, which alone may carry a link. */
export const OVERFLOW_OPTION: Rule = object({ text: plain(75), ...OPTION_COMMON, url: link(3000) }, ['text']);

/** An option of checkboxes and radio buttons. */
export const RICH_OPTION: Rule = object({ text: text(75), ...OPTION_COMMON, description: text(75) }, ['text', 'value']);

/** Options under a heading. */
export const OPTION_GROUP: Rule = object({ label: plain(75), options: list(PLAIN_OPTION, 100) });

/** Which conversations a menu offers. */
export const CONVERSATION_FILTER: Rule = object(
  {
    include: list(word('im', 'mpim', 'private', 'public'), 4),
    exclude_external_shared_channels: bool,
    exclude_bot_users: bool,
  },
  [],
);

/** When a text input tells the app of what is typed. */
export const DISPATCH: Rule = object({
  trigger_actions_on: list(word('on_enter_pressed', 'on_character_entered'), 2),
});

/** A picture that is already in Slack. */
export const SLACK_FILE: Rule = {
  is: 'object',
  shape: { fields: { url: link(3000), id: str(255) }, oneOf: ['url', 'id'], notBoth: ['url', 'id'] },
};

/** A picture within another block. */
export const PICTURE: Table = {
  image: {
    fields: { type: word('image'), alt_text: str(2000), image_url: link(3000), slack_file: SLACK_FILE },
    need: ['alt_text'],
    oneOf: ['image_url', 'slack_file'],
    notBoth: ['image_url', 'slack_file'],
  },
};

/** One of the two buttons for feedback. */
export const FEEDBACK_BUTTON: Rule = object({ text: plain(75), accessibility_label: str(75), value: str(2000) }, [
  'text',
  'value',
]);
