import { codeOf } from './slack/failures.ts';

const ADVICE: Record<string, string> = {
  invalid_auth: 'Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN: copy them again from the settings of the app.',
  not_authed: 'Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN: copy them again from the settings of the app.',
  token_revoked: 'Install the app in the workspace again, and copy its new token.',
  account_inactive: 'Install the app in the workspace again, and copy its new token.',
  missing_scope: 'The app-level token needs the scope connections:write.',
  not_allowed_token_type: 'SLACK_BOT_TOKEN must be the token of the bot, and SLACK_APP_TOKEN an app-level token.',
  unreachable: 'Check the network, and SLACK_API_URL if it is set.',
};

/** What a start failed of, and what to do. `port` is that of HTTP, where it is served. */
export function startRefused(error: unknown, port: number | undefined): string {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${port} is used by another program. Stop that program, or set PORT to another one.`;
  if (code === 'EACCES') return `Port ${port} is not open to this user. Set PORT to one from 1024 on.`;
  return `Slack could not be reached or refused the settings: ${codeOf(error)}. ${adviceOf(error)}`;
}

/** What to do when Slack refuses something, or ends the connection. */
export const adviceOf = (error: unknown): string =>
  ADVICE[codeOf(error)] ??
  `${error instanceof Error ? error.message : error}. Check the settings of the app, and SLACK_API_URL if it is set.`;
