import { html } from 'hono/html';
import { withQuery } from '../../core/archive/paths.ts';
import type { Markup } from './text.ts';

/** Deeper pages are not looked for: what is older is found by narrowing the dates. */
const MOST_PAGES = 200;

/** Which page of a list is asked for, from 1; anything else than a number that there can be is the first. */
export function pageNumber(typed: string | undefined): number {
  const page = typed !== undefined && /^\d{1,4}$/.test(typed) ? Number(typed) : 1;
  return Math.min(Math.max(page, 1), MOST_PAGES);
}

/** What leads from one page of a list to those beside it; nothing where one page holds all. */
export interface PagerPlace {
  readonly page: number;
  readonly hasNext: boolean;
  readonly path: string;
  /** What the list was asked for, without the page. */
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** What the pages are called in the order of the list. */
  readonly words?: { readonly before: string; readonly next: string };
}

export function pager({
  page,
  hasNext,
  path,
  query = {},
  words = { before: 'Previous page', next: 'Next page' },
}: PagerPlace): Markup | string {
  if (page === 1 && !hasNext) return '';
  const to = (other: number): string => withQuery(path, { ...query, page: other === 1 ? undefined : other });
  return html`<nav class="pager" aria-label="Pages">
${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">${words.before}</a>` : html`<span></span>`}
<span>Page ${page}</span>
${hasNext && page < MOST_PAGES ? html`<a rel="next" href="${to(page + 1)}">${words.next}</a>` : html`<span></span>`}
</nav>
`;
}
