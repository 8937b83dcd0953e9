import { parseSchedule } from '../../core/briefs/schedule.ts';
import type { Asker, Completion, ListCompletion, Offered } from '../../core/chat/command.ts';
import { TOPICS } from '../../core/news/abstract.ts';
import type { ArticleStore } from '../../core/ports/article-store.ts';
import type { ScheduleStore } from '../../core/ports/schedule-store.ts';
import type { Store } from '../../core/ports/store.ts';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import type { Space } from '../../core/scope.ts';
import { LANGUAGES } from '../../presentation/briefs/choices.ts';
import { speakerOffers } from '../../presentation/news/namesakes.ts';
import { outletName } from '../../presentation/news/outlets.ts';
import { watchesSeen } from '../../presentation/watches/seen-watches.ts';
import { watchWords } from '../../presentation/watches/watch-words.ts';
import { allZones } from '../../text/time-zone.ts';
import type { Registry } from './registry.ts';

const MOST = 25;
/** How many of a space's newest articles and sources are looked through. */
const LOOKED_AT = { offset: 0, limit: 100 };

export interface CompletionParts {
  readonly store: Pick<Store, 'speakers' | 'sources' | 'articles' | 'schedules' | 'watches'>;
  readonly registry: Registry;
  readonly space: Space;
  readonly asker: Asker;
}

/** What an option offers for what was typed so far; at most 25, nearest first. */
export async function offered(
  kind: Completion,
  typed: string,
  { store, registry, space, asker }: CompletionParts,
): Promise<readonly Offered[]> {
  switch (kind) {
    case 'outlet-list':
    case 'speaker-list':
    case 'topic-list':
    case 'language-list':
      return inList(typed, (last) => itemsFor(kind, last, store, space));
    case 'speakers':
      return speakerOffers(await store.speakers.complete(typed, space, MOST));
    case 'quoted':
    case 'reported':
    case 'issuers':
    case 'addressees':
      return speakerOffers(await store.speakers.complete(typed, space, MOST, kind));
    case 'briefs':
      return holding(typed, names(registry.briefs.map(({ id }) => id)));
    case 'timezones':
      return holding(typed.trim().replace(/\s+/g, '_'), names(allZones()));
    case 'sources':
      return holding(typed, names((await store.sources.list(space, LOOKED_AT)).items.map(({ url }) => url)));
    case 'articles':
      return articlesFor(typed, store.articles, space);
    case 'watches':
      return holding(typed, (await watchesSeen(store.watches, { asker, space })).map(watchOffer));
    case 'outlets':
      return holding(typed, names(await outletsIn(store.articles, space)));
    case 'schedules':
      // Who gets what is for admins to know: /schedule list is theirs alone.
      return asker.admin ? holding(typed, await schedulesOf(store.schedules, { platform: asker.platform, space })) : [];
  }
}

/** What may stand as the last item of a list, behind what was typed before its last comma. */
async function inList(typed: string, itemsOf: (last: string) => Promise<readonly string[]>): Promise<Offered[]> {
  const [, before = '', last = ''] = /^(.*,)?([^,]*)$/s.exec(typed) ?? [];
  const head = before.split(',').flatMap((item) => item.trim() || []);
  const items = (await itemsOf(last.trim())).filter((item) => !head.includes(item));
  return items
    .slice(0, MOST)
    .map((item) => [...head, item].join(', '))
    .map((value) => ({ label: value, value }));
}

async function itemsFor(kind: ListCompletion, typed: string, store: CompletionParts['store'], space: Space): Promise<readonly string[]> {
  const held = (all: readonly string[]): readonly string[] => holding(typed, names(all)).map(({ value }) => value);
  switch (kind) {
    case 'speaker-list':
      return speakerOffers(await store.speakers.complete(typed, space, MOST, 'quoted')).map(({ value }) => value);
    case 'topic-list':
      return held(TOPICS);
    case 'language-list':
      return held([...LANGUAGES.values()]);
    case 'outlet-list':
      return held((await outletsIn(store.articles, space)).filter((outlet) => !outlet.includes(',')));
  }
}

/** The outlets of the newest articles, each once. */
async function outletsIn(articles: ArticleStore, space: Space): Promise<readonly string[]> {
  return [...new Set((await articles.find({ space }, LOOKED_AT)).items.flatMap((article) => outletName(article) ?? []))];
}

const watchOffer = ({ id, subject, paused }: StoredWatch): Offered => ({
  label: `${id}. ${watchWords(subject)}${paused ? ', paused' : ''}`,
  value: String(id),
});

const names = (all: readonly string[]): Offered[] => all.map((name) => ({ label: name, value: name }));

/** Those that begin with what was typed, then those that hold it. */
function holding(typed: string, all: readonly Offered[]): Offered[] {
  const sought = typed.trim().toLowerCase();
  const at = ({ label }: Offered): number => label.toLowerCase().indexOf(sought);
  const found = all.filter((one) => at(one) >= 0);
  return [...found.filter((one) => at(one) === 0), ...found.filter((one) => at(one) > 0)].slice(0, MOST);
}

/** The newest by title or number; an older one by its whole number. */
async function articlesFor(typed: string, articles: ArticleStore, space: Space): Promise<Offered[]> {
  const newest = (await articles.find({ space }, LOOKED_AT)).items;
  const id = /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : undefined;
  const older = id === undefined || newest.some((article) => article.id === id) ? undefined : await articles.get(id, space);
  return holding(
    typed,
    [...(older ? [older] : []), ...newest].map((article) => ({ label: `${article.id}. ${article.title}`, value: String(article.id) })),
  );
}

async function schedulesOf(
  schedules: ScheduleStore,
  of: { readonly platform: Asker['platform']; readonly space: Space },
): Promise<Offered[]> {
  return (await schedules.schedules(of)).map(({ id, brief, cron, zone, paused }) => {
    const parsed = parseSchedule(cron, zone);
    const words = `${id}. ${brief}, ${parsed.ok ? parsed.value.words : cron} (${zone})`;
    return { label: paused ? `${words}, paused` : words, value: String(id) };
  });
}
