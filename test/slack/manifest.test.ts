import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { fileURLToPath } from 'node:url';
import { App, type Receiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import * as v from 'valibot';
import { parse } from 'yaml';
import { answer } from '../../src/answer/answer.ts';
import { NOBODY } from '../../src/knowledge/knowledge.ts';
import { OFFICIAL_HOSTS } from '../../src/records/official-link.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import { createLogger } from '../../src/slack/logger.ts';
import { noMetrics } from '../../src/slack/metrics.ts';
import { createPeople } from '../../src/slack/people.ts';
import { BOT_SCOPES } from '../../src/slack/scopes.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { documentEntity } from '../../src/views/blocks/unfurl.ts';
import { shipped } from '../answer/world.ts';
import { type Manifest, manifestSchema } from './manifest-schema.ts';
import { appHomeOpened, directMessage, eventCallback, type Payload } from './payloads.ts';
import { BOT_USER, TEAM, USER } from './server/world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = await readFile(join(root, 'manifest.yml'), 'utf8');
const manifest = v.parse(manifestSchema, parse(text));
const lines = text.split('\n');

const { features, oauth_config, settings } = manifest;
const scopes = oauth_config?.scopes?.bot ?? [];
const events = settings?.event_subscriptions?.bot_events ?? [];

/** Source of src/slack without comments, by file. */
const folder = join(root, 'src/slack');
const sources = await Promise.all(
  (await readdir(folder, { recursive: true }))
    .filter((path) => path.endsWith('.ts'))
    .map(async (path) => {
      const source = await readFile(join(folder, path), 'utf8');
      return { path, code: source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '') };
    }),
);

