import { type Command, defineCommand } from '../src/core/chat/command.ts';
import type { Reply, Rich } from '../src/core/chat/reply.ts';
import { fail, ok, type Result } from '../src/core/failure.ts';
import type { Source } from '../src/core/ports/source-store.ts';
import type { Store } from '../src/core/ports/store.ts';
import type { Space } from '../src/core/scope.ts';
import { day } from '../src/presentation/citations.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';
import { followedLine, nameOfSource } from '../src/presentation/sources.ts';
import { count } from '../src/text/lists.ts';

const PER_PAGE = 15;
const MOST_MATCHES = 5;
/** Of one file. */
const MOST_IMPORTED = 1000;
const URL_ALLOWED = 'a web address, as https://example.org/feed';

const WHICH = {
  source: { type: 'string', description: 'Its number, address or a part of its title', required: true, complete: 'sources' },
} as const;

const said = (title: string, text: Rich): Reply => ({ title, blocks: [{ kind: 'text', text }], audience: 'asker' });

/** The address without a user and password, or nothing where it is none of the web. */
function addressOf(typed: string): string | undefined {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]+:\d+(?:\/|$)/.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || !/[.:]/.test(url.hostname)) return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href;
}

type Unknown = Result<Source, { readonly code: 'source_unknown'; readonly asked: string; readonly matches: readonly string[] }>;

