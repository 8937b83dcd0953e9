import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SlackMessage } from '../../src/platforms/slack/render/render.ts';
import { wrongIn } from '../platforms/slack/limits.ts';
import type { Weather } from './discord.ts';

/**
 * Slack on loopback: its Web API, Socket Mode, signed requests and response URLs as far as the bot uses them, with the documented limits enforced
 * and errors in Slack's own form (https://docs.slack.dev/apis/web-api). The real Bolt and Web API clients talk to it.
 */

export const TEAM = 'T0000DESK';
export const OTHER_TEAM = 'T000OTHER';
export const CHANNEL = 'C0000NEWS';
export const READER = 'U000READER';
export const ADMIN = 'U0000ADMIN';
/** Of another workspace, in a channel that both share; an admin there. */
export const GUEST = 'U0000GUEST';
export const BOT_TOKEN = 'xoxb-fake-token';
export const APP_TOKEN = 'xapp-fake-token';
export const CLIENT_ID = '1234.5678';
export const CLIENT_SECRET = 'fedcba9876543210fedcba9876543210';
export const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

type Body = Record<string, unknown>;
type Envelope = 'slash_commands' | 'interactive' | 'events_api';

/** A message as it stands in a channel. */
export type Posted = Body & { readonly ts: string; readonly channel: string; readonly text: string };
/** What came of something that someone did. */
export interface Answered {
  /** Milliseconds until it was acknowledged; undefined where it never was. */
  ackedMs: number | undefined;
  /** Milliseconds until there was something to read. */
  answeredMs: number | undefined;
  /** What stood in the acknowledgement. */
  ack: Body | undefined;
  readonly messages: (SlackMessage & Body)[];
  readonly views: Body[];
}
interface Planned {
  readonly method: RegExp;
  readonly error?: string;
  /** Instead of an error with status 200. */
  readonly status?: number;
  readonly retryAfter?: number;
  /** The request is obeyed, and its answer lost with the connection, or never given. */
  readonly lost?: 'cut' | 'silent';
}

interface Pressing {
  readonly user?: string;
  readonly userTeam?: string;
  readonly ephemeral?: boolean;
}

const ACK_MS = 3000;
const RESPONSES = 5;
/** https://docs.slack.dev/apis/web-api/rate-limits#posting-messages: one a second a channel. */
const POST_GAP_MS = 900;

export class FakeSlack {
  readonly calls: { readonly method: string; readonly args: Body; readonly bearer: string }[] = [];
  readonly posted: Posted[] = [];
  /** What the next calls of methods that match are answered with, once each. */
  readonly planned: Planned[] = [];
  /** Acknowledged after three seconds, or never. */
  readonly tooLate: string[] = [];
  /** Bot tokens, and whose they are. */
  readonly tokens = new Map([[BOT_TOKEN, TEAM]]);
  /** Messages of people that threads begin with. */
  readonly threads = new Set<string>();
  /** Channels that are there: whether the bot is in, and the error for posting otherwise. */
  readonly channels = new Map<string, string | undefined>([[CHANNEL, undefined]]);
  /** What an install's code is exchanged for, once. */
  readonly codes = new Map<string, { readonly token: string; readonly team: string }>();
  readonly homes = new Map<string, Body>();
  /** Files that were sent, and the conversations that they are in. */
  readonly files: { readonly name: string; readonly content: string; readonly channel: string }[] = [];
  readonly #uploads = new Map<string, { readonly name: string; readonly length: number; content?: string }>();
  readonly users = new Map<string, Body>([
    [READER, { team_id: TEAM, is_admin: false, is_owner: false, tz: 'Europe/Dublin' }],
    [ADMIN, { team_id: TEAM, is_admin: true, is_owner: false, tz: 'Europe/Dublin' }],
    [GUEST, { team_id: OTHER_TEAM, is_admin: true, is_owner: true, is_stranger: true }],
  ]);
  /** What becomes of a message on its way. */
  weather: Weather | undefined;
  /** Socket Mode connections that were opened. */
  connections = 0;
  readonly #answers = new Map<string, Answered & { readonly begun: number; uses: number }>();
  readonly #lastPost = new Map<string, number>();
  readonly #server: Server;
  readonly #gateway: WebSocketServer;
  #socket: WebSocket | undefined;
  #endpoint: string | undefined;
  #ids = 0;

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

