import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { ArticleRef } from '../../core/news/stored.ts';
import { headlineOf } from '../../presentation/news/citations.ts';
import { outletName } from '../../presentation/news/outlets.ts';
import { shortened } from './cut.ts';
import { foreign, foreignLink, type Markup, plain, timeTag } from './text.ts';

/** In characters: longer names are no names. */
const LONGEST_OUTLET = 60;
const LONGEST_HEADLINE = 160;

/** Who publishes an article, no longer than a line; undefined where nobody says. */
export function outletWords(article: ArticleRef): string | undefined {
  const outlet = outletName(article);
  return outlet === undefined ? undefined : shortened(plain(outlet), LONGEST_OUTLET);
}

/** A headline in a list. */
export const headlineLink = (article: ArticleRef): Markup =>
  foreignLink(shortened(plain(headlineOf(article)), LONGEST_HEADLINE), paths.article(article.id));

/** "20 November 2026, Lock shut until June (Coast Post)", linked to the article's page. `date`: whether the day stands before it. */
export function sourceMarkup(article: ArticleRef, date = true): Markup {
  const outlet = outletWords(article);
  return html`${date ? html`${dateMarkup(article)}, ` : ''}${headlineLink(article)}${outlet === undefined ? '' : html` (${foreign(outlet)})`}`;
}

/** When an article was published; of one without a date, when it was read. */
export const dateMarkup = ({ publishedAt, readAt }: ArticleRef): Markup =>
  publishedAt ? timeTag({ date: publishedAt }) : html`no date, read ${timeTag({ date: readAt })}`;
