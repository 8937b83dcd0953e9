import type { Command } from '../../core/chat/command.ts';
import { printedReply, type TypedName } from '../../core/chat/printed-reply.ts';
import type { Answer, Question } from '../../core/chat/question.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { CommandCallStore, PagedCall } from '../../core/ports/command-call-store.ts';
import type { KeptCalls } from '../common/press.ts';
import { BUTTON_VALUES, callsIn, keepChoices } from './render/buttons.ts';
import { renderReply, type SlackMessage } from './render/render.ts';
import { respond } from './respond.ts';

export interface SlackAnswerParts {
  readonly commands: readonly Command[];
  /** Never throws. */
  readonly answer: (question: Question) => Promise<Answer>;
  /** Whether everyone in the channel sees the answer. Never throws. */
  readonly isShared: (question: Omit<Question, 'page'>) => Promise<boolean>;
  /** Keeps the calls of buttons that are too long for a button's value. */
  readonly calls: CommandCallStore;
  readonly unexpected: (error: unknown) => void;
}

/** A command that was acknowledged. Plain data: another process may answer it. */
export interface AskedOnSlack {
  readonly question: Question;
  /** Takes five messages within half an hour. */
  readonly responseUrl: string;
}

/** Sends answers to where they were asked for. */
export class SlackAnswers {
  readonly #parts: SlackAnswerParts;
  readonly #typedName: TypedName;

  /** `typedName`: how commands are typed in these workspaces. */
  constructor(parts: SlackAnswerParts, typedName: TypedName) {
    this.#parts = parts;
    this.#typedName = typedName;
  }

  /** Works the answer out, and sends it. Throws where Slack doesn't take it. */
  async answer({ question, responseUrl }: AskedOnSlack): Promise<void> {
    const { reply, failed } = await this.#parts.answer(question);
    const shared = !failed && (await this.#parts.isShared(question));
    const share = failed || shared ? undefined : this.shareable({ ...question.call, page: question.page });
    await respond(responseUrl, await this.rendered(reply, share), { audience: shared ? 'everyone' : 'asker' });
  }

  /** What admins set is theirs to see: such an answer has no button that shows it to the channel. */
  shareable(call: PagedCall): PagedCall | undefined {
    const command = this.#parts.commands.find(({ name }) => name === call.command);
    return command && !command.admin && !command.moreForAdmins ? call : undefined;
  }

  async rendered(reply: Reply, share?: PagedCall): Promise<SlackMessage[]> {
    return renderReply(reply, { share, kept: await this.#kept(reply, share), typedName: this.#typedName });
  }

  /** Where the store fails, the answer comes without the buttons that need it. */
  async #kept(reply: Reply, share: PagedCall | undefined): Promise<KeptCalls | undefined> {
    try {
      const [printed, now] = [printedReply(reply), new Date()];
      const { calls } = this.#parts;
      return new Map([...(await BUTTON_VALUES.keepLong(callsIn(printed, share), calls, now)), ...(await keepChoices(printed, calls, now))]);
    } catch (error) {
      this.#parts.unexpected(error);
      return undefined;
    }
  }
}
