import { tryGetContext } from 'hono/context-storage';
import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { OPERATOR } from '../../core/scope.ts';
import { STYLE_PATH } from '../look/style.ts';
import { joined, type Markup, plain } from '../markup/text.ts';
import type { ArchiveEnv } from '../parts.ts';
import type { Alternate } from './alternates.ts';

/** What a link to a page shows of it elsewhere, by Open Graph (https://ogp.me): plain words. */
export interface PreviewCard {
  readonly title: string;
  readonly description: string;
  /** The page's address, whole. */
  readonly url: string;
}

export interface PageContent {
  /** Of the browser's window, and the page's only first heading unless `heading` is another. */
  readonly title: string;
  readonly heading?: Markup | undefined;
  /** A line above the heading: what kind of page it is. */
  readonly kicker?: Markup | string | undefined;
  readonly body: Markup | readonly Markup[];
  readonly card?: PreviewCard | undefined;
  /** What else the page can be had as. */
  readonly alternates?: readonly Alternate[] | undefined;
}

const NAVIGATION = [
  ['Briefs', paths.briefs],
  ['Articles', paths.articles],
  ['People', paths.people],
  ['Demands', paths.demands],
  ['Search', paths.search()],
] as const;

/** A whole page. `path`: where it stands. */
export const layout = ({ title, heading, kicker, body, card, alternates = [] }: PageContent, path: string): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${plain(title)} – Verbatim</title>
<link rel="stylesheet" href="${STYLE_PATH}">
${alternates.map((other) => html`<link rel="alternate" type="${other.type}" title="${plain(other.title)}" href="${other.path}">\n`)}${card && cardTags(card)}</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="masthead">
<a class="name" href="${paths.home}">Verbatim</a>
<nav aria-label="Sections"><ul>${NAVIGATION.map(([words, to]) => html`<li><a href="${to}"${currentAt(path, to)}>${words}</a></li>`)}</ul></nav>
</header>
<main id="content" tabindex="-1">
${spaceNote()}${kicker === undefined ? '' : html`<p class="kicker">${kicker}</p>\n`}<h1 dir="auto">${heading ?? plain(title)}</h1>
${body}
</main>
<footer class="colophon">${feedLinks(alternates)}<p>What stands in quotation marks stands in its source, word for word. Whose words they are, and who demands what, was worked out by a program, and can be wrong. Times are UTC.</p></footer>
</body>
</html>
`;

/** Said on every page of a session: whoever runs the archive vouches for none of what a server or workspace reads itself. */
const spaceNote = (): Markup | string =>
  (tryGetContext<ArchiveEnv>()?.get('space') ?? OPERATOR) === OPERATOR
    ? ''
    : html`<p class="note">Opened by a link of one server or workspace: what that reads alone stands here too. It was not chosen by whoever runs this archive, and nobody else sees it.</p>\n`;

const feedLinks = (alternates: readonly Alternate[]): Markup | string => {
  const feeds = alternates.filter(({ type }) => type === 'application/atom+xml');
  return feeds.length === 0
    ? ''
    : html`<p>To follow: ${joined(
        feeds.map(({ title, path }) => html`<a href="${path}">${plain(title)}</a>`),
        ', ',
      )}</p>\n`;
};

function currentAt(path: string, section: string): Markup | string {
  if (path === section) return html` aria-current="page"`;
  return path.startsWith(`${section}/`) ? html` aria-current="true"` : '';
}

const cardTags = ({ title, description, url }: PreviewCard): Markup => html`<link rel="canonical" href="${url}">
<meta name="description" content="${plain(description)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Verbatim">
<meta property="og:title" content="${plain(title)}">
<meta property="og:description" content="${plain(description)}">
<meta property="og:url" content="${url}">
<meta name="twitter:card" content="summary">
`;
