import { type Chat, chatOf } from '../../../src/app/chat/chat.ts';
import { csvOf } from '../../../src/app/chat/csv-answer.ts';
import { createDispatch } from '../../../src/app/chat/dispatch.ts';
import type { Registry } from '../../../src/app/chat/registry.ts';
import { type TypedCall, typedOptions } from '../../../src/core/chat/command-line.ts';
import { printedLine } from '../../../src/core/chat/printed-reply.ts';
import type { TextFile } from '../../../src/core/chat/question.ts';
import type { CommandCall, Reply } from '../../../src/core/chat/reply.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { DiscordBot } from '../../../src/platforms/discord/bot.ts';
import { SlackBot } from '../../../src/platforms/slack/bot.ts';
import { renderReply } from '../../../src/platforms/terminal/render.ts';
import { CHANNEL_ID, FakeDiscord } from '../../fakes/discord.ts';
import { ADMIN, APP_TOKEN, BOT_TOKEN, FakeSlack, READER } from '../../fakes/slack.ts';
import { type DiscordMessage, readDiscord } from './read-discord.ts';
import { readSlack, type SlackAnswer } from './read-slack.ts';

/** What a person sees of an answer, and the buttons under it by their labels. */
export interface Seen {
  readonly text: string;
  readonly buttons: readonly string[];
}

/** A platform with someone at it. Options stand as they are typed on a terminal: `putin about nato`. */
export interface Desk {
  readonly name: string;
  ask(command: string, options?: Readonly<Record<string, string>>, as?: 'reader' | 'admin'): Promise<Seen>;
  /** Presses a button of the last answer. */
  press(label: string, as?: 'reader' | 'admin'): Promise<Seen>;
  /** Chooses in a menu of the last answer what begins so. */
  choose(label: string, as?: 'reader' | 'admin'): Promise<Seen>;
  /** The last answer as a CSV. */
  csv(): Promise<TextFile>;
  stop(): Promise<void>;
}

export interface DeskParts {
  readonly store: Store;
  readonly registry: Registry;
  readonly folder: string;
  readonly errors: unknown[];
}

/** As the program builds it. */
const chatIn = ({ store, registry, errors }: DeskParts): Chat =>
  chatOf({
    store,
    registry,
    places: () => undefined,
    logError: (error, id = 'an id') => {
      errors.push(error);
      return id;
    },
  });

export function terminalDesk({ store, registry, errors }: DeskParts): Desk {
  let last: Reply | undefined;
  let lastCall: TypedCall | undefined;
  const dispatchFor = (admin: boolean) =>
    createDispatch({
      registry,
      store,
      space: 'desk',
      asker: { platform: 'terminal', admin, channel: 'news', id: 'someone' },
      now: () => new Date(),
      unexpected: (error) => errors.push(error),
    });
  const run = async (call: TypedCall, page: number, admin: boolean): Promise<Seen> => {
    const dispatch = dispatchFor(admin);
    lastCall = call;
    last = (await dispatch.run(call, page)).reply;
    const { paging, buttons = [] } = last;
    const turns = paging ? [...(paging.page > 1 ? ['Back'] : []), ...(paging.page < paging.pages ? ['More'] : [])] : [];
    return {
      text: renderReply({ ...last, buttons: [], menus: [] }, { colour: false }),
      buttons: [...turns, ...buttons.map(({ label }) => printedLine(label))],
    };
  };
  const typed = ({ command, options }: CommandCall): TypedCall => ({
    command,
    options: Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)])),
  });
  return {
    name: 'terminal',
    ask: (command, options = {}, as = 'reader') => run({ command, options: { ...options } }, 1, as === 'admin'),
    press(label, as = 'reader') {
      const admin = as === 'admin';
      const { paging, buttons = [], blocks } = last!;
      if (label === 'More') return run(typed(paging!.call), paging!.page + 1, admin);
      if (label === 'Back') return run(typed(paging!.call), paging!.page - 1, admin);
      if (label === 'Context')
        return run(typed(blocks.flatMap((block) => (block.kind === 'quote' && block.context ? [block.context] : []))[0]!), 1, admin);
      if (label === 'Wrong?') return run(typed(last!.wrong!), 1, admin);
      return run(typed(buttons.find((button) => printedLine(button.label) === label)!.call), 1, admin);
    },
    choose: (label, as = 'reader') => {
      const choices = (last!.menus ?? []).flatMap((menu) => menu.choices);
      return run(typed(choices.find((choice) => printedLine(choice.label).startsWith(label))!.call), 1, as === 'admin');
    },
    csv: async () => (await csvOf(lastCall!, dispatchFor(false))).file!,
    stop: async () => undefined,
  };
}

const TYPES: Readonly<Record<string, number>> = { string: 3, since: 3, integer: 4, role: 8, channel: 7 };

