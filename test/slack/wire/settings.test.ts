import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Slack } from '../server/slack.ts';
import { CLIENT_ID, CLIENT_SECRET } from '../server/world.ts';
import { startBot } from './bot.ts';
import { newSlack, tempFolder } from './rig.ts';
import { type Settings, settingsOf } from './ways.ts';

const BOT = { SLACK_BOT_TOKEN: 'xoxb-local-test' };
const APP = { SLACK_APP_TOKEN: 'xapp-1-local-test' };
const SIGNED = { SLACK_SIGNING_SECRET: 'local-signing-secret' };
const NOWHERE = { SLACK_API_URL: 'http://127.0.0.1:1/api/' };
const SEVERAL = { SLACK_BOT_TOKEN: '', SLACK_CLIENT_ID: CLIENT_ID, SLACK_CLIENT_SECRET: CLIENT_SECRET };

/** Settings with which the bot does not start, whatever Slack says, and a part of what it says then. */
const WRONG: Record<string, [Settings, RegExp]> = {
  'only the bot token': [BOT, /Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP/],
  'only the app-level token': [APP, /Set SLACK_BOT_TOKEN for one workspace, or SLACK_CLIENT_ID/],
  'only the signing secret': [SIGNED, /Set SLACK_BOT_TOKEN for one workspace, or SLACK_CLIENT_ID/],
  'tokens in each other’s place': [
    { SLACK_BOT_TOKEN: 'xapp-1-local-test', SLACK_APP_TOKEN: 'xoxb-local-test' },
    /SLACK_BOT_TOKEN must begin with xoxb-\./,
  ],
  'a bot token in place of the app-level token': [
    { ...BOT, SLACK_APP_TOKEN: 'xoxb-local-test' },
    /SLACK_APP_TOKEN must begin with xapp-/,
  ],
  'a client id without its secret': [{ ...SIGNED, SLACK_CLIENT_ID: CLIENT_ID }, /Set SLACK_CLIENT_SECRET too/],
  'an address of Slack that is none': [
    { ...BOT, ...APP, SLACK_API_URL: 'slack.com/api' },
    /SLACK_API_URL must be a web address/,
  ],
  'an address of Slack without a host': [
    { ...BOT, ...APP, SLACK_API_URL: 'http://' },
    /SLACK_API_URL must be a web address/,
  ],
  'an address of the pages that is none': [
    { ...BOT, ...APP, PUBLIC_URL: 'records.example' },
    /PUBLIC_URL must be a web address/,
  ],
  'a bot token that was broken in two': [
    { ...APP, SLACK_BOT_TOKEN: 'xoxb-local\ntest' },
    /SLACK_BOT_TOKEN holds a space or a sign that no token has/,
  ],
  'an app-level token with a sign of a text': [
    { ...BOT, SLACK_APP_TOKEN: 'xapp-1…' },
    /SLACK_APP_TOKEN holds a space or a sign that no token has/,
  ],
  'a port that is none': [{ ...BOT, ...APP, PORT: 'http' }, /PORT must be a number from 0 to 65535/],
  'an address of a database that is none': [
    { ...BOT, ...APP, DATABASE_URL: 'rapporteur:pa55word@db' },
    /The address of the database cannot be read/,
  ],
  'a database server that does not answer': [
    { ...BOT, ...APP, DATABASE_URL: 'postgres://rapporteur:pa55word@127.0.0.1:1/rapporteur' },
    /PostgreSQL at 127\.0\.0\.1:1\/rapporteur does not answer/,
  ],
  'a data folder that cannot be written': [{ ...BOT, ...APP, RAPPORTEUR_DATA: '/dev/null/data' }, /\/dev\/null\/data/],
  'Slack out of reach, Socket Mode': [{ ...BOT, ...APP, ...NOWHERE }, /Check the network/],
  'Slack out of reach, signed HTTP': [{ ...BOT, ...SIGNED, ...NOWHERE }, /Check the network/],
  'Slack out of reach, several workspaces': [{ ...APP, ...SEVERAL, ...NOWHERE, PORT: '0' }, /Check the network/],
};

/** The same where Slack is there: what differs from settings that would do. */
const REFUSED: Record<string, [Settings, RegExp]> = {
  'a bot token that Slack does not know': [{ SLACK_BOT_TOKEN: 'xoxb-unknown' }, /invalid_auth\. Check SLACK_BOT_TOKEN/],
  'an app-level token that Slack does not know': [
    { SLACK_APP_TOKEN: 'xapp-unknown' },
    /invalid_auth\. Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN/,
  ],
};

describe('settings with which the bot cannot start end it with a sentence', { concurrency: 3 }, () => {
  let slack: Slack;
  let taken: Server;
  before(async () => {
    slack = await newSlack();
    taken = createServer().listen(0);
    await once(taken, 'listening');
  });
  after(async () => {
    await slack.close();
    taken.close();
  });

  async function ends(settings: Settings, says: RegExp): Promise<void> {
    const bot = startBot({ RAPPORTEUR_DATA: tempFolder(), ...settings });
    const { code } = await bot.exited;
    assert.match(bot.output(), says);
    assert.equal(code, 1, bot.output());
    assert.doesNotMatch(bot.output(), /^\s+at |^node:|Node\.js v|xoxb-\w|xapp-\w|pa55word|local-signing/m);
  }

  for (const [what, [settings, says]] of Object.entries(WRONG)) it(what, () => ends(settings, says));

  for (const [what, [settings, says]] of Object.entries(REFUSED))
    it(what, () => ends({ ...settingsOf('Socket Mode', slack), ...settings }, says));

  for (const [error, says] of Object.entries({
    missing_scope: /missing_scope\. The app-level token needs the scope connections:write\./,
    not_allowed_token_type: /not_allowed_token_type\. SLACK_BOT_TOKEN must be the token of the bot/,
    access_denied: /access_denied\. .* Check the settings of the app/,
  }))
    it(`an app-level token that Slack refuses: ${error}`, async () => {
      const refusing = await newSlack();
      refusing.fail('apps.connections.open', { error, times: 50 });
      await ends(settingsOf('Socket Mode', refusing), says);
    });

  for (const way of ['Socket Mode', 'signed HTTP'] as const)
    it(`a port that another program has, ${way}`, () => {
      const { port } = taken.address() as AddressInfo;
      return ends({ ...settingsOf(way, slack), PORT: String(port) }, new RegExp(`[Pp]ort ${port}.*PORT`));
    });
});
