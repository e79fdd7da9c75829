import { newId, newTs } from '../ids.ts';
import { APP_ID, BOT_USER, CHANNEL, TEAM, USER } from '../world.ts';
import { type Payload, richText, VERIFICATION_TOKEN } from './base.ts';

const team = { id: TEAM, domain: 'home' };
const user = { id: USER, username: 'ana', name: 'ana', team_id: TEAM };
const channel = { id: CHANNEL, name: 'general' };

/** A slash command. An empty `response_url` or `trigger_id` is filled in when it is delivered. */
export function slashCommand(command: string, text = '', over: Payload = {}): Payload {
  return {
    token: VERIFICATION_TOKEN,
    team_id: TEAM,
    team_domain: 'home',
    channel_id: CHANNEL,
    channel_name: 'general',
    user_id: USER,
    user_name: 'ana',
    command,
    text,
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: '',
    trigger_id: '',
    ...over,
  };
}

/** A shortcut on a message. */
export function messageShortcut(callbackId: string, text: string, over: Payload = {}): Payload {
  const ts = newTs();
  return {
    type: 'message_action',
    ...common(),
    action_ts: newTs(),
    callback_id: callbackId,
    channel,
    message_ts: ts,
    message: { type: 'message', user: USER, ts, text, team: TEAM, blocks: richText(text) },
    response_url: '',
    trigger_id: '',
    ...over,
  };
}

/** What was done with an element: a button by default. */
export function action(actionId: string, value = '', over: Payload = {}): Payload {
  return {
    type: 'button',
    action_id: actionId,
    block_id: newId('b'),
    text: { type: 'plain_text', text: actionId, emoji: true },
    value,
    action_ts: newTs(),
    ...over,
  };
}

/** An element of a message was used; `message` is the bot's message as the API gave it back. */
export function clickInMessage(actions: readonly Payload[], message: Payload = {}, over: Payload = {}): Payload {
  const whole: Payload = { type: 'message', user: BOT_USER, bot_id: 'B0BOT', ts: newTs(), text: '', ...message };
  return {
    ...blockActions(actions),
    container: { type: 'message', message_ts: whole.ts, channel_id: CHANNEL, is_ephemeral: false },
    channel,
    message: whole,
    response_url: '',
    ...over,
  };
}

/** An element of an ephemeral message was used: there is no message in the payload. */
export function clickInEphemeral(actions: readonly Payload[], over: Payload = {}): Payload {
  return {
    ...blockActions(actions),
    container: { type: 'message', message_ts: newTs(), channel_id: CHANNEL, is_ephemeral: true },
    channel,
    response_url: '',
    ...over,
  };
}

/** An element of a modal or of the Home tab was used. */
export function clickInView(actions: readonly Payload[], view: Payload, over: Payload = {}): Payload {
  return { ...blockActions(actions), container: { type: 'view', view_id: view.id }, view: viewOutput(view), ...over };
}

/** An element of an unfurled link was used: there is an app_unfurl and no message. */
export function clickInUnfurl(actions: readonly Payload[], url: string, over: Payload = {}): Payload {
  return {
    ...blockActions(actions),
    container: {
      type: 'message_attachment',
      message_ts: newTs(),
      attachment_id: 1,
      channel_id: CHANNEL,
      is_ephemeral: false,
      is_app_unfurl: true,
      app_unfurl_url: url,
    },
    channel,
    app_unfurl: {
      id: 1,
      blocks: [],
      fallback: '[no preview available]',
      bot_id: 'B0BOT',
      app_unfurl_url: url,
      is_app_unfurl: true,
    },
    response_url: '',
    ...over,
  };
}

/** A modal was submitted, with what was filled in by block and action. */
export function viewSubmission(view: Payload, values: Payload = {}, over: Payload = {}): Payload {
  return {
    type: 'view_submission',
    ...common(),
    trigger_id: '',
    view: { ...viewOutput(view), state: { values } },
    response_urls: [],
    ...over,
  };
}

/**
 * What is filled in when a modal is sent as it stands, by block and action: what its elements have at first. `over` gives
 * other fields by the name of their action, as values, lists of values or hours.
 */
export function filledIn(view: Payload, over: Record<string, string | readonly string[] | null> = {}): Payload {
  const inputs = (view.blocks as readonly Payload[]).filter(({ type }) => type === 'input');
  return Object.fromEntries(
    inputs.map(({ block_id, element }) => {
      const field = element as Payload;
      const name = String(field.action_id);
      const given = Object.hasOwn(over, name) ? over[name] : initialOf(field);
      return [String(block_id), { [name]: { type: field.type, ...stateOf(field, given ?? null) } }];
    }),
  );
}

type Option = { readonly value: string };

function initialOf(field: Payload): string | readonly string[] | null {
  const { initial_option, initial_options, initial_time } = field as {
    initial_option?: Option;
    initial_options?: readonly Option[];
    initial_time?: string;
  };
  return initial_option?.value ?? initial_options?.map(({ value }) => value) ?? initial_time ?? null;
}

/** How Slack words the state of an element, from the options that the element itself has. */
function stateOf(field: Payload, given: string | readonly string[] | null): Payload {
  const groups = (field.option_groups ?? []) as readonly { options: readonly Option[] }[];
  const offered = [...((field.options ?? []) as readonly Option[]), ...groups.flatMap(({ options }) => options)];
  const find = (value: string) => {
    const option = offered.find((each) => each.value === value);
    if (!option) throw new Error(`${String(field.action_id)} does not offer ${value}`);
    return option;
  };
  if (field.type === 'timepicker') return { selected_time: given };
  if (field.type === 'plain_text_input') return { value: given };
  if (field.type === 'checkboxes' || field.type === 'multi_static_select')
    return { selected_options: [given ?? []].flat().map(find) };
  return { selected_option: given === null ? null : find(String(given)) };
}

/** A modal was closed. */
export function viewClosed(view: Payload, over: Payload = {}): Payload {
  return { type: 'view_closed', ...common(), view: viewOutput(view), is_cleared: false, ...over };
}

function blockActions(actions: readonly Payload[]): Payload {
  return { type: 'block_actions', ...common(), trigger_id: '', actions, state: { values: {} } };
}

function common(): Payload {
  return { team, user, api_app_id: APP_ID, token: VERIFICATION_TOKEN, enterprise: null, is_enterprise_install: false };
}

/** A view as payloads carry it; give what `views.open` answered, or only what matters. */
function viewOutput(view: Payload): Payload {
  const id = view.id ?? newId('V');
  return {
    id,
    team_id: TEAM,
    type: 'modal',
    blocks: [],
    private_metadata: '',
    callback_id: '',
    state: { values: {} },
    hash: `${Math.floor(Date.now() / 1000)}.hash`,
    title: { type: 'plain_text', text: 'View', emoji: true },
    clear_on_close: false,
    notify_on_close: false,
    close: null,
    submit: null,
    previous_view_id: null,
    root_view_id: id,
    app_id: APP_ID,
    external_id: '',
    app_installed_team_id: TEAM,
    bot_id: 'B0BOT',
    ...view,
  };
}
