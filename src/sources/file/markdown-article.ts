import { marked } from 'marked';
import type { SourceArticle } from '../../core/news/article.ts';
import { blockText } from '../page/block-text.ts';
import { treeOf } from '../page/document.ts';
import { textArticle } from './text-article.ts';

const FRONT_MATTER = /^---\n([\s\S]{0,10000}?)\n---\n/;

/** An article of Markdown (CommonMark), as its reader sees it. `title`, `date`, `author` and `url` of its front matter say where it is from. Throws `SourceProblem` `empty`. */
export function markdownArticle(raw: string, origin: string): SourceArticle {
  const source = raw.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const front = FRONT_MATTER.exec(source);
  const body = front ? source.slice(front[0].length) : source;
  const document = treeOf(`<!doctype html><html><body>${marked.parse(body, { async: false })}</body></html>`);
  const said = fieldsOf(front?.[1] ?? '');
  const heading = document.querySelector('h1')?.textContent?.trim();
  const title = said['title'] ?? heading;
  const date = said['date'] === undefined ? undefined : new Date(said['date']);
  return textArticle(blockText(document.body), {
    origin,
    ...(title ? { title } : {}),
    byline: said['author'],
    publisher: said['publisher'],
    publishedAt: date && !Number.isNaN(date.getTime()) ? date : undefined,
    canonicalUrl: said['url'] && URL.canParse(said['url']) && /^https?:/.test(said['url']) ? said['url'] : undefined,
  });
}

function fieldsOf(front: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of front.split('\n')) {
    const [, name = '', value] = /^([a-z_]+)\s*:\s*["']?(.*?)["']?\s*$/i.exec(line) ?? [];
    if (value) fields[name.toLowerCase()] = value;
  }
  return fields;
}
