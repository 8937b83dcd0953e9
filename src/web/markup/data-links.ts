import { html } from 'hono/html';
import { LIST_FILTERS, type ListKind } from '../../core/archive/filters.ts';
import { paths, withQuery } from '../../core/archive/paths.ts';
import type { PageQuery } from '../query/page-query.ts';
import type { Markup } from './text.ts';

/** A page that shows a list, at its address, with what it was asked for. */
export interface ListPage {
  readonly kind: ListKind;
  readonly path: string;
  readonly typed?: PageQuery['typed'];
}

/** The addresses of a page's list as data, asked for as the page is. */
export function dataPaths({ kind, path, typed = {} }: ListPage): { readonly csv: string; readonly json: string } {
  const known: readonly string[] = LIST_FILTERS[kind];
  const asked = Object.fromEntries(Object.entries(typed).filter(([name]) => known.includes(name)));
  return { csv: withQuery(paths.data(path, 'csv'), asked), json: withQuery(paths.data(path, 'json'), asked) };
}

/** Beneath a list: the same as data. */
export function dataLinks(list: ListPage): Markup {
  const { csv, json } = dataPaths(list);
  return html`<p class="note data">The same as data: <a href="${csv}" download>CSV</a>, <a href="${json}">JSON</a>, by <a href="${paths.openApi}">the API</a></p>\n`;
}
