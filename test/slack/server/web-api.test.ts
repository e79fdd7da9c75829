import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { linksShared, linksTyped } from '../payloads.ts';
import { callApi } from './client.ts';
import { type Slack, startSlack } from './slack.ts';
import {
  APP_TOKEN,
  ARCHIVED_CHANNEL,
  BOT_TOKEN,
  CHANNEL,
  CLIENT_ID,
  CLIENT_SECRET,
  DEFAULT_SCOPES,
  DEFAULT_TEAMS,
  EXTERNAL_USER,
  FRENCH_USER,
  IM,
  OTHER_CHANNEL,
  OTHER_TEAM,
  PRIVATE_CHANNEL,
  SHARED_CHANNEL,
  USER,
} from './world.ts';

const OTHER = { ...DEFAULT_TEAMS[0], id: OTHER_TEAM, name: 'Partner', domain: 'partner', token: 'xoxb-other' } as never;
const LINK = 'https://undocs.org/A/1';
let slack: Slack;

before(async () => {
  slack = await startSlack({ oauthCodes: { code: OTHER }, scopes: [...DEFAULT_SCOPES, 'im:read', 'im:write'] });
  for (const event of [linksShared([LINK], { unfurl_id: 'shared' }), linksTyped([LINK], { unfurl_id: 'typed' })]) {
    void slack.event(event);
  }
});
after(() => slack.close());

const call = (method: string, args: Record<string, unknown> = {}, token?: string) =>
  callApi(slack.apiUrl, method, args, token);

const entity = (over: Record<string, unknown> = {}) => ({
  entity_type: 'slack#/entities/content_item',
  url: LINK,
  app_unfurl_url: LINK,
  external_ref: { id: 'A/1' },
  entity_payload: { attributes: { title: { text: 'A/1' } }, fields: { description: { value: 'Report' } } },
  ...over,
});
const unfurl = (over: Record<string, unknown>) => ({ unfurl_id: 'shared', source: 'conversations_history', ...over });
const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'x' } }];
const modal = { type: 'modal', title: { type: 'plain_text', text: 'Title' }, blocks };
const home = { type: 'home', blocks };

