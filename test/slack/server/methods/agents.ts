import { isObject } from '../blocks/check.ts';
import { checkEntity } from '../entities.ts';
import { isTs } from '../ids.ts';
import { demand, refuse } from '../refusal.ts';
import { type Json, keepIn } from '../state.ts';
import { useTrigger } from '../triggers.ts';
import { findChannel } from './channels.ts';
import { type Context, flagArg, type Method, textArg } from './method.ts';

const STATUSES = ['active', 'processing', 'suspended', 'closed'];
const MOST_PROMPTS = 4;

/** Why an entity cannot be presented. */
const ERROR_STATUSES = 'restricted internal_error not_found custom custom_partial_view timeout edit_error'.split(' ');

/** The methods of agent conversations and of Work Objects' details. */
export const AGENTS: Readonly<Record<string, Method>> = {
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scopes: ['assistant:write'],
    args: 'channel_id! prompts! title thread_ts',
    perMinute: 50,
    run: prompts,
  },
  'assistant.threads.setStatus': {
    token: 'bot',
    scopes: ['assistant:write', 'chat:write'],
    args: 'channel_id! status thread_ts! loading_messages icon_emoji icon_url username',
    perMinute: 50,
    run: inThread,
  },
  'assistant.threads.setTitle': {
    token: 'bot',
    scopes: ['assistant:write'],
    args: 'channel_id! thread_ts! title!',
    perMinute: 50,
    run: inThread,
  },
  'agents.sessions.setStatus': {
    token: 'bot',
    scopes: ['chat:write'],
    args: 'channel_id! status! thread_ts title initiator_user_id icon_emoji icon_url username',
    perMinute: 50,
    run: sessionStatus,
  },
  'agents.sessions.rename': {
    token: 'bot',
    scopes: ['chat:write'],
    args: 'channel_id! title! thread_ts',
    perMinute: 50,
    run: sessionStatus,
  },
  'entity.presentDetails': {
    token: 'bot',
    args: 'trigger_id! metadata user_auth_required user_auth_url error',
    perMinute: 50,
    run: presentDetails,
  },
};

function prompts(context: Context): Json {
  inThread(context);
  const list = context.args.prompts;
  const whole = (prompt: unknown) => isObject(prompt) && prompt.title && prompt.message;
  demand(
    Array.isArray(list) && list.length >= 1 && list.length <= MOST_PROMPTS,
    'invalid_arguments',
    'from 1 to 4 prompts',
  );
  demand(list.every(whole), 'invalid_arguments', 'a prompt has a title and a message');
  return {};
}

function inThread(context: Context): Json {
  const channel = findChannel(context, textArg(context.args, 'channel_id'));
  const thread = textArg(context.args, 'thread_ts');
  demand(thread === undefined || isTs(thread), 'invalid_thread_ts');
  demand(channel.isMember !== false, 'not_in_channel');
  return {};
}

function sessionStatus(context: Context): Json {
  const { state, args } = context;
  inThread(context);
  const thread = textArg(args, 'thread_ts');
  demand(thread !== undefined, 'invalid_arguments', 'missing required field: thread_ts');
  demand(args.status === undefined || STATUSES.includes(String(args.status)), 'invalid_arguments', 'unknown status');
  demand((textArg(args, 'title') ?? '').length <= 200, 'invalid_arguments', 'title must be less than 201 characters');
  const key = `${args.channel_id}:${thread}`;
  const before = state.sessions.get(key) ?? {};
  const session = { ...before, ...args, title: before.title !== undefined && args.status ? before.title : args.title };
  keepIn(state.sessions, key, session, state.settings.keep);
  return { status: args.status ?? 'active', agent_status: args.status ?? 'active', title: session.title };
}

function presentDetails({ state, team, args }: Context): Json {
  demand(state.settings.workObjects, 'feature_not_enabled');
  const instead = args.error !== undefined || args.user_auth_required !== undefined;
  demand(args.metadata !== undefined || instead, 'invalid_metadata');
  if (args.metadata !== undefined) {
    const wrong = checkEntity(args.metadata, '/metadata', false);
    if (wrong.length > 0) refuse('invalid_metadata', wrong);
  }
  const auth = flagArg(args, 'user_auth_required');
  demand(!auth || args.user_auth_url !== undefined, 'user_auth_url_missing');
  const { error } = args;
  const known = error === undefined || (isObject(error) && ERROR_STATUSES.includes(String(error.status)));
  demand(known, 'invalid_arguments', 'unknown status of the error');
  const trigger = useTrigger(state, team.id, textArg(args, 'trigger_id') ?? '');
  const asked = trigger.entity;
  demand(asked !== undefined, 'invalid_trigger_id');
  const entity = args.metadata as Json | undefined;
  const same =
    entity === undefined || asked.external_ref === undefined || sameRef(entity.external_ref, asked.external_ref);
  demand(same, 'entity_metadata_does_not_match_trigger');
  return {};
}

function sameRef(one: unknown, other: unknown): boolean {
  return isObject(one) && isObject(other) && one.id === other.id;
}
