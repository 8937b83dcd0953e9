import { marked } from 'marked';
import { type DiscordMessage, renderReply } from '../../src/platforms/discord/render.ts';
import { escapeHtml, type Picture, pageOf } from './page.ts';
import type { Shown } from './replies.ts';

/** Discord's dark look, approximated: colours and sizes as its desktop client has them. */
const STYLE = `
body { background: #313338; color: #dbdee1; font: 16px/1.375 "gg sans", "Noto Sans", "Helvetica Neue", Arial, sans-serif; padding: 14px 16px 14px 72px }
.who { position: relative } .who::before { content: "V"; position: absolute; left: -56px; top: 2px; width: 40px; height: 40px; border-radius: 50%;
  background: #1d3a5f; color: #fff; text-align: center; line-height: 40px; font-weight: 700 }
.who b { color: #f2f3f5; font-weight: 500 } .app { background: #5865f2; color: #fff; font-size: 10px; border-radius: 3px; padding: 1px 4px; vertical-align: 2px; margin: 0 4px }
.who time, .only { color: #949ba4; font-size: 12px }
.embed { background: #2b2d31; border-left: 4px solid #1e1f22; border-radius: 4px; padding: 8px 16px 12px; margin-top: 6px; max-width: 520px; font-size: 14px; line-height: 18px }
.embed h1 { font-size: 16px; line-height: 22px; color: #f2f3f5; margin: 4px 0 6px; font-weight: 600 } .embed h3 { font-size: 16px; line-height: 22px; color: #f2f3f5; margin: 12px 0 4px } .embed p { margin: 0 0 8px } .embed strong { color: #f2f3f5 }
.embed blockquote { margin: 0 0 8px; padding: 0 8px 0 12px; border-left: 4px solid #4e5058; border-radius: 2px } .embed blockquote p:last-child { margin: 0 }
.embed ul { margin: 0 0 8px; padding-left: 18px } .embed a { color: #00a8fc } .embed footer { font-size: 12px; color: #b5bac1; margin-top: 4px }
.embed time { background: #3c3e44; border-radius: 3px; padding: 0 2px } .mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px }
.row { margin-top: 6px; display: flex; flex-wrap: wrap; gap: 8px } .button { background: #4e5058; color: #fff; border-radius: 3px; padding: 6px 14px; font-size: 14px; font-weight: 500 }
.main { background: #5865f2 } .menu { background: #1e1f22; color: #949ba4; border-radius: 4px; padding: 8px 12px; width: 400px; font-size: 15px } .menu::after { content: "⌄"; float: right }
.only { margin-top: 6px }`;

/** An answer as a reader on Discord sees it. */
export function discordPicture({ name, reply, call, personal }: Shown): Picture {
  const share = personal && call ? { ...call, page: 1 } : undefined;
  const messages = renderReply(reply, { share });
  const only = personal ? '<div class="only">Only you can see this · <a style="color:#00a8fc">Dismiss message</a></div>' : '';
  const head = '<div class="who"><b>verbatim</b><span class="app">APP</span><time>Today at 07:00</time></div>';
  return { name, html: pageOf(STYLE, `${head}${messages.map(messageHtml).join('')}${only}`) };
}

function messageHtml({ embeds, components }: DiscordMessage): string {
  const shown = embeds.map(({ title, description = '', footer }) => {
    const parts = [
      title && `<h1>${markdown(title, true)}</h1>`,
      markdown(description),
      footer && `<footer>${escapeHtml(footer.text)}</footer>`,
    ];
    return `<div class="embed">${parts.filter(Boolean).join('')}</div>`;
  });
  return `${shown.join('')}${components.map(({ components: row }) => `<div class="row">${row.map(componentHtml).join('')}</div>`).join('')}`;
}

type Component = DiscordMessage['components'][number]['components'][number];

const componentHtml = (component: Component): string =>
  'options' in component
    ? `<div class="menu">${escapeHtml(component.placeholder ?? '')}</div>`
    : `<span class="button${component.style === 1 ? ' main' : ''}">${escapeHtml('label' in component ? (component.label ?? '') : '')}</span>`;

/** Discord's Markdown is not CommonMark: a line break is one, and times and channels have marks of their own. */
function markdown(text: string, inline = false): string {
  const source = text.replace(/^((?:> .*\n?)+)/gm, '$1\n');
  const html = inline ? marked.parseInline(source, { async: false }) : marked.parse(source, { async: false, breaks: true });
  return html
    .replace(
      /(?:&lt;|<)t:(\d+):([Df])(?:&gt;|>)/g,
      (_, seconds: string, style: string) => `<time>${dateOf(Number(seconds), style === 'f')}</time>`,
    )
    .replace(/&lt;#\d+&gt;|<#\d+>/g, '<span class="mention">#news</span>');
}

const dateOf = (seconds: number, time: boolean): string =>
  new Date(seconds * 1000).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(time && { hour: '2-digit', minute: '2-digit' }),
    timeZone: 'UTC',
  });