/** Calls that Slack refuses: the method, its arguments, the error, and the token if it is another. */
const REFUSED: [string, Record<string, unknown>, string, string?][] = [
  ['chat.noSuchMethod', {}, 'unknown_method'],
  ['auth.test', {}, 'invalid_auth', 'xoxb-unknown'],
  ['auth.test', {}, 'not_authed', ''],
  ['auth.test', {}, 'not_allowed_token_type', APP_TOKEN],
  ['apps.connections.open', {}, 'not_allowed_token_type', BOT_TOKEN],
  ['apps.connections.open', {}, 'invalid_auth', 'xapp-unknown'],
  ['files.getUploadURLExternal', { filename: 'a.ics', length: 0 }, 'invalid_arguments'],
  ['files.getUploadURLExternal', { filename: 'a.ics' }, 'invalid_arguments'],
  ['files.completeUploadExternal', { files: [{ id: 'F0NONE' }], channel_id: IM }, 'file_not_found'],
  ['files.completeUploadExternal', { files: [] }, 'invalid_arguments'],
  ['chat.postMessage', { text: 'x' }, 'channel_not_found'],
  ['chat.postMessage', { channel: 'C0NOWHERE', text: 'x' }, 'channel_not_found'],
  ['chat.postMessage', { channel: OTHER_CHANNEL, text: 'x' }, 'not_in_channel'],
  ['chat.postMessage', { channel: ARCHIVED_CHANNEL, text: 'x' }, 'is_archived'],
  ['chat.postMessage', { channel: PRIVATE_CHANNEL, text: 'x' }, 'channel_not_found', 'xoxb-other'],
  ['chat.postMessage', { channel: CHANNEL }, 'no_text'],
  ['chat.postMessage', { channel: CHANNEL, text: '', blocks: [] }, 'no_text'],
  ['chat.postMessage', { channel: CHANNEL, text: 'x'.repeat(40_001) }, 'msg_too_long'],
  ['chat.postMessage', { channel: CHANNEL, markdown_text: 'x'.repeat(12_001) }, 'msg_too_long'],
  ['chat.postMessage', { channel: CHANNEL, markdown_text: 'x', text: 'x' }, 'markdown_text_conflict'],
  ['chat.postMessage', { channel: CHANNEL, text: 'x', thread_ts: '1.2' }, 'invalid_thread_ts'],
  ['chat.postMessage', { channel: CHANNEL, text: 'x', username: 'Other' }, 'missing_scope'],
  ['chat.postMessage', { channel: CHANNEL, text: 'x', threadTs: '1' }, 'invalid_arguments'],
  ['chat.postMessage', { channel: CHANNEL, blocks: [{ type: 'chart' }] }, 'invalid_blocks'],
  ['chat.postMessage', { channel: CHANNEL, blocks: '[{' }, 'invalid_blocks_format'],
  ['chat.postMessage', { channel: CHANNEL, attachments: [{ color: 'good', headline: 'x' }] }, 'invalid_attachments'],
  ['chat.postMessage', { channel: CHANNEL, text: 'x', metadata: { event_type: 'a' } }, 'invalid_metadata_schema'],
  ['chat.postEphemeral', { channel: CHANNEL, text: 'x' }, 'user_not_found'],
  ['chat.postEphemeral', { channel: CHANNEL, user: 'U0NOBODY', text: 'x' }, 'user_not_found'],
  ['chat.postEphemeral', { channel: IM, user: FRENCH_USER, text: 'x' }, 'user_not_in_channel'],
  ['chat.update', { channel: CHANNEL, ts: '1700000000.000000', text: 'x' }, 'message_not_found'],
  ['chat.delete', { channel: CHANNEL, ts: '1700000000.000000' }, 'message_not_found'],
  ['chat.getPermalink', { channel: CHANNEL, message_ts: '1700000000.000000' }, 'message_not_found'],
  ['users.info', { user: 'U0NOBODY' }, 'user_not_found'],
  ['conversations.info', { channel: 'C0NOWHERE' }, 'channel_not_found'],
  ['conversations.open', {}, 'users_list_not_supplied'],
  ['chat.unfurl', unfurl({}), 'missing_unfurls'],
  ['chat.unfurl', unfurl({ unfurls: {} }), 'missing_unfurls'],
  ['chat.unfurl', unfurl({ unfurls: { [`${LINK}/`]: { blocks } } }), 'cannot_unfurl_url'],
  ['chat.unfurl', unfurl({ unfurls: { [LINK]: { blocks } }, metadata: { entities: [entity()] } }), 'invalid_arguments'],
  ['chat.unfurl', unfurl({ unfurl_id: 'other', unfurls: { [LINK]: { blocks } } }), 'invalid_unfurl_id'],
  ['chat.unfurl', unfurl({ source: 'composer', unfurls: { [LINK]: { blocks } } }), 'invalid_source'],
  ['chat.unfurl', { unfurl_id: 'shared', unfurls: { [LINK]: { blocks } } }, 'missing_source'],
  [
    'chat.unfurl',
    { channel: CHANNEL, ts: '1700000000.000000', unfurls: { [LINK]: { blocks } } },
    'cannot_find_message',
  ],
  ['chat.unfurl', { unfurls: { [LINK]: { blocks } } }, 'missing_channel'],
  ['chat.unfurl', unfurl({ unfurls: { [LINK]: { blocks: [{ type: 'rich_text', elements: [] }] } } }), 'invalid_blocks'],
  ['chat.unfurl', unfurl({ metadata: { entities: [entity({ entity_type: 'symbol' })] } }), 'error_processing_metadata'],
  ['chat.unfurl', unfurl({ metadata: { entities: [entity({ external_ref: 'A/1' })] } }), 'error_processing_metadata'],
  ['chat.unfurl', unfurl({ metadata: { entities: [entity({ entity_payload: {} })] } }), 'error_processing_metadata'],
  [
    'chat.unfurl',
    unfurl({ metadata: { entities: [entity({ app_unfurl_url: undefined })] } }),
    'error_processing_metadata',
  ],
  ['chat.unfurl', unfurl({ metadata: { entities: [entity({ app_unfurl_url: 'https://a.b' })] } }), 'cannot_unfurl_url'],
  ['entity.presentDetails', { trigger_id: 'none', metadata: entity() }, 'invalid_trigger_id'],
  ['views.open', { view: modal }, 'invalid_arguments'],
  ['views.open', { view: modal, trigger_id: 'none' }, 'invalid_trigger_id'],
  ['views.open', { view: home, trigger_id: 'none' }, 'invalid_arguments'],
  ['views.open', { view: { ...modal, title: { type: 'plain_text', text: 'x'.repeat(25) } } }, 'invalid_arguments'],
  ['views.open', { view: { ...modal, private_metadata: 'x'.repeat(3001) } }, 'invalid_arguments'],
  ['views.update', { view: modal, view_id: 'V0NONE' }, 'not_found'],
  ['views.publish', { user_id: 'U0NOBODY', view: home }, 'user_not_found'],
  ['views.publish', { user_id: EXTERNAL_USER, view: home }, 'user_not_found'],
  ['views.publish', { user_id: USER, view: modal }, 'invalid_arguments'],
  ['assistant.threads.setSuggestedPrompts', { channel_id: IM, prompts: [] }, 'invalid_arguments'],
  [
    'agents.sessions.setStatus',
    { channel_id: IM, status: 'busy', thread_ts: '1700000000.000000' },
    'invalid_arguments',
  ],
  ['oauth.v2.access', { client_id: 'x', client_secret: CLIENT_SECRET, code: 'code' }, 'invalid_client_id'],
  ['oauth.v2.access', { client_id: CLIENT_ID, client_secret: 'x', code: 'code' }, 'bad_client_secret'],
  ['oauth.v2.access', { client_id: CLIENT_ID, client_secret: CLIENT_SECRET, code: 'no' }, 'invalid_code'],
];