/** Methods of the Web API that src/slack names, with the bot scopes that each needs. */
const METHODS: Record<string, string[]> = {
  'api.test': [],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'auth.test': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.unfurl': ['links:write'],
  // Of channels it is asked only in case; without channels:history Slack refuses.
  'conversations.history': ['im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'entity.presentDetails': [],
  // Asks for an address, sends the file there, and shares it.
  filesUploadV2: ['files:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
};

/** Events, with the bot scopes without which Slack does not deliver them. */
const EVENTS: Record<string, string[]> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  entity_details_requested: [],
  link_shared: ['links:read'],
  'message.im': ['im:history'],
  tokens_revoked: [],
};

/** Features of a manifest, with the bot scopes that come with them. */
const FEATURES: Record<keyof NonNullable<Manifest['features']>, string[]> = {
  agent_view: ['assistant:write'],
  app_home: [],
  assistant_view: ['assistant:write'],
  bot_user: [],
  rich_previews: [],
  search: [],
  shortcuts: ['commands'],
  slash_commands: ['commands'],
  unfurl_domains: ['links:read', 'links:write'],
  workflow_steps: ['workflow.steps:execute'],
};

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

/** The bot as it runs, without Slack: every call of the Web API is noted and answered as `reply` says. */
function createBot(store: Store, reply: (method: string) => object = () => ({})) {
  const calls: string[] = [];
  const receiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };
  const person = { user: { id: USER, team_id: TEAM, locale: 'en-US', tz: 'Europe/Vienna' } };
  const known: Record<string, object> = {
    'auth.test': { user_id: BOT_USER, bot_id: 'B0BOT', team_id: TEAM },
    'users.info': person,
  };
  const fetch = async (address: unknown) => {
    const method = String(address).replace(/^.*\/api\//, '');
    calls.push(method);
    return Response.json({ ok: true, ...known[method], ...reply(method) });
  };
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const app = createSlackApp(
    {
      world: () => shipped,
      highest: () => 'general',
      access: () => NOBODY,
      inOneState: (work) => work(),
      store,
      now: () => Date.UTC(2026, 10, 20),
      pages: undefined,
      log,
      metrics: noMetrics,
    },
    {
      receiver,
      access: { token: 'xoxb-of-the-test' },
      installations: undefined,
      people: createPeople(() => 0),
      clientOptions: { fetch: fetch as never, retryConfig: { retries: 0 } },
      logger: createLogger(log),
    },
  );
  const deliver = async (event: Payload) => {
    await app.init();
    calls.length = 0;
    await app.processEvent({ body: eventCallback(event), ack: async () => {} });
    return [...calls];
  };
  return { deliver, logged };
}

let store: Store;
let data: string;
before(async () => {
  data = await mkdtemp(join(tmpdir(), 'rapporteur-manifest-'));
  store = await openStore({ folder: data, secret: undefined });
});
after(async () => {
  await store.close();
  await rm(data, { recursive: true });
});

/** A manifest with something changed. */
const changed = (change: (manifest: Any) => void): unknown => {
  const copy = structuredClone(manifest) as unknown as Any;
  change(copy);
  return copy;
};
// biome-ignore lint/suspicious/noExplicitAny: a manifest that is made wrong on purpose
type Any = any;

describe('what Slack takes as a manifest', () => {
  const long = (length: number) => 'x'.repeat(length);
  const command = { command: '/x', description: 'x' };
  const shortcut = { name: 'x', callback_id: 'x', description: 'x', type: 'global' };

  const taken: Record<string, (manifest: Any) => void> = {
    'the shipped one': () => {},
    'one with a name alone': (it) => {
      for (const key of Object.keys(it)) if (key !== 'display_information') delete it[key];
    },
    'a name of 35 characters': (it) => (it.display_information.name = long(35)),
    'a description of 140': (it) => (it.display_information.description = long(140)),
    'a long description of 4,000': (it) => (it.display_information.long_description = long(4000)),
    'a colour of three digits': (it) => (it.display_information.background_color = '#0af'),
    'five domains': (it) => (it.features.unfurl_domains = ['a.int', 'b.int', 'c.int', 'd.int', 'e.int']),
    'ten shortcuts': (it) => (it.features.shortcuts = Array(10).fill(shortcut)),
    'fifty commands': (it) => (it.features.slash_commands = Array(50).fill(command)),
    'four prompts': (it) => (it.features.agent_view.suggested_prompts = Array(4).fill({ title: 'x', message: 'x' })),
    'an agent described in 300': (it) => (it.features.agent_view.agent_description = long(300)),
    'optional scopes': (it) => (it.oauth_config.scopes.bot_optional = ['groups:read']),
  };
  for (const [name, change] of Object.entries(taken))
    it(`takes ${name}`, () => {
      v.parse(manifestSchema, changed(change));
    });

  const refused: Record<string, (manifest: Any) => void> = {
    'no name': (it) => delete it.display_information.name,
    'an empty name': (it) => (it.display_information.name = ''),
    'a name of 36 characters': (it) => (it.display_information.name = long(36)),
    'a description of 141': (it) => (it.display_information.description = long(141)),
    'a long description of 4,001': (it) => (it.display_information.long_description = long(4001)),
    'a colour by name': (it) => (it.display_information.background_color = 'blue'),
    'a part that is not known': (it) => (it.feature = {}),
    'a feature that is not known': (it) => (it.features.agents = {}),
    'a setting that is not known': (it) => (it.settings.socket_mode = true),
    'an entry of a command that is not known': (it) => (it.features.slash_commands[0].hint = 'x'),
    'scopes of somebody else': (it) => (it.oauth_config.scopes.app = ['connections:write']),
    'six domains': (it) => (it.features.unfurl_domains = ['a.int', 'b.int', 'c.int', 'd.int', 'e.int', 'f.int']),
    'a domain twice': (it) => it.features.unfurl_domains.push(it.features.unfurl_domains[0]),
    'a domain with its scheme': (it) => (it.features.unfurl_domains = ['https://docs.un.org']),
    'a domain with a path': (it) => (it.features.unfurl_domains = ['docs.un.org/en']),
    'a domain that is a number': (it) => (it.features.unfurl_domains = ['127.0.0.1']),
    'a domain at no top level': (it) => (it.features.unfurl_domains = ['localhost']),
    'eleven shortcuts': (it) => (it.features.shortcuts = Array(11).fill(shortcut)),
    'a shortcut of another type': (it) => (it.features.shortcuts[0].type = 'message_action'),
    'a shortcut without its id': (it) => delete it.features.shortcuts[0].callback_id,
    'an id of a shortcut of 256': (it) => (it.features.shortcuts[0].callback_id = long(256)),
    'a shortcut described in 151': (it) => (it.features.shortcuts[0].description = long(151)),
    'fifty-one commands': (it) => (it.features.slash_commands = Array(51).fill(command)),
    'a command without its stroke': (it) => (it.features.slash_commands[0].command = 'rapporteur'),
    'a command of 33': (it) => (it.features.slash_commands[0].command = `/${long(32)}`),
    'a command without a description': (it) => delete it.features.slash_commands[0].description,
    'a command described in 2,001': (it) => (it.features.slash_commands[0].description = long(2001)),
    'a usage hint of 1,001': (it) => (it.features.slash_commands[0].usage_hint = long(1001)),
    'an address without https': (it) => (it.features.slash_commands[0].url = 'http://example.int/slack/events'),
    'a bot named with capitals': (it) => (it.features.bot_user.display_name = 'Rapporteur'),
    'a name of the bot of 81': (it) => (it.features.bot_user.display_name = long(81)),
    'an agent that is not described': (it) => delete it.features.agent_view.agent_description,
    'an agent described in 301': (it) => (it.features.agent_view.agent_description = long(301)),
    'five prompts': (it) => (it.features.agent_view.suggested_prompts = Array(5).fill({ title: 'x', message: 'x' })),
    'a prompt that says nothing': (it) => delete it.features.agent_view.suggested_prompts[0].message,
    'both views of an agent': (it) => (it.features.assistant_view = { assistant_description: 'x' }),
    'an entity by its name in the code': (it) => (it.features.rich_previews.entity_types = ['ContentItem']),
    'a scope twice': (it) => it.oauth_config.scopes.bot.push('commands'),
    '256 scopes': (it) => (it.oauth_config.scopes.bot = Array.from({ length: 256 }, (_, at) => `s${at}`)),
    'an optional scope that is not asked for': (it) => (it.oauth_config.scopes.bot_optional = ['files:read']),
    '1,001 redirects': (it) => (it.oauth_config.redirect_urls = Array(1001).fill('https://example.int/')),
    'an event twice': (it) => it.settings.event_subscriptions.bot_events.push('app_mention'),
    '101 events': (it) =>
      (it.settings.event_subscriptions.bot_events = Array.from({ length: 101 }, (_, at) => `e${at}`)),
    'interactivity that is neither on nor off': (it) => delete it.settings.interactivity.is_enabled,
    'no way for events to arrive': (it) => (it.settings.socket_mode_enabled = false),
    'functions without what they need': (it) => (it.functions = { x: {} }),
  };
  for (const [name, change] of Object.entries(refused))
    it(`refuses ${name}`, () => {
      assert.equal(v.safeParse(manifestSchema, changed(change)).success, false);
    });

  it('takes the shipped one with its lines for HTTP', () => {
    const line = /^(\s*)# ((?:url|request_url|redirect_urls): .*YOUR-HOST.*)$/;
    const http = lines
      .map((each) => each.replace(line, '$1$2').replace('socket_mode_enabled: true', 'socket_mode_enabled: false'))
      .join('\n');
    const taken = v.parse(manifestSchema, parse(http));
    const at = 'https://YOUR-HOST/slack/events';
    assert.deepEqual(
      taken.features?.slash_commands?.map(({ url }) => url),
      [at, at, at],
    );
    assert.equal(taken.settings?.event_subscriptions?.request_url, at);
    assert.equal(taken.settings?.interactivity?.request_url, at);
    assert.deepEqual(taken.oauth_config?.redirect_urls, ['https://YOUR-HOST/slack/oauth_redirect']);
  });
});

describe('the manifest and the listeners', () => {
  const KINDS = [
    'event',
    'message',
    'command',
    'shortcut',
    'action',
    'view',
    'options',
    'function',
    'assistant',
  ] as const;
  const heard = {} as Record<(typeof KINDS)[number], Any[]>;

  before(() => {
    const spies = KINDS.map((kind) => [kind, mock.method(App.prototype, kind)] as const);
    createBot(store);
    for (const [kind, spy] of spies) heard[kind] = spy.mock.calls.map(({ arguments: [first] }) => first);
    mock.restoreAll();
  });

  it('has each command that is listened to, and no other', () => {
    const named = (features?.slash_commands ?? []).map(({ command }) => command);
    assert.deepEqual(sorted(named), sorted(heard.command));
    assert.equal(named.length, heard.command.length, 'each once');
  });

  it('has each shortcut that is listened to, of the same type, and no other', () => {
    const types: Record<string, string> = { message_action: 'message', shortcut: 'global' };
    assert.deepEqual(
      sorted((features?.shortcuts ?? []).map(({ type, callback_id }) => `${type} ${callback_id}`)),
      sorted(heard.shortcut.map(({ type, callback_id }) => `${types[type]} ${callback_id}`)),
    );
  });

  it('has each event that is listened to, and no other', () => {
    assert.deepEqual(sorted(events.map((event) => event.replace(/^message\..*/, 'message'))), sorted(heard.event));
  });

  it('has messages of the conversations in which they are answered, and of no other', async () => {
    const kinds = { im: 'message.im', channel: 'message.channels', group: 'message.groups', mpim: 'message.mpim' };
    const answered: string[] = [];
    for (const [channel_type, event] of Object.entries(kinds)) {
      const calls = await createBot(store).deliver(directMessage('What is CTOC/COP/WG.2/2007/3?', { channel_type }));
      if (calls.includes('chat.postMessage')) answered.push(event);
    }
    assert.deepEqual(sorted(events.filter((event) => event.startsWith('message.'))), sorted(answered));
  });

  it('lets buttons and views through', () => {
    assert.ok(heard.action.length > 0 && heard.view.length > 0);
    assert.equal(settings?.interactivity?.is_enabled, true);
  });

  it('compares all kinds of listeners that there are', () => {
    const { message, options, function: steps, assistant } = heard;
    assert.deepEqual({ message, options, steps, assistant }, { message: [], options: [], steps: [], assistant: [] });
  });

  it('passes what is typed after a command on as it was typed', () => {
    for (const { command, should_escape } of features?.slash_commands ?? [])
      assert.equal(should_escape, false, command);
  });
});

describe('the manifest and the scopes', () => {
  /** What a path such as `chat.postMessage` is on a client of the Web API; others are of other clients. */
  const onClient = (path: string): unknown =>
    Object.hasOwn(WebClient.prototype, path)
      ? WebClient.prototype[path as 'filesUploadV2']
      : path
          .split('.')
          .reduce((at: Any, name) => (Object.hasOwn(at ?? {}, name) ? at[name] : undefined), new WebClient());
  const paths = sorted(
    sources
      .flatMap(({ code }) => [...code.matchAll(/\bclient((?:\s*\.\s*\w+)+)/g)])
      .map(([, path = '']) => path.replace(/\s/g, '').slice(1)),
  );
  const used = paths.filter((path) => typeof onClient(path) === 'function');

  it('knows every method that is called, and calls every method that it knows', () => {
    assert.deepEqual(used, sorted(Object.keys(METHODS)));
  });

  it('finds every method: no file hides one behind another name', () => {
    for (const { path, code } of sources) {
      const hidden = /\bapiCall\b|\bclient\s*\[|\}\s*=\s*(?:\w+\.)?client\b|\b(?:sayStream|setStatus)\b/.exec(code);
      assert.equal(hidden, null, `${path}: ${hidden?.[0]}`);
    }
    const families = paths.filter((path) => typeof onClient(path) === 'object');
    assert.deepEqual(families, [], 'these stand without their method');
  });

  it('knows every event of the manifest', () => {
    assert.deepEqual(sorted(events), sorted(Object.keys(EVENTS)));
  });

  it('asks for each scope that is needed, and for no other', () => {
    const needed = [
      ...used.map((method) => METHODS[method]),
      ...events.map((event) => EVENTS[event]),
      ...Object.keys(features ?? {}).map((feature) => FEATURES[feature as keyof typeof FEATURES]),
    ];
    assert.deepEqual(sorted(scopes), sorted(needed.flatMap((each) => each ?? [])));
  });

  it('asks for the same scopes as an installation at /slack/install', () => {
    assert.deepEqual(sorted(scopes), sorted(BOT_SCOPES));
    assert.deepEqual(Object.keys(oauth_config?.scopes ?? {}), ['bot'], 'nothing in the name of users');
  });
});

describe('the manifest and the features', () => {
  const calls = (method: string) => METHODS[method] !== undefined;

  it('has App Home and direct messages, as something is shown there', () => {
    assert.ok(calls('views.publish') && events.includes('message.im') && events.includes('app_home_opened'));
    assert.deepEqual(features?.app_home, {
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  it('has the hosts of official documents', () => {
    assert.deepEqual(sorted(features?.unfurl_domains ?? []), sorted(OFFICIAL_HOSTS));
  });

  it('has the kind of Work Object that links become', () => {
    const [record] = shipped.knowledge.records;
    assert.ok(record);
    const { entity_type } = documentEntity(record, { url: 'https://docs.un.org/x', words: 'en' });
    assert.deepEqual(features?.rich_previews, { is_active: true, entity_types: [entity_type] });
  });

  it('suggests questions that the shipped records answer', () => {
    for (const { message } of features?.agent_view?.suggested_prompts ?? []) {
      const { status } = answer(shipped, message, { today: '2026-11-20', fallback: 'en' }).answer;
      assert.equal(status, 'answered', message);
    }
  });
});

describe('the manifest without the agent view', () => {
  /** The text without the block, and without the scope that comes with it. */
  const without = () => {
    const from = lines.indexOf('  agent_view:');
    const length = lines.slice(from + 1).findIndex((line) => /^ {0,2}\S/.test(line)) + 1;
    assert.ok(from > 0 && length > 1);
    return lines.toSpliced(from, length).filter((line) => !line.includes('- assistant:write'));
  };

  it('is a manifest, and lacks nothing else', () => {
    const { agent_view, ...rest } = features ?? {};
    assert.ok(agent_view);
    const left = v.parse(manifestSchema, parse(without().join('\n')));
    assert.deepEqual(left, {
      ...manifest,
      features: rest,
      oauth_config: { scopes: { bot: scopes.filter((scope) => scope !== 'assistant:write') } },
    });
  });

  it('has no other entry for agents', () => {
    const entries = without().map((line) => line.replace(/(?:^|\s)#\s.*$/, ''));
    assert.deepEqual(
      entries.filter((line) => /agent|assistant|app_context_changed/i.test(line)),
      [],
    );
  });

  it('leaves a bot that works: what cannot be suggested is noted and nothing more', async () => {
    const { deliver, logged } = createBot(store, (method) =>
      method.startsWith('assistant.') ? { ok: false, error: 'missing_scope' } : {},
    );
    assert.ok((await deliver(appHomeOpened('messages'))).includes('assistant.threads.setSuggestedPrompts'));
    assert.deepEqual(logged.filter((line) => line.includes('suggested')).length, 1);
    assert.ok((await deliver(appHomeOpened('home'))).includes('views.publish'));
    assert.ok((await deliver(directMessage('What is CTOC/COP/WG.2/2007/3?'))).includes('chat.postMessage'));
  });
});

describe('the reasons in the manifest', () => {
  const REASON = /\s# \S.{5,}$/;
  const lineOf = (entry: string) => lines.filter((line) => line.trim().replace(/\s+#.*$/, '') === entry);

  const rows = [
    ...[...scopes, ...events, ...(features?.unfurl_domains ?? [])].map((each) => `- ${each}`),
    ...(features?.slash_commands ?? []).map(({ command }) => `- command: ${command}`),
    ...(features?.shortcuts ?? []).map(({ name }) => `- name: ${name}`),
    ...(features?.rich_previews?.entity_types ?? []).map((type) => `- ${type}`),
    ...Object.entries(features?.app_home ?? {}).map(([key, value]) => `${key}: ${value}`),
    ...Object.entries(settings ?? {}).flatMap(([key, value]) => (typeof value === 'boolean' ? `${key}: ${value}` : [])),
    'is_enabled: true',
  ];
  for (const entry of rows)
    it(`says why: ${entry}`, () => {
      const found = lineOf(entry);
      assert.equal(found.length, 1, 'on one line');
      assert.match(found[0] ?? '', REASON);
    });

  it('says of each feature what it is for', () => {
    for (const key of Object.keys(features ?? {})) {
      const at = lines.findIndex((line) => line.startsWith(`  ${key}:`));
      const near = [lines[at - 1] ?? '', ...lines.slice(at, at + 3)];
      assert.ok(
        near.some((line) => /(?:^|\s)# \S/.test(line)),
        key,
      );
    }
  });
});