export async function discordDesk(parts: DeskParts): Promise<Desk> {
  const { registry, errors } = parts;
  const discord = await new FakeDiscord().start();
  const bot = new DiscordBot({
    token: discord.token,
    apiUrl: discord.url,
    commands: registry.commands,
    ...chatIn(parts),
    calls: parts.store.commandCalls,
    say: () => undefined,
    onState: () => undefined,
    unexpected: (error) => errors.push(error),
  });
  await bot.start();
  let last: DiscordMessage | undefined;
  const seen = (answers: readonly unknown[]): Seen => {
    const messages = answers as readonly DiscordMessage[];
    last = messages.at(-1);
    return readDiscord(messages);
  };
  const pressed = async (data: Readonly<Record<string, unknown>>, as: 'reader' | 'admin'): Promise<Seen> => {
    const message = { id: '920000000000000001', channel_id: CHANNEL_ID, type: 0, content: '', embeds: [], components: [], flags: 64 };
    const answered = await discord.interact(3, data, {
      permissions: as === 'admin' ? '32' : '0',
      message: { ...message, author: { id: '1', username: 'v' }, timestamp: '2026-11-23T00:00:00Z' },
    });
    return seen(answered.messages);
  };
  const desk: Desk = {
    name: 'Discord',
    async ask(command, options = {}, as = 'reader') {
      const [name, member] = command.split(' ');
      const known = registry.commands.find((one) => one.name === command)!.options;
      const given = Object.entries(options).map(([option, value]) => {
        const type = TYPES[known[option]!.type]!;
        return { name: option, type, value: type === 4 ? Number(value) : value };
      });
      const inner = member === undefined ? given : [{ name: member, type: 1, options: given }];
      const permissions = as === 'admin' ? '32' : '0';
      return seen((await discord.interact(2, { name, type: 1, options: inner }, { permissions })).messages);
    },
    press(label, as = 'reader') {
      const components = (last!.components ?? []).flatMap((row) => row.components);
      const menu = components.find(({ options }) => options !== undefined);
      const button = components.find((one) => one.label === label);
      return pressed(
        button
          ? { custom_id: button.custom_id, component_type: 2 }
          : { custom_id: menu!.custom_id, component_type: 3, values: [menu!.options![0]!.value] },
        as,
      );
    },
    choose(label, as = 'reader') {
      const menus = (last!.components ?? []).flatMap((row) => row.components);
      const menu = menus.find(({ options = [] }) => options.some((option) => option.label.startsWith(label)))!;
      const { value } = menu.options!.find((option) => option.label.startsWith(label))!;
      return pressed({ custom_id: menu.custom_id, component_type: 3, values: [value] }, as);
    },
    async csv() {
      await desk.press('CSV');
      return last!.files![0]!;
    },
    async stop() {
      await bot.stop();
      await discord.stop();
    },
  };
  return desk;
}

export async function slackDesk(parts: DeskParts): Promise<Desk> {
  const { registry, errors } = parts;
  const slack = await new FakeSlack().start();
  const chat = chatIn(parts);
  const bot = new SlackBot({
    by: { botToken: BOT_TOKEN, appToken: APP_TOKEN },
    apiUrl: slack.url,
    commands: registry.commands,
    briefs: registry.briefs,
    prefix: 'verbatim-',
    admins: [],
    answer: chat.answer,
    csv: chat.csv,
    isShared: chat.isShared,
    readMessage: chat.inMessage,
    calls: parts.store.commandCalls,
    home: async ({ space, asker: { admin } }) => ({
      space,
      admin,
      sources: { items: [], total: 0 },
      schedules: [],
      watches: [],
      now: new Date(),
    }),
    say: () => undefined,
    onState: () => undefined,
    unexpected: (error) => errors.push(error),
  });
  await bot.start();
  let last: SlackAnswer | undefined;
  const seen = (answers: readonly unknown[]): Seen => {
    const messages = answers as readonly SlackAnswer[];
    last = messages.at(-1);
    return readSlack(messages);
  };
  const desk: Desk = {
    name: 'Slack',
    async ask(command, options = {}, as = 'reader') {
      const [name, ...member] = command.split(' ');
      const definition = registry.commands.find(({ name }) => name === command) ?? { options: {} };
      const words = [typedOptions({ command, options }, definition)];
      const { messages } = await slack.command(`/verbatim-${name}`, [...member, ...words].join(' '), {
        user: as === 'admin' ? ADMIN : READER,
      });
      return seen(messages);
    },
    async press(label, as = 'reader') {
      const buttons = last!.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
      const button = buttons.find((one) => one.type === 'button' && one.text.text === label) as { value: string; action_id: string };
      const { messages, views } = await slack.press(button.value, button.action_id, { user: as === 'admin' ? ADMIN : READER });
      return seen(messages.length > 0 ? messages : views);
    },
    async choose(label, as = 'reader') {
      const menus = last!.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
      const options = menus.flatMap((one) => (one.type === 'static_select' ? (one.options ?? []) : []));
      const { value = '' } = options.find(({ text }) => text.text.startsWith(label))!;
      const { messages, views } = await slack.choose(value, 'menu-0', { user: as === 'admin' ? ADMIN : READER });
      return seen(messages.length > 0 ? messages : views);
    },
    async csv() {
      await desk.press('CSV');
      return slack.files.at(-1)!;
    },
    async stop() {
      await bot.stop();
      await slack.stop();
    },
  };
  return desk;
}
