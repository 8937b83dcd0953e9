import { App } from '@slack/bolt';
import { backoffMs } from '../../core/backoff.ts';
import type { PlatformState } from '../../core/ports/platform-store.ts';
import { CONNECTING } from '../common/connecting.ts';
import { pause } from '../common/pause.ts';
import type { AskingParts } from './asking.ts';
import { typedOnSlack } from './commands/slash-names.ts';
import { answeringClient, type Client, clientsOf, isRefused, type WorkspaceClients } from './connection/clients.ts';
import { type HttpAddress, HttpRequests } from './connection/http.ts';
import { REFUSED, REFUSED_REMEDY } from './connection/look-up.ts';
import { INSTALL_PATHS, installedWorkspaces, installPages, type OAuthParts, type Tokens } from './connection/oauth.ts';
import { QUIET } from './connection/quiet.ts';
import { SocketConnection } from './connection/socket.ts';
import type { Workspaces } from './connection/workspaces.ts';
import { Listeners } from './listeners.ts';
import { SlackPlaces } from './places.ts';
import { SlackPoster } from './poster.ts';

export interface SlackParts extends AskingParts {
  /** Socket Mode, or HTTP requests that Slack signs: for one workspace by its token, or for all that install the app. */
  readonly by:
    | { readonly botToken: string; readonly appToken: string }
    | ({ readonly botToken: string } & HttpAddress)
    | ({ readonly oauth: OAuthParts } & HttpAddress);
  /** Slack's own where it is left out. */
  readonly apiUrl?: string | undefined;
  /** A line for the operator. */
  readonly say: (line: string) => void;
  /** `detail`: what was met, in Slack's words; empty where there is nothing to say. */
  readonly onState: (state: PlatformState, detail: string) => void;
}

/** The bot on Slack. */
export class SlackBot {
  readonly poster: SlackPoster;
  readonly places: SlackPlaces;
  readonly #parts: SlackParts;
  readonly #receiving: SocketConnection | HttpRequests;
  /** Undefined where workspaces install the app themselves. */
  readonly #clients: WorkspaceClients | undefined;
  readonly #stopped = new AbortController();
  /** Whose the token is, once Slack has said it; fails where Slack refuses it. */
  readonly #team = Promise.withResolvers<string | undefined>();
  #checking = false;

  constructor(parts: SlackParts) {
    this.#parts = parts;
    const { by, apiUrl, say, onState, unexpected } = parts;
    this.#team.promise.catch(() => undefined);
    this.#clients = 'botToken' in by ? clientsOf(by.botToken, apiUrl, () => void this.#check(by.botToken)) : undefined;
    if ('appToken' in by) this.#receiving = new SocketConnection({ appToken: by.appToken, apiUrl, say, onState, unexpected });
    else
      this.#receiving = new HttpRequests(
        by,
        'oauth' in by ? { paths: INSTALL_PATHS, listener: installPages(by.oauth, apiUrl) } : undefined,
      );
    const own: Workspaces = {
      tokenOf: 'operator',
      clients: async (team) => (team === (await this.#team.promise) ? this.#clients : undefined),
    };
    const workspaces = 'oauth' in by ? installedWorkspaces(by.oauth.tokens, apiUrl) : own;
    this.poster = new SlackPoster(workspaces, { typedName: typedOnSlack(parts.prefix) });
    this.places = new SlackPlaces(workspaces);
    // Whose token it takes is looked up behind the acknowledgement, by the listeners.
    const app = new App({ receiver: this.#receiving.receiver, authorize: async () => ({}), ignoreSelf: false, logger: QUIET });
    app.error(async (error) => unexpected(error));
    new Listeners(parts, workspaces).listen(app);
    if ('oauth' in by) forgetUninstalled(app, by.oauth.tokens);
  }

  /** Connects, or listens; tries again, with growing waits, while Slack is not there. Resolves to whether it is there: false for a token that Slack refuses. */
  async start(): Promise<boolean> {
    const { say, onState } = this.#parts;
    onState('connecting', '');
    const name = this.#clients ? await this.#introduce(this.#clients.answering) : 'an app that workspaces install at /slack/install';
    if (name === undefined) return false;
    if (this.#receiving instanceof HttpRequests) return this.#listen(this.#receiving, name);
    const open = await this.#receiving.open();
    if (open) say(`On Slack as ${name}.`);
    return open;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#receiving.close();
  }

  async #listen(requests: HttpRequests, name: string): Promise<boolean> {
    try {
      const port = await requests.listen();
      this.#parts.onState('connected', `over HTTP on port ${port}`);
      this.#parts.say(`On Slack as ${name}, over HTTP on port ${port}.`);
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#parts.onState('down', why);
      this.#parts.say(`Slack’s requests can’t be taken: ${why}. Set another PORT or SLACK_HOST.`);
      return false;
    }
  }

  /** "verbatim in Desk"; undefined where Slack refuses the token, and where the bot is stopped. */
  async #introduce(client: Client): Promise<string | undefined> {
    const { signal } = this.#stopped;
    for (let attempt = 1; !signal.aborted; attempt++) {
      try {
        const { team_id, team, user } = await client.auth.test();
        this.#team.resolve(team_id);
        return `${user ?? 'the bot'} in ${team ?? 'its workspace'}`;
      } catch (error) {
        if (signal.aborted) return undefined;
        if (isRefused(error)) {
          await this.#refuse();
          return undefined;
        }
        const why = error instanceof Error ? error.message : String(error);
        this.#parts.onState('down', why);
        this.#parts.say(`Slack can’t be reached (${why}); trying again.`);
        await pause(backoffMs(attempt, CONNECTING, Math.random()), signal);
      }
    }
    return undefined;
  }

  /** After a call that was refused: whether Slack takes the token no more, or refused one call alone. */
  async #check(botToken: string): Promise<void> {
    if (this.#checking || this.#stopped.signal.aborted) return;
    this.#checking = true;
    try {
      await answeringClient(botToken, this.#parts.apiUrl).auth.test();
    } catch (error) {
      if (isRefused(error)) await this.#refuse();
    } finally {
      this.#checking = false;
    }
  }

  /** Says so, and stops: no later attempt would be taken. */
  async #refuse(): Promise<void> {
    if (this.#stopped.signal.aborted) return;
    this.#team.reject(new Error(REFUSED));
    this.#parts.onState('refused', REFUSED);
    this.#parts.say(`${REFUSED}: ${REFUSED_REMEDY}`);
    await this.stop();
  }
}

/** https://docs.slack.dev/reference/events/app_uninstalled and …/tokens_revoked, which come in any order. */
function forgetUninstalled(app: App, tokens: Tokens): void {
  const sentAt = ({ event_time }: { readonly event_time: number }): Date => new Date(event_time * 1000);
  app.event('app_uninstalled', ({ body }) => tokens.forget(body.team_id, sentAt(body)));
  app.event('tokens_revoked', async ({ event, body }) => {
    if (event.tokens.bot?.length) await tokens.forget(body.team_id, sentAt(body));
  });
}
