/**
 * What Slack takes as the manifest of an app, by its reference of September 2026 (docs.slack.dev/reference/app-manifest):
 * every field with its lengths and counts. Strict: an entry that is not known fails.
 */
import * as v from 'valibot';

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const some = v.pipe(v.string(), v.minLength(1));
const list = <const T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));
const distinct = (item: v.GenericSchema<string>, most: number) =>
  v.pipe(
    list(item, most),
    v.check((values) => new Set(values).size === values.length, 'names something twice'),
  );
const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const flag = v.exactOptional(v.boolean());

const metadata = v.strictObject({
  major_version: v.exactOptional(v.picklist([1, 2])),
  minor_version: v.exactOptional(v.pipe(v.number(), v.integer())),
});

const displayInformation = v.strictObject({
  name: text(35),
  description: v.exactOptional(text(140)),
  long_description: v.exactOptional(text(4000)),
  background_color: v.exactOptional(v.pipe(v.string(), v.regex(/^#(?:[0-9a-f]{3}){1,2}$/i))),
});

const promptsAndActions = {
  suggested_prompts: v.exactOptional(list(v.strictObject({ title: some, message: some }), 4)),
  actions: v.exactOptional(v.array(v.strictObject({ name: some, description: some }))),
};

/** A name with a top-level domain; no scheme, path, port, number or wildcard. */
const domain = v.pipe(v.string(), v.regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/));

const features = v.strictObject({
  app_home: v.exactOptional(
    v.strictObject({ home_tab_enabled: flag, messages_tab_enabled: flag, messages_tab_read_only_enabled: flag }),
  ),
  agent_view: v.exactOptional(v.strictObject({ agent_description: text(300), ...promptsAndActions })),
  assistant_view: v.exactOptional(v.strictObject({ assistant_description: some, ...promptsAndActions })),
  bot_user: v.exactOptional(
    v.strictObject({
      display_name: v.pipe(text(80), v.regex(/^[a-z0-9._-]+$/, 'only a-z, 0-9, -, _ and .')),
      always_online: flag,
    }),
  ),
  rich_previews: v.exactOptional(
    v.strictObject({
      is_active: flag,
      entity_types: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^slack#\/entities\/[a-z_]+$/)))),
    }),
  ),
  search: v.exactOptional(
    v.strictObject({
      search_function_callback_id: some,
      search_filters_function_callback_id: v.exactOptional(some),
      slackbot_metadata: v.exactOptional(
        v.strictObject({
          description: v.exactOptional(v.string()),
          examples: v.exactOptional(list(v.string(), 5)),
          example_query: v.exactOptional(v.string()),
        }),
      ),
    }),
  ),
  shortcuts: v.exactOptional(
    list(
      v.strictObject({
        name: some,
        callback_id: text(255),
        description: text(150),
        type: v.picklist(['message', 'global']),
      }),
      10,
    ),
  ),
  slash_commands: v.exactOptional(
    list(
      v.strictObject({
        command: v.pipe(text(32), v.regex(/^\/[^\s/]+$/)),
        description: text(2000),
        usage_hint: v.exactOptional(text(1000)),
        should_escape: flag,
        url: v.exactOptional(address),
      }),
      50,
    ),
  ),
  unfurl_domains: v.exactOptional(distinct(domain, 5)),
  workflow_steps: v.exactOptional(list(v.strictObject({ name: text(50), callback_id: text(50) }), 10)),
});

const scopes = v.exactOptional(distinct(some, 255));
const oauthConfig = v.strictObject({
  pkce_enabled: flag,
  redirect_urls: v.exactOptional(list(address, 1000)),
  scopes: v.exactOptional(v.strictObject({ bot: scopes, bot_optional: scopes, user: scopes, user_optional: scopes })),
  token_management_enabled: flag,
});

const events = v.exactOptional(distinct(some, 100));
const settings = v.strictObject({
  allowed_ip_address_ranges: v.exactOptional(list(v.string(), 10)),
  event_subscriptions: v.exactOptional(
    v.strictObject({
      request_url: v.exactOptional(address),
      bot_events: events,
      user_events: events,
      metadata_subscriptions: v.exactOptional(v.array(v.strictObject({ app_id: v.string(), event_type: v.string() }))),
    }),
  ),
  incoming_webhooks: v.exactOptional(v.strictObject({ incoming_webhooks_enabled: v.boolean() })),
  interactivity: v.exactOptional(
    v.strictObject({
      is_enabled: v.boolean(),
      request_url: v.exactOptional(address),
      message_menu_options_url: v.exactOptional(address),
    }),
  ),
  org_deploy_enabled: flag,
  socket_mode_enabled: flag,
  token_rotation_enabled: flag,
  is_hosted: flag,
  is_mcp_enabled: flag,
  siws_links: v.exactOptional(v.strictObject({ initiate_uri: v.exactOptional(address) })),
  function_runtime: v.exactOptional(v.picklist(['remote', 'slack'])),
});

/** Parts for apps that Slack hosts, for steps of workflows and for the Marketplace: known by name only. */
const other = v.exactOptional(v.record(v.string(), v.unknown()));

const fields = v.strictObject({
  _metadata: v.exactOptional(metadata),
  display_information: displayInformation,
  features: v.exactOptional(features),
  oauth_config: v.exactOptional(oauthConfig),
  settings: v.exactOptional(settings),
  app_directory: other,
  functions: other,
  workflows: other,
  datastores: other,
  outgoing_domains: v.exactOptional(list(v.string(), 10)),
  types: other,
  metadata_events: other,
  external_auth_providers: other,
});

export type Manifest = v.InferOutput<typeof fields>;

const includesAll = (all: string[] = [], some: string[] = []) => some.every((each) => all.includes(each));

/** A manifest that Slack takes, also as a whole: where there is no Socket Mode, there are addresses. */
export const manifestSchema = v.pipe(
  fields,
  v.check(
    ({ settings }) =>
      !settings?.event_subscriptions ||
      settings.socket_mode_enabled === true ||
      settings.event_subscriptions.request_url !== undefined,
    'Event Subscription requires either Request URL or Socket Mode Enabled',
  ),
  v.check(
    ({ settings }) =>
      !settings?.interactivity?.is_enabled ||
      settings.socket_mode_enabled === true ||
      settings.interactivity.request_url !== undefined,
    'Interactivity requires a Request URL or Socket Mode',
  ),
  v.check(
    ({ features, settings }) =>
      settings?.socket_mode_enabled === true || (features?.slash_commands ?? []).every(({ url }) => url !== undefined),
    'Slash commands require a URL or Socket Mode',
  ),
  v.check(({ oauth_config: { scopes } = {} }) => {
    const { bot, bot_optional, user, user_optional } = scopes ?? {};
    return includesAll(bot, bot_optional) && includesAll(user, user_optional);
  }, 'Optional scopes must be listed among the scopes too'),
  v.check(
    ({ functions, settings }) =>
      functions === undefined || (settings?.org_deploy_enabled === true && settings.function_runtime !== undefined),
    'Functions require org_deploy_enabled and function_runtime',
  ),
  v.check(
    ({ features }) => !(features?.agent_view && features.assistant_view),
    'An app has the agent view or the assistant view',
  ),
);
