import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { readSample } from '../../../src/app/reading/sample.ts';
import { dashboardsOf } from '../../../src/app/web/dashboards-of.ts';
import { storyFinder } from '../../../src/briefing/story-around.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import type { Space } from '../../../src/core/scope.ts';
import { extract } from '../../../src/extraction/extract.ts';
import { openStore } from '../../../src/store/open.ts';
import { ArchiveSessions } from '../../../src/web/access/archive-sessions.ts';
import { createArchive } from '../../../src/web/archive.ts';
import { ROOT } from '../../app/helpers.ts';
import { sure } from '../../sure.ts';

export const SITE = 'https://archive.example.org';

interface Visit {
  readonly cookie?: string | undefined;
  readonly form?: Readonly<Record<string, string>>;
  /** `null`: the browser names none. */
  readonly origin?: string | null;
  /** What makes a card of a link: it doesn't say that it goes to a page, as browsers do. */
  readonly fetcher?: boolean;
}

/** An archive with signed links, as one browser or several visit it. */
export async function openGuarded({ url = SITE }: { readonly url?: string } = {}) {
  const store: Store = await openStore(':memory:');
  onTestFinished(() => store.close());
  await readSample(store);
  let now = new Date();
  const sessions = new ArchiveSessions({ url, secret: randomUUID(), store: store.webAccess, now: () => now });
  const unexpected = (error: unknown): never => {
    throw error;
  };
  const registry = await loadRegistry(ROOT);
  const dashboards = dashboardsOf({ store, registry, archive: sessions, allowHosts: [], now: () => now, logError: unexpected });
  const archive = createArchive({
    store,
    storyOf: storyFinder(store),
    site: { url, fullText: false },
    access: sessions,
    sessions,
    dashboards,
    now: () => now,
    unexpected,
  });
  const visit = async (path: string, { cookie, form, origin = url, fetcher = false }: Visit = {}): Promise<Response> =>
    archive.request(path.replace(url, ''), {
      headers: {
        ...(!fetcher && { 'sec-fetch-mode': 'navigate' }),
        ...(cookie !== undefined && { cookie }),
        ...(form && origin !== null && { origin }),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
  /** What a browser sends back. */
  const cookieOf = (response: Response): string | undefined => response.headers.get('set-cookie')?.split(';')[0];
  return {
    store,
    registry,
    archive,
    sessions,
    visit,
    cookieOf,
    later: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    /** Follows a link of the space; gives the cookie of its session. */
    enter: async (space: Space): Promise<string | undefined> => cookieOf(await visit(sessions.linkTo(space, '/'))),
    /** Presses a link for the dashboard; gives the cookie and the token of its forms. */
    async admin(space: Space): Promise<{ readonly cookie: string; readonly form: string }> {
      const cookie = cookieOf(await visit(sessions.adminLink(space), { form: {} })) ?? '';
      return { cookie, form: sessions.sessionOf(new Request(`${url}/admin`, { headers: { cookie } })).formToken ?? '' };
    },
    async read(space: Space, text: string): Promise<number> {
      const url = `https://coast.example.org/${randomUUID()}`;
      const article = { origin: url, canonicalUrl: url, title: text.slice(0, 40), text };
      return (await store.articles.save({ article, extraction: sure(extract(text)), space, readAt: now })).articleId;
    },
  };
}
