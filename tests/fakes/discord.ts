import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';

/**
 * Discord on loopback: its REST API and gateway as far as the bot uses them, with the documented limits enforced and errors in Discord's own form
 * (https://docs.discord.com/developers/topics/opcodes-and-status-codes). The real discord.js client talks to it.
 */

export const BOT_ID = '900000000000000001';
const APPLICATION_ID = '900000000000000002';
export const GUILD_ID = '900000000000000003';
export const CHANNEL_ID = '900000000000000004';
export const TOKEN = 'OTAwMDAw.fake.token';

type Body = Record<string, unknown>;
const ME: Body = {
  user: { id: BOT_ID, username: 'verbatim', discriminator: '0', avatar: null, bot: true },
  roles: [],
  joined_at: '2026-01-01T00:00:00Z',
  deaf: false,
  mute: false,
  flags: 0,
};
export const WIRE_ID = '900000000000000011';
export const FORUM_ID = '900000000000000012';
export const THREAD_ID = '900000000000000013';
/** Where everyone may read and nobody write. */
export const CLOSED_ID = '900000000000000014';
export const MEDIA_ID = '900000000000000015';
const TAGS = ['Morning', 'Demands'];
/** View Channel, Send Messages, Embed Links, Read Message History, Send Messages in Threads. */
const ALLOWED = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 38n);
const threadMetadata = (): Body => ({
  archived: false,
  locked: false,
  auto_archive_duration: 1440,
  archive_timestamp: '2026-01-01T00:00:00Z',
});
const channel = (id: string, type: number, name: string, position: number): Body & { readonly id: string } => ({
  id,
  guild_id: GUILD_ID,
  type,
  name,
  position,
  permission_overwrites: [],
});
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Body | undefined;
}
/** What was answered to an interaction: its callback, then what edits and follows it. */
export interface Answered {
  readonly callback: Body | undefined;
  /** Milliseconds until the callback came. */
  readonly ackedMs?: number | undefined;
  /** Milliseconds until there was something to read. */
  readonly answeredMs?: number | undefined;
  readonly messages: Body[];
}
interface Failure {
  readonly status: number;
  /** What was asked for was done all the same. */
  readonly done?: boolean;
  readonly body: Body;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How long a message takes, in milliseconds, and whether it is taken and its answer lost. */
export interface Weather {
  delayMs(): number;
  isLost(): boolean;
}

export class FakeDiscord {
  readonly calls: Call[] = [];
  readonly posted: (Body & { id: string })[] = [];
  /** What the next requests to paths that match are answered with, once each. */
  readonly failures: { readonly path: RegExp; readonly failure: Failure }[] = [];
  commands: Body[] = [];
  /** Who is in the server, beside the bot. */
  readonly members = new Set<string>();
  /** The servers that the bot is in. */
  guilds: readonly Body[] = [{ id: GUILD_ID, name: 'The Desk', owner: false, permissions: '0', features: [] }];
  /** The channels of the server, as Discord lists them; posts of forums are added as they are opened. */
  readonly channels: (Body & { readonly id: string })[] = [
    channel('900000000000000005', 2, 'talk', 0),
    channel(CHANNEL_ID, 0, 'news', 2),
    channel('900000000000000006', 0, 'lobby', 1),
    channel(WIRE_ID, 5, 'wire', 3),
    {
      ...channel(FORUM_ID, 15, 'editions', 4),
      flags: 0,
      available_tags: TAGS.map((name, n) => ({ id: String(n + 1), name, moderated: false })),
    },
    { ...channel(MEDIA_ID, 16, 'gallery', 7), flags: 0, available_tags: [] },
    { ...channel(THREAD_ID, 11, 'the bridge', 5), parent_id: CHANNEL_ID, owner_id: '1', thread_metadata: threadMetadata() },
    { ...channel(CLOSED_ID, 0, 'rules', 6), permission_overwrites: [{ id: GUILD_ID, type: 0, allow: '0', deny: String(1 << 11) }] },
  ];
  /** What everyone may do in the server, the bot too. */
  permissions = ALLOWED;
  /** Messages that were sent on to the servers that follow their channel. */
  readonly published: string[] = [];
  identifies = 0;
  resumes = 0;
  token = TOKEN;
  /** How many gateway connections are recommended, and how many may identify at once. */
  shards = 1;
  /** What becomes of a message on its way: how long it takes, and whether its answer is lost. */
  weather: Weather | undefined;
  readonly #answers = new Map<string, Answered>();
  readonly #begun = new Map<string, number>();
  readonly #server: Server;
  readonly #gateway: WebSocketServer;
  /** Connections to the gateway, by the number of their shard. */
  readonly #sockets = new Map<number, WebSocket>();
  #sequence = 0;
  #ids = 910000000000000000n;

  constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#gateway = new WebSocketServer({ server: this.#server });
    this.#gateway.on('connection', (socket) => this.#connect(socket));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** For DISCORD_API_URL. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  async stop(): Promise<void> {
    for (const client of this.#gateway.clients) client.terminate();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** The shard that hears of the server (https://docs.discord.com/developers/events/gateway#sharding-sharding-formula). */
  get #shard(): number {
    return Number((BigInt(GUILD_ID) >> 22n) % BigInt(this.shards));
  }

  /** That shard's connection. */
  get #socket(): WebSocket | undefined {
    return this.#sockets.get(this.#shard);
  }

  /** Ends the gateway's session with a code of Discord's (https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes). */
  endSession(code: number): void {
    this.#socket?.close(code);
  }

  /** Cuts the gateway connection as a network does. */
  drop(): void {
    this.#socket?.terminate();
  }

  /** Closes the gateway connection with one of https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes. */
  close(code: number): void {
    this.#socket?.close(code);
  }

  /** Sends a text over the gateway, whatever it is. */
  sendText(text: string): void {
    this.#socket?.send(text);
  }

  /** Sends an event over the gateway, whatever it holds. */
  dispatch(event: string, data: unknown): void {
    this.#send(0, event, data);
  }

  /** Someone uses a command, a button or types into an option; resolves when the bot has answered for good. */
  async interact(
    type: 2 | 3 | 4,
    data: Body,
    { permissions = '0', message }: { permissions?: string; message?: Body } = {},
  ): Promise<Answered> {
    const id = this.#id();
    const token = `interaction-${id}`;
    this.#answers.set(token, { callback: undefined, messages: [] });
    this.#begun.set(token, performance.now());
    const user = { id: '900000000000000009', username: 'reader', discriminator: '0', global_name: null, avatar: null };
    const channel = { id: CHANNEL_ID, type: 0, guild_id: GUILD_ID, name: 'news' };
    this.#send(0, 'INTERACTION_CREATE', {
      id,
      application_id: APPLICATION_ID,
      type,
      token,
      version: 1,
      guild_id: GUILD_ID,
      channel_id: CHANNEL_ID,
      channel,
      member: { user, roles: [], permissions, joined_at: '2026-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 },
      locale: 'en-US',
      guild_locale: 'en-US',
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: { 0: GUILD_ID },
      context: 0,
      attachment_size_limit: 10_485_760,
      data: { id: '900000000000000010', ...data },
      ...(message ? { message } : {}),
    });
    const answered = (): boolean => {
      const { callback, messages } = this.#answers.get(token)!;
      return callback?.['type'] === 8 || callback?.['type'] === 4 || messages.length > 0;
    };
    for (let waited = 0; !answered() && waited < 5000; waited += 10) await new Promise((resolve) => setTimeout(resolve, 10));
    // What follows an edit comes right behind it.
    await new Promise((resolve) => setTimeout(resolve, 60));
    return this.#answers.get(token)!;
  }

  #connect(socket: WebSocket): void {
    const send = (op: number, t: string | null, d: unknown): void => this.#send(op, t, d, socket);
    send(10, null, { heartbeat_interval: 41_250 });
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: Body };
      if (op === 1) send(11, null, null);
      else if (op === 2) this.#identify(socket, d);
      else if (op === 6) {
        this.resumes++;
        // The shard whose session it goes on with is told by that session.
        this.#sockets.set(Number(String(d['session_id']).split(' ')[1]), socket);
        send(0, 'RESUMED', {});
      }
    });
  }

  /** The numbers of the shards that are connected, in ascending order. */
  get connectedShards(): readonly number[] {
    return [...this.#sockets].flatMap(([shard, socket]) => (socket.readyState === socket.OPEN ? [shard] : [])).sort((a, b) => a - b);
  }

  #identify(socket: WebSocket, d: Body): void {
    this.identifies++;
    if (d['token'] !== this.token) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    const user = { id: BOT_ID, username: 'verbatim', discriminator: '0', avatar: null, bot: true };
    const application = { id: APPLICATION_ID, flags: 0 };
    const url = `ws://127.0.0.1:${this.#port}`;
    const [shard, shards] = (d['shard'] as [number, number] | undefined) ?? [0, 1];
    this.#sockets.set(shard, socket);
    const guilds = shard === this.#shard ? [{ id: GUILD_ID, unavailable: true }] : [];
    const session = { session_id: `session ${shard}`, resume_gateway_url: url, shard: [shard, shards] };
    this.#send(0, 'READY', { v: 10, user, application, guilds, ...session }, socket);
    if (shard !== this.#shard) return;
    const everyone = {
      id: GUILD_ID,
      name: '@everyone',
      permissions: String(this.permissions),
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
    };
    const lists = {
      members: [ME],
      emojis: [],
      stickers: [],
      threads: this.channels.filter(({ type }) => type === 11),
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
    };
    this.#send(0, 'GUILD_CREATE', {
      id: GUILD_ID,
      name: 'Desk',
      owner_id: '1',
      channels: this.channels.filter(({ type }) => type !== 11),
      roles: [everyone],
      features: [],
      member_count: 1,
      ...lists,
    });
  }

  #send(op: number, t: string | null, d: unknown, socket = this.#socket): void {
    socket?.send(JSON.stringify({ op, t, d, s: op === 0 ? ++this.#sequence : null }));
  }

  #id(): string {
    return String(++this.#ids);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = await bodyOf(Buffer.concat(chunks), request.headers['content-type'] ?? '');
    const url = new URL(request.url ?? '/', this.url);
    const path = url.pathname.replace(/^\/api\/v\d+/, '');
    const call: Call = {
      method: request.method ?? 'GET',
      path,
      query: url.searchParams,
      body: sent,
    };
    this.calls.push(call);
    const weather = call.method === 'POST' && path.startsWith('/channels/') ? this.weather : undefined;
    if (weather) await sleep(weather.delayMs());
    const planned = this.failures.findIndex(({ path: pattern }) => pattern.test(`${call.method} ${path}`));
    const fault = planned >= 0 ? this.failures.splice(planned, 1)[0]!.failure : undefined;
    const answer = !fault || fault.done ? this.#answer(call, request.headers.authorization) : undefined;
    const result = fault ?? answer;
    if (weather) {
      await sleep(weather.delayMs());
      if (weather.isLost()) return void request.socket.destroy();
    }
    const failure = (result ?? {}) as Partial<Failure>;
    const status = failure.status ?? (result === undefined ? 204 : 200);
    response.writeHead(status, { ...(result === undefined ? {} : { 'content-type': 'application/json' }), ...failure.headers });
    response.end(result === undefined ? undefined : JSON.stringify(failure.status ? failure.body : result));
  }

  #answer({ method, path, query, body }: Call, authorization: string | undefined): unknown {
    const callback = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(path);
    if (callback) {
      const answer = this.#answers.get(callback[1]!);
      if (!answer || answer.callback) return failed(404, 10062, 'Unknown interaction');
      this.#answers.set(callback[1]!, { ...answer, callback: body, ackedMs: performance.now() - this.#begun.get(callback[1]!)! });
      return undefined;
    }
    const webhook = /^\/webhooks\/\d+\/([^/]+)(\/messages\/(?:@|%40)original)?$/.exec(path);
    if (webhook) {
      const wrong = wrongIn(body ?? {});
      if (wrong) return failed(400, 50035, wrong);
      this.#answered(webhook[1]!, body ?? {});
      return {
        id: this.#id(),
        channel_id: CHANNEL_ID,
        type: 0,
        content: '',
        embeds: [],
        attachments: [],
        components: [],
        timestamp: new Date().toISOString(),
      };
    }
    if (authorization !== `Bot ${this.token}`) return failed(401, 0, '401: Unauthorized');
    const limits = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: this.shards };
    if (path === '/gateway/bot') return { url: `ws://127.0.0.1:${this.#port}`, shards: this.shards, session_start_limit: limits };
    if (path === '/applications/@me' || path === '/applications/%40me') return { id: APPLICATION_ID, name: 'Verbatim' };
    if (path === '/users/@me' || path === '/users/%40me') return { id: BOT_ID, username: 'Verbatim', bot: true };
    if (path === '/users/@me/channels' || path === '/users/%40me/channels') return this.#openDirect(String(body?.['recipient_id']));
    if (path === '/users/@me/guilds' || path === '/users/%40me/guilds') return this.guilds;
    const inServer = new RegExp(`^/guilds/${GUILD_ID}/(.+)$`).exec(path)?.[1];
    if (inServer !== undefined) return this.#ofServer(inServer);
    if (/^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/.test(path)) {
      if (method === 'PUT')
        this.commands = (body as unknown as Body[]).map((command) => ({
          ...command,
          id: this.#id(),
          version: this.#id(),
          dm_permission: true,
        }));
      return query.get('with_localizations') === 'true' ? this.commands : this.commands.map(withoutLocalisations);
    }
    const inChannel = /^\/channels\/(\d+)(?:\/(.+))?$/.exec(path);
    if (inChannel) return this.#inChannel({ id: inChannel[1]!, rest: inChannel[2], method, body: body ?? {} });
    return failed(404, 0, '404: Not Found');
  }

  #answered(token: string, body: Body): void {
    const answer = this.#answers.get(token);
    if (!answer) return;
    const answeredMs = performance.now() - this.#begun.get(token)!;
    this.#answers.set(token, { answeredMs, ...answer, messages: [...answer.messages, body] });
  }

  #ofServer(rest: string): unknown {
    if (rest === 'channels') return this.channels.filter(({ type }) => type !== 11);
    if (rest === 'threads/active') return { threads: this.channels.filter(({ type }) => type === 11), members: [] };
    if (rest === `members/${BOT_ID}`) return ME;
    const member = /^members\/(\d+)$/.exec(rest)?.[1];
    if (member === undefined) return failed(404, 0, '404: Not Found');
    return this.members.has(member) ? { ...ME, user: { id: member, username: 'reader' } } : failed(404, 10007, 'Unknown Member');
  }

  /** https://docs.discord.com/developers/resources/user#create-dm */
  #openDirect(recipient: string): unknown {
    const id = `9${recipient.slice(1, -1)}8`;
    const direct = { id, type: 1, recipients: [{ id: recipient, username: 'reader' }] };
    if (!this.channels.some((one) => one.id === id)) this.channels.push(direct);
    return direct;
  }

  #inChannel({ id, rest, method, body }: { id: string; rest: string | undefined; method: string; body: Body }): unknown {
    const found = this.channels.find((one) => one.id === id);
    if (!found) return failed(404, 10003, 'Unknown Channel');
    const forum = found['type'] === 15 || found['type'] === 16;
    if (rest === undefined) return found;
    if (rest === 'messages' && method === 'GET') return this.posted.filter(({ channel_id }) => channel_id === id).toReversed();
    if (rest === 'messages' && method === 'POST')
      return forum ? failed(400, 50008, 'Cannot send messages in a non-text channel') : this.#post(body, found);
    if (rest === 'threads' && method === 'POST' && forum) return this.#openPost(body, found);
    const edited = method === 'PATCH' ? /^messages\/(\d+)$/.exec(rest)?.[1] : undefined;
    if (edited !== undefined) return this.#edit(edited, body);
    const published = /^messages\/(\d+)\/crosspost$/.exec(rest)?.[1];
    if (published === undefined) return failed(404, 0, '404: Not Found');
    if (found['type'] !== 5) return failed(400, 50024, 'Cannot execute action on this channel type');
    if (this.published.includes(published)) return failed(400, 40033, 'This message has already been crossposted.');
    this.published.push(published);
    return this.posted.find((message) => message.id === published);
  }

  #edit(id: string, body: Body): unknown {
    const message = this.posted.find((one) => one.id === id);
    if (!message) return failed(404, 10008, 'Unknown Message');
    const wrong = wrongIn({ ...message, ...body });
    return wrong ? failed(400, 50035, wrong) : Object.assign(message, body);
  }

  /** https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel */
  #openPost(body: Body, forum: Body): unknown {
    const { name = '', applied_tags: tags = [], message } = body as { name?: string; applied_tags?: string[]; message?: Body };
    const known = (forum['available_tags'] as { id: string }[]).map(({ id }) => id);
    if (name.length < 1 || name.length > 100) return failed(400, 50035, 'name: Must be between 1 and 100 in length.');
    if (tags.length > 5 || !tags.every((tag) => known.includes(tag))) return failed(400, 50035, 'applied_tags: Unknown tag');
    if ((Number(forum['flags']) & 16) > 0 && tags.length === 0)
      return failed(400, 40067, 'A tag is required to create a forum post in this channel');
    const id = this.#id();
    const thread = {
      ...channel(id, 11, name, 0),
      parent_id: forum['id'],
      owner_id: BOT_ID,
      applied_tags: tags,
      thread_metadata: threadMetadata(),
    };
    const first = this.#post(message ?? {}, thread, id) as Body;
    if ('status' in first) return first;
    this.channels.push(thread);
    return { ...thread, message: first };
  }

  #post(body: Body, { id: channel_id, thread_metadata }: Body, own = this.#id()): unknown {
    const wrong = wrongIn(body) ?? (String(body['nonce'] ?? '').length > 25 ? 'nonce: Must be 25 or fewer in length.' : undefined);
    if (wrong) return failed(400, 50035, wrong);
    const state = thread_metadata as { archived: boolean; locked: boolean } | undefined;
    if (state?.locked) return failed(403, 160005, 'Thread is locked');
    // A message opens a thread that was archived.
    if (state) state.archived = false;
    const twin = this.posted.find(
      (message) => body['enforce_nonce'] === true && message['nonce'] === body['nonce'] && message['channel_id'] === channel_id,
    );
    if (twin) return twin;
    const message = { ...body, id: own, channel_id, author: { id: BOT_ID }, type: 0 };
    this.posted.push(message);
    return message;
  }
}

