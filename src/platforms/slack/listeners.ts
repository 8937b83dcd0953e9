import type {
  App,
  BlockAction,
  ButtonAction,
  MessageShortcut,
  SlackViewAction,
  SlackViewMiddlewareArgs,
  SlashCommand,
  ViewOutput,
  ViewSubmitAction,
} from '@slack/bolt';
import type { BriefDefinition } from '../../core/briefs/brief.ts';
import type { Asker, Command } from '../../core/chat/command.ts';
import type { TypedCall } from '../../core/chat/command-line.ts';
import type { TypedName } from '../../core/chat/printed-reply.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { Failure } from '../../core/failure.ts';
import type { Space } from '../../core/scope.ts';
import { PRESSES, pressedOf } from './commands/calls.ts';
import { menuOf, parseCommandText } from './commands/command-text.ts';
import { QUOTES_IN_MESSAGE } from './commands/manifest.ts';
import { nameOfSlash, typedOnSlack } from './commands/slash-names.ts';
import type { Client } from './connection/clients.ts';
import { spaceOf, type Workspaces } from './connection/workspaces.ts';
import { personOf } from './people.ts';
import { messageText } from './render/message-text.ts';
import { renderReply, type ShareCall, type SlackMessage } from './render/render.ts';
import { respond } from './respond.ts';
import { ADD_SCHEDULE, ADD_SOURCE, type HomeState, homeView } from './views/home.ts';
import { replyModal, scheduleModal, sourceModal } from './views/modals.ts';
import { errorsOf, submissionOf } from './views/submissions.ts';
import { showInWindow, soon, WAITING } from './views/windows.ts';

/** What someone asks on Slack. */
export interface Asked {
  readonly call: TypedCall;
  readonly page: number;
  readonly space: Space;
  readonly asker: Asker;
}

export interface Answered {
  readonly reply: Reply;
  /** What was foreseen to go wrong. */
  readonly failure: Failure | undefined;
  /** Whether anything did. */
  readonly failed: boolean;
}

export interface ListenerParts {
  readonly commands: readonly Command[];
  readonly briefs: readonly Pick<BriefDefinition, 'id' | 'title'>[];
  /** In front of every command's name; empty for none. */
  readonly prefix: string;
  /** The ids of people who are admins besides those of the workspace. */
  readonly admins: readonly string[];
  /** Never throws. */
  readonly answer: (asked: Asked) => Promise<Answered>;
  /** What the app's Home shows to someone. */
  readonly home: (space: Space, admin: boolean) => Promise<HomeState>;
  /** The quotes in a message's text; never throws. The shortcut is not there without it. */
  readonly readMessage?: ((text: string, asker: Asker) => Promise<Reply>) | undefined;
  /** Whether everyone in the channel sees the answer. Never throws. */
  readonly isShared: (asked: Omit<Asked, 'page'>) => Promise<boolean>;
}

/** Who did something, and where. */
interface Who {
  readonly user: string;
  /** The person's own workspace: in a channel that two share it need not be the one whose app is used. */
  readonly team: string;
  /** The workspace whose app was used. */
  readonly installed: string;
  readonly client: Client | undefined;
  readonly channel?: string | undefined;
}

/** What the bot does at each thing that people do on Slack. Each is acknowledged before anything else is asked, and answered behind that. */
export class Listeners {
  readonly #parts: ListenerParts;
  readonly #workspaces: Workspaces;
  readonly #typedName: TypedName;

  constructor(parts: ListenerParts, workspaces: Workspaces) {
    this.#parts = parts;
    this.#typedName = typedOnSlack(parts.prefix);
    this.#workspaces = workspaces;
  }

