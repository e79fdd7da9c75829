import { eventCallback } from './payloads/base.ts';
import { newResponseUrl } from './response-urls.ts';
import { type Json, keepIn, type State } from './state.ts';
import { grantTrigger } from './triggers.ts';

/** The whole payload of an event, with what it allows written down: links to unfurl, a trigger for details. */
export function prepareEvent(state: State, event: Json, envelope: Json): Json {
  const team = String(envelope.team_id ?? state.settings.teams[0]?.id);
  const channel = state.channels.get(String(event.channel));
  const bot = state.teams.get(team);
  const authorization = {
    enterprise_id: null,
    team_id: team,
    user_id: bot?.botUserId,
    is_bot: true,
    is_enterprise_install: false,
  };
  const payload = eventCallback(event, {
    team_id: team,
    api_app_id: state.settings.appId,
    is_ext_shared_channel: (channel?.sharedWith?.length ?? 0) > 0,
    authorizations: [authorization],
    ...envelope,
  });
  if (event.type === 'link_shared') noteLinks(state, team, event);
  if (event.type === 'entity_details_requested') {
    grantTrigger(state, { team, user: String(event.user), entity: event }, String(event.trigger_id));
  }
  if (typeof event.ts === 'string') keepIn(state.seen, `${event.channel}:${event.ts}`, team, state.settings.keep);
  return payload;
}

function noteLinks(state: State, team: string, event: Json): void {
  const urls = new Set((event.links as readonly Json[]).map((link) => String(link.url)));
  const source = typeof event.source === 'string' ? event.source : undefined;
  const links = { team, urls, source };
  if (typeof event.unfurl_id === 'string') keepIn(state.links, event.unfurl_id, links, state.settings.keep);
  if (event.channel !== 'COMPOSER') {
    keepIn(state.links, `${event.channel}:${event.message_ts}`, links, state.settings.keep);
    keepIn(state.seen, `${event.channel}:${event.message_ts}`, team, state.settings.keep);
  }
}

/** The payload of a command with a response_url and a trigger_id of its own. */
export function prepareCommand(state: State, command: Json): Json {
  const team = String(command.team_id);
  const place = { team, channel: String(command.channel_id), fromCommand: true };
  return {
    ...command,
    response_url: command.response_url === '' ? newResponseUrl(state, place) : command.response_url,
    trigger_id: granted(state, command.trigger_id, { team, user: String(command.user_id) }),
  };
}

/** The payload of an interaction; a response_url and trigger_id are filled in where Slack gives them. */
export function prepareInteraction(state: State, payload: Json): Json {
  const team = String(idOf(payload.team));
  const channel = idOf(payload.channel);
  const viewId = idOf(payload.view);
  const filled: Json = { ...payload };
  if (payload.response_url === '') filled.response_url = newResponseUrl(state, { team, channel, fromCommand: false });
  if (payload.trigger_id !== undefined) {
    const grant = { team, user: String(idOf(payload.user)), ...(viewId === undefined ? {} : { viewId }) };
    filled.trigger_id = granted(state, payload.trigger_id, grant);
  }
  return filled;
}

function granted(state: State, given: unknown, grant: { team: string; user: string; viewId?: string }): string {
  return typeof given === 'string' && given !== '' ? grantTrigger(state, grant, given) : grantTrigger(state, grant);
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;
}
