import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig, readSlackConfig } from '../src/config.ts';

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1' };
const APP = { SLACK_APP_TOKEN: 'xapp-1' };
const SIGNED = { SLACK_SIGNING_SECRET: 'secret' };
const SEVERAL = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'kept' };

describe('readSlackConfig', () => {
  const one = { several: false, botToken: 'xoxb-1' };
  const several = { several: true, clientId: '1.2', clientSecret: 'kept' };
  const socket = { socket: true, appToken: 'xapp-1' };
  const http = { socket: false, signingSecret: 'secret' };
  const rows: [name: string, environment: Record<string, string>, transport: object, workspaces: object][] = [
    ['Socket Mode', { ...BOT, ...APP }, socket, one],
    ['signed HTTP', { ...BOT, ...SIGNED }, http, one],
    ['the app token goes before the signing secret', { ...BOT, ...APP, ...SIGNED }, socket, one],
    ['several workspaces by HTTP', { ...SEVERAL, ...SIGNED }, http, several],
    ['several workspaces in Socket Mode', { ...SEVERAL, ...APP }, socket, several],
    ['the client id goes before the bot token', { ...BOT, ...SEVERAL, ...APP }, socket, several],
    ['white space around a token', { SLACK_BOT_TOKEN: ' xoxb-1\n', ...APP }, socket, one],
  ];
  for (const [name, environment, transport, workspaces] of rows)
    it(name, () => assert.deepEqual(readSlackConfig(environment), { apiUrl: undefined, transport, workspaces }));

  it('nothing set: the local page', () => {
    assert.equal(readSlackConfig({}), undefined);
    assert.equal(readSlackConfig({ SLACK_BOT_TOKEN: '', SLACK_API_URL: 'http://127.0.0.1/api/' }), undefined);
  });

  it('the address of another Slack ends in one slash', () => {
    for (const SLACK_API_URL of ['http://127.0.0.1:1/api', 'http://127.0.0.1:1/api/', 'http://127.0.0.1:1/api//'])
      assert.equal(readSlackConfig({ ...BOT, ...APP, SLACK_API_URL })?.apiUrl, 'http://127.0.0.1:1/api/');
  });

  const wrong: [environment: Record<string, string>, told: RegExp][] = [
    [BOT, /^Error: Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP\.$/],
    [APP, /Set SLACK_BOT_TOKEN for one workspace, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for several\./],
    [SIGNED, /Set SLACK_BOT_TOKEN/],
    [{ SLACK_CLIENT_ID: '1.2', ...SIGNED }, /Set SLACK_CLIENT_SECRET too/],
    [{ SLACK_BOT_TOKEN: 'xapp-1', ...APP }, /SLACK_BOT_TOKEN must begin with xoxb-/],
    [{ ...BOT, SLACK_APP_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN must begin with xapp-/],
    [{ ...BOT, ...APP, SLACK_API_URL: 'slack.test/api' }, /SLACK_API_URL must be a web address/],
  ];
  for (const [environment, told] of wrong)
    it(`${Object.keys(environment).join(', ')}: ${told.source}`, () =>
      assert.throws(
        () => readSlackConfig(environment),
        (error: Error) => told.test(String(error)),
      ));
});

describe('readConfig', () => {
  it('has a default for every setting', () => {
    const { knowledge, data, ...rest } = readConfig({}, false);
    assert.match(knowledge, /\/knowledge$/);
    assert.match(data, /\/data$/);
    const nothing = { port: undefined, publicUrl: undefined, databaseUrl: undefined, secret: undefined };
    const reminders = { inDoubt: 'again', perMinute: 300 };
    const log = { level: 'info', format: 'json' };
    const review = 'doubtful';
    assert.deepEqual(rest, { ...nothing, colour: true, reminders, log, review, metrics: false });
  });

  it('takes each from its variable', () => {
    const environment = {
      PORT: '8080',
      PUBLIC_URL: 'https://bot.example.org/',
      RAPPORTEUR_DATA: '/srv',
      NO_COLOR: '1',
      LOG_LEVEL: 'warn',
      LOG_FORMAT: 'text',
      METRICS: '1',
      RAPPORTEUR_REVIEW: 'all',
    };
    const config = readConfig({ ...environment, RAPPORTEUR_KNOWLEDGE: '/k', DATABASE_URL: 'postgres://a/b' });
    assert.deepEqual(config, {
      knowledge: '/k',
      port: 8080,
      publicUrl: 'https://bot.example.org',
      colour: false,
      data: '/srv',
      databaseUrl: 'postgres://a/b',
      secret: undefined,
      reminders: { inDoubt: 'again', perMinute: 300 },
      log: { level: 'warn', format: 'text' },
      review: 'all',
      metrics: true,
    });
  });

  it('takes how reminders are posted, and refuses what it does not know', () => {
    const environment = { RAPPORTEUR_REMINDERS_IN_DOUBT: 'never', RAPPORTEUR_POSTS_A_MINUTE: '60' };
    assert.deepEqual(readConfig(environment).reminders, { inDoubt: 'never', perMinute: 60 });
    assert.throws(() => readConfig({ RAPPORTEUR_REMINDERS_IN_DOUBT: 'x' }), /must be "again" or "never", is "x"/);
    for (const RAPPORTEUR_POSTS_A_MINUTE of ['0', '1.5', 'many'])
      assert.throws(() => readConfig({ RAPPORTEUR_POSTS_A_MINUTE }), /must be a number from 1 to 60000/);
  });

  it('locks installations with a secret of its own, or else with the client secret', () => {
    assert.equal(readConfig({ SLACK_CLIENT_SECRET: 'client' }).secret, 'client');
    assert.equal(readConfig({ SLACK_CLIENT_SECRET: 'client', RAPPORTEUR_SECRET: 'own' }).secret, 'own');
  });

  it('writes the log for people where stderr is a terminal, unless it is told otherwise', () => {
    assert.equal(readConfig({}, true).log.format, 'text');
    assert.equal(readConfig({ LOG_FORMAT: 'json' }, true).log.format, 'json');
  });

  const unknown: [environment: Record<string, string>, told: string][] = [
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of debug, info, warn, error, silent, is "loud".'],
    [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT must be one of json, text, is "xml".'],
    [{ RAPPORTEUR_REVIEW: 'some' }, 'RAPPORTEUR_REVIEW must be one of doubtful, all, none, is "some".'],
    [{ METRICS: 'yes' }, 'METRICS must be one of 0, 1, is "yes".'],
  ];
  for (const [environment, message] of unknown)
    it(message, () => assert.throws(() => readConfig(environment), { message }));

  for (const PORT of ['x', '-1', '1.5', '65536'])
    it(`refuses the port ${PORT}`, () => assert.throws(() => readConfig({ PORT }), /PORT must be a number from 0/));
});
