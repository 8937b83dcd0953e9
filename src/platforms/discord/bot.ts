import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
  REST,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { backoffMs } from '../../core/backoff.ts';
import type { Asker, Command, Completion, Offered } from '../../core/chat/command.ts';
import type { TypedCall } from '../../core/chat/command-line.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { PlatformState } from '../../core/ports/platform-store.ts';
import type { Space } from '../../core/scope.ts';
import { CONNECTING } from '../common/connecting.ts';
import { pressedOf } from './calls.ts';
import { DiscordPlaces } from './places.ts';
import { DiscordPoster } from './poster.ts';
import { inviteLink, registerCommands } from './register.ts';
import { cut, type DiscordMessage, renderReply, type ShareCall } from './render.ts';

/** What someone asks on Discord. */
export interface Asked {
  readonly call: TypedCall;
  readonly page: number;
  readonly space: Space;
  readonly asker: Asker;
}

export interface DiscordParts {
  readonly token: string;
  /** Discord's own where it is left out. */
  readonly apiUrl?: string | undefined;
  /** Registers the commands in this server alone, at once; for trying out. */
  readonly guildId?: string | undefined;
  readonly commands: readonly Command[];
  /** Never throws. */
  readonly answer: (asked: Asked) => Promise<{ readonly reply: Reply; readonly failed: boolean }>;
  /** Whether everyone in the channel sees the answer. Never throws. */
  readonly isShared: (asked: Omit<Asked, 'page'>) => Promise<boolean>;
  /** At most 25, nearest first. */
  readonly complete: (kind: Completion, typed: string, who: Pick<Asked, 'space' | 'asker'>) => Promise<readonly Offered[]>;
  /** What the quotes and demands behind a message are. Never throws. */
  readonly inMessage: (text: string, asker: Asker) => Promise<Reply>;
  /** A line for the operator. */
  readonly say: (line: string) => void;
  readonly onState: (state: PlatformState, detail: string) => void;
  readonly unexpected: (error: unknown) => void;
}

/** An interaction whose three seconds are over: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const TOO_LATE = new Set([10062, 40060]);
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** The bot on Discord: one gateway connection, without any privileged intent. discord.js resumes it, waits out rate limits and repeats what failed on their side. */
export class DiscordBot {
  readonly #parts: DiscordParts;
  readonly #client: Client;
  readonly #stopped = new AbortController();
  readonly poster: DiscordPoster;
  readonly places: DiscordPlaces;

  constructor(parts: DiscordParts) {
    this.#parts = parts;
    const { apiUrl } = parts;
    const rest = apiUrl === undefined ? {} : { api: apiUrl };
    this.#client = new Client({ intents: [GatewayIntentBits.Guilds], rest });
    const once = new REST({ ...rest, retries: 0 }).setToken(parts.token);
    this.poster = new DiscordPoster(this.#client.rest, () => this.#client.user?.id, parts.unexpected, once);
    this.places = new DiscordPlaces(this.#client);
    this.#client.on(Events.InteractionCreate, (interaction) => void this.#on(interaction));
    this.#client.on(Events.Error, parts.unexpected);
    this.#client.on(Events.Invalidated, () => {
      parts.onState('refused', 'Discord ended the session');
      parts.say('Discord ended the session: the token was revoked or the bot removed. Check DISCORD_TOKEN.');
    });
    for (const event of [Events.ShardReady, Events.ShardResume] as const) this.#client.on(event, () => parts.onState('connected', ''));
    this.#client.on(Events.ShardReconnecting, () => parts.onState('down', 'the connection was lost'));
    this.#client.on(Events.ShardDisconnect, ({ code }) => parts.onState('down', `Discord closed the connection (${code})`));
  }

