import { html } from 'hono/html';
import type { PageQuery } from '../query/page-query.ts';
import type { QueryError } from '../query/query-error.ts';
import { foreign, type Markup, plain } from './text.ts';

/** One thing by which a list is narrowed. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  /** What can be chosen, by its value in the address; anything can be typed where there is nothing to choose from. */
  readonly choices?: readonly (readonly [value: string, words: string])[];
  /** What is asked for where nothing is chosen: any. */
  readonly otherwise?: string;
  readonly placeholder?: string;
}

/** The form above a list, filled in with what was asked, and above it what of that was not understood. It asks by the page's address alone. */
export function filterForm(path: string, fields: readonly FilterField[], { typed, errors }: Pick<PageQuery, 'typed' | 'errors'>): Markup {
  const wrong = new Map(errors.map((error) => [error.name, error]));
  const isNarrow = fields.some(({ name }) => typed[name] !== undefined);
  return html`${problemList(errors, fields)}<form class="filters" action="${path}" method="get" aria-label="Narrow the list">
${fields.map((field) => html`<div><label for="f-${field.name}">${field.label}</label>${control(field, typed[field.name] ?? '', wrong.has(field.name))}</div>\n`)}<div class="actions"><button type="submit">Narrow</button>${isNarrow ? html` <a href="${path}">Show all</a>` : ''}</div>
</form>
`;
}

function control({ name, choices, otherwise = 'Any', placeholder }: FilterField, value: string, isWrong: boolean): Markup {
  const invalid = isWrong ? html` aria-invalid="true" aria-describedby="problem"` : '';
  if (!choices)
    return html`<input id="f-${name}" name="${name}" value="${plain(value)}" maxlength="200" autocomplete="off"${placeholder === undefined ? '' : html` placeholder="${placeholder}"`}${invalid}>`;
  const options = choices.map(([to, words]) => html`<option value="${to}"${to === value ? html` selected` : ''}>${words}</option>`);
  return html`<select id="f-${name}" name="${name}"${invalid}><option value="">${otherwise}</option>${options}</select>`;
}

const problemList = (errors: readonly QueryError[], fields: readonly FilterField[]): Markup | string =>
  errors.length === 0
    ? ''
    : html`<div class="problem" id="problem" role="alert">${errors.map(({ name, value, allowed }) => html`<p><strong>${fields.find((field) => field.name === name)?.label ?? name}</strong> “${foreign(value)}” was not understood: expected ${foreign(allowed)}.</p>`)}</div>\n`;
