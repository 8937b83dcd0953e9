import type { Inline, Reply } from '../../../core/chat/reply.ts';
import { type DiscordMessage, renderReply } from '../../../platforms/discord/render.ts';
import type { PreviewLine, PreviewMessage } from '../../../web/admin/dashboard.ts';

/** Of a message's embeds in all (https://docs.discord.com/developers/resources/message#embed-object-embed-limits). */
const LARGEST = 6000;

/** An answer as Discord shows it: what its Markdown makes of each line of the very messages that are sent. */
export const discordPreview = (reply: Reply): PreviewMessage[] =>
  renderReply(reply).map((message) => ({
    lines: message.embeds.flatMap(linesOf),
    buttons: buttonsOf(message),
    size: message.embeds.reduce(
      (sum, { title = '', description = '', footer }) => sum + title.length + description.length + (footer?.text.length ?? 0),
      0,
    ),
    largest: LARGEST,
  }));

function linesOf({ title, description = '', footer }: DiscordMessage['embeds'][number]): PreviewLine[] {
  const lines = description.split('\n').filter((line) => line !== '');
  return [
    ...(title === undefined ? [] : [{ kind: 'title' as const, text: inlines(title) }]),
    ...lines.map(lineOf),
    ...(footer ? [{ kind: 'foot' as const, text: footer.text }] : []),
  ];
}

function lineOf(line: string): PreviewLine {
  if (line.startsWith('> ')) return { kind: 'quote', text: inlines(line.slice(2)) };
  if (line.startsWith('- ')) return { kind: 'item', text: inlines(line.slice(2)) };
  if (line.startsWith('### ')) return { kind: 'title', text: inlines(line.slice(4)) };
  return { kind: 'text', text: inlines(line) };
}

/** All that our own Markdown holds, each beside the place where `src/platforms/discord/markup.ts` writes it: escapes, strong words, links, times, channels. */
const TOKENS =
  /\\(?<escaped>.)|\*\*(?<strong>(?:\\.|[^*\\])+)\*\*|\[(?<label>[^\]]+)\]\((?<url>[^)]+)\)|<t:(?<seconds>-?\d+):(?<style>[Df])>|<(?<address>https?:[^>]+)>|<#(?<channel>\d+)>/gu;

function inlines(markdown: string): Inline[] {
  const pieces: Inline[] = [];
  let at = 0;
  for (const found of markdown.matchAll(TOKENS)) {
    pieces.push(markdown.slice(at, found.index), pieceOf(found.groups ?? {}));
    at = found.index + found[0].length;
  }
  return [...pieces, markdown.slice(at)];
}

function pieceOf({ escaped, strong, label, url, seconds, style, address, channel }: Readonly<Record<string, string | undefined>>): Inline {
  if (strong !== undefined) {
    const [linked] = inlines(strong).filter((piece) => typeof piece === 'object' && 'url' in piece);
    return linked ?? { text: strong.replace(/\\(.)/gu, '$1'), style: 'strong' };
  }
  if (label !== undefined && url !== undefined) return { text: label, url };
  if (seconds !== undefined) return { date: new Date(Number(seconds) * 1000), time: style === 'f' };
  if (address !== undefined) return { text: address, url: address };
  return channel === undefined ? (escaped ?? '') : `channel ${channel}`;
}

const buttonsOf = ({ components }: DiscordMessage): string[] =>
  components.flatMap(({ components: row }) =>
    row.flatMap((one) => ('options' in one ? (one.placeholder ?? []) : 'label' in one ? (one.label ?? []) : [])),
  );