/** As Discord lists commands unless it is asked for their localisations. */
const withoutLocalisations = (command: Body): Body => ({ ...command, name_localizations: null, description_localizations: null });

const failed = (status: number, code: number, message: string): Failure => ({ status, body: { code, message } });

interface Component {
  readonly type: number;
  readonly custom_id: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** The first limit that a message breaks, as Discord would say it; https://docs.discord.com/developers/resources/message. */
export function wrongIn(message: Body): string | undefined {
  const embeds = (message['embeds'] ?? []) as { title?: string; description?: string; footer?: { text: string } }[];
  const rows = (message['components'] ?? []) as { components: Component[] }[];
  const menus = rows.flatMap(({ components }) => components).filter(({ type }) => type === 3);
  const sizes = embeds.map(({ title = '', description = '', footer }) => ({ title, description, footer: footer?.text ?? '' }));
  if (String(message['content'] ?? '').length > 2000) return 'content: Must be 2000 or fewer in length.';
  if (!message['content'] && embeds.length === 0) return 'Cannot send an empty message';
  if (embeds.length > 10) return 'embeds: Must be 10 or fewer in length.';
  if (sizes.some(({ title, description, footer }) => title.length > 256 || description.length > 4096 || footer.length > 2048))
    return 'embeds: too long';
  if (sizes.some(({ title, description, footer }) => !title && !description && !footer)) return 'embeds: Cannot be empty';
  if (sizes.reduce((sum, { title, description, footer }) => sum + title.length + description.length + footer.length, 0) > 6000)
    return 'embeds: 6000 in all';
  if (rows.length > 5 || rows.some(({ components }) => components.length === 0 || components.length > 5)) return 'components: wrong number';
  const ids = rows.flatMap(({ components }) => components.map(({ custom_id }) => custom_id));
  if (ids.some((id) => id.length === 0 || id.length > 100)) return 'custom_id: Must be between 1 and 100 in length.';
  if (new Set(ids).size < ids.length) return 'components: Component custom id cannot be duplicated';
  if (rows.some(({ components }) => components.some(({ type, label = '' }) => type === 2 && (label.length === 0 || label.length > 80))))
    return 'label: Must be between 1 and 80 in length.';
  if (rows.some(({ components }) => components.some(({ type }) => type === 3) && components.length > 1))
    return 'components: a menu stands alone';
  const wrongMenu = menus.find(
    ({ options = [], placeholder = '' }) => options.length === 0 || options.length > 25 || placeholder.length > 150,
  );
  if (wrongMenu) return 'options: Must be between 1 and 25 in length.';
  const choices = menus.flatMap(({ options = [] }) => options);
  if (choices.some(({ label, value }) => !label.trim() || label.length > 100 || !value || value.length > 100))
    return 'options: Must be between 1 and 100 in length.';
  if (menus.some(({ options = [] }) => new Set(options.map(({ value }) => value)).size < options.length))
    return 'options: The specified option value is already used';
  const mentions = message['allowed_mentions'] as { parse?: unknown[] } | undefined;
  return mentions?.parse?.length === 0 ? undefined : 'allowed_mentions: this bot pings nobody unasked';
}

/** JSON, or a form with JSON and files beside it, which stand under `files` then (https://docs.discord.com/developers/reference#uploading-files). */
async function bodyOf(raw: Buffer, type: string): Promise<Body | undefined> {
  if (raw.length === 0) return undefined;
  if (!type.startsWith('multipart/form-data')) return JSON.parse(raw.toString('utf8')) as Body;
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  const files = [...form.values()].filter((value) => value instanceof File);
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, content: Buffer.from(await file.arrayBuffer()).toString('utf8') })),
  );
  return { ...(JSON.parse(String(form.get('payload_json'))) as Body), files: read };
}
