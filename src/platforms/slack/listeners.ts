import type { App, BlockAction, ButtonAction, MessageShortcut, SlashCommand, StaticSelectAction } from '@slack/bolt';
import type { TypedCall } from '../../core/chat/command-line.ts';
import { FORGOTTEN } from '../common/press.ts';
import { Asking, type AskingParts, adminUnknown, type Who } from './asking.ts';
import { menuOf, parseCommandText } from './commands/command-text.ts';
import { QUOTES_IN_MESSAGE } from './commands/manifest.ts';
import { nameOfSlash } from './commands/slash-names.ts';
import type { Workspaces } from './connection/workspaces.ts';
import { BUTTON_VALUES, CHOSEN_IDS, PRESSED_IDS } from './render/buttons.ts';
import { messageText } from './render/message-text.ts';
import type { SlackMessage } from './render/render.ts';
import { respond } from './respond.ts';
import { sendFile } from './send-file.ts';
import { ViewListeners } from './views/view-listeners.ts';
import { showInWindow } from './views/windows.ts';

/** What the bot does at each thing that people do on Slack. Each is acknowledged before anything else is asked, and answered behind that. */
export class Listeners {
  readonly #asking: Asking;
  readonly #views: ViewListeners;

  constructor(parts: AskingParts, workspaces: Workspaces) {
    this.#asking = new Asking(parts, workspaces);
    this.#views = new ViewListeners(this.#asking);
  }

  listen(app: App): void {
    app.command(/.*/, async ({ ack, body }) => {
      await ack();
      await this.#command(body);
    });
    app.action<BlockAction<ButtonAction>>(PRESSED_IDS, async ({ ack, body, action }) => {
      await ack();
      await this.#press(body, action.value ?? '');
    });
    app.action<BlockAction<StaticSelectAction>>(CHOSEN_IDS, async ({ ack, body, action }) => {
      await ack();
      await this.#press(body, action.selected_option?.value ?? '');
    });
    this.#views.listen(app);
    const { readMessage } = this.#asking.parts;
    if (readMessage === undefined) return;
    app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: QUOTES_IN_MESSAGE }, async ({ ack, body }) => {
      await ack();
      const reply = await readMessage(messageText(body.message.text ?? ''), { platform: 'slack', id: body.user.id, admin: false });
      await respond(body.response_url, await this.#asking.answers.rendered(reply), { audience: 'asker' });
    });
  }

  async #command(body: SlashCommand): Promise<void> {
    const { commands, prefix, elsewhere } = this.#asking.parts;
    const { answers } = this.#asking;
    const { response_url: responseUrl } = body;
    const parsed = parseCommandText(nameOfSlash(body.command, prefix), body.text, commands);
    if (!parsed.ok) return respond(responseUrl, await answers.rendered(menuOf(parsed.failure)), { audience: 'asker' });
    const call = parsed.value;
    const who = { ...(await this.#asking.who(body.user_id, body.team_id)), channel: body.channel_id };
    if (call.csv) return this.#sendCsv(call, who, responseUrl);
    const question = await this.#asking.questionOf(call, 1, who);
    if (!question) return respond(responseUrl, await answers.rendered(adminUnknown(call).reply), { audience: 'asker' });
    const asked = { question, responseUrl };
    if (!(await elsewhere?.(asked))) await answers.answer(asked);
  }

  /** Sends an answer as a CSV to its asker alone: Slack takes files into conversations only, so that it goes to theirs with the app. */
  async #sendCsv(call: TypedCall, who: Who, responseUrl: string): Promise<void> {
    const { reply, file } = await this.#asking.csv(call, who);
    const sent = file && { ...reply, blocks: [...reply.blocks, await sendFile(who, file, this.#asking.parts.unexpected)] };
    await respond(responseUrl, await this.#asking.answers.rendered(sent ?? reply), { audience: 'asker' });
  }

  async #press(body: BlockAction<ButtonAction | StaticSelectAction>, value: string): Promise<void> {
    const kind = BUTTON_VALUES.kindOf(value);
    if (kind === undefined) return;
    const press = await BUTTON_VALUES.read(value, this.#asking.parts.calls);
    const who = await this.#asking.presser(body);
    if (kind === 'csv' && press && body.response_url) return this.#sendCsv(press.call, who, body.response_url);
    const answering = press ? this.#asking.answer(press.call, press.page, who) : Promise.resolve({ reply: FORGOTTEN, failed: true });
    if (kind === 'context' || !body.response_url) {
      const { typedName } = this.#asking;
      const opened = who.client && (await showInWindow(who.client, body.trigger_id, { answering, typedName }));
      if (body.view?.type === 'home') await this.#views.showHome(who);
      if (opened || !body.response_url) return;
    }
    const { reply, failed } = await answering;
    if (kind === 'share' && !failed)
      return respond(body.response_url, (await this.#asking.answers.rendered(reply)).map(withoutButtons), { audience: 'everyone' });
    const alone = body.container['is_ephemeral'] === true;
    const share = press && !failed && alone ? this.#asking.answers.shareable({ ...press.call, page: press.page }) : undefined;
    const replace = kind === 'turn' && alone && press !== undefined;
    await respond(body.response_url, await this.#asking.answers.rendered(reply, share), { audience: 'asker', replace });
  }
}

const withoutButtons = ({ text, blocks }: SlackMessage): SlackMessage => ({
  text,
  blocks: blocks.filter(({ type }) => type !== 'actions'),
});
