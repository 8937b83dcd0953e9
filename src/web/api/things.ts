import type { StoredResponse } from '../../core/news/stored.ts';
import { linkOf, outletName } from '../../presentation/news/outlets.ts';
import { cellsOf, columnsOf, type TableItems, type TableKind } from '../../presentation/tables/table.ts';
import { oneLine } from '../../text/white-space.ts';
import { type DataScope, recordOf } from './lists.ts';
import { type DataProblem, notKept, notThere } from './problem.ts';

/** One thing that has a number, as JSON; or that there is none that the asker sees. */
export type Thing = { readonly record: Readonly<Record<string, unknown>> } | { readonly problem: DataProblem };

const ONE = { offset: 0, limit: 1, uncounted: true } as const;

const recordIn = <K extends TableKind>(kind: K, item: TableItems[K], { archive }: DataScope) =>
  recordOf(columnsOf(kind), cellsOf(kind, item, archive));

function thingOf<K extends TableKind>(
  kind: K,
  item: TableItems[K] | undefined,
  { seen, missing }: { readonly seen: DataScope; readonly missing: string },
): Thing {
  return item ? { record: recordIn(kind, item, seen) } : { problem: notThere(missing) };
}

async function removedThing(articleId: number, { store }: DataScope): Promise<Thing | undefined> {
  const removed = await store.articles.removed(articleId);
  return removed && { problem: notKept(articleId, removed.keptDays) };
}

/** `typed`: the article's number and the quotation's in it, `12.3`. */
export async function quotationThing(typed: string, seen: DataScope): Promise<Thing> {
  const [articleId, number] = typed.split('.').map(Number);
  const { items } = await seen.store.quotes.find({ space: seen.space, articleId, number }, ONE);
  const removed = items[0] || articleId === undefined ? undefined : await removedThing(articleId, seen);
  if (removed) return removed;
  return thingOf('quotes', items[0], { seen, missing: `The archive has no quotation ${typed}.` });
}

export async function articleThing(id: number, seen: DataScope): Promise<Thing> {
  const { items } = await seen.store.articles.find({ space: seen.space, ids: [id] }, ONE);
  const removed = items[0] ? undefined : await removedThing(id, seen);
  if (removed) return removed;
  return thingOf('articles', items[0], { seen, missing: `The archive has no article with the number ${id}.` });
}

export async function personThing(id: number, seen: DataScope): Promise<Thing> {
  const { items } = await seen.store.speakers.activity({ space: seen.space, until: seen.now, speakerIds: [id] }, ONE);
  return thingOf('speakers', items[0], { seen, missing: `The archive has nobody under the number ${id}.` });
}

export async function editionThing(id: number, seen: DataScope): Promise<Thing> {
  const edition = await seen.store.schedules.postedEdition(id, seen.space);
  return thingOf('editions', edition, { seen, missing: `The archive has no edition with the number ${id}.` });
}

/** A demand with who told it, each change of its status and who supports it, with the words that tell so. */
export async function demandThing(id: number, seen: DataScope): Promise<Thing> {
  const history = await seen.store.demands.history(id, seen.space);
  if (!history || history.dismissed) return { problem: notThere(`The archive has no demand with the number ${id}.`) };
  const { demand, tellings, events } = history;
  const told = tellings.map((telling) => ({
    words: telling.spans.map(({ text }) => oneLine(text)).join(' … '),
    evidence: oneLine(telling.evidenceText),
    ...placeOf(telling.article),
  }));
  const changes = events.map(({ at, from, to, response }) => ({ at, from, to, ...answerOf(response) }));
  const support = (demand.supporters ?? []).map(({ by, text, confidence, article }) => ({
    by: by.name,
    words: oneLine(text),
    confidence,
    ...placeOf(article),
  }));
  return { record: { ...recordIn('demands', demand, seen), told, changes, support } };
}

const placeOf = (article: StoredResponse['article']) => ({
  date: article.publishedAt ?? null,
  outlet: outletName(article) ?? null,
  title: article.title,
  url: linkOf(article) ?? null,
  article: article.id,
});

const answerOf = ({ by, text, confidence, article }: StoredResponse) => ({
  by: by?.name ?? null,
  words: oneLine(text),
  confidence: confidence ?? null,
  ...placeOf(article),
});
