import { App, LogLevel } from '@slack/bolt';

// What Bolt alone takes: it acknowledges mentions and does nothing else. The measure for the acknowledgements of the bot.

const { SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN = '', SLACK_API_URL = '' } = process.env;
const app = new App({
  token: SLACK_BOT_TOKEN,
  appToken: SLACK_APP_TOKEN,
  socketMode: true,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl: SLACK_API_URL },
});
app.event('app_mention', async () => {});
await app.start();