  /** For SLACK_API_URL. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}/api/`;
  }

  async stop(): Promise<void> {
    for (const client of this.#gateway.clients) client.terminate();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** From now on requests go over HTTP to the bot's own address, as to an app without Socket Mode. */
  deliverTo(port: number): void {
    this.#endpoint = `http://127.0.0.1:${port}/slack/events`;
  }

  /** Asks the bot to come again, as Slack does every few hours. */
  refresh(): void {
    this.#socket?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'applink' } }));
  }

  /** Sends a text over Socket Mode, whatever it is. */
  sendText(text: string): void {
    this.#socket?.send(text);
  }

  /** Cuts the connection as a network does. */
  drop(): void {
    this.#socket?.terminate();
  }

  /** Someone types a slash command. */
  command(command: string, text = '', { user = READER, team = TEAM, channel = CHANNEL } = {}): Promise<Answered> {
    return this.#deliver('slash_commands', (ids) => ({
      token: 'verification',
      command,
      text,
      team_id: team,
      team_domain: 'desk',
      channel_id: channel,
      channel_name: 'news',
      user_id: user,
      user_name: 'reader',
      api_app_id: 'A0000',
      is_enterprise_install: 'false',
      ...ids,
    }));
  }

  /** Someone presses a button of a message. */
  press(value: string, actionId: string, options: Pressing = {}): Promise<Answered> {
    return this.#act({ type: 'button', value, text: { type: 'plain_text', text: 'x' } }, actionId, options);
  }

  /** Someone chooses in a menu of a message. */
  choose(value: string, actionId: string, options: Pressing = {}): Promise<Answered> {
    return this.#act({ type: 'static_select', selected_option: { text: { type: 'plain_text', text: 'x' }, value } }, actionId, options);
  }

  #act(action: Body, actionId: string, { user = READER, userTeam = TEAM, ephemeral = true }: Pressing): Promise<Answered> {
    return this.#deliver('interactive', (ids) => ({
      type: 'block_actions',
      api_app_id: 'A0000',
      team: { id: TEAM, domain: 'desk' },
      user: { id: user, username: 'reader', team_id: userTeam },
      channel: { id: CHANNEL, name: 'news' },
      container: { type: 'message', message_ts: '1.2', channel_id: CHANNEL, is_ephemeral: ephemeral },
      actions: [{ ...action, block_id: 'b', action_id: actionId, action_ts: '1.3' }],
      is_enterprise_install: false,
      ...ids,
    }));
  }

  /** Someone uses a shortcut on a message. */
  shortcut(callbackId: string, text: string): Promise<Answered> {
    return this.#deliver('interactive', (ids) => ({
      type: 'message_action',
      callback_id: callbackId,
      action_ts: '1.3',
      team: { id: TEAM, domain: 'desk' },
      user: { id: READER, name: 'reader', team_id: TEAM },
      channel: { id: CHANNEL, name: 'news' },
      message_ts: '1.2',
      message: { type: 'message', text, ts: '1.2', user: READER },
      is_enterprise_install: false,
      ...ids,
    }));
  }

  /** Someone sends a window off; resolves with what the acknowledgement says of it. */
  submit(view: Body, { user = READER } = {}): Promise<Answered> {
    return this.#deliver('interactive', ({ trigger_id }) => ({
      type: 'view_submission',
      team: { id: TEAM, domain: 'desk' },
      user: { id: user, name: 'reader', team_id: TEAM },
      api_app_id: 'A0000',
      trigger_id,
      view,
      response_urls: [],
      is_enterprise_install: false,
    }));
  }

  /** Slack tells of something. */
  event(event: Body, team = TEAM, at = Math.floor(Date.now() / 1000)): Promise<Answered> {
    return this.#deliver('events_api', () => ({
      type: 'event_callback',
      team_id: team,
      api_app_id: 'A0000',
      event,
      event_id: `Ev${this.#id()}`,
      event_time: at,
      authorizations: [{ enterprise_id: null, team_id: team, user_id: 'UBOT', is_bot: true }],
    }));
  }

  /** The headers with which Slack sends a body. */
  signed(body: string, { at = Math.floor(Date.now() / 1000), secret = SIGNING_SECRET } = {}): Record<string, string> {
    const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
    return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` };
  }

  #id(): string {
    return String(++this.#ids).padStart(6, '0');
  }

  async #deliver(type: Envelope, payloadOf: (ids: { response_url: string; trigger_id: string }) => Body): Promise<Answered> {
    const id = randomUUID();
    const answer = {
      ackedMs: undefined,
      answeredMs: undefined,
      ack: undefined,
      messages: [],
      views: [],
      begun: performance.now(),
      uses: 0,
    } as Answered & {
      begun: number;
      uses: number;
    };
    this.#answers.set(id, answer);
    const payload = payloadOf({ response_url: `http://127.0.0.1:${this.#port}/response/${id}`, trigger_id: id });
    if (this.#endpoint) void this.#request(id, type, payload);
    else this.#socket?.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api' }));
    const settled = (): boolean => {
      if (answer.ackedMs === undefined) return false;
      return type === 'events_api' || payload['type'] === 'view_submission' || answer.messages.length + answer.views.length > 0;
    };
    for (let waited = 0; !settled() && waited < 5000; waited += 10) await new Promise((resolve) => setTimeout(resolve, 10));
    // What follows the first answer comes right behind it.
    await new Promise((resolve) => setTimeout(resolve, 60));
    if ((answer.ackedMs ?? ACK_MS) >= ACK_MS) this.tooLate.push(id);
    return answer;
  }

  async #request(id: string, type: Envelope, payload: Body): Promise<void> {
    const form = type === 'slash_commands' ? payload : { payload: JSON.stringify(payload) };
    const body = type === 'events_api' ? JSON.stringify(payload) : new URLSearchParams(form as Record<string, string>).toString();
    const contentType = type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded';
    const headers = { 'content-type': contentType, ...this.signed(body) };
    const response = await fetch(this.#endpoint!, { method: 'POST', headers, body });
    const text = await response.text();
    if (response.ok) this.#acked(id, text.startsWith('{') ? (JSON.parse(text) as Body) : undefined);
  }

  #acked(id: string, ack: Body | undefined): void {
    const answer = this.#answers.get(id);
    if (!answer) return;
    answer.ackedMs = performance.now() - answer.begun;
    answer.ack = ack;
  }

  #connect(socket: WebSocket): void {
    this.#socket = socket;
    this.connections++;
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0000' } }));
    socket.on('message', (raw) => {
      const { envelope_id, payload } = JSON.parse(String(raw)) as { envelope_id: string; payload?: Body };
      this.#acked(envelope_id, payload);
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const { pathname } = new URL(request.url ?? '/', this.url);
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    const upload = this.#uploads.get(pathname.replace('/upload/', ''));
    if (upload) {
      const type = request.headers['content-type'] ?? '';
      const form = await new Response(new Uint8Array(Buffer.concat(chunks)), { headers: { 'content-type': type } }).formData();
      const sent = Buffer.from(await (form.get('body') as File).arrayBuffer());
      upload.content = sent.toString('utf8');
      return send(response, sent.length === upload.length ? 200 : 500, { ok: true });
    }
    const args = isForm ? argsOf(text) : text ? (JSON.parse(text) as Body) : {};
    const method = pathname.replace(/^\/(?:api\/)?/, '');
    const bearer = request.headers.authorization?.replace('Bearer ', '') ?? '';
    this.calls.push({ method, args, bearer });
    const weather = method === 'chat.postMessage' ? this.weather : undefined;
    if (weather) await sleep(weather.delayMs());
    const index = this.planned.findIndex((one) => one.method.test(method));
    const plan = index >= 0 ? this.planned.splice(index, 1)[0] : undefined;
    if (plan && !plan.lost) return answerPlanned(plan, response);
    const result = pathname.startsWith('/response/') ? this.#respond(pathname.slice(10), args) : this.#call(method, args, bearer);
    if (weather) await sleep(weather.delayMs());
    if (weather?.isLost() || plan?.lost === 'cut') return void request.socket.destroy();
    if (plan?.lost === 'silent') return;
    if (typeof result === 'string') return send(response, pathname.startsWith('/response/') ? 404 : 200, { ok: false, error: result });
    if (typeof result === 'number') return send(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(result) });
    send(response, 200, { ok: true, ...result });
  }

  #respond(id: string, message: Body): Body | string {
    const answer = this.#answers.get(id);
    if (!answer) return 'no_url';
    if (++answer.uses > RESPONSES) return 'used_url';
    if (wrongIn({ blocks: [], ...message } as never)) return 'invalid_blocks';
    answer.answeredMs ??= performance.now() - answer.begun;
    answer.messages.push(message as never);
    return {};
  }

  /** An error's name, the seconds to wait, or what the method gives. */
  #call(method: string, args: Body, bearer: string): Body | string | number {
    if (method === 'apps.connections.open')
      return bearer === APP_TOKEN ? { url: `ws://127.0.0.1:${this.#port}/link/?ticket=${this.#id()}` } : 'invalid_auth';
    if (method === 'oauth.v2.access') return this.#exchange(args);
    const team = this.tokens.get(bearer);
    if (team === undefined) return 'invalid_auth';
    const channel = String(args['channel'] ?? '');
    switch (method) {
      case 'auth.test':
        return { url: 'https://desk.slack.com/', team: 'Desk', team_id: team, user: 'verbatim', user_id: 'UBOT', bot_id: 'BBOT' };
      case 'users.info': {
        const user = this.users.get(String(args['user']));
        return user ? { user: { id: args['user'], ...user } } : 'user_not_found';
      }
      case 'chat.postMessage':
        return this.#post(channel, args);
      case 'chat.postEphemeral':
        return this.#wrongAt(channel) ?? wrongMessage(args) ?? { message_ts: '1.1' };
      case 'conversations.history':
        return this.#wrongAt(channel) ?? this.#history(channel, args);
      case 'chat.update':
        return this.#wrongAt(channel) ?? wrongMessage(args) ?? this.#update(channel, args);
      case 'conversations.replies':
        return this.#wrongAt(channel) ?? this.#replies(channel, args);
      case 'views.open':
      case 'views.update':
        return this.#view(args);
      case 'conversations.open':
        return this.#openDirect(String(args['users']));
      case 'files.getUploadURLExternal': {
        const id = `F${this.#id()}`;
        this.#uploads.set(id, { name: String(args['filename']), length: Number(args['length']) });
        return { file_id: id, upload_url: `http://127.0.0.1:${this.#port}/upload/${id}` };
      }
      case 'files.completeUploadExternal':
        return this.#completeUpload(args);
      case 'views.publish':
        this.homes.set(String(args['user_id']), args['view'] as Body);
        return { view: { id: 'VHOME' } };
      default:
        return 'unknown_method';
    }
  }

  #openDirect(user: string): Body | string {
    if (!this.users.has(user)) return 'user_not_found';
    this.channels.set(`D-${user}`, undefined);
    return { channel: { id: `D-${user}` } };
  }

  /** https://docs.slack.dev/reference/methods/files.completeUploadExternal */
  #completeUpload({ files, channel_id }: Body): Body | string {
    const ids = (files as { readonly id: string }[]).map(({ id }) => id);
    for (const id of ids) {
      const upload = this.#uploads.get(id);
      if (upload?.content === undefined) return 'file_not_found';
      this.files.push({ name: upload.name, content: upload.content, channel: String(channel_id) });
    }
    return { files: ids.map((id) => ({ id })) };
  }

  #exchange({ code, client_id, client_secret }: Body): Body | string {
    const install = this.codes.get(String(code));
    if (client_id !== CLIENT_ID || client_secret !== CLIENT_SECRET) return 'bad_client_secret';
    if (!install) return 'invalid_code';
    this.codes.delete(String(code));
    this.tokens.set(install.token, install.team);
    return {
      app_id: 'A0000',
      authed_user: { id: ADMIN },
      scope: 'commands,chat:write',
      token_type: 'bot',
      access_token: install.token,
      bot_user_id: 'UBOT',
      team: { id: install.team, name: 'Desk' },
      enterprise: null,
      is_enterprise_install: false,
    };
  }

  #wrongAt(channel: string): string | undefined {
    return this.channels.has(channel) ? this.channels.get(channel) : 'channel_not_found';
  }

  #post(channel: string, args: Body): Body | string | number {
    const wrong = this.#wrongAt(channel) ?? wrongMessage(args);
    if (wrong) return wrong;
    const { thread_ts: thread } = args;
    if (thread !== undefined && !this.threads.has(String(thread))) return 'thread_not_found';
    const sinceMs = performance.now() - (this.#lastPost.get(channel) ?? -POST_GAP_MS);
    if (sinceMs < POST_GAP_MS) return 1;
    this.#lastPost.set(channel, performance.now());
    const message = { ...args, text: String(args['text']), channel, ts: `1760000000.${this.#id()}`, bot_id: 'BBOT' };
    this.posted.push(message);
    return { channel, ts: message.ts, message };
  }

  #history(channel: string, { limit, cursor, include_all_metadata: all }: Body): Body | string {
    if (Number(limit ?? 100) > 999) return 'invalid_limit';
    const newest = this.posted.filter((message) => message.channel === channel && !message['thread_ts']).toReversed();
    return paged(newest, { limit, cursor, include_all_metadata: all });
  }

  #update(channel: string, args: Body): Body | string {
    const at = this.posted.findIndex((message) => message.channel === channel && message.ts === args['ts']);
    if (at < 0) return 'message_not_found';
    this.posted[at] = { ...this.posted[at]!, ...args, text: String(args['text']), channel };
    return { channel, ts: args['ts'], text: args['text'] };
  }

  /** A thread that nobody has answered yet is there too. */
  #replies(channel: string, { ts, ...args }: Body): Body | string {
    const all = this.posted.filter((message) => message.channel === channel && [message.ts, message['thread_ts']].includes(String(ts)));
    return this.threads.has(String(ts)) || all.length > 0 ? paged(all, args) : 'thread_not_found';
  }

  /** A trigger opens one window, within three seconds; an update names the window. */
  #view({ trigger_id, view_id, view }: Body): Body | string {
    const id = String(view_id ?? trigger_id);
    const answer = this.#answers.get(id);
    if (!answer) return view_id ? 'not_found' : 'invalid_trigger_id';
    if (!view_id && performance.now() - answer.begun > ACK_MS) return 'expired_trigger_id';
    const { blocks = [], title } = view as { blocks?: unknown[]; title?: { text: string } };
    if (blocks.length > 100 || !title || title.text.length === 0 || title.text.length > 24) return 'invalid_arguments';
    if (view_id) answer.views[answer.views.length - 1] = view as Body;
    else answer.views.push(view as Body);
    return { view: { id } };
  }
}

