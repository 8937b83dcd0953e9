import type { Seen } from './platforms.ts';

export interface DiscordMessage {
  readonly files?: readonly { readonly name: string; readonly content: string }[];
  readonly embeds?: readonly { readonly title?: string; readonly description?: string; readonly footer?: { readonly text: string } }[];
  readonly components?: readonly {
    readonly components: readonly {
      readonly custom_id: string;
      readonly label?: string;
      readonly options?: readonly { readonly value: string; readonly label: string }[];
    }[];
  }[];
}

/** What Discord shows of its Markdown: https://support.discord.com/hc/en-us/articles/210298617 */
export function readDiscord(messages: readonly DiscordMessage[]): Seen {
  const texts = messages.flatMap(({ embeds = [] }) =>
    embeds.map(({ title = '', description = '', footer }) => [shown(title), shown(description), footer?.text ?? ''].join('\n')),
  );
  const components = messages.flatMap(({ components: rows = [] }) => rows.flatMap((row) => row.components));
  return { text: texts.join('\n'), buttons: components.map(({ label }) => label ?? 'Context') };
}

const shown = (markdown: string): string =>
  markdown
    .replace(/^(?:> |- |### )/gm, '')
    .replace(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\((?:[^)\s]+)\)/g, '$1')
    .replace(/<(https?:[^\s<>]+)>/g, '$1')
    .replace(/<t:(\d+):D>/g, (_, seconds: string) => dateOf(Number(seconds)))
    .replace(/<t:(\d+):f>/g, (_, seconds: string) => dateTimeOf(Number(seconds)))
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([^A-Za-z0-9\s])/g, '$1');

/** The same to the minute. */
export const dateTimeOf = (seconds: number): string => `${dateOf(seconds)}, ${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;

/** As a reader in Greenwich has it. */
export const dateOf = (seconds: number): string =>
  new Date(seconds * 1000).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
