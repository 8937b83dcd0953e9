import { generateAtomFeed } from 'feedsmith';
import { urlIn } from '../../core/archive/paths.ts';
import { type Markup, plain } from '../markup/text.ts';

/** One thing that a feed tells. */
export interface FeedEntry {
  /** Its place in the API, which stays the same whatever becomes of its words: `quotations/12.3`. */
  readonly key: string;
  /** Plain words. */
  readonly title: string;
  /** Whose words they are, where that is known. */
  readonly author?: string | undefined;
  /** Its page in the archive. */
  readonly path: string;
  /** Where it was published, outside the archive. */
  readonly source?: string | undefined;
  readonly publishedAt?: Date | undefined;
  readonly updatedAt: Date;
  readonly content: Markup;
}

export interface FeedContent {
  readonly title: string;
  /** The feed's own, and that of the page that shows the same. */
  readonly path: string;
  readonly page: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Of a feed in which nothing stands yet. */
const NEVER = new Date(0);
/** Line ends and blanks that feedsmith sets around what it doesn't escape, as if they were of the text. */
const AROUND_CDATA = />\s*(<!\[CDATA\[.*?\]\]>)\s*<\//gs;
/** What XML 1.0 has no place for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** A feed by RFC 4287. `archive`: the archive's public address, which every link stands on: feed readers know no page to start from. */
export function atomFeed({ title, path, page, entries }: FeedContent, archive: string): string {
  const latest = Math.max(NEVER.getTime(), ...entries.map(({ updatedAt }) => updatedAt.getTime()));
  const feed = generateAtomFeed({
    id: urlIn(archive, path),
    title: { value: plain(title) },
    updated: new Date(latest),
    authors: [{ name: 'Verbatim', uri: archive }],
    links: [
      { href: urlIn(archive, path), rel: 'self', type: 'application/atom+xml' },
      { href: urlIn(archive, page), rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: urlIn(archive, `/api/v1/${entry.key}`),
      title: { value: plain(entry.title) },
      updated: entry.updatedAt,
      ...(entry.publishedAt && { published: entry.publishedAt }),
      ...(entry.author !== undefined && { authors: [{ name: plain(entry.author) }] }),
      links: [
        { href: urlIn(archive, entry.path), rel: 'alternate', type: 'text/html' },
        ...(entry.source === undefined ? [] : [{ href: entry.source, rel: 'via' }]),
      ],
      content: { type: 'html', value: absolute(String(entry.content), archive) },
    })),
  });
  return feed.replace(NO_XML, '\uFFFD').replace(AROUND_CDATA, '>$1</');
}

/** Links within the archive, whole. In what a source wrote no quotation mark stands as itself: only our own attributes are met. */
const absolute = (content: string, archive: string): string => content.replaceAll('href="/', `href="${archive}/`);