async function oneOf(store: Store, typed: string, space: Space): Promise<Unknown> {
  const found = await store.sources.find(typed.replace(/^#/, ''), space, MOST_MATCHES);
  const [source] = found;
  if (source && found.length === 1) return { ok: true, value: source };
  return fail({ code: 'source_unknown', asked: typed, matches: found.map(nameOfSource) });
}

/** `/sources add`: answered from the store; what stands behind the address is found out by the first poll. */
const add = defineCommand({
  name: 'sources add',
  description: 'Follow a feed, or a site by its address',
  admin: true,
  options: {
    url: { type: 'string', description: 'The address of a feed or of a site', required: true },
    kind: { type: 'string', description: 'feed unless you say page: one page, read again when it changes', choices: ['feed', 'page'] },
  },
  fails: ['option_invalid'],
  example: '/sources add https://example.org/feed',
  async run({ url: typed, kind }, { store, space, asker, now }) {
    const url = addressOf(typed);
    if (url === undefined) return fail({ code: 'option_invalid', option: 'url', asked: typed, allowed: URL_ALLOWED });
    const { source, added } = await store.sources.add({
      url,
      space,
      kind: kind === 'page' ? 'page' : 'feed',
      addedBy: asker.id,
      addedAt: now,
    });
    if (!added) return ok(said('It is followed already', `${nameOfSource(source)} is source ${source.id}.`));
    return ok(said('Source added', [`${url} is source ${source.id}. It is read in the background; /sources list shows how it fares.`]));
  },
});

const list = defineCommand({
  name: 'sources list',
  description: 'The sources that are followed, and how each fares',
  options: {},
  fails: [],
  example: '/sources list',
  async run(_options, { store, space, page, typed }) {
    const sources = await store.sources.list(space, sliceOf(page, PER_PAGE));
    if (sources.total === 0) return ok(said('No sources', 'Add one: /sources add https://example.org/feed.'));
    return ok({
      title: 'Sources',
      blocks: [{ kind: 'list', items: sources.items.map((source) => followedLine(source, space)) }],
      footer: count(sources.total, 'source'),
      paging: pagingOf(page, PER_PAGE, sources, 'sources list', typed),
      audience: 'asker',
    });
  },
});

/** What an admin does to one source of the space. */
const changing = (
  verb: string,
  { description, done }: { description: string; done: string },
  change: (store: Store, source: Source, now: Date) => Promise<unknown>,
): Command =>
  defineCommand({
    name: `sources ${verb}`,
    description,
    admin: true,
    options: WHICH,
    fails: ['source_unknown'],
    example: `/sources ${verb} example.org`,
    async run({ source: typed }, { store, space, now }) {
      const found = await oneOf(store, typed, space);
      if (!found.ok) return found;
      await change(store, found.value, now);
      return ok(said(done, nameOfSource(found.value)));
    },
  });

const remove = changing(
  'remove',
  { description: 'Follow a source no longer; what was read from it stays', done: 'Source removed' },
  (store, { id, space }) => store.sources.remove(id, space),
);
const pause = changing('pause', { description: 'Stop reading a source for now', done: 'Source paused' }, (store, { id, space }, now) =>
  store.sources.pause(id, space, true, now),
);
const resume = changing(
  'resume',
  { description: 'Read a paused source again, or one that was gone', done: 'Source resumed' },
  (store, { id, space }, now) => store.sources.pause(id, space, false, now),
);

/** `/sources import`: feeds that are followed already stay as they are. */
const importFeeds = defineCommand({
  name: 'sources import',
  description: 'Follow the feeds of an OPML file',
  admin: true,
  options: { file: { type: 'file', description: 'An OPML file, or the address of one', required: true } },
  fails: ['option_invalid', 'source_unreadable'],
  example: '/sources import https://example.org/feeds.opml',
  async run({ file }, { store, space, asker, now, readOpml }) {
    const url = addressOf(file);
    if (url === undefined) return fail({ code: 'option_invalid', option: 'file', asked: file, allowed: URL_ALLOWED });
    const found = await readOpml(url);
    if (!found.ok)
      return fail({ code: 'source_unreadable', asked: new URL(url).pathname.split('/').at(-1) || url, problem: found.problem });
    const feeds = found.value.slice(0, MOST_IMPORTED);
    let known = 0;
    for (const { url: feed, title } of feeds) {
      const { added } = await store.sources.add({ url: feed, title, space, kind: 'feed', addedBy: asker.id, addedAt: now });
      if (!added) known++;
    }
    const text = [
      ...(known > 0 ? [`${count(known, 'feed')} ${known === 1 ? 'was' : 'were'} followed already.`] : []),
      ...(found.value.length > feeds.length ? [`Only the first ${MOST_IMPORTED} of the file were taken.`] : []),
      'They are read within minutes: /sources list shows how each fares.',
    ];
    return ok(said(`${count(feeds.length - known, 'feed')} added`, text.join(' ')));
  },
});

/** `/sources test`: it stores nothing. */
const test = defineCommand({
  name: 'sources test',
  description: 'Look at an address once, and say what it would give',
  admin: true,
  options: { url: { type: 'string', description: 'The address of a feed or of a site', required: true } },
  fails: ['option_invalid', 'source_unreadable'],
  example: '/sources test https://example.org/feed',
  async run({ url: typed }, { probe }) {
    const url = addressOf(typed);
    if (url === undefined) return fail({ code: 'option_invalid', option: 'url', asked: typed, allowed: URL_ALLOWED });
    const result = await probe(url);
    if (!result.ok) return fail({ code: 'source_unreadable', asked: url, problem: result.problem });
    const { value } = result;
    const what = value.kind === 'feed' ? `A feed with ${count(value.total, 'item')}` : 'A page with an article, and no feed';
    const complaint = value.complaint === undefined ? '' : `; it ${value.complaint}`;
    return ok({
      title: value.title ?? value.url,
      blocks: [
        { kind: 'text', text: `${what}${complaint}: ${value.url}` },
        {
          kind: 'list',
          items: value.items.map(({ title, url: link, publishedAt }) => [
            link === undefined ? title : { text: title, url: link },
            ...(publishedAt ? [{ text: ` (${day(publishedAt)})`, style: 'quiet' as const }] : []),
          ]),
        },
      ],
      audience: 'asker',
    });
  },
});

/** `/sources …`: what is followed. */
export default [add, importFeeds, list, pause, remove, resume, test];
