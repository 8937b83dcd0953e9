import { html } from 'hono/html';
import type { Markup } from './text.ts';

interface TableColumn<T> {
  readonly heading: string;
  readonly cell: (row: T) => Markup | string | number;
  /** Set to the right, figures under figures. */
  readonly number?: boolean;
}

interface TableLook<T> {
  readonly caption: string;
  readonly columns: readonly TableColumn<T>[];
  readonly rows: readonly T[];
}

/** A table whose rows are narrow enough for a phone: the first cell of a row is its heading. */
export const plainTable = <T>({ caption, columns, rows }: TableLook<T>): Markup => html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ heading, number }) => html`<th scope="col"${number ? html` class="number"` : ''}>${heading}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${columns.map(({ cell, number }, n) => (n === 0 ? html`<th scope="row">${cell(row)}</th>` : html`<td${number ? html` class="number"` : ''}>${cell(row)}</td>`))}</tr>\n`)}</tbody>
</table>
`;

/** A wide table: on a phone each row is a block, its cells beneath one another with their headings. It says what is what itself, since blocks have no such roles. */
export const stackedTable = <T>({
  caption,
  columns,
  rows,
}: TableLook<T>): Markup => html`<table class="stacked${columns.length === 5 ? ' five-columns' : ''}" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ heading, number }) => html`<th scope="col" role="columnheader"${number ? html` class="number"` : ''}>${heading}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  (row) =>
    html`<tr role="row">${columns.map(({ heading, cell, number }, n) =>
      n === 0
        ? html`<th scope="row" role="rowheader">${cell(row)}</th>`
        : html`<td role="cell" data-label="${heading}"${number ? html` class="number"` : ''}>${cell(row)}</td>`,
    )}</tr>\n`,
)}</tbody>
</table>
`;
