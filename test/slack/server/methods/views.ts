import { checkView } from '../blocks.ts';
import { newId } from '../ids.ts';
import { demand, refuse } from '../refusal.ts';
import { type Json, keepIn, type State, type StoredView, type Trigger } from '../state.ts';
import { useTrigger } from '../triggers.ts';
import type { Team } from '../world.ts';
import { type Context, type Method, textArg } from './method.ts';

const MOST_ON_TOP = 3;

/** The methods that open, stack, change and publish views. */
export const VIEWS: Readonly<Record<string, Method>> = {
  'views.open': { token: 'bot', args: 'view! trigger_id interactivity_pointer', perMinute: 100, run: open },
  'views.push': { token: 'bot', args: 'view! trigger_id interactivity_pointer', perMinute: 100, run: push },
  'views.update': { token: 'bot', args: 'view! view_id external_id hash', perMinute: 100, run: update },
  'views.publish': { token: 'bot', args: 'user_id! view! hash', perMinute: 100, run: publish },
};

function open(context: Context): Json {
  checked(context.args.view, 'modal');
  const trigger = triggerOf(context);
  return stored(context, addView(context, trigger.user, undefined));
}

function push(context: Context): Json {
  checked(context.args.view, 'modal');
  const trigger = triggerOf(context);
  const parent = trigger.viewId === undefined ? undefined : context.state.views.get(trigger.viewId);
  demand(parent !== undefined, 'not_found');
  demand(depth(context.state, parent) < MOST_ON_TOP, 'push_limit_reached');
  return stored(context, addView(context, trigger.user, parent));
}

function update(context: Context): Json {
  const { state, args } = context;
  const id = textArg(args, 'view_id');
  const external = textArg(args, 'external_id');
  demand(id !== undefined || external !== undefined, 'invalid_arguments', 'view_id or external_id is needed');
  const view = id === undefined ? byExternalId(context, external) : (state.views.get(id) ?? homeById(state, id));
  demand(view !== undefined && view.team === context.team.id, 'not_found');
  checked(args.view, view.view.type === 'home' ? 'home' : 'modal');
  return stored(context, change(view, args));
}

function publish(context: Context): Json {
  const { state, team, args } = context;
  const user = textArg(args, 'user_id') ?? '';
  demand(state.users.get(user)?.team === team.id, 'user_not_found');
  checked(args.view, 'home');
  const key = `${team.id}:${user}`;
  const home = state.homes.get(key);
  if (home !== undefined) return stored(context, change(home, args));
  demand(args.hash === undefined, 'hash_conflict');
  const id = newId('V');
  const fresh = { id, team: team.id, user, root: id, previous: undefined, hash: newHash(), view: args.view as Json };
  return stored(context, keepIn(state.homes, key, fresh, state.settings.keep));
}

function triggerOf({ state, team, args }: Context): Trigger {
  const id = textArg(args, 'trigger_id') ?? textArg(args, 'interactivity_pointer');
  demand(id !== undefined, 'invalid_arguments', 'missing required field: trigger_id');
  return useTrigger(state, team.id, id);
}

function checked(view: unknown, kind: 'modal' | 'home'): void {
  const fault = checkView(view, kind);
  if (fault) refuse(fault.code, fault.messages);
}

function addView({ state, team, args }: Context, user: string, parent: StoredView | undefined): StoredView {
  const id = newId('V');
  const view = args.view as Json;
  if (view.external_id) {
    for (const other of state.views.values()) {
      demand(other.view.external_id !== view.external_id || other.team !== team.id, 'duplicate_external_id');
    }
  }
  const fresh = { id, team: team.id, user, root: parent?.root ?? id, previous: parent?.id, hash: newHash(), view };
  return keepIn(state.views, id, fresh, state.settings.keep);
}

function change(view: StoredView, args: Json): StoredView {
  demand(args.hash === undefined || args.hash === view.hash, 'hash_conflict');
  view.view = args.view as Json;
  view.hash = newHash();
  return view;
}

function byExternalId({ state, team }: Context, external: string | undefined): StoredView | undefined {
  for (const view of state.views.values()) if (view.view.external_id === external && view.team === team.id) return view;
  return undefined;
}

function homeById(state: State, id: string): StoredView | undefined {
  for (const home of state.homes.values()) if (home.id === id) return home;
  return undefined;
}

function depth(state: State, view: StoredView): number {
  const previous = view.previous === undefined ? undefined : state.views.get(view.previous);
  return previous === undefined ? 1 : 1 + depth(state, previous);
}

function newHash(): string {
  return `${Math.floor(Date.now() / 1000)}.${newId('')}`;
}

function stored({ state, team }: Context, view: StoredView): Json {
  return { view: viewBody(view, team, state.settings.appId) };
}

/** A view as the API and interactions give it: with all fields filled in and its blocks named. */
export function viewBody(stored: StoredView, team: Team, appId: string): Json {
  const { view } = stored;
  const blocks = (view.blocks as readonly Json[]).map((block, index) => ({ block_id: `b${index}`, ...block }));
  return {
    id: stored.id,
    team_id: stored.team,
    title: { type: 'plain_text', text: 'View Title', emoji: true },
    close: null,
    submit: null,
    callback_id: '',
    external_id: '',
    private_metadata: '',
    clear_on_close: false,
    notify_on_close: false,
    ...view,
    blocks,
    state: { values: {} },
    hash: stored.hash,
    root_view_id: stored.root,
    previous_view_id: stored.previous ?? null,
    app_id: appId,
    app_installed_team_id: stored.team,
    bot_id: team.botId,
  };
}
