import type { ArticleRef } from '../core/store.ts';
import { foldWords } from './words.ts';

const HOUR_MS = 3_600_000;
/** How alike two headlines are that tell one event (Jaccard over their telling words). */
const ALIKE = 0.5;
/** Words of headlines that tell nothing apart. */
const COMMON = new Set(
  'a an and are as at be but by for from has have he her his how in into is it its new not of off on or out over says said say she than that the their they this to up was were what when who will with would after before amid against about more'.split(
    ' ',
  ),
);
/** What one more story of an outlet costs, in the measure of `worth`. */
const OUTLET_COST = 0.75;
const MUCH_SAID = 10;

export interface Candidate extends ArticleRef {
  readonly quotes: number;
  readonly demands: number;
}

export interface Group {
  readonly lead: Candidate;
  readonly others: readonly Candidate[];
  readonly articleIds: readonly number[];
  readonly goesOn: boolean;
}

/** Who publishes it: another page of the same house is no second source. */
const outletOf = ({ publisher, origin }: ArticleRef): string =>
  (publisher ?? /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(origin)?.[1] ?? '').toLowerCase();

const datedAt = ({ publishedAt, readAt }: ArticleRef): number => (publishedAt ?? readAt).getTime();

function tellingWords(title: string): ReadonlySet<string> {
  return new Set(
    foldWords(title)
      .split(' ')
      .filter((word) => word !== '' && !COMMON.has(word)),
  );
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Articles whose headlines tell one event, together; in the order given, without those told before. The lead is the one in which most is said. */
export function groupStories(articles: readonly Candidate[], told: ReadonlySet<number>): Group[] {
  const groups: { words: ReadonlySet<string>; members: Candidate[] }[] = [];
  for (const article of articles) {
    const words = tellingWords(article.title);
    const group = groups.find((one) => likeness(one.words, words) >= ALIKE);
    if (group) group.members.push(article);
    else groups.push({ words, members: [article] });
  }
  return groups.flatMap(({ members: all }) => {
    const members = all.filter(({ id }) => !told.has(id));
    if (members.length === 0) return [];
    const lead = members.reduce((best, one) => (saidIn(one) > saidIn(best) ? one : best));
    const outlets = new Set([outletOf(lead)]);
    const others = members.filter((one) => one !== lead && !outlets.has(outletOf(one)) && outlets.add(outletOf(one)));
    return [{ lead, others, articleIds: members.map(({ id }) => id), goesOn: members.length < all.length }];
  });
}

const saidIn = ({ quotes, demands }: Candidate): number => quotes + demands;

/** How many houses tell it, doubled ones counting one each; how new it is and how much is said, up to one each. */
function worth({ lead, others }: Group, now: Date, windowHours: number): number {
  const newest = Math.max(datedAt(lead), ...others.map(datedAt));
  const newness = Math.min(1, Math.max(0, 1 - (now.getTime() - newest) / (windowHours * HOUR_MS)));
  const said = saidIn(lead) + others.reduce((sum, one) => sum + saidIn(one), 0);
  return 2 * Math.log2(1 + others.length) + newness + Math.min(1, said / MUCH_SAID);
}

/** The best `most`, best first; each further story of one outlet counts for less, so that none fills the edition. */
export function rankStories(
  groups: readonly Group[],
  now: Date,
  { windowHours, maxStories }: { readonly windowHours: number; readonly maxStories: number },
): Group[] {
  const rest = groups.map((group) => ({ group, outlet: outletOf(group.lead), worth: worth(group, now, windowHours) }));
  const chosen: Group[] = [];
  const taken = new Map<string, number>();
  while (chosen.length < maxStories && rest.length > 0) {
    const score = ({ outlet, worth }: (typeof rest)[number]): number =>
      worth - (outlet === '' ? 0 : OUTLET_COST * (taken.get(outlet) ?? 0));
    let best = 0;
    for (let i = 1; i < rest.length; i++) if (score(rest[i]!) > score(rest[best]!)) best = i;
    const [{ group, outlet }] = rest.splice(best, 1) as [(typeof rest)[number]];
    chosen.push(group);
    taken.set(outlet, (taken.get(outlet) ?? 0) + 1);
  }
  return chosen;
}
