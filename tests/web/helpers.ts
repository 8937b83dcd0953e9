import { readSample } from '../../src/app/reading/sample.ts';
import { storyFinder } from '../../src/briefing/story-around.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { OPERATOR, type Space } from '../../src/core/scope.ts';
import { extract } from '../../src/extraction/extract.ts';
import { openStore } from '../../src/store/open.ts';
import { createArchive } from '../../src/web/archive.ts';
import type { ArchiveApp, ArchiveSite } from '../../src/web/parts.ts';
import { sure } from '../sure.ts';

const NOW = new Date('2026-11-23T09:30:00Z');

interface ArticleDraft {
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: Date;
  readonly readAt?: Date;
  readonly url?: string;
  readonly space?: Space;
}

export interface OpenArchive {
  readonly archive: ArchiveApp;
  readonly store: Store;
  /** The page as the space sees it; the operator's, unless another is given. */
  page(path: string, space?: Space): Promise<{ readonly status: number; readonly html: string; readonly headers: Headers }>;
  /** Reads one more article, worked out by the rules and held to be sure; gives its number. */
  read(text: string, about?: ArticleDraft): Promise<number>;
}

/** Posts an edition of a brief in a channel of the operator's, due at an hour of 20 November. */
export async function postEdition(
  store: Store,
  {
    title,
    hour,
    brief = 'daily',
    channel = 'c1',
  }: { readonly title: string; readonly hour: number; readonly brief?: string; readonly channel?: string },
): Promise<void> {
  const { schedules } = store;
  const instant = new Date(Date.UTC(2026, 10, 20, hour));
  const destination = { platform: 'discord', space: OPERATOR, channel } as const;
  const known = (await schedules.schedules()).find((one) => one.brief === brief && one.destination.channel === channel);
  const schedule = known ?? (await schedules.add({ brief, destination, cron: '0 * * * *', zone: 'UTC' }, instant, instant))!;
  await schedules.record(schedule, { instants: [{ at: instant }], to: instant, nextAt: new Date(Date.UTC(2027, 0)) }, instant);
  const claim = (await schedules.claim({ now: instant, leaseMs: 60_000, platforms: ['discord'] }))!;
  const blocks = [{ kind: 'text', text: [`${title}: see `, { text: 'the harbour', url: 'https://coast.example/1' }] }] as const;
  const numbers = { quotes: ['1.1'], demands: [1], stories: [[1, 2]] };
  await schedules.sending(
    claim,
    { reply: { title, blocks, audience: 'everyone' }, contents: { articles: [1, 2], quotes: [], demands: {}, numbers } },
    instant,
  );
  await schedules.sent(claim, ['m1'], instant);
}

/** The header by which a test says whose request it is. */
const SPACE_HEADER = 'x-test-space';

/** The archive over a store in memory. What nobody foresaw is thrown at the test. */
export async function openArchive({
  sample = true,
  site = {},
}: {
  sample?: boolean;
  site?: Partial<ArchiveSite>;
} = {}): Promise<OpenArchive> {
  const store = await openStore(':memory:');
  if (sample) await readSample(store);
  const archive = createArchive({
    store,
    site: { url: 'https://archive.example.org', fullText: false, ...site },
    access: { spaceOf: (request) => request.headers.get(SPACE_HEADER) ?? OPERATOR },
    storyOf: storyFinder(store),
    now: () => NOW,
    unexpected: (error) => {
      throw error;
    },
  });
  let read = 0;
  return {
    archive,
    store,
    async page(path, space = OPERATOR) {
      const response = await archive.request(path, { headers: { [SPACE_HEADER]: space } });
      return { status: response.status, html: await response.text(), headers: response.headers };
    },
    async read(text, { title = `Article ${++read}`, url, space = OPERATOR, readAt = NOW, ...rest } = {}) {
      const article = { origin: url ?? `file:///news/${title}`, title, text, ...rest };
      return (await store.articles.save({ article, extraction: sure(extract(text)), space, readAt })).articleId;
    },
  };
}
