import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openStore } from '../../../src/store/open-store.ts';
import { appMention, appUninstalled, type Payload, slashCommand } from '../payloads.ts';
import { CLIENT_ID, CLIENT_SECRET, OTHER_TEAM, type Team } from '../server/world.ts';
import { eventually, postedTo, type Rig, startRig, untilAnswered } from './rig.ts';
import { WAYS } from './ways.ts';

const partner: Team = {
  id: OTHER_TEAM,
  name: 'Partner',
  domain: 'partner',
  token: 'xoxb-of-the-partner',
  botUserId: 'U0PARTNERBOT',
  botId: 'B0PARTNER',
};
const PLACE = 'C0PARTNER';
const ask = (): Payload => appMention('', { channel: PLACE, text: '<@U0PARTNERBOT> help' });

describe('several workspaces', { concurrency: true }, () => {
  for (const way of WAYS)
    describe(way, { concurrency: false }, () => {
      let rig: Rig;
      before(async () => {
        rig = await startRig({
          way,
          settings: { SLACK_BOT_TOKEN: '', SLACK_CLIENT_ID: CLIENT_ID, SLACK_CLIENT_SECRET: CLIENT_SECRET },
          slack: {
            oauthCodes: { code: partner, again: partner },
            channels: [{ id: PLACE, name: 'general', kind: 'public', team: OTHER_TEAM }],
          },
        });
      });
      after(() => rig.close());
      const inPartner = { team_id: OTHER_TEAM };
      const get = (path: string, cookie = '') => fetch(`${rig.url}${path}`, { headers: { cookie } });

      /** Goes to the page of installation as a browser does, and comes back from Slack. */
      async function install(code: string, change = (state: string) => state): Promise<Response> {
        const page = await get('/slack/install');
        const [cookie = ''] = (page.headers.get('set-cookie') ?? '').split(';');
        const link = new URL(/https?:\/\/[^"]+/.exec((await page.text()).replaceAll('&amp;', '&'))?.[0] ?? '');
        assert.equal(link.href.split('?')[0], `${rig.slack.state.baseUrl}/oauth/v2/authorize`);
        assert.equal(link.searchParams.get('client_id'), CLIENT_ID);
        assert.match(link.searchParams.get('scope') ?? '', /app_mentions:read/);
        const state = link.searchParams.get('state') ?? '';
        return get(`/slack/oauth_redirect?code=${code}&state=${change(state)}`, cookie);
      }

      it('answers nothing in a workspace that it does not know, and goes on', async () => {
        const mention = ask();
        const { ok } = await rig.slack.event(mention, { team_id: 'T0UNKNOWN' });
        assert.equal(ok, true, 'so that Slack does not deliver it again');
        await rig.slack.command(slashCommand('/rapporteur', 'help', { team_id: 'T0UNKNOWN' }));
        assert.equal((await get('/health')).status, 200);
        assert.deepEqual(postedTo(rig.slack, mention), []);
      });

      it('is not installed by a link of somebody else, without a code, or with a wrong one', async () => {
        assert.equal((await install('code', (state) => `${state}x`)).status, 400);
        assert.equal((await get('/slack/oauth_redirect?code=code&state=made-up')).status, 400);
        assert.equal((await install('', (state) => state)).status, 400);
        assert.equal((await install('wrong')).status, 500);
        assert.deepEqual(
          rig.slack.callsTo('oauth.v2.access').filter(({ reply }) => reply?.body.ok),
          [],
        );
      });

      it('is installed', async () => {
        const done = await install('code');
        assert.equal(done.status, 200);
        assert.match(await done.text(), new RegExp(`team=${OTHER_TEAM}`));
      });

      it('answers there, with the token of that workspace', async () => {
        const mention = ask();
        assert.equal((await rig.slack.event(mention, inPartner)).ok, true);
        await untilAnswered(rig.slack, mention);
        const [call] = rig.slack.callsTo('chat.postMessage').filter(({ args }) => args.thread_ts === mention.ts);
        assert.equal(call?.team, OTHER_TEAM);
        const count = rig.slack.responses.length;
        await rig.slack.command(slashCommand('/rapporteur', 'help', { ...inPartner, channel_id: PLACE }));
        await rig.slack.until(() => rig.slack.responses[count]);
      });

      it('keeps the token sealed', async () => {
        const files = readdirSync(rig.folder).map((name) => readFileSync(join(rig.folder, name), 'latin1'));
        assert.ok(files.some((bytes) => bytes.includes(`team:${OTHER_TEAM}`)));
        assert.ok(!files.some((bytes) => bytes.includes(partner.token)));
        assert.doesNotMatch(rig.bot.output(), /xoxb-of|local-client-secret/);
      });

      it('forgets a workspace that removes the app, and goes on', async () => {
        assert.equal((await rig.slack.event(appUninstalled(), inPartner)).ok, true);
        const store = await openStore({ folder: rig.folder, secret: CLIENT_SECRET });
        await eventually(async () => (await store.installations.get(`team:${OTHER_TEAM}`)) === undefined);
        await store.close();
        const mention = ask();
        await rig.slack.event(mention, inPartner);
        // Installed again, it answers what comes then and not what came before.
        assert.equal((await install('again')).status, 200);
        const later = ask();
        await rig.slack.event(later, inPartner);
        await untilAnswered(rig.slack, later);
        assert.deepEqual(postedTo(rig.slack, mention), []);
        assert.doesNotMatch(rig.bot.output(), /^\s+at /m);
      });
    });
});
