import { AGENTS } from './methods/agents.ts';
import { APP } from './methods/app.ts';
import { CHAT } from './methods/chat.ts';
import { FILES } from './methods/files.ts';
import type { Method } from './methods/method.ts';
import { PEOPLE } from './methods/people.ts';
import { UNFURL } from './methods/unfurl.ts';
import { VIEWS } from './methods/views.ts';

/** All methods of the Web API that this server knows, with the scopes they need. */
export const METHODS: Readonly<Record<string, Method | undefined>> = {
  ...APP,
  ...CHAT,
  ...UNFURL,
  ...VIEWS,
  ...PEOPLE,
  ...AGENTS,
  ...FILES,
};
