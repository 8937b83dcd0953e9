import { Client, DiscordAPIError, Events, GatewayCloseCodes, GatewayIntentBits, REST, RESTEvents } from 'discord.js';
import { backoffMs } from '../../core/backoff.ts';
import type { PlatformState } from '../../core/ports/platform-store.ts';
import { CONNECTING } from '../common/connecting.ts';
import { pause } from '../common/pause.ts';
import { guardedGateway, guardPackets } from './guarded-gateway.ts';
import { type InteractionParts, Interactions } from './interactions.ts';
import { identityOf, REFUSED, REFUSED_REMEDY } from './look-up.ts';
import { DiscordPlaces } from './places.ts';
import { DiscordPoster } from './poster.ts';
import { inviteLink } from './register.ts';
import { Registration } from './registration.ts';
import { ANSWERING, asBytes } from './rest.ts';

export interface DiscordParts extends InteractionParts {
  readonly token: string;
  /** Discord's own where it is left out. */
  readonly apiUrl?: string | undefined;
  /** Registers the commands in this server alone, at once; for trying out. */
  readonly guildId?: string | undefined;
  /** A line for the operator. */
  readonly say: (line: string) => void;
  /** `detail`: what was met, in Discord's words; empty where there is nothing to say. */
  readonly onState: (state: PlatformState, detail: string) => void;
}

/** Requests that carry a token of their own, which a server or a button gave: https://docs.discord.com/developers/interactions/receiving-and-responding */
const OWN_TOKEN = /^\/(?:webhooks|interactions)\//;

/** The bot on Discord: as many gateway connections as Discord recommends for its servers, in this process, without any privileged intent. discord.js resumes it, waits out rate limits and repeats what failed on their side. */
export class DiscordBot {
  readonly #parts: DiscordParts;
  readonly #client: Client;
  /** For all but answers: fifty requests a second at most, which is what Discord takes of a bot (https://docs.discord.com/developers/topics/rate-limits#global-rate-limit). */
  readonly #rest: REST;
  readonly #once: REST;
  readonly #registration: Registration;
  readonly #stopped = new AbortController();
  /** The gateway connections that are lost for now, by their numbers. */
  readonly #down = new Set<number>();
  #refused = false;
  readonly poster: DiscordPoster;
  readonly places: DiscordPlaces;

