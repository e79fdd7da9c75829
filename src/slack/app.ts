import { App, type AppOptions, type InstallationStore, type Logger, type Receiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import { ACTION } from '../views/blocks/ids.ts';
import { createInTurn } from './in-turn.ts';
import { onAsk } from './listeners/ask.ts';
import { onCalendar } from './listeners/calendar.ts';
import { onCalendarFile } from './listeners/calendar-file.ts';
import { onCommands } from './listeners/commands.ts';
import { onDirectMessage } from './listeners/direct-message.ts';
import { onExplain } from './listeners/explain.ts';
import { onFeedback } from './listeners/feedback.ts';
import { onHome } from './listeners/home.ts';
import { onLinks } from './listeners/links.ts';
import { onMention } from './listeners/mention.ts';
import { onMore } from './listeners/more.ts';
import { onPassage } from './listeners/passage.ts';
import { onRemind } from './listeners/remind.ts';
import { onRemindList } from './listeners/remind-list.ts';
import { onRemindSave } from './listeners/remind-save.ts';
import { onShare } from './listeners/share.ts';
import { onUninstalled } from './listeners/uninstalled.ts';
import type { People } from './people.ts';
import { createFindReader } from './reader.ts';
import { createReplies } from './replies.ts';
import type { Services } from './services.ts';

export type SlackAppOptions = {
  receiver: Receiver;
  /** How the token of a workspace is found: the token of the only one, or by installation. */
  access: { token: string } | { authorize: NonNullable<AppOptions['authorize']> };
  installations: InstallationStore | undefined;
  people: People;
  clientOptions: WebClientOptions;
  logger: Logger;
};

/** The bot as a Bolt app with all its listeners. It does nothing until `init` has run and its receiver is started. */
export function createSlackApp(services: Services, options: SlackAppOptions): App {
  const { receiver, access, installations, people, clientOptions, logger } = options;
  const app = new App({
    receiver,
    ...access,
    clientOptions,
    logger,
    convoStore: false,
    deferInitialization: true,
  });
  // Who called is told: the inbox, which tries again or gives up.
  app.error(async (error) => {
    throw error;
  });
  app.use(({ next }) => services.inOneState(next));
  const findReader = createFindReader(services, people);
  const replies = createReplies(services, findReader, createInTurn());
  onMention(app, replies);
  onDirectMessage(app, replies);
  onCommands(app, services, findReader, replies);
  onAsk(app, services, findReader, replies);
  onShare(app, services, findReader);
  onMore(app, services, findReader);
  onCalendar(app, services, findReader);
  onCalendarFile(app, services, findReader);
  onPassage(app, services, findReader);
  onFeedback(app, services, findReader);
  onExplain(app, services, findReader);
  onLinks(app, services, people);
  onHome(app, services, findReader);
  onRemind(app, services, findReader);
  onRemindList(app, services, findReader);
  onRemindSave(app, services, findReader);
  onUninstalled(app, installations);
  // A button that is a link is told of too; Slack wants to hear that it was.
  app.action(new RegExp(`^${ACTION.open}(?::\\d+)?$`), async ({ ack }) => ack());
  return app;
}
