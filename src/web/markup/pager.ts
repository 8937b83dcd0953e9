import { html } from 'hono/html';
import { withQuery } from '../../core/archive/paths.ts';
import type { Cursor } from '../../core/scope.ts';
import { cursorText } from '../query/asked.ts';
import type { PageQuery } from '../query/page-query.ts';
import type { Markup } from './text.ts';

/** Which page of something that has its pages by number is asked for, from 1; anything that is no number is the first. */
export const pageNumber = (typed: string | undefined): number => (typed !== undefined && /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : 1);

interface NumberedPlace {
  readonly page: number;
  readonly pages: number;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

/** From one numbered page to those beside it; nothing where one page holds all. */
export function pager({ page, pages, path, query = {} }: NumberedPlace): Markup | string {
  if (page === 1 && pages <= 1) return '';
  const to = (other: number): string => withQuery(path, { ...query, page: other === 1 ? undefined : other });
  return html`<nav class="pager" aria-label="Pages">
${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">Previous page</a>` : html`<span></span>`}
<span>Page ${page} of ${pages}</span>
${page < pages ? html`<a rel="next" href="${to(page + 1)}">Next page</a>` : html`<span></span>`}
</nav>
`;
}

/** From one numbered page to those beside it, where nobody counts how many there are. */
export function stepPager({
  page,
  hasNext,
  path,
  query = {},
}: Omit<NumberedPlace, 'pages'> & { readonly hasNext: boolean }): Markup | string {
  if (page === 1 && !hasNext) return '';
  const to = (other: number): string => withQuery(path, { ...query, page: other === 1 ? undefined : other });
  return html`<nav class="pager" aria-label="Pages">
${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">Previous page</a>` : html`<span></span>`}
${hasNext ? html`<a rel="next" href="${to(page + 1)}">Next page</a>` : html`<span></span>`}
</nav>
`;
}

interface ListPlace {
  readonly path: string;
  readonly query: Pick<PageQuery, 'typed' | 'slice'>;
  /** Where the next page begins; absent on the last. */
  readonly more: Cursor | undefined;
}

/** From a page of a list to its beginning and to the next page: pages have no numbers there, since new items push the others on. */
export function listPager({ path, query: { typed, slice }, more }: ListPlace, next = 'Older'): Markup | string {
  if (!slice.after && !more) return '';
  return html`<nav class="pager" aria-label="Pages">
${slice.after ? html`<a href="${withQuery(path, typed)}">Back to the beginning</a>` : html`<span></span>`}
${more ? html`<a rel="next" href="${withQuery(path, { ...typed, after: cursorText(more) })}">${next}</a>` : html`<span></span>`}
</nav>
`;
}
