import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { printedLine } from '../../core/chat/printed-reply.ts';
import type { Button, ChoiceMenu, CommandCall } from '../../core/chat/reply.ts';
import { commandCallJson } from '../../core/chat/reply-json.ts';
import { type Markup, plain } from '../markup/text.ts';

/** What a form of the dashboard may run: rulings, and what pauses or tells of something. Whatever posts or adds stays in chat, where its channel is. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['rulings about', 'rulings list', 'rulings merge', 'rulings split', 'rulings speaker', 'rulings story', 'rulings undo'],
  ...['dismiss', 'restore', 'suggestions list', 'suggestions accept', 'suggestions refuse'],
  ...['sources list', 'sources pause', 'sources resume', 'schedule list', 'schedule log', 'schedule pause', 'schedule resume'],
  ...['quote', 'demands', 'why', 'article', 'brief', 'context', 'search', 'speakers', 'reported'],
]);

export const RUN = `${paths.admin}/run`;

/** A button of an answer as a form; nothing for what only chat can do. */
export const callForm = ({ label, call }: Button, formToken: string, page = 1): Markup | string =>
  ALLOWED.has(call.command)
    ? html`<form method="post" action="${RUN}"><input type="hidden" name="form" value="${formToken}"><input type="hidden" name="call" value="${JSON.stringify(call)}"><input type="hidden" name="page" value="${page}"><button>${plain(printedLine(label))}</button></form>\n`
    : '';

/** A menu of an answer as a form. `id`: tells it from the others of its page. */
export function menuForm({ label, choices }: ChoiceMenu, { id, formToken }: { readonly id: string; readonly formToken: string }): Markup {
  const options = choices
    .filter(({ call }) => ALLOWED.has(call.command))
    .map((choice) => html`<option value="${JSON.stringify(choice.call)}">${plain(printedLine(choice.label))}</option>`);
  return html`<form method="post" action="${RUN}" class="filters"><input type="hidden" name="form" value="${formToken}">
<div><label for="${id}">${plain(printedLine(label))}</label><select id="${id}" name="call" required>${options}</select></div>
<div class="actions"><button>Choose</button></div></form>\n`;
}

export interface TypedField {
  readonly name: string;
  readonly label: string;
}

/** A command whose options are typed: each field is one of them, beside those that are given. */
export const typedForm = (
  { label, call }: { readonly label: string; readonly call: CommandCall },
  fields: readonly TypedField[],
  { id, formToken }: { readonly id: string; readonly formToken: string },
): Markup => html`<form method="post" action="${RUN}" class="filters"><input type="hidden" name="form" value="${formToken}"><input type="hidden" name="call" value="${JSON.stringify(call)}">
${fields.map((field) => html`<div><label for="${id}-${field.name}">${field.label}</label><input id="${id}-${field.name}" name="option.${field.name}" required maxlength="200" autocomplete="off"></div>`)}
<div class="actions"><button>${label}</button></div></form>\n`;

/** The call that a form holds, with what was typed into it; undefined for none, and for one that the dashboard may not run. */
export function callIn(form: Readonly<Record<string, unknown>>): CommandCall | undefined {
  const { call: json } = form;
  const parsed = typeof json === 'string' ? commandCallJson.safeParse(parsedJson(json)) : undefined;
  if (!parsed?.success || !ALLOWED.has(parsed.data.command)) return undefined;
  const typed = Object.entries(form).flatMap(([name, value]) =>
    name.startsWith('option.') && typeof value === 'string' && value.trim() !== ''
      ? [[name.slice('option.'.length), value.trim()] as const]
      : [],
  );
  return { ...parsed.data, options: { ...parsed.data.options, ...Object.fromEntries(typed) } };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