  constructor(parts: DiscordParts) {
    this.#parts = parts;
    const { apiUrl, token, unexpected } = parts;
    const rest = { makeRequest: asBytes, ...(apiUrl === undefined ? {} : { api: apiUrl }) };
    this.#client = new Client({
      intents: [GatewayIntentBits.Guilds],
      shards: 'auto',
      rest: { ...rest, ...ANSWERING },
      ws: guardedGateway(unexpected),
    });
    guardPackets(this.#client, unexpected);
    this.#rest = new REST(rest).setToken(token);
    this.#once = new REST({ ...rest, retries: 0 }).setToken(token);
    this.poster = new DiscordPoster(this.#rest, { self: () => this.#client.user?.id, unexpected, once: this.#once });
    this.places = new DiscordPlaces(this.#client);
    this.#registration = new Registration({
      ...parts,
      rest: this.#rest,
      signal: this.#stopped.signal,
      onChange: () => this.#connected(),
    });
    this.#listen();
  }

  /** Connects and registers the commands where they differ; tries again, with growing waits, while Discord is not there or doesn't take them. Resolves to whether it is connected: false for a token that Discord refuses. */
  async start(): Promise<boolean> {
    this.#parts.onState('connecting', '');
    if (!(await this.#connect())) return false;
    const { application, user } = this.#client;
    if (!application) throw new Error('discord.js is ready without an application');
    await this.#registration.begin(application.id);
    if (this.#stopped.signal.aborted) return false;
    this.#parts.say(`On Discord as ${user?.username ?? 'the bot'}. To add it to a server: ${inviteLink(application.id)}`);
    return true;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#client.destroy();
  }

  #listen(): void {
    const { unexpected, onState } = this.#parts;
    const interactions = new Interactions(this.#parts, this.#client.rest);
    this.#client.on(Events.InteractionCreate, (interaction) => void interactions.on(interaction));
    this.#client.on(Events.Error, unexpected);
    this.#client.on(Events.Invalidated, () => this.#refuse('Discord ended the session'));
    this.#client.on(Events.ClientReady, () => this.#connected());
    this.#client.on(Events.ShardReady, (shard) => this.#returned(shard));
    this.#client.on(Events.ShardResume, (shard) => this.#returned(shard));
    this.#client.on(Events.ShardReconnecting, (shard) => {
      this.#down.add(shard);
      if (!this.#stopped.signal.aborted) onState('down', this.#lost);
    });
    // discord.js connects again after every close but these: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
    this.#client.on(Events.ShardDisconnect, ({ code }) =>
      this.#refuse(code === GatewayCloseCodes.AuthenticationFailed ? REFUSED : `Discord closed the connection for good, with code ${code}`),
    );
    for (const rest of [this.#client.rest, this.#rest, this.#once])
      rest.on(RESTEvents.Response, ({ route }, { status }) => {
        if (status === 401 && !OWN_TOKEN.test(route)) void this.#check();
      });
  }

  #connected(): void {
    if (this.#stopped.signal.aborted) return;
    if (this.#down.size > 0) this.#parts.onState('down', this.#lost);
    else this.#parts.onState('connected', this.#registration.problem);
  }

  #returned(shard: number): void {
    this.#down.delete(shard);
    // At the start the first of several connections is not yet the whole.
    if (this.#client.isReady()) this.#connected();
  }

  get #lost(): string {
    const all = this.#client.ws.shards.size;
    return all > 1 ? `${this.#down.size} of ${all} connections were lost` : 'the connection was lost';
  }

  async #connect(): Promise<boolean> {
    const { signal } = this.#stopped;
    for (let attempt = 1; !signal.aborted; attempt++) {
      try {
        const ready = new Promise<void>((resolve) => this.#client.once(Events.ClientReady, () => resolve()));
        const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
        await Promise.race([this.#client.login(this.#parts.token).then(() => ready), ended]);
        if (!signal.aborted) return true;
      } catch (error) {
        if (signal.aborted) return false;
        if (isRefused(error)) {
          this.#refuse(REFUSED);
          return false;
        }
        const why = error instanceof Error ? error.message : String(error);
        this.#parts.onState('down', why);
        this.#parts.say(`Discord can’t be reached (${why}); trying again.`);
        await pause(backoffMs(attempt, CONNECTING, Math.random()), signal);
      }
    }
    return false;
  }

  /** After a 401: whether Discord refuses the token for good, or refused one request alone. */
  async #check(): Promise<void> {
    const { apiUrl, token } = this.#parts;
    if (this.#stopped.signal.aborted) return;
    try {
      const identity = await identityOf(new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token));
      if (!identity) return this.#refuse(REFUSED);
    } catch {
      // Not to be asked now; the next request tells.
    }
    // discord.js lets go of the token at the first refusal.
    if (this.#stopped.signal.aborted) return;
    for (const rest of [this.#client.rest, this.#rest, this.#once]) rest.setToken(token);
  }

  /** Says so, and stops: no later attempt would be taken. */
  #refuse(why: string): void {
    if (this.#refused || this.#stopped.signal.aborted) return;
    this.#refused = true;
    this.#parts.onState('refused', why);
    this.#parts.say(
      `${why}: ${why === REFUSED ? REFUSED_REMEDY : 'see the bot’s settings at https://discord.com/developers/applications.'}`,
    );
    this.stop().catch(this.#parts.unexpected);
  }
}

/** Whether login failed for the token, or for what the bot may ask the gateway for. */
const isRefused = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  (error instanceof Error && /invalid token|disallowed intents/i.test(error.message));
