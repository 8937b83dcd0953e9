import type { App, BlockAction, ButtonAction, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { type Asking, installedIn, type Who } from '../asking.ts';
import { spaceOf } from '../connection/workspaces.ts';
import { ADD_SCHEDULE, ADD_SOURCE, homeView } from './home.ts';
import { replyModal, scheduleModal, sourceModal } from './modals.ts';
import { errorsOf, submissionOf } from './submissions.ts';
import { WATCH_MODALS, watchKindOf, watchModal } from './watch-modals.ts';
import { soon, WAITING } from './windows.ts';

type AckView = SlackViewMiddlewareArgs<ViewSubmitAction>['ack'];

/** The app's Home, and the windows that it opens. */
export class ViewListeners {
  readonly #asking: Asking;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  listen(app: App): void {
    app.action<BlockAction<ButtonAction>>(
      new RegExp(`^(?:${[ADD_SOURCE, ADD_SCHEDULE, ...Object.values(WATCH_MODALS)].join('|')})$`),
      async ({ ack, body, action }) => {
        await ack();
        await this.#open(body, action.action_id);
      },
    );
    app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: /.*/ }, async ({ ack, body }) => this.#submission(body, ack));
    app.event('app_home_opened', async ({ event, body }) => {
      if (event.tab === 'home') await this.showHome(await this.#asking.who(event.user, body.team_id));
    });
  }

  /** Sets someone's Home to what there is now. */
  async showHome(who: Who): Promise<void> {
    if (!who.client) return;
    const admin = (await this.#asking.isAdmin(who)) ?? false;
    const state = await this.#asking.parts.home({ space: spaceOf(who.team), asker: { platform: 'slack', id: who.user, admin } });
    await who.client.views.publish({ user_id: who.user, view: homeView(state, this.#asking.typedName) });
  }

  /** Opens the window that adds a source, a schedule or a watch. */
  async #open(body: BlockAction<ButtonAction>, button: string): Promise<void> {
    const who = await this.#asking.presser(body);
    await who.client?.views.open({ trigger_id: body.trigger_id, view: await this.#window(button, who) });
  }

  async #window(button: string, who: Who): Promise<ModalView> {
    if (button === ADD_SOURCE) return sourceModal();
    const zone = (await soon(this.#asking.person(who)))?.zone;
    const kind = watchKindOf(button);
    if (!kind) return scheduleModal({ briefs: this.#asking.parts.briefs, zone });
    return watchModal(kind, { zone, admin: (await soon(this.#asking.isAdmin(who))) ?? false });
  }

  /** What is wrong is said at its field where it is found soon enough; the window closes with an answer otherwise. */
  async #submission({ view, user, team }: ViewSubmitAction, ack: AckView): Promise<void> {
    const { typedName } = this.#asking;
    const submission = submissionOf(view.callback_id, view.state.values);
    if (!submission) return ack();
    if (!submission.ok) return ack({ response_action: 'errors', errors: { ...submission.errors } });
    const answering = this.#asking.who(user.id, user.team_id ?? team?.id ?? '', installedIn(view, team)).then(async (who) => ({
      who,
      ...(await this.#asking.answer(submission.call, 1, { ...who, channel: submission.channel })),
    }));
    const early = await soon(answering);
    if (early?.failure) return ack({ response_action: 'errors', errors: { ...errorsOf(view.callback_id, early.failure, typedName) } });
    await ack({ response_action: 'update', view: early ? replyModal(early.reply, typedName) : WAITING });
    const { reply, who } = await answering;
    if (!early) await who.client?.views.update({ view_id: view.id, view: replyModal(reply, typedName) });
    await this.showHome(who);
  }
}