for (const [index, [method, args, error, token]] of REFUSED.entries()) {
  test(`refused ${index}: ${method} ${error}`, async () => {
    if (token === 'xoxb-other') slack.state.tokens.set(token, OTHER);
    const answer = await call(method, args, token ?? BOT_TOKEN);
    assert.equal(answer.error, error);
    const last = slack.callsTo(method).at(-1);
    assert.equal(last?.reply?.body.error, error);
  });
}

/** Calls that Slack takes: the method, its arguments, and a part of the answer. */
const TAKEN: [string, Record<string, unknown>, Record<string, unknown>][] = [
  ['api.test', {}, {}],
  ['auth.test', {}, { team_id: 'T0HOME', user_id: 'U0BOT', bot_id: 'B0BOT' }],
  [
    'chat.postMessage',
    { channel: CHANNEL, text: 'x', thread_ts: '1700000000.000000', unfurl_links: false },
    { channel: CHANNEL },
  ],
  ['chat.postMessage', { channel: USER, text: 'to a user' }, { channel: IM }],
  [
    'chat.postMessage',
    { channel: SHARED_CHANNEL, text: 'x', metadata: { event_type: 'a', event_payload: { b: 1 } } },
    {},
  ],
  ['chat.postMessage', { channel: CHANNEL, markdown_text: '**x**' }, {}],
  ['chat.postMessage', { channel: CHANNEL, blocks, text: 'x' }, {}],
  ['chat.postEphemeral', { channel: CHANNEL, user: USER, text: 'x' }, {}],
  ['conversations.open', { users: 'U0GUEST' }, { channel: { id: 'D0GUEST0HOME' } }],
  ['chat.unfurl', unfurl({ unfurls: { [LINK]: { blocks } } }), {}],
  ['chat.unfurl', { unfurl_id: 'typed', source: 'composer', unfurls: { [LINK]: { title: 'A/1' } } }, {}],
  ['chat.unfurl', unfurl({ metadata: { entities: [entity()] } }), {}],
  ['views.publish', { user_id: USER, view: home }, {}],
  ['assistant.threads.setSuggestedPrompts', { channel_id: IM, prompts: [{ title: 'a', message: 'b' }] }, {}],
  [
    'agents.sessions.setStatus',
    { channel_id: IM, status: 'processing', thread_ts: '1700000000.000000' },
    { status: 'processing' },
  ],
];

for (const [index, [method, args, part]] of TAKEN.entries()) {
  test(`taken ${index}: ${method}`, async () => {
    const answer = await call(method, args);
    assert.equal(answer.ok, true, JSON.stringify(answer));
    assert.partialDeepStrictEqual(answer, part);
  });
}
