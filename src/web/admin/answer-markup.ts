import { html } from 'hono/html';
import { printedLine } from '../../core/chat/printed-reply.ts';
import type { CommandCall, Reply } from '../../core/chat/reply.ts';
import { replyMarkup } from '../markup/replies.ts';
import { type Markup, plain } from '../markup/text.ts';
import { callForm, menuForm, typedForm } from './call-form.ts';

/** An answer with all that can be done about it, each as a form. `call`: what it answers. */
export function answerMarkup(
  reply: Reply,
  { call, formToken, failed = false }: { readonly call: CommandCall; readonly formToken: string; readonly failed?: boolean },
): Markup {
  const { buttons = [], menus = [], wrong, paging } = reply;
  const next = paging && paging.page < paging.pages ? [{ label: 'Next page', call: paging.call, page: paging.page + 1 }] : [];
  const named = !failed && call.command === 'rulings speaker' && call.options['name'] === undefined;
  return html`${replyMarkup(reply)}
${menus.map((menu, n) => menuForm(menu, { id: `menu-${n}`, formToken }))}${
  named ? typedForm({ label: 'Somebody else', call }, [{ name: 'name', label: 'Whose words they are' }], { id: 'named', formToken }) : ''
}<div class="buttons">${buttons.map((button) => callForm(button, formToken))}${
    wrong ? callForm({ label: 'Put right what is wrong', call: wrong }, formToken) : ''
  }${next.map((button) => callForm(button, formToken, button.page))}</div>\n`;
}

/** An answer's title in plain words. */
export const titleOf = ({ title }: Reply): string => plain(printedLine(title));
