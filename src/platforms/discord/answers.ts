import { DiscordAPIError, MessageFlags, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Command } from '../../core/chat/command.ts';
import { printedReply } from '../../core/chat/printed-reply.ts';
import type { Answer, Question, TextFile } from '../../core/chat/question.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { CommandCallStore, PagedCall } from '../../core/ports/command-call-store.ts';
import type { KeptCalls } from '../common/press.ts';
import { BUTTON_IDS, callsUnder } from './components.ts';
import { type DiscordMessage, renderReply } from './render.ts';

export interface DiscordAnswerParts {
  readonly commands: readonly Command[];
  /** Never throws. */
  readonly answer: (question: Question) => Promise<Pick<Answer, 'reply' | 'failed'>>;
  /** Keeps the calls of buttons that are too long for a button's id. */
  readonly calls: CommandCallStore;
  readonly unexpected: (error: unknown) => void;
}

/** An interaction that was acknowledged, whose token takes its answer for 15 minutes. */
export interface Acknowledged {
  readonly applicationId: string;
  readonly token: string;
}

/** A command that was acknowledged. Plain data: another process may answer it. */
export interface AskedOnDiscord extends Acknowledged {
  readonly question: Question;
  /** Everyone in the channel sees the answer. */
  readonly shared: boolean;
}

/** The three seconds of an interaction, or the minutes of its token, are over. */
const TOO_LATE: ReadonlySet<number> = new Set<number>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

export const isTooLate = (error: unknown): boolean => error instanceof DiscordAPIError && TOO_LATE.has(Number(error.code));

/** Sends answers to interactions, each by the interaction's own token. */
export class DiscordAnswers {
  readonly #rest: REST;
  readonly #parts: DiscordAnswerParts;

  /** `rest`: needs no token. */
  constructor(rest: REST, parts: DiscordAnswerParts) {
    this.#rest = rest;
    this.#parts = parts;
  }

  /** Works the answer out, and sends it. Throws what Discord refuses. */
  async answer({ question, shared, ...to }: AskedOnDiscord): Promise<void> {
    const { reply, failed } = await this.#parts.answer(question);
    const share = failed || shared ? undefined : this.shareable({ ...question.call, page: question.page });
    await this.show(to, await this.rendered(reply, share), { shared });
  }

  async rendered(reply: Reply, share?: PagedCall): Promise<DiscordMessage[]> {
    return renderReply(reply, { share, kept: await this.#kept(reply, share) });
  }

  /** Where the store fails, the answer comes without the buttons that need it. */
  async #kept(reply: Reply, share: PagedCall | undefined): Promise<KeptCalls | undefined> {
    try {
      return await BUTTON_IDS.keepLong(callsUnder(printedReply(reply), share), this.#parts.calls, new Date());
    } catch (error) {
      this.#parts.unexpected(error);
      return undefined;
    }
  }

  /** What admins set is theirs to see. */
  shareable(call: PagedCall): PagedCall | undefined {
    const command = this.#parts.commands.find(({ name }) => name === call.command);
    return command && !command.admin && !command.moreForAdmins ? call : undefined;
  }

  /** The first message in the place that was kept for it, with the file, the others behind it; with `behind` all of them. `shared`: those behind it are for everyone. */
  async show(
    { applicationId, token }: Acknowledged,
    messages: readonly DiscordMessage[],
    {
      shared = false,
      behind = false,
      file,
    }: { readonly shared?: boolean; readonly behind?: boolean; readonly file?: TextFile | undefined } = {},
  ): Promise<void> {
    for (const [n, body] of messages.entries()) {
      if (n === 0 && !behind) {
        const files = file ? [{ data: Buffer.from(file.content), name: file.name }] : [];
        await this.#rest.patch(Routes.webhookMessage(applicationId, token), { body, files, auth: false });
      } else {
        const flags = shared ? {} : { flags: MessageFlags.Ephemeral };
        await this.#rest.post(Routes.webhook(applicationId, token), { body: { ...body, ...flags }, auth: false });
      }
    }
  }
}