  /** Connects and registers the commands where they differ; tries again, with growing waits, while Discord is not there. Resolves to whether it is connected: false for a token that Discord refuses. */
  async start(): Promise<boolean> {
    this.#parts.onState('connecting', '');
    for (let attempt = 1; !this.#stopped.signal.aborted; attempt++) {
      try {
        const ready = new Promise<void>((resolve) => this.#client.once(Events.ClientReady, () => resolve()));
        await this.#client.login(this.#parts.token);
        await ready;
        const { guildId, commands } = this.#parts;
        await registerCommands(this.#client.rest, { applicationId: this.#client.application!.id, guildId, commands });
        this.#parts.say(
          `On Discord as ${this.#client.user?.username ?? 'the bot'}. To add it to a server: ${inviteLink(this.#client.application!.id)}`,
        );
        return true;
      } catch (error) {
        if (isRefused(error)) {
          this.#parts.onState('refused', 'Discord refuses DISCORD_TOKEN');
          this.#parts.say('Discord refuses DISCORD_TOKEN: copy the bot’s token again from https://discord.com/developers/applications.');
          return false;
        }
        const why = error instanceof Error ? error.message : String(error);
        this.#parts.onState('down', why);
        this.#parts.say(`Discord can’t be reached (${why}); trying again.`);
        await pause(backoffMs(attempt, CONNECTING, Math.random()), this.#stopped.signal);
      }
    }
    return false;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#client.destroy();
  }

  async #on(interaction: Interaction): Promise<void> {
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
    const asked = { call: callOf(interaction), ...whoAsks(interaction) };
    const shared = await this.#parts.isShared(asked);
    await interaction.deferReply(shared ? {} : { flags: MessageFlags.Ephemeral });
    const { reply, failed } = await this.#parts.answer({ ...asked, page: 1 });
    await show(interaction, renderReply(reply, { share: failed || shared ? undefined : this.#shareable(asked.call, 1) }), shared);
  }

  async #message(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { asker } = whoAsks(interaction);
    await show(interaction, renderReply(await this.#parts.inMessage(textOf(interaction.targetMessage), asker)));
  }

  /** A button, or a menu whose values are such ids. */
  async #press(interaction: Pressable, id: string): Promise<void> {
    const pressed = pressedOf(id);
    if (!pressed) return;
    const { press, call, page } = pressed;
    if (press === 'turn') await interaction.deferUpdate();
    else await interaction.deferReply(press === 'share' ? {} : { flags: MessageFlags.Ephemeral });
    const { reply, failed } = await this.#parts.answer({ call, page, ...whoAsks(interaction) });
    const isPublic = press === 'share' || !interaction.message.flags.has(MessageFlags.Ephemeral);
    const share = failed || isPublic ? undefined : this.#shareable(call, page);
    const shown = press === 'share' ? { ...reply, paging: undefined, buttons: [] } : reply;
    await show(interaction, renderReply(shown, { share }), press !== 'ask' && isPublic);
  }

  /** What admins set is theirs to see. */
  #shareable(call: TypedCall, page: number): ShareCall | undefined {
    const command = this.#parts.commands.find(({ name }) => name === call.command);
    return command && !command.admin ? { call, page } : undefined;
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const command = this.#parts.commands.find(({ name }) => name === nameOf(interaction));
    const focused = interaction.options.getFocused(true);
    const option = command?.options[focused.name];
    const kind = option?.type === 'string' || option?.type === 'integer' ? option.complete : undefined;
    const offered = kind ? await this.#parts.complete(kind, focused.value, whoAsks(interaction)) : [];
    await interaction.respond(
      offered
        .filter(({ label, value }) => label.trim() !== '' && value.length <= LONGEST_CHOICE)
        .slice(0, MOST_CHOICES)
        .map(({ label, value }) => ({ name: cut(label, LONGEST_CHOICE), value: option?.type === 'integer' ? Number(value) : value })),
    );
  }
}

/** What a reader sees of a message: its words, and those of the pages and forwarded messages that it shows. */
function textOf({ content, embeds, messageSnapshots }: Message): string {
  const shown = embeds.flatMap(({ url, title, description }) => [title, description, url]);
  const forwarded = [...messageSnapshots.values()].map((snapshot) => snapshot.content);
  return [content, ...forwarded, ...shown].filter(Boolean).join('\n\n');
}

type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | Pressable;
type Pressable = ButtonInteraction | StringSelectMenuInteraction;
type AnyCommand = ChatInputCommandInteraction | AutocompleteInteraction;

const nameOf = (interaction: AnyCommand): string =>
  [interaction.commandName, interaction.options.getSubcommand(false)].filter((part) => part !== null).join(' ');

function callOf(interaction: ChatInputCommandInteraction): TypedCall {
  const own = interaction.options.data.flatMap((option) => option.options ?? [option]);
  const options = own.flatMap(({ name, value, attachment }) => (value === undefined ? [] : [[name, attachment?.url ?? String(value)]]));
  return { command: nameOf(interaction), options: Object.fromEntries(options) };
}

const spaceOf = ({ guildId, user }: Interaction): Space => guildId ?? `dm:${user.id}`;

/** Permissions come with every interaction, as they are at that moment. */
function whoAsks(interaction: Answerable | AutocompleteInteraction): Pick<Asked, 'space' | 'asker'> {
  const admin = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return {
    space: spaceOf(interaction),
    asker: { platform: 'discord', id: interaction.user.id, channel: interaction.channelId ?? undefined, admin },
  };
}

/** The first message in the place that was kept for it, the others behind it. */
async function show(interaction: Answerable, messages: readonly DiscordMessage[], shared = false): Promise<void> {
  const [first, ...others] = messages.map(({ allowed_mentions: _, ...message }) => ({ ...message, allowedMentions: { parse: [] } }));
  await interaction.editReply(first!);
  for (const message of others) await interaction.followUp(shared ? message : { ...message, flags: MessageFlags.Ephemeral });
}

const isRefused = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  (error instanceof Error &&
    /invalid token|TokenInvalid|disallowed intents/i.test(`${(error as { code?: string }).code} ${error.message}`));

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