  listen(app: App): void {
    app.command(/.*/, async ({ ack, body }) => {
      await ack();
      await this.#command(body);
    });
    app.action<BlockAction<ButtonAction>>(PRESSES, async ({ ack, body, action }) => {
      await ack();
      await this.#press(body, action.value ?? '');
    });
    app.action<BlockAction<ButtonAction>>(new RegExp(`^(?:${ADD_SOURCE}|${ADD_SCHEDULE})$`), async ({ ack, body, action }) => {
      await ack();
      await this.#form(body, action.action_id);
    });
    app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: /.*/ }, async ({ ack, body }) => this.#submission(body, ack));
    app.event('app_home_opened', async ({ event, body }) => {
      if (event.tab === 'home') await this.#home(await this.#who(event.user, body.team_id));
    });
    const { readMessage } = this.#parts;
    if (readMessage === undefined) return;
    app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: QUOTES_IN_MESSAGE }, async ({ ack, body }) => {
      await ack();
      const reply = await readMessage(messageText(body.message.text ?? ''), { platform: 'slack', id: body.user.id, admin: false });
      await respond(body.response_url, this.#render(reply), { audience: 'asker' });
    });
  }

  async #command(body: SlashCommand): Promise<void> {
    const { commands, prefix } = this.#parts;
    const parsed = parseCommandText(nameOfSlash(body.command, prefix), body.text, commands);
    if (!parsed.ok) return respond(body.response_url, this.#render(menuOf(parsed.failure)), { audience: 'asker' });
    const who = { ...(await this.#who(body.user_id, body.team_id)), channel: body.channel_id };
    const { reply, failed } = await this.#answer(parsed.value, 1, who);
    const asker: Asker = { platform: 'slack', id: who.user, channel: who.channel, admin: false };
    const shared = !failed && (await this.#parts.isShared({ call: parsed.value, space: spaceOf(who.team), asker }));
    const share = failed || shared ? undefined : this.#shareable(parsed.value, 1);
    await respond(body.response_url, this.#render(reply, share), { audience: shared ? 'everyone' : 'asker' });
  }

  async #press(body: BlockAction<ButtonAction>, value: string): Promise<void> {
    const pressed = pressedOf(value);
    if (!pressed) return;
    const { press, call, page } = pressed;
    const who = await this.#presser(body);
    const answering = this.#answer(call, page, who);
    if (press === 'context' || !body.response_url) {
      const opened = who.client && (await showInWindow(who.client, body.trigger_id, { answering, typedName: this.#typedName }));
      if (body.view?.type === 'home') await this.#home(who);
      if (opened || !body.response_url) return;
    }
    const { reply, failed } = await answering;
    if (press === 'share' && !failed) return respond(body.response_url, this.#render(reply).map(withoutButtons), { audience: 'everyone' });
    const alone = body.container['is_ephemeral'] === true;
    const share = failed || !alone ? undefined : this.#shareable(call, page);
    await respond(body.response_url, this.#render(reply, share), { audience: 'asker', replace: press === 'turn' && alone });
  }

  /** Opens the window that adds a source or a schedule. */
  async #form(body: BlockAction<ButtonAction>, button: string): Promise<void> {
    const { client, user, team } = await this.#presser(body);
    if (!client) return;
    const zone = button === ADD_SCHEDULE ? (await soon(personOf(client, user, team)))?.zone : undefined;
    const view = button === ADD_SOURCE ? sourceModal() : scheduleModal({ briefs: this.#parts.briefs, zone });
    await client.views.open({ trigger_id: body.trigger_id, view });
  }

  /** What is wrong is said at its field where it is found soon enough; the window closes with an answer otherwise. */
  async #submission({ view, user, team }: ViewSubmitAction, ack: AckView): Promise<void> {
    const submission = submissionOf(view.callback_id, view.state.values);
    if (!submission) return ack();
    if (!submission.ok) return ack({ response_action: 'errors', errors: { ...submission.errors } });
    const answering = this.#who(user.id, user.team_id ?? team?.id ?? '', installedIn(view, team)).then(async (who) => ({
      who,
      ...(await this.#answer(submission.call, 1, { ...who, channel: submission.channel })),
    }));
    const early = await soon(answering);
    if (early?.failure)
      return ack({ response_action: 'errors', errors: { ...errorsOf(view.callback_id, early.failure, this.#typedName) } });
    await ack({ response_action: 'update', view: early ? replyModal(early.reply, this.#typedName) : WAITING });
    const { reply, who } = await answering;
    if (!early) await who.client?.views.update({ view_id: view.id, view: replyModal(reply, this.#typedName) });
    await this.#home(who);
  }

  #render(reply: Reply, share?: ShareCall): SlackMessage[] {
    return renderReply(reply, { share, typedName: this.#typedName });
  }

  async #home(who: Who): Promise<void> {
    if (!who.client) return;
    const state = await this.#parts.home(spaceOf(who.team), await this.#isAdmin(who));
    await who.client.views.publish({ user_id: who.user, view: homeView(state, this.#typedName) });
  }

  async #answer(call: TypedCall, page: number, who: Who): Promise<Answered> {
    const command = this.#parts.commands.find(({ name }) => name === call.command);
    const admin = command?.admin === true && (await this.#isAdmin(who));
    const asker: Asker = { platform: 'slack', id: who.user, channel: who.channel, admin };
    return this.#parts.answer({ call, page, space: spaceOf(who.team), asker });
  }

  async #isAdmin({ client, user, team, installed }: Who): Promise<boolean> {
    if (team !== installed) return false;
    return this.#parts.admins.includes(user) || (await personOf(client, user, team)).admin;
  }

  /** What admins set is theirs to see. */
  #shareable(call: TypedCall, page: number): ShareCall | undefined {
    const command = this.#parts.commands.find(({ name }) => name === call.command);
    return command && !command.admin ? { call, page } : undefined;
  }

  async #who(user: string, team: string, installed = team): Promise<Who> {
    return { user, team, installed, client: (await this.#workspaces.clients(installed))?.answering };
  }

  async #presser({ user, team, view, channel }: BlockAction): Promise<Who> {
    return { ...(await this.#who(user.id, user.team_id ?? team?.id ?? '', installedIn(view, team))), channel: channel?.id };
  }
}

type AckView = SlackViewMiddlewareArgs<ViewSubmitAction>['ack'];

/** The workspace whose app was used. */
const installedIn = (view: ViewOutput | undefined, team: SlackViewAction['team']): string => view?.app_installed_team_id ?? team?.id ?? '';

const withoutButtons = ({ text, blocks }: SlackMessage): SlackMessage => ({
  text,
  blocks: blocks.filter(({ type }) => type !== 'actions'),
});
