import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import * as v from 'valibot';
import { exampleQuestions } from '../../answer/kinds/talk.ts';
import { phrasesOf } from '../../answer/phrases/phrases.ts';
import { homeView } from '../../views/blocks/home.ts';
import { ACTION } from '../../views/blocks/ids.ts';
import { todayOf } from '../converse.ts';
import { codeOf } from '../failures.ts';
import { homeData } from '../home-data.ts';
import type { FindReader, Reader } from '../reader.ts';
import type { Services } from '../services.ts';

const preferences = v.object({ followed: v.array(v.string()) });
const MOST_PROMPTS = 4;

/** App Home, and the questions that are offered where the bot is written to. */
export function onHome(app: App, services: Services, findReader: FindReader): void {
  const { store, pages } = services;

  async function publish(client: WebClient, reader: Reader): Promise<void> {
    const { user, person, level } = reader;
    const world = services.world(level);
    const kept = v.safeParse(preferences, await store.preferences.get(keyOf(reader)));
    const followed = kept.success ? kept.output.followed : [world.knowledge.defaultBody];
    const keeper = services.access().keepers.includes(user);
    const options = { words: person.words, today: todayOf(services, person), followed, keeper, pages };
    await client.views.publish({ user_id: user, view: homeView(homeData(world, options)) });
  }

  app.event('app_home_opened', async ({ event, client, context }) => {
    const reader = await findReader(client, { team: context.teamId, user: event.user, together: false });
    if (event.tab !== 'messages') return publish(client, reader);
    const { words } = reader.person;
    const prompts = exampleQuestions(services.world(reader.level), words, phrasesOf(words))
      .slice(0, MOST_PROMPTS)
      .map((question) => ({ title: question, message: question }));
    await client.assistant.threads
      .setSuggestedPrompts({ channel_id: event.channel, prompts: [prompts[0] as never, ...prompts.slice(1)] })
      // Without agent_view in the manifest there is no place for them.
      .catch((error: unknown) => services.log(`no questions are suggested: ${codeOf(error)}`));
  });

  app.action({ type: 'block_actions', action_id: ACTION.followed }, async ({ ack, body, client, context, action }) => {
    await ack();
    const reader = await findReader(client, { team: context.teamId, user: body.user.id, together: false });
    const followed = action.type === 'multi_static_select' ? action.selected_options.map(({ value }) => value) : [];
    await store.preferences.put(keyOf(reader), { followed }, services.now());
    await publish(client, reader);
  });
}

const keyOf = ({ team, user }: Reader): string => `${team}:${user}`;
