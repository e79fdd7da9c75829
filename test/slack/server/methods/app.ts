import { demand } from '../refusal.ts';
import type { Json } from '../state.ts';
import { issueTicket } from '../tickets.ts';
import { type Context, type Method, textArg } from './method.ts';

/** The methods on the app itself and its installation. */
export const APP: Readonly<Record<string, Method>> = {
  'api.test': { token: 'none', args: 'error foo', perMinute: 1000, run: ({ args }) => ({ args }) },
  'auth.test': { token: 'any', args: '', perMinute: 200, run: authTest },
  'apps.connections.open': { token: 'app', args: '', perMinute: 100, run: openConnection },
  'oauth.v2.access': {
    token: 'none',
    args: 'code client_id client_secret redirect_uri grant_type refresh_token code_verifier',
    perMinute: 600,
    run: access,
  },
};

function authTest({ team }: Context): Json {
  return {
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: 'rapporteur',
    team_id: team.id,
    user_id: team.botUserId,
    bot_id: team.botId,
    is_enterprise_install: false,
  };
}

function openConnection({ state, args }: Context): Json {
  void args;
  return {
    url: `${state.baseUrl.replace(/^http/, 'ws')}/link/?ticket=${issueTicket(state)}&app_id=${state.settings.appId}`,
  };
}

function access({ state, args }: Context): Json {
  const { clientId, clientSecret, oauthCodes, appId, scopes } = state.settings;
  demand(args.client_id === clientId, 'invalid_client_id');
  demand(args.client_secret === clientSecret, 'bad_client_secret');
  const code = textArg(args, 'code') ?? '';
  const team = oauthCodes[code];
  demand(team !== undefined && !state.usedCodes.has(code), 'invalid_code');
  state.usedCodes.add(code);
  state.teams.set(team.id, team);
  state.tokens.set(team.token, team);
  state.revoked.delete(team.token);
  return {
    app_id: appId,
    authed_user: { id: 'U0INSTALLER' },
    scope: (team.scopes ?? scopes).join(','),
    token_type: 'bot',
    access_token: team.token,
    bot_user_id: team.botUserId,
    team: { id: team.id, name: team.name },
    enterprise: null,
    is_enterprise_install: false,
  };
}
