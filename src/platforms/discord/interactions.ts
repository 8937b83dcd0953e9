import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type REST,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Asker, Command, Completion, Offered } from '../../core/chat/command.ts';
import type { CsvAnswer, Question } from '../../core/chat/question.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { cutShort } from '../../text/split-text.ts';
import { FORGOTTEN } from '../common/press.ts';
import { type AskedOnDiscord, type DiscordAnswerParts, DiscordAnswers, isTooLate } from './answers.ts';
import { BUTTON_IDS } from './components.ts';
import { callOf, commandNameOf, textOf, whoAsks } from './interaction-input.ts';
import { renderReply } from './render.ts';

export interface InteractionParts extends DiscordAnswerParts {
  /** The answer as a CSV. Never throws. */
  readonly csv: (question: Omit<Question, 'page'>) => Promise<CsvAnswer>;
  /** Whether everyone in the channel sees the answer. Never throws. */
  readonly isShared: (question: Omit<Question, 'page'>) => Promise<boolean>;
  /** At most 25, nearest first. */
  readonly complete: (kind: Completion, typed: string, who: Pick<Question, 'space' | 'asker'>) => Promise<readonly Offered[]>;
  /** What the quotes and demands behind a message are. Never throws. */
  readonly inMessage: (text: string, asker: Asker) => Promise<Reply>;
  /** Has another process answer; resolves to false where this one has to. Never throws. */
  readonly elsewhere?: ((asked: AskedOnDiscord) => Promise<boolean>) | undefined;
}

type Pressable = ButtonInteraction | StringSelectMenuInteraction;

/** https://docs.discord.com/developers/interactions/application-commands#autocomplete */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** Answers what people do on Discord: commands, buttons, menus, and options that are being typed. Each is acknowledged before the answer is worked out. */
export class Interactions {
  readonly #parts: InteractionParts;
  readonly #answers: DiscordAnswers;

  /** `rest`: what answers go through. */
  constructor(parts: InteractionParts, rest: REST) {
    this.#parts = parts;
    this.#answers = new DiscordAnswers(rest, parts);
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
      if (!isTooLate(error)) this.#parts.unexpected(error);
    }
  }

  async #command(interaction: ChatInputCommandInteraction): Promise<void> {
    const question = { call: callOf(interaction), ...whoAsks(interaction) };
    const shared = await this.#parts.isShared(question);
    await interaction.deferReply(shared ? {} : { flags: MessageFlags.Ephemeral });
    const { applicationId, token } = interaction;
    const asked = { applicationId, token, question: { ...question, page: 1 }, shared };
    if (!(await this.#parts.elsewhere?.(asked))) await this.#answers.answer(asked);
  }

  async #message(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { asker } = whoAsks(interaction);
    await this.#answers.show(
      interaction,
      await this.#answers.rendered(await this.#parts.inMessage(textOf(interaction.targetMessage), asker)),
    );
  }

  /** Answers a press on a button, or a choice in a menu whose values are button ids. */
  async #press(interaction: Pressable, id: string): Promise<void> {
    const kind = BUTTON_IDS.kindOf(id);
    if (kind === undefined) return;
    if (kind === 'turn') await interaction.deferUpdate();
    else await interaction.deferReply(kind === 'share' ? {} : { flags: MessageFlags.Ephemeral });
    const press = await BUTTON_IDS.read(id, this.#parts.calls);
    if (!press) return this.#answers.show(interaction, renderReply(FORGOTTEN), { behind: kind === 'turn' });
    const { call, page } = press;
    if (kind === 'csv') {
      const { reply, file } = await this.#parts.csv({ call, ...whoAsks(interaction) });
      return this.#answers.show(interaction, await this.#answers.rendered(reply), { file });
    }
    const { reply, failed } = await this.#parts.answer({ call, page, ...whoAsks(interaction) });
    const isPublic = kind === 'share' || !interaction.message.flags.has(MessageFlags.Ephemeral);
    const share = failed || isPublic ? undefined : this.#answers.shareable({ ...call, page });
    const shown = kind === 'share' ? { ...reply, paging: undefined, buttons: [], menus: [], csv: undefined, wrong: undefined } : reply;
    await this.#answers.show(interaction, await this.#answers.rendered(shown, share), { shared: kind !== 'ask' && isPublic });
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
