import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Asker, Command, Completion, Offered } from '../../core/chat/command.ts';
import { printedReply } from '../../core/chat/printed-reply.ts';
import type { Answer, CsvAnswer, Question, TextFile } from '../../core/chat/question.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { CommandCallStore, PagedCall } from '../../core/ports/command-call-store.ts';
import { cutShort } from '../../text/split-text.ts';
import { FORGOTTEN, type KeptCalls } from '../common/press.ts';
import { BUTTON_IDS, callsUnder } from './components.ts';
import { callOf, commandNameOf, textOf, whoAsks } from './interaction-input.ts';
import { type DiscordMessage, renderReply } from './render.ts';

export interface InteractionParts {
  readonly commands: readonly Command[];
  /** Never throws. */
  readonly answer: (question: Question) => Promise<Pick<Answer, 'reply' | 'failed'>>;
  /** The answer as a CSV. Never throws. */
  readonly csv: (question: Omit<Question, 'page'>) => Promise<CsvAnswer>;
  /** Whether everyone in the channel sees the answer. Never throws. */
  readonly isShared: (question: Omit<Question, 'page'>) => Promise<boolean>;
  /** At most 25, nearest first. */
  readonly complete: (kind: Completion, typed: string, who: Pick<Question, 'space' | 'asker'>) => Promise<readonly Offered[]>;
  /** What the quotes and demands behind a message are. Never throws. */
  readonly inMessage: (text: string, asker: Asker) => Promise<Reply>;
  /** Keeps the calls of buttons that are too long for a button's id. */
  readonly calls: CommandCallStore;
  readonly unexpected: (error: unknown) => void;
}

type Pressable = ButtonInteraction | StringSelectMenuInteraction;
type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | Pressable;

/** The three seconds of an interaction are over. */
const TOO_LATE: ReadonlySet<number> = new Set<number>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);
/** https://docs.discord.com/developers/interactions/application-commands#autocomplete */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** Answers what people do on Discord: commands, buttons, menus, and options that are being typed. Each is acknowledged before the answer is worked out. */
export class Interactions {
  readonly #parts: InteractionParts;

  constructor(parts: InteractionParts) {
    this.#parts = parts;
  }

  /** Never throws. */
  async on(interaction: Interaction): Promise<void> {
    try {
      if (interaction.isAutocomplete()) await this.#complete(interaction);
      else if (interaction.isChatInputCommand()) await this.#command(interaction);
      else if (interaction.isMessageContextMenuCommand()) await this.#message(interaction);
      else if (interaction.isButton()) await this.#press(interaction, interaction.customId);
      else if (interaction.isStringSelectMenu()) await this.#press(interaction, interaction.values[0] ?? '');
    } catch (error) {
      if (!(error instanceof DiscordAPIError && TOO_LATE.has(Number(error.code)))) this.#parts.unexpected(error);
    }
  }

  async #command(interaction: ChatInputCommandInteraction): Promise<void> {
    const question = { call: callOf(interaction), ...whoAsks(interaction) };
    const shared = await this.#parts.isShared(question);
    await interaction.deferReply(shared ? {} : { flags: MessageFlags.Ephemeral });
    const { reply, failed } = await this.#parts.answer({ ...question, page: 1 });
    const share = failed || shared ? undefined : this.#shareable({ ...question.call, page: 1 });
    await show(interaction, await this.#rendered(reply, share), { shared });
  }

  async #message(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { asker } = whoAsks(interaction);
    await show(interaction, await this.#rendered(await this.#parts.inMessage(textOf(interaction.targetMessage), asker)));
  }

  /** Answers a press on a button, or a choice in a menu whose values are button ids. */
  async #press(interaction: Pressable, id: string): Promise<void> {
    const kind = BUTTON_IDS.kindOf(id);
    if (kind === undefined) return;
    if (kind === 'turn') await interaction.deferUpdate();
    else await interaction.deferReply(kind === 'share' ? {} : { flags: MessageFlags.Ephemeral });
    const press = await BUTTON_IDS.read(id, this.#parts.calls);
    if (!press) return show(interaction, renderReply(FORGOTTEN), { behind: kind === 'turn' });
    const { call, page } = press;
    if (kind === 'csv') {
      const { reply, file } = await this.#parts.csv({ call, ...whoAsks(interaction) });
      return show(interaction, await this.#rendered(reply), { file });
    }
    const { reply, failed } = await this.#parts.answer({ call, page, ...whoAsks(interaction) });
    const isPublic = kind === 'share' || !interaction.message.flags.has(MessageFlags.Ephemeral);
    const share = failed || isPublic ? undefined : this.#shareable({ ...call, page });
    const shown = kind === 'share' ? { ...reply, paging: undefined, buttons: [], menus: [], csv: undefined, wrong: undefined } : reply;
    await show(interaction, await this.#rendered(shown, share), { shared: kind !== 'ask' && isPublic });
  }

  async #rendered(reply: Reply, share?: PagedCall): Promise<DiscordMessage[]> {
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
  #shareable(call: PagedCall): PagedCall | undefined {
    const command = this.#definitionOf(call.command);
    return command && !command.admin && !command.moreForAdmins ? call : undefined;
  }

  #definitionOf(command: string): Command | undefined {
    return this.#parts.commands.find(({ name }) => name === command);
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const command = this.#definitionOf(commandNameOf(interaction));
    const focused = interaction.options.getFocused(true);
    const option = command?.options[focused.name];
    const kind = option?.type === 'string' || option?.type === 'integer' ? option.complete : undefined;
    const offered = kind ? await this.#parts.complete(kind, focused.value, whoAsks(interaction)) : [];
    await interaction.respond(
      offered
        .filter(({ label, value }) => label.trim() !== '' && value.length <= LONGEST_CHOICE)
        .slice(0, MOST_CHOICES)
        .map(({ label, value }) => ({ name: cutShort(label, LONGEST_CHOICE), value: option?.type === 'integer' ? Number(value) : value })),
    );
  }
}

/** The first message in the place that was kept for it, with the file, the others behind it; with `behind` all of them. `shared`: those behind it are for everyone. */
async function show(
  { client: { rest }, applicationId, token }: Answerable,
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
      await rest.patch(Routes.webhookMessage(applicationId, token), { body, files, auth: false });
    } else
      await rest.post(Routes.webhook(applicationId, token), {
        body: shared ? body : { ...body, flags: MessageFlags.Ephemeral },
        auth: false,
      });
  }
}
