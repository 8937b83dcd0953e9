import { setTimeout as sleep } from 'node:timers/promises';
import { App } from '@slack/bolt';
import { answeringClient, isRefused, postingClient } from './clients.ts';
import { HttpEntrance } from './http.ts';
import { type ListenerParts, Listeners } from './listeners.ts';
import { SlackPoster } from './poster.ts';
import { QUIET } from './quiet.ts';
import { SocketLink } from './socket.ts';
import type { WorkspaceClients, Workspaces } from './workspaces.ts';

export interface SlackParts extends ListenerParts {
  readonly botToken: string;
  /** Socket Mode, or HTTP requests that Slack signs. */
  readonly by: { readonly appToken: string } | { readonly signingSecret: string; readonly port: number };
  /** Slack's own where it is left out. */
  readonly apiUrl?: string | undefined;
  /** A line for the operator. */
  readonly say: (line: string) => void;
  readonly unexpected: (error: unknown) => void;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/** The bot on Slack, in the workspace of its token. */
export class SlackBot {
  readonly poster: SlackPoster;
  readonly #parts: SlackParts;
  readonly #door: SocketLink | HttpEntrance;
  readonly #clients: WorkspaceClients;
  readonly #stopped = new AbortController();
  /** Whose the token is, once Slack has said it; nobody's where it refuses it. */
  readonly #team = Promise.withResolvers<string | undefined>();

  constructor(parts: SlackParts) {
    this.#parts = parts;
    const { botToken, by, apiUrl, say } = parts;
    this.#clients = { answering: answeringClient(botToken, apiUrl), posting: postingClient(botToken, apiUrl) };
    this.#door = 'appToken' in by ? new SocketLink({ appToken: by.appToken, apiUrl, say }) : new HttpEntrance(by);
    const workspaces: Workspaces = { clients: async (team) => (team === (await this.#team.promise) ? this.#clients : undefined) };
    this.poster = new SlackPoster(workspaces);
    // Whose token it takes is looked up behind the acknowledgement, by the listeners.
    const app = new App({ receiver: this.#door.receiver, authorize: async () => ({}), ignoreSelf: false, logger: QUIET });
    app.error(async (error) => parts.unexpected(error));
    new Listeners(parts, workspaces).listen(app);
  }

  /** Connects, or listens; tries again, with growing waits, while Slack is not there. Resolves to whether it is there: false for a token that Slack refuses. */
  async start(): Promise<boolean> {
    const { say } = this.#parts;
    const told = await this.#introduce();
    if (told === undefined) return false;
    if (this.#door instanceof HttpEntrance) return this.#listen(this.#door, told);
    const open = await this.#door.open();
    if (open) say(`On Slack as ${told}.`);
    return open;
  }

  async #listen(door: HttpEntrance, told: string): Promise<boolean> {
    try {
      this.#parts.say(`On Slack as ${told}, over HTTP on port ${await door.listen()}.`);
      return true;
    } catch (error) {
      this.#parts.say(`Slack’s requests can’t be taken: ${(error as Error).message}. Set another PORT.`);
      return false;
    }
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#door.close();
  }

  /** "verbatim in Desk"; undefined where Slack refuses the token. */
  async #introduce(): Promise<string | undefined> {
    const { signal } = this.#stopped;
    for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
      try {
        const { team_id, team, user } = await this.#clients.answering.auth.test();
        this.#team.resolve(team_id);
        return `${user ?? 'the bot'} in ${team ?? 'its workspace'}`;
      } catch (error) {
        if (isRefused(error)) {
          this.#parts.say('Slack refuses SLACK_BOT_TOKEN: copy the Bot User OAuth Token again from https://api.slack.com/apps.');
          this.#team.resolve(undefined);
          return undefined;
        }
        this.#parts.say(`Slack can’t be reached (${error instanceof Error ? error.message : String(error)}); trying again.`);
        await sleep(wait * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
      }
    }
    return undefined;
  }
}
