import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FakeDiscord, TOKEN } from '../../tests/fakes/discord.ts';
import { APP_TOKEN, BOT_TOKEN, type FakeSlack, SIGNING_SECRET } from '../../tests/fakes/slack.ts';

const AS_NPM_START = ['--max-semi-space-size=2'];

/** What became of a question. */
export interface Asked {
  /** Milliseconds until it was acknowledged; undefined where it never was. */
  readonly ackedMs: number | undefined;
  /** Milliseconds until the answer came; undefined where none did within five seconds. */
  readonly answeredMs: number | undefined;
}

/** One way onto a platform: who asks, and what a bot has to know to be asked. */
export interface Line {
  readonly name: string;
  readonly bare: string;
  readonly env: Readonly<Record<string, string>>;
  readonly ready: RegExp;
  /** Asks `/quote`. */
  readonly ask: (speaker: string) => Promise<Asked>;
  /** Ends the platform, which would keep the process alive. */
  readonly stop: () => Promise<void>;
}

/** An acknowledgement that is the answer: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const CHANNEL_MESSAGE = 4;

export function discordLine(discord: FakeDiscord): Line {
  return {
    name: 'Discord',
    bare: 'bare-discord.ts',
    env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url },
    ready: /On Discord/,
    ask: async (speaker) => {
      const { ackedMs, answeredMs, callback } = await discord.interact(2, {
        name: 'quote',
        type: 1,
        options: [{ name: 'speaker', type: 3, value: speaker }],
      });
      return { ackedMs, answeredMs: callback?.['type'] === CHANNEL_MESSAGE ? ackedMs : answeredMs };
    },
    stop: () => discord.stop(),
  };
}

const askOn =
  (slack: FakeSlack) =>
  async (speaker: string): Promise<Asked> => {
    const { ackedMs, answeredMs } = await slack.command('/quote', speaker);
    return { ackedMs, answeredMs };
  };

export function socketLine(slack: FakeSlack): Line {
  return {
    name: 'Slack, Socket Mode',
    bare: 'bare-slack.ts',
    env: { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: slack.url },
    ready: /On Slack/,
    ask: askOn(slack),
    stop: () => slack.stop(),
  };
}

/** `port`: where the bot listens for Slack's requests. */
export function httpLine(slack: FakeSlack, port: number): Line {
  slack.deliverTo(port);
  return {
    name: 'Slack, HTTP',
    bare: 'bare-slack.ts',
    env: { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: String(port), SLACK_API_URL: slack.url },
    ready: /On Slack/,
    ask: askOn(slack),
    stop: () => slack.stop(),
  };
}

/** The bot of a script, as `npm start` runs it, once it is on the platform. */
export async function started(script: string, cwd: string, { env, ready }: Line): Promise<ChildProcess> {
  const bot = spawn(process.execPath, [...AS_NPM_START, script], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  bot.stderr!.on('data', (chunk: Buffer) => {
    said += String(chunk);
  });
  for (let waited = 0; !ready.test(said); waited += 50) {
    if (waited > 30_000 || bot.exitCode !== null) throw new Error(`${script} did not start: ${said}`);
    await sleep(50);
  }
  return bot;
}
