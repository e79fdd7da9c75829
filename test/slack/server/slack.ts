import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { deliver } from './deliver.ts';
import type { Acknowledgement, Kind } from './deliveries.ts';
import { addFault, type FaultOrder } from './faults.ts';
import { newHttpServer } from './http.ts';
import { prepareCommand, prepareEvent, prepareInteraction } from './incoming.ts';
import { type SlackOptions, settle } from './options.ts';
import { type HttpAnswer, newHttpTransport, type PostOptions } from './signed-http.ts';
import { type DisconnectReason, newSockets } from './socket.ts';
import { type Call, type Json, type Message, newState, type Response, type State, type StoredView } from './state.ts';
import { newTimers } from './timers.ts';
import { type UntilOptions, until } from './until.ts';
import { TEAM } from './world.ts';

/** How something is delivered otherwise than usual. */
export interface DeliveryOptions {
  /** The Socket Mode connection to use, counted from 0. */
  readonly connection?: number;
}

/** A local Slack. */
export interface Slack {
  /** The address of the Web API; ends in `/api/`. */
  readonly apiUrl: string;
  readonly calls: readonly Call[];
  readonly responses: readonly Response[];
  /** What Slack would have minded without an error to the app. */
  readonly problems: readonly string[];
  readonly state: State;
  readonly callsTo: (method: string) => Call[];
  /** Calls that Slack's rules refused, without those failed by order. */
  readonly refused: () => Call[];
  /** The messages of the bot that stand in a channel. */
  readonly messages: (channel: string) => Message[];
  readonly home: (user: string, team?: string) => StoredView | undefined;
  readonly modals: () => StoredView[];
  readonly until: <T>(predicate: () => T, options?: UntilOptions) => Promise<NonNullable<T>>;
  readonly untilConnected: (connections?: number) => Promise<unknown>;
  /** Orders a failure of the next call, or calls, of a method; `response_url` and `*` stand for more. */
  readonly fail: (method: string, fault: FaultOrder) => void;
  readonly event: (event: Json, envelope?: Json, options?: DeliveryOptions) => Promise<Acknowledgement>;
  readonly command: (command: Json, options?: DeliveryOptions) => Promise<Acknowledgement>;
  readonly interact: (payload: Json, options?: DeliveryOptions) => Promise<Acknowledgement>;
  /** Posts a payload, or a body of any kind, to the request URL once and gives the HTTP answer. */
  readonly deliver: (payload: Json, options?: PostOptions) => Promise<HttpAnswer>;
  /** From now on everything goes to this URL by signed HTTP; undefined goes back to Socket Mode. */
  readonly useRequestUrl: (url: string | undefined) => void;
  readonly connections: () => number;
  readonly disconnect: (reason: DisconnectReason, connection?: number) => void;
  readonly cut: (connection?: number) => void;
  /** From now on the team's token is refused. */
  readonly revoke: (team?: string) => void;
  readonly close: () => Promise<void>;
}

/** Starts a local Slack on a free port of this machine. */
export async function startSlack(options: SlackOptions = {}): Promise<Slack> {
  const state = newState(settle(options));
  const timers = newTimers();
  const sockets = newSockets(state, timers);
  const server = newHttpServer(state, timers);
  server.on('upgrade', sockets.upgrade);
  server.listen(state.settings.port, '127.0.0.1');
  await once(server, 'listening');
  state.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let requestUrl = state.settings.requestUrl;
  const http = newHttpTransport(state, () => requestUrl);
  const send = (kind: Kind, payload: Json, how: DeliveryOptions = {}): Promise<Acknowledgement> =>
    deliver(state, requestUrl === undefined ? sockets : http, timers, kind, payload, how);

  return {
    apiUrl: `${state.baseUrl}/api/`,
    calls: state.calls,
    responses: state.responses,
    problems: state.problems,
    state,
    callsTo: (method) => state.calls.filter((call) => call.method === method),
    refused: () => state.calls.filter((call) => call.reply?.body.ok === false && !call.faulted),
    messages: (channel) => state.messages.filter((message) => message.channel === channel && !message.deleted),
    home: (user, team = TEAM) => state.homes.get(`${team}:${user}`),
    modals: () => [...state.views.values()],
    until: (predicate, how) => until(state, predicate, how),
    untilConnected: (count = 1) =>
      until(state, () => sockets.connections().length >= count, { what: `${count} connections` }),
    fail: (method, fault) => addFault(state, method, fault),
    event: (event, envelope = {}, how) => send('events_api', prepareEvent(state, event, envelope), how),
    command: (command, how) => send('slash_commands', prepareCommand(state, command), how),
    interact: (payload, how) => send('interactive', prepareInteraction(state, payload), how),
    deliver: http.post,
    useRequestUrl: (url) => {
      requestUrl = url;
    },
    connections: () => sockets.connections().length,
    disconnect: sockets.disconnect,
    cut: sockets.cut,
    revoke: (team = TEAM) => {
      const token = state.teams.get(team)?.token;
      if (token !== undefined) state.revoked.add(token);
    },
    close: async () => {
      timers.close();
      sockets.close();
      http.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
