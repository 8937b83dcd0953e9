import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { count } from '../../text/lists.ts';
import type { ArchiveApp, ArchiveParts, ArchiveRequest } from '../parts.ts';
import { layout } from './layout.ts';

/** Pages for what is not there, and for what went wrong. */

/** 410 for an article that was removed, and for what stood in it; else undefined. */
export async function removedPage(
  context: ArchiveRequest,
  articleId: number,
  { store }: { readonly store: Pick<ArchiveParts['store'], 'articles'> },
): Promise<Response | undefined> {
  const removed = await store.articles.removed(articleId);
  return (
    removed &&
    errorPage(context, { title: `Article ${articleId} was removed`, text: `Articles are kept for ${count(removed.keptDays, 'day')}.` }, 410)
  );
}

/** 404, in words of its own where the page knows what was looked for. */
export const missingPage = (context: ArchiveRequest, title = 'No such page', text = 'No page of the archive stands at this address.') =>
  errorPage(context, { title, text }, 404);

const errorPage = (context: ArchiveRequest, { title, text }: { readonly title: string; readonly text: string }, status: 404 | 410) =>
  context.html(
    layout(
      {
        title,
        body: html`<p>${text}</p>\n<p>Try <a href="${paths.search()}">a search</a>, or the <a href="${paths.home}">front page</a>.</p>`,
      },
      context.req.path,
    ),
    status,
  );

/** What every address can be asked by; forms have addresses of their own. */
const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

export function errorPages(archive: ArchiveApp, { unexpected }: Pick<ArchiveParts, 'unexpected'>): void {
  archive.notFound((context) => {
    if (READING.has(context.req.method)) return missingPage(context);
    context.header('Allow', [...READING].join(', '));
    return context.text('Nothing can be sent to this address.\n', 405);
  });
  archive.onError((error, context) => {
    const id = unexpected(error);
    const body = html`<p>Something went wrong in putting this page together. It was noted under the number <strong>${id}</strong>; whoever runs this archive finds it by that.</p>
<p><a href="${paths.home}">The front page</a></p>`;
    return context.html(layout({ title: 'Stop press', body }, context.req.path), 500);
  });
}
