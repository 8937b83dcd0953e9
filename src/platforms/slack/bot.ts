import { setTimeout as sleep } from 'node:timers/promises';
import { App } from '@slack/bolt';
import { backoffMs } from '../../core/backoff.ts';
import type { PlatformState } from '../../core/ports/platform-store.ts';
import { CONNECTING } from '../common/connecting.ts';
import { typedOnSlack } from './commands/slash-names.ts';
import { type Client, clientsOf, isRefused, type WorkspaceClients } from './connection/clients.ts';
import { HttpEntrance } from './connection/http.ts';
import { INSTALL_PATHS, installedWorkspaces, installPages, type OAuthParts, type Tokens } from './connection/oauth.ts';
import { QUIET } from './connection/quiet.ts';
import { SocketLink } from './connection/socket.ts';
import type { Workspaces } from './connection/workspaces.ts';
import { type ListenerParts, Listeners } from './listeners.ts';
import { SlackPlaces } from './places.ts';
import { SlackPoster } from './poster.ts';

export interface SlackParts extends ListenerParts {
  /** Socket Mode, or HTTP requests that Slack signs: for one workspace by its token, or for all that install the app. */
  readonly by:
    | { readonly botToken: string; readonly appToken: string }
    | { readonly botToken: string; readonly signingSecret: string; readonly port: number }
    | { readonly oauth: OAuthParts; readonly signingSecret: string; readonly port: number };
  /** Slack's own where it is left out. */
  readonly apiUrl?: string | undefined;
  /** A line for the operator. */
  readonly say: (line: string) => void;
  readonly onState: (state: PlatformState, detail: string) => void;
  readonly unexpected: (error: unknown) => void;
}

/** The bot on Slack. */
export class SlackBot {
  readonly poster: SlackPoster;
  readonly places: SlackPlaces;
  readonly #parts: SlackParts;
  readonly #door: SocketLink | HttpEntrance;
  /** Undefined where workspaces install the app themselves. */
  readonly #clients: WorkspaceClients | undefined;
  readonly #stopped = new AbortController();
  /** Whose the token is, once Slack has said it; nobody's where it refuses it. */
  readonly #team = Promise.withResolvers<string | undefined>();

  constructor(parts: SlackParts) {
    this.#parts = parts;
    const { by, apiUrl, say, onState } = parts;
    this.#clients = 'botToken' in by ? clientsOf(by.botToken, apiUrl) : undefined;
    if ('appToken' in by) this.#door = new SocketLink({ appToken: by.appToken, apiUrl, say, onState });
    else this.#door = new HttpEntrance(by, 'oauth' in by ? { paths: INSTALL_PATHS, listener: installPages(by.oauth, apiUrl) } : undefined);
    const own: Workspaces = {
      tokenOf: 'operator',
      clients: async (team) => (team === (await this.#team.promise) ? this.#clients : undefined),
    };
    const workspaces = 'oauth' in by ? installedWorkspaces(by.oauth.tokens, apiUrl) : own;
    this.poster = new SlackPoster(workspaces, { typedName: typedOnSlack(parts.prefix) });
    this.places = new SlackPlaces(workspaces);
    // Whose token it takes is looked up behind the acknowledgement, by the listeners.
    const app = new App({ receiver: this.#door.receiver, authorize: async () => ({}), ignoreSelf: false, logger: QUIET });
    app.error(async (error) => parts.unexpected(error));
    new Listeners(parts, workspaces).listen(app);
    if ('oauth' in by) forgetUninstalled(app, by.oauth.tokens);
  }

  /** Connects, or listens; tries again, with growing waits, while Slack is not there. Resolves to whether it is there: false for a token that Slack refuses. */
  async start(): Promise<boolean> {
    const { say, onState } = this.#parts;
    onState('connecting', '');
    const told = this.#clients ? await this.#introduce(this.#clients.answering) : 'an app that workspaces install at /slack/install';
    if (told === undefined) return false;
    if (this.#door instanceof HttpEntrance) return this.#listen(this.#door, told);
    const open = await this.#door.open();
    if (open) say(`On Slack as ${told}.`);
    return open;
  }

  async #listen(door: HttpEntrance, told: string): Promise<boolean> {
    try {
      const port = await door.listen();
      this.#parts.onState('connected', `over HTTP on port ${port}`);
      this.#parts.say(`On Slack as ${told}, over HTTP on port ${port}.`);
      return true;
    } catch (error) {
      this.#parts.onState('down', (error as Error).message);
      this.#parts.say(`Slack’s requests can’t be taken: ${(error as Error).message}. Set another PORT.`);
      return false;
    }
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#door.close();
  }

  /** "verbatim in Desk"; undefined where Slack refuses the token. */
  async #introduce(client: Client): Promise<string | undefined> {
    const { signal } = this.#stopped;
    for (let attempt = 1; !signal.aborted; attempt++) {
      try {
        const { team_id, team, user } = await client.auth.test();
        this.#team.resolve(team_id);
        return `${user ?? 'the bot'} in ${team ?? 'its workspace'}`;
      } catch (error) {
        if (isRefused(error)) {
          this.#parts.onState('refused', 'Slack refuses SLACK_BOT_TOKEN');
          this.#parts.say('Slack refuses SLACK_BOT_TOKEN: copy the Bot User OAuth Token again from https://api.slack.com/apps.');
          this.#team.resolve(undefined);
          return undefined;
        }
        const why = error instanceof Error ? error.message : String(error);
        this.#parts.onState('down', why);
        this.#parts.say(`Slack can’t be reached (${why}); trying again.`);
        await sleep(backoffMs(attempt, CONNECTING, Math.random()), undefined, { signal }).catch(() => undefined);
      }
    }
    return undefined;
  }
}

/** https://docs.slack.dev/reference/events/app_uninstalled and …/tokens_revoked, which come in any order. */
function forgetUninstalled(app: App, tokens: Tokens): void {
  const told = ({ event_time }: { readonly event_time: number }): Date => new Date(event_time * 1000);
  app.event('app_uninstalled', ({ body }) => tokens.forget(body.team_id, told(body)));
  app.event('tokens_revoked', async ({ event, body }) => {
    if (event.tokens.bot?.length) await tokens.forget(body.team_id, told(body));
  });
}
