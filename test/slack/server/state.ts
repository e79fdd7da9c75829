import { EventEmitter } from 'node:events';
import type { Fault } from './faults.ts';
import type { Settings } from './options.ts';
import type { StoredFile } from './uploads.ts';
import type { Channel, Team, User } from './world.ts';

export type Json = Record<string, unknown>;

/** One call of the Web API, from its arrival; the reply comes later. */
export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly team: string | undefined;
  readonly time: number;
  /** Absent while the call hangs or after the connection was cut. */
  reply?: { readonly status: number; readonly body: Json };
  /** True when the reply was ordered by a test rather than reached by Slack's rules. */
  faulted?: boolean;
}

/** A message in a channel. */
export interface Message {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  /** The only reader of an ephemeral message. */
  readonly ephemeralTo?: string;
  /** The arguments it was last posted or updated with. */
  content: Json;
  edits: number;
  deleted: boolean;
}

/** One use of a response_url. */
export interface Response {
  readonly url: string;
  readonly time: number;
  readonly body: Json;
  readonly response_type: string;
  readonly replace_original: boolean;
  readonly delete_original: boolean;
  readonly error?: string;
}

/** A view that is open or published. */
export interface StoredView {
  readonly id: string;
  readonly team: string;
  readonly user: string;
  readonly root: string;
  readonly previous: string | undefined;
  hash: string;
  view: Json;
}

/** What a user's gesture allows for a short while, once. */
export interface Trigger {
  readonly team: string;
  readonly user: string;
  readonly since: number;
  readonly viewId?: string;
  /** The links of an entity_details_requested event. */
  readonly entity?: Json;
  used: boolean;
}

/** The links of a link_shared event, which alone may be unfurled. */
export interface SharedLinks {
  readonly team: string;
  readonly urls: ReadonlySet<string>;
  readonly source: string | undefined;
}

/** An address that a command or interaction gave to the app. */
export interface ResponseUrl {
  readonly team: string;
  readonly channel: string | undefined;
  readonly since: number;
  readonly fromCommand: boolean;
  uses: number;
}

/** All that the local Slack knows. */
export interface State {
  readonly settings: Settings;
  readonly teams: Map<string, Team>;
  readonly tokens: Map<string, Team>;
  readonly revoked: Set<string>;
  readonly channels: Map<string, Channel>;
  readonly users: Map<string, User>;
  readonly calls: Call[];
  readonly messages: Message[];
  readonly byTs: Map<string, Message>;
  readonly seen: Map<string, string>;
  readonly responses: Response[];
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly views: Map<string, StoredView>;
  readonly homes: Map<string, StoredView>;
  readonly triggers: Map<string, Trigger>;
  readonly links: Map<string, SharedLinks>;
  readonly usedCodes: Set<string>;
  readonly files: Map<string, StoredFile>;
  readonly sessions: Map<string, Json>;
  readonly buckets: Map<string, { tokens: number; at: number }>;
  readonly faults: Fault[];
  readonly problems: string[];
  readonly emitter: EventEmitter;
  baseUrl: string;
}

/** A fresh state with the teams, channels and users of the settings. */
export function newState(settings: Settings): State {
  return {
    settings,
    teams: new Map(settings.teams.map((team) => [team.id, team])),
    tokens: new Map(settings.teams.map((team) => [team.token, team])),
    revoked: new Set(),
    channels: new Map(settings.channels.map((channel) => [channel.id, channel])),
    users: new Map(settings.users.map((user) => [user.id, user])),
    calls: [],
    messages: [],
    byTs: new Map(),
    seen: new Map(),
    responses: [],
    responseUrls: new Map(),
    views: new Map(),
    homes: new Map(),
    triggers: new Map(),
    links: new Map(),
    usedCodes: new Set(),
    files: new Map(),
    sessions: new Map(),
    buckets: new Map(),
    faults: [],
    problems: [],
    emitter: new EventEmitter().setMaxListeners(0),
    baseUrl: '',
  };
}

/** Tells everyone who waits that something happened. */
export function changed(state: State): void {
  state.emitter.emit('change');
}

/** Adds to a list and forgets the oldest quarter once it is too long. */
export function remember<T>(list: T[], item: T, keep: number): T {
  list.push(item);
  if (list.length > keep) list.splice(0, Math.ceil(keep / 4));
  return item;
}

/** Puts into a map and forgets its oldest entry once it is too large. */
export function keepIn<K, V>(map: Map<K, V>, key: K, value: V, keep: number): V {
  map.set(key, value);
  const oldest = map.size > keep ? map.keys().next() : undefined;
  if (oldest && !oldest.done) map.delete(oldest.value);
  return value;
}