function paged(found: readonly Posted[], { limit, cursor, include_all_metadata: all }: Body): Body {
  const from = Number(cursor ?? 0);
  const page = found.slice(from, from + Number(limit ?? 100));
  const messages = page.map(({ metadata, ...message }) => (all === true || all === 'true' ? { ...message, metadata } : message));
  const next = from + page.length < found.length ? String(from + page.length) : '';
  return { messages, has_more: next !== '', response_metadata: { next_cursor: next } };
}

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors */
function wrongMessage(args: Body): string | undefined {
  if (!args['text'] && !args['blocks']) return 'no_text';
  const blocks = (args['blocks'] ?? []) as SlackMessage['blocks'];
  // This bot pings nobody but a group that an admin named.
  const text = String(args['text'] ?? '').replace(/^<!subteam\^S[A-Z0-9]+> /, '');
  const quiet = blocks.filter((block) => !JSON.stringify(block).includes('"elements":[{"type":"usergroup"'));
  const wrong = wrongIn({ text, blocks: quiet });
  if (wrong) return /characters$/.test(wrong) ? 'msg_blocks_too_long' : 'invalid_blocks';
  const metadata = args['metadata'] as { event_type?: unknown; event_payload?: unknown } | undefined;
  return metadata && !(metadata.event_type && metadata.event_payload) ? 'invalid_metadata_format' : undefined;
}

/** The Web API client sends forms, with JSON for what is no word. */
function argsOf(form: string): Body {
  return Object.fromEntries([...new URLSearchParams(form)].map(([name, value]) => [name, /^[[{]/.test(value) ? JSON.parse(value) : value]));
}

function answerPlanned({ status = 200, error = 'internal_error', retryAfter }: Planned, response: ServerResponse): void {
  if (retryAfter !== undefined) send(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(retryAfter) });
  else send(response, status, { ok: false, error });
}

function send(response: ServerResponse, status: number, body: Body, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
