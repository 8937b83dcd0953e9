import { App, LogLevel } from '@slack/bolt';

/** An app that answers everything with one constant: what Bolt itself takes, over Socket Mode or over HTTP. */
const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, PORT } = process.env;
const clientOptions = { slackApiUrl: SLACK_API_URL! };
const how = SLACK_APP_TOKEN ? { appToken: SLACK_APP_TOKEN, socketMode: true } : { signingSecret: SLACK_SIGNING_SECRET! };
const app = new App({ token: SLACK_BOT_TOKEN!, clientOptions, logLevel: LogLevel.ERROR, ...how });
app.command('/quote', async ({ ack, respond }) => {
  await ack();
  await respond('Nothing was said.');
});
await app.start(Number(PORT ?? 0));
process.stderr.write('On Slack\n');
