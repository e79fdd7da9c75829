import { isObject, say } from '../blocks/check.ts';
import { checkEntities } from '../entities.ts';
import { demand, refuse } from '../refusal.ts';
import type { Json, SharedLinks } from '../state.ts';
import { checkAttachment, checkMessageBlocks } from './content.ts';
import { type Context, type Method, textArg } from './method.ts';

/** The method that answers a link_shared event. */
export const UNFURL: Readonly<Record<string, Method>> = {
  'chat.unfurl': {
    token: 'bot',
    scopes: ['links:write'],
    args: 'unfurls metadata channel ts unfurl_id source user_auth_message user_auth_required user_auth_url user_auth_blocks',
    perMinute: 50,
    run: unfurl,
  },
};

function unfurl(context: Context): Json {
  const { args, state } = context;
  const links = target(context);
  if (args.user_auth_blocks !== undefined) checkMessageBlocks(args.user_auth_blocks, 'message', '/user_auth_blocks');
  const asksForLogin = args.user_auth_required !== undefined || args.user_auth_url !== undefined;
  demand(args.unfurls !== undefined || args.metadata !== undefined || asksForLogin, 'missing_unfurls');
  const both = args.unfurls !== undefined && args.metadata !== undefined;
  demand(!both || state.settings.unfurlsWithMetadata, 'invalid_arguments', 'either unfurls or metadata');
  if (args.unfurls !== undefined) checkUnfurls(args.unfurls, links);
  if (args.metadata !== undefined) {
    demand(state.settings.workObjects, 'error_processing_metadata');
    checkMetadata(args.metadata, links);
  }
  return {};
}

/** The event that is answered: by unfurl_id and source, or by channel and ts. */
function target({ state, team, args }: Context): SharedLinks {
  const id = textArg(args, 'unfurl_id');
  const source = textArg(args, 'source');
  const channel = textArg(args, 'channel');
  const ts = textArg(args, 'ts');
  if (id !== undefined || source !== undefined) {
    demand(source !== undefined, 'missing_source');
    demand(id !== undefined, 'missing_unfurl_id');
    demand(
      channel === undefined && ts === undefined,
      'invalid_arguments',
      'either channel and ts or unfurl_id and source',
    );
    demand(source === 'composer' || source === 'conversations_history', 'invalid_source');
    const links = state.links.get(id);
    demand(links !== undefined && links.team === team.id, 'invalid_unfurl_id');
    demand(links.source === source, 'invalid_source');
    return links;
  }
  demand(channel !== undefined, 'missing_channel');
  demand(ts !== undefined, 'missing_ts');
  const links = state.links.get(`${channel}:${ts}`);
  demand(links !== undefined && links.team === team.id, 'cannot_find_message');
  return links;
}

function checkUnfurls(unfurls: unknown, links: SharedLinks): void {
  if (!isObject(unfurls)) refuse('invalid_unfurls_format');
  demand(Object.keys(unfurls).length > 0, 'missing_unfurls');
  for (const [url, attachment] of Object.entries(unfurls)) {
    if (!links.urls.has(url)) refuse('cannot_unfurl_url', [say(`not a link of the message: ${url}`, '/unfurls')]);
    checkAttachment(attachment, `/unfurls/${url.replaceAll('~', '~0').replaceAll('/', '~1')}`, 'unfurl');
  }
}

function checkMetadata(metadata: unknown, links: SharedLinks): void {
  if (!isObject(metadata)) refuse('invalid_metadata_format');
  const wrong = checkEntities(metadata.entities, '/metadata/entities', true);
  if (wrong.length > 0) refuse('error_processing_metadata', wrong);
  for (const entity of metadata.entities as readonly Json[]) {
    demand(
      links.urls.has(String(entity.app_unfurl_url)),
      'cannot_unfurl_url',
      `not a link of the message: ${entity.app_unfurl_url}`,
    );
  }
}
