import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { linksShared } from '../payloads.ts';
import { callApi } from './client.ts';
import { type Slack, startSlack } from './slack.ts';
import {
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
  SHARED_CHANNEL,
  USER,
} from './world.ts';

const OTHER = { ...DEFAULT_TEAMS[0], id: OTHER_TEAM, name: 'Partner', domain: 'partner', token: 'xoxb-other' } as never;
const LINK = 'https://undocs.org/A/1';
const entity = {
  entity_type: 'slack#/entities/content_item',
  url: LINK,
  app_unfurl_url: LINK,
  external_ref: { id: 'A/1' },
  entity_payload: { attributes: { title: { text: 'A/1' } } },
};
let slack: Slack;

before(async () => {
  slack = await startSlack({ oauthCodes: { code: OTHER }, scopes: [...DEFAULT_SCOPES, 'im:read'] });
});
after(() => slack.close());

const call = (method: string, args: Record<string, unknown> = {}, token?: string) =>
  callApi(slack.apiUrl, method, args, token);

test('users.info has a locale when asked, but not for people of other workspaces', async () => {
  const local = await call('users.info', { user: FRENCH_USER, include_locale: true });
  assert.partialDeepStrictEqual(local, { user: { locale: 'fr-FR', tz: 'Europe/Paris', team_id: 'T0HOME' } });
  assert.equal('locale' in ((await call('users.info', { user: FRENCH_USER })).user as object), false);
  const external = await call('users.info', { user: EXTERNAL_USER, include_locale: true });
  assert.partialDeepStrictEqual(external, { user: { is_stranger: true, team_id: OTHER_TEAM } });
  assert.equal('locale' in (external.user as object), false);
});

test('conversations.info tells of membership and sharing', async () => {
  const shared = await call('conversations.info', { channel: SHARED_CHANNEL });
  assert.partialDeepStrictEqual(shared, { channel: { is_ext_shared: true, is_member: true, is_im: false } });
  assert.partialDeepStrictEqual(await call('conversations.info', { channel: OTHER_CHANNEL }), {
    channel: { is_member: false },
  });
  assert.partialDeepStrictEqual(await call('conversations.info', { channel: IM }), {
    channel: { is_im: true, user: USER },
  });
});

test('a message is posted, updated, linked to and deleted', async () => {
  const { ts } = await call('chat.postMessage', { channel: CHANNEL, text: 'first' });
  await call('chat.update', { channel: CHANNEL, ts, text: 'second' });
  assert.equal(slack.messages(CHANNEL).at(-1)?.content.text, 'second');
  const link = await call('chat.getPermalink', { channel: CHANNEL, message_ts: ts });
  assert.equal(link.permalink, `https://home.slack.com/archives/${CHANNEL}/p${String(ts).replace('.', '')}`);
  assert.equal((await call('chat.delete', { channel: CHANNEL, ts })).ok, true);
  assert.equal((await call('chat.update', { channel: CHANNEL, ts, text: 'third' })).error, 'message_not_found');
});

test('a code installs the app into another workspace, once', async () => {
  const args = { client_id: CLIENT_ID, client_secret: CLIENT_SECRET, code: 'code' };
  const installed = await call('oauth.v2.access', args, '');
  assert.partialDeepStrictEqual(installed, { access_token: 'xoxb-other', team: { id: OTHER_TEAM }, token_type: 'bot' });
  assert.equal((await call('auth.test', {}, 'xoxb-other')).team_id, OTHER_TEAM);
  assert.equal((await call('oauth.v2.access', args, '')).error, 'invalid_code');
  slack.revoke(OTHER_TEAM);
  assert.equal((await call('auth.test', {}, 'xoxb-other')).error, 'token_revoked');
});

test('a call without its scope says which is needed', async () => {
  const narrow = await startSlack({ scopes: ['chat:write'] });
  const answer = await callApi(narrow.apiUrl, 'users.info', { user: USER });
  assert.partialDeepStrictEqual(answer, { error: 'missing_scope', needed: 'users:read', provided: 'chat:write' });
  await narrow.close();
});

test('a workspace without Work Objects refuses them, and one may take them beside unfurls', async () => {
  const both = {
    unfurl_id: 'shared',
    source: 'conversations_history',
    unfurls: { [LINK]: { title: 'A/1' } },
    metadata: { entities: [entity] },
  };
  for (const [options, error] of [
    [{ workObjects: false, unfurlsWithMetadata: true }, 'error_processing_metadata'],
    [{ unfurlsWithMetadata: true }, undefined],
  ] as const) {
    const other = await startSlack(options);
    void other.event(linksShared([LINK], { unfurl_id: 'shared' }));
    assert.equal((await callApi(other.apiUrl, 'chat.unfurl', both)).error, error);
    await other.close();
  }
});
