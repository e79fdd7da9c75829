import type { App } from '@slack/bolt';
import { exampleQuestions } from '../../answer/kinds/talk.ts';
import { phrasesOf } from '../../answer/phrases/phrases.ts';
import { ACTION } from '../../views/blocks/ids.ts';
import { codeOf } from '../failures.ts';
import { onPress } from '../pressed.ts';
import { preferencesOf, publishHome } from '../publish-home.ts';
import type { FindReader } from '../reader.ts';
import type { Services } from '../services.ts';

const MOST_PROMPTS = 4;

/** App Home, and the questions that are offered where the bot is written to. */
export function onHome(app: App, services: Services, findReader: FindReader): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    const reader = await findReader(client, { team: context.teamId, user: event.user, together: false });
    if (event.tab !== 'messages') return publishHome(services, client, reader);
    const { words } = reader.person;
    const prompts = exampleQuestions(services.world(reader.level), words, phrasesOf(words))
      .slice(0, MOST_PROMPTS)
      .map((question) => ({ title: question, message: question }));
    await client.assistant.threads
      .setSuggestedPrompts({ channel_id: event.channel, prompts: [prompts[0] as never, ...prompts.slice(1)] })
      // Without agent_view in the manifest there is no place for them.
      .catch((error: unknown) => services.log(`no questions are suggested: ${codeOf(error)}`));
  });

  onPress(app, services, findReader, ACTION.followed, async ({ client, action, reader }) => {
    const followed = action.type === 'multi_static_select' ? action.selected_options.map(({ value }) => value) : [];
    await services.store.preferences.put(preferencesOf(reader), { followed }, services.now());
    await publishHome(services, client, reader);
  });
}
