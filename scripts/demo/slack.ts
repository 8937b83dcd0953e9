import type { ActionsBlock, KnownBlock, ModalView, RichTextBlockElement, RichTextElement } from '@slack/types';
import { renderReply } from '../../src/platforms/slack/render/render.ts';
import { escapeHtml, type Picture, pageOf } from './page.ts';
import type { Shown } from './replies.ts';

/** Slack's light look, approximated: colours and sizes as its desktop client has them. */
const STYLE = `
body { background: #fff; color: #1d1c1d; font: 15px/1.46 Lato, "Noto Sans", "Helvetica Neue", Arial, sans-serif; padding: 10px 20px 14px 66px; max-width: 640px }
.who { position: relative; line-height: 20px } .who::before { content: "V"; position: absolute; left: -46px; top: 2px; width: 36px; height: 36px; border-radius: 6px;
  background: #1d3a5f; color: #fff; text-align: center; line-height: 36px; font-weight: 700 }
.app { background: #e8e8e8; color: #616061; font-size: 10px; border-radius: 2px; padding: 1px 3px; margin: 0 6px; font-weight: 700 } .who time, .only { color: #616061; font-size: 12px }
.only { margin-bottom: 2px } h1 { font-size: 18px; line-height: 24px; margin: 6px 0 4px; font-weight: 900 } .rich { margin: 4px 0; white-space: pre-wrap }
blockquote { margin: 4px 0; padding-left: 14px; border-left: 4px solid #ddd; border-radius: 3px } ul { margin: 4px 0; padding-left: 24px } a { color: #1264a3 }
.context { color: #616061; font-size: 12px; margin: 6px 0 } .row { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0 } .channel { background: #e8f5fa; color: #1264a3; border-radius: 3px; padding: 0 2px }
.button { border: 1px solid rgba(29,28,29,.3); border-radius: 4px; padding: 3px 12px; font-size: 13px; font-weight: 700 } .primary { background: #007a5a; color: #fff; border-color: #007a5a } .danger { color: #e01e5a; border-color: #e01e5a }
hr { border: 0; border-top: 1px solid #ddd; margin: 10px 0 } label { display: block; font-weight: 700; margin: 10px 0 4px } .field { border: 1px solid #bbb; border-radius: 4px; padding: 7px 10px; color: #616061 }
.hint { color: #616061; font-size: 12px; margin-top: 3px }
.window { padding: 0 } .window header { border-bottom: 1px solid #ddd; font-size: 20px; font-weight: 900; margin: 0 -66px 10px; padding: 8px 24px 14px }
.window footer { text-align: right; margin-top: 16px } .window body, body:has(.window) { padding-left: 66px; padding-right: 66px }`;

/** An answer as a reader on Slack sees it. */
export function slackPicture({ name, reply, call, personal }: Shown): Picture {
  const share = personal && call ? { ...call, page: 1 } : undefined;
  const blocks = renderReply(reply, { share }).flatMap((message) => message.blocks);
  const only = personal ? '<div class="only">Only visible to you</div>' : '';
  const head = `${only}<div class="who"><b>Verbatim</b><span class="app">APP</span><time>7:00 AM</time></div>`;
  return { name, html: pageOf(STYLE, `${head}${blocks.map(blockHtml).join('')}`) };
}

export const homePicture = (blocks: readonly KnownBlock[]): Picture => ({
  name: 'home',
  html: pageOf(`${STYLE} body { padding-left: 24px }`, blocks.map(blockHtml).join('')),
});

export function modalPicture(name: string, { title, blocks, submit, close }: ModalView): Picture {
  const buttons = [
    close && `<span class="button">${escapeHtml(close.text)}</span>`,
    submit && `<span class="button primary">${escapeHtml(submit.text)}</span>`,
  ];
  const body = `<header>${escapeHtml(title.text)}</header>${(blocks as KnownBlock[]).map(blockHtml).join('')}<footer>${buttons.filter(Boolean).join(' ')}</footer>`;
  return { name, html: pageOf(STYLE, `<div class="window">${body}</div>`) };
}

function blockHtml(block: KnownBlock): string {
  switch (block.type) {
    case 'header':
      return `<h1>${escapeHtml(block.text.text)}</h1>`;
    case 'context':
      return `<div class="context">${block.elements.map((one) => ('text' in one ? escapeHtml(one.text) : '')).join(' ')}</div>`;
    case 'actions':
      return `<div class="row">${block.elements.map(actionHtml).join('')}</div>`;
    case 'rich_text':
      return block.elements.map(richHtml).join('');
    case 'divider':
      return '<hr>';
    case 'section':
      return `<div class="rich">${escapeHtml(block.text?.text ?? '')}</div>`;
    case 'input':
      return inputHtml(block);
    default:
      throw new Error(`There is no picture of a block '${block.type}' yet`);
  }
}

/** A menu shows its placeholder. */
function actionHtml(element: ActionsBlock['elements'][number]): string {
  if (element.type === 'static_select') return buttonHtml(`${element.placeholder?.text ?? ''} ▾`, '');
  return 'text' in element && element.text ? buttonHtml(element.text.text, 'style' in element ? String(element.style) : '') : '';
}

const buttonHtml = (label: string, style: string): string => `<span class="button ${style}">${escapeHtml(label)}</span>`;

function inputHtml({ label, element, hint, optional }: Extract<KnownBlock, { type: 'input' }>): string {
  const { placeholder, initial_option, initial_value, initial_time } = element as {
    placeholder?: { text: string };
    initial_option?: { text: { text: string } };
    initial_value?: string;
    initial_time?: string;
  };
  const value = initial_option?.text.text ?? initial_value ?? initial_time ?? placeholder?.text ?? ' ';
  const told = hint ? `<div class="hint">${escapeHtml(hint.text)}</div>` : '';
  return `<label>${escapeHtml(label.text)}${optional ? ' <small>(optional)</small>' : ''}</label><div class="field">${escapeHtml(value)}&nbsp;</div>${told}`;
}

function richHtml(part: RichTextBlockElement): string {
  if (part.type === 'rich_text_list')
    return `<ul>${part.elements.map(({ elements }) => `<li>${elements.map(elementHtml).join('')}</li>`).join('')}</ul>`;
  const inner = part.elements.map((element) => elementHtml(element as RichTextElement)).join('');
  return part.type === 'rich_text_quote' ? `<blockquote class="rich">${inner}</blockquote>` : `<div class="rich">${inner}</div>`;
}

function elementHtml(element: RichTextElement): string {
  switch (element.type) {
    case 'text':
      return element.style?.bold ? `<b>${escapeHtml(element.text)}</b>` : escapeHtml(element.text);
    case 'link':
      return `<a>${escapeHtml(element.text ?? element.url)}</a>`;
    case 'date':
      return element.format
        .replace('{date_short_pretty}', dateOf(element.timestamp, { month: 'short', day: 'numeric', year: 'numeric' }))
        .replace('{time}', dateOf(element.timestamp, { hour: 'numeric', minute: '2-digit' }));
    case 'channel':
      return '<span class="channel">#news</span>';
    default:
      throw new Error(`There is no picture of an element '${element.type}' yet`);
  }
}

const dateOf = (seconds: number, shown: Intl.DateTimeFormatOptions): string =>
  new Date(seconds * 1000).toLocaleString('en-US', { ...shown, timeZone: 'UTC' });
