import type { Method } from './methods/method.ts';
import { demand, Refusal } from './refusal.ts';
import type { State } from './state.ts';
import type { Team } from './world.ts';

const NOBODY: Team = { id: '', name: '', domain: '', token: '', botUserId: '', botId: '' };

/** Whom a token stands for, if the method takes it and its scopes suffice. */
export function authorize(
  state: State,
  method: Method,
  token: string | undefined,
): { team: Team; scopes: readonly string[] } {
  if (method.token === 'none') return { team: NOBODY, scopes: [] };
  demand(token !== undefined && token !== '', 'not_authed');
  const isAppToken = token === state.settings.appToken;
  if (method.token === 'app') {
    demand(isAppToken || state.tokens.has(token), 'invalid_auth');
    demand(isAppToken, 'not_allowed_token_type');
    return { team: NOBODY, scopes: ['connections:write'] };
  }
  demand(!state.revoked.has(token), 'token_revoked');
  demand(!isAppToken, 'not_allowed_token_type');
  const team = state.tokens.get(token);
  demand(team !== undefined, 'invalid_auth');
  const scopes = team.scopes ?? state.settings.scopes;
  const needed = method.scopes;
  if (needed !== undefined && !needed.some((scope) => scopes.includes(scope))) {
    throw new Refusal('missing_scope', { needed: needed.join(','), provided: scopes.join(',') });
  }
  return { team, scopes };
}
