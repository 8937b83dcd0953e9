import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Extraction } from '../../core/news/extraction.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import { among } from '../among.ts';
import { extractionOf } from '../articles/article-rows.ts';
import { quoteJsonOf } from '../quotes/quote-rows.ts';
import { type RuledNames, whoseWords } from '../speakers/rulings.ts';
import { storedJson } from '../stored-json.ts';
import type { Tables } from '../tables.ts';
import { CastWriter } from './cast-writer.ts';

/**
 * Takes down anew, under the rulings, who is named in these stored articles, and gives their statements to whoever that is. `unread`: the same for members
 * that no article names.
 */
export async function castAnew(
  db: Transaction<Tables>,
  articles: Iterable<number>,
  { ruled, unread = [] }: { readonly ruled: RuledNames; readonly unread?: Iterable<number> },
): Promise<void> {
  const writer = new CastWriter(db, ruled);
  for (const id of articles) {
    await writer.remove(id);
    await castArticle(db, id, { writer, ruled });
  }
  for (const id of unread) await recastUnread(db, id, writer);
  await writer.settle();
}

interface Casting {
  readonly writer: CastWriter;
  readonly ruled: RuledNames;
}

async function castArticle(db: Transaction<Tables>, articleId: number, { writer, ruled }: Casting): Promise<void> {
  const article = await db
    .selectFrom('articles')
    .select(['space', 'origin', 'dated_at'])
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow();
  const quotes = await db
    .selectFrom('quotes')
    .select(['id', 'revision', 'position', 'speaker_id', 'quote'])
    .where('article_id', '=', articleId)
    .orderBy('id')
    .execute();
  const demands = await db
    .selectFrom('demands')
    .select(['id', 'revision', 'position', 'issuer_id', 'addressee_id'])
    .where('article_id', '=', articleId)
    .orderBy('id')
    .execute();
  const revisions = await revisionsOf(db, articleId, [...quotes, ...demands]);
  const given: { speaker: Speaker; give: () => void }[] = [];
  for (const row of quotes) {
    const revision = revisions.get(row.revision);
    const quote = revision?.extraction.quotes[row.position];
    if (!revision || !quote) continue;
    const { text, extraction } = revision;
    const mention = quote.mention ? text.slice(quote.mention.start, quote.mention.end) : '';
    const speaker = whoseWords(quote, { origin: article.origin, mention, named: extraction.speakers }, ruled);
    await keepRole(db, row, speaker?.role);
    if (!speaker) {
      writer.withdraw({ column: 'speaker', id: row.id, from: row.speaker_id });
      continue;
    }
    given.push({ speaker, give: () => writer.give(speaker, { column: 'speaker', id: row.id, from: row.speaker_id }) });
  }
  for (const row of demands)
    for (const column of ['issuer', 'addressee'] as const) {
      const speaker = revisions.get(row.revision)?.extraction.demands[row.position]?.[column];
      if (speaker) given.push({ speaker, give: () => writer.give(speaker, { column, id: row.id, from: row[`${column}_id`] }) });
    }
  await writer.add(
    { space: article.space, articleId, datedAt: article.dated_at },
    given.map(({ speaker }) => speaker),
  );
  for (const { give } of given) give();
}

async function revisionsOf(db: Transaction<Tables>, articleId: number, rows: readonly { readonly revision: number }[]) {
  const found = await db
    .selectFrom('revisions')
    .select(['article_id', 'number', 'text', 'extraction'])
    .where('article_id', '=', articleId)
    .where('number', 'in', among(new Set(rows.map(({ revision }) => revision))))
    .execute();
  return new Map(
    found.map((row): [number, { text: string; extraction: Extraction }] => [row.number, { text: row.text, extraction: extractionOf(row) }]),
  );
}

/** A quote shows the role that its article gives whoever it is, which a ruling can make somebody without one. */
async function keepRole(db: Transaction<Tables>, row: { id: number; quote: string }, role: string | undefined): Promise<void> {
  const quote = quoteJsonOf(row);
  if (quote.role === role) return;
  await db
    .updateTable('quotes')
    .set({ quote: JSON.stringify({ ...quote, role }) })
    .where('id', '=', row.id)
    .execute();
}

const names = z.array(z.string());

/** The same for one whom no article of the store names. */
async function recastUnread(db: Transaction<Tables>, memberId: number, writer: CastWriter): Promise<void> {
  const row = await db
    .selectFrom('cast_members as m')
    .innerJoin('name_forms as f', 'f.id', 'm.form_id')
    .select(['m.id', 'm.name', 'm.aliases', 'm.read_as', 'm.role', 'm.dated_at', 'f.space', 'f.kind'])
    .where('m.id', '=', memberId)
    .executeTakeFirstOrThrow();
  const namesIn = (column: 'aliases' | 'read_as', json: string): string[] =>
    storedJson(names, json, { table: 'cast_members', id: row.id, column });
  const [name = row.name, ...aliases] =
    row.read_as === null ? [row.name, ...namesIn('aliases', row.aliases)] : namesIn('read_as', row.read_as);
  await writer.removeUnread(memberId);
  await writer.add({ space: row.space, articleId: null, datedAt: row.dated_at }, [
    { name, kind: row.kind, role: row.role ?? undefined, aliases },
  ]);
}
