import { type Kysely, sql } from 'kysely';
import type { Speaker } from '../../core/news/speaker.ts';
import type { AliasReason, ExplainedAlias, ExplainedSpeaker } from '../../core/ports/ruling-store.ts';
import { foldName } from '../../text/names.ts';
import { extractionOf, storedSpeakerOf } from '../rows.ts';
import type { Tables } from '../tables.ts';
import { whyOne } from './alias-reason.ts';
import { ruledIn } from './ruling-rows.ts';
import { asRuled, type Ruled, saidUnder } from './rulings.ts';

type Article = ExplainedAlias['articles'][number];

/** For each of the speakers, in the order given, every name that articles give them, where, and why it was taken for theirs. */
export async function explainSpeakers(db: Kysely<Tables>, ids: readonly number[]): Promise<ExplainedSpeaker[]> {
  const ruled = await ruledIn(db);
  const explained: ExplainedSpeaker[] = [];
  for (const id of ids) {
    const row = await db.selectFrom('speakers').selectAll().where('id', '=', id).executeTakeFirst();
    if (row) explained.push({ speaker: storedSpeakerOf(row), aliases: await aliasesOf(db, id, { name: row.name, ruled }) });
  }
  return explained;
}

/** How an article names a speaker: by whom it means, and where. */
interface Naming {
  readonly speaker: Speaker;
  readonly article: Article;
}

async function aliasesOf(db: Kysely<Tables>, id: number, { name, ruled }: { readonly name: string; readonly ruled: Ruled }) {
  const found = new Map<string, ExplainedAlias & { articles: Article[] }>();
  const add = (alias: string, reason: AliasReason, of: string, article: Article): void => {
    const key = JSON.stringify([foldName(alias), reason, foldName(of)]);
    const known = found.get(key) ?? { alias, reason, of, articles: [] };
    if (!known.articles.some((other) => other.id === article.id)) known.articles.push(article);
    found.set(key, known);
  };
  for (const { speaker, article } of await namingsOf(db, id, ruled)) {
    add(speaker.name, whyJoined(speaker, name, ruled), name, article);
    for (const alias of asRuled(speaker, ruled).speaker.aliases)
      if (foldName(alias) !== foldName(speaker.name) && alias !== name) add(alias, whyOne(alias, speaker.name), speaker.name, article);
  }
  return [...found.values()].sort((a, b) => rankOf(a, name) - rankOf(b, name) || b.articles.length - a.articles.length);
}

const rankOf = ({ alias }: ExplainedAlias, name: string): number => (foldName(alias) === foldName(name) ? 0 : 1);

/** Why an article's speaker is the store's: its name is known, from an operator, from another article, or as the surname of one alone. */
function whyJoined({ name }: Speaker, stored: string, ruled: Ruled): AliasReason {
  if (foldName(name) === foldName(stored)) return 'same-name';
  if (ruled.heads.has(foldName(name))) return 'ruled';
  return foldName(name).includes(' ') ? 'alias-known' : 'only-bearer';
}

/** The speakers of articles, as these name them, who are this one of the store's. */
async function namingsOf(db: Kysely<Tables>, id: number, ruled: Ruled): Promise<Naming[]> {
  const { rows } = await sql<{ id: number; title: string; text: string; extraction: string; said: string }>`
    select a.id, a.title, r.text, r.extraction, json_group_array(w.at) as said from (
      select article_id, revision, 'q' || position as at from quotes where speaker_id = ${id}
      union all select article_id, revision, 'i' || position from demands where issuer_id = ${id}
      union all select article_id, revision, 'a' || position from demands where addressee_id = ${id}) as w
    join articles a on a.id = w.article_id join revisions r on r.article_id = a.id and r.number = w.revision
    group by a.id, r.number order by a.dated_at, a.id limit ${MOST_ARTICLES}`.execute(db);
  return rows.flatMap((row) => {
    const { quotes, demands } = extractionOf(row.extraction);
    const speakers = (JSON.parse(row.said) as string[]).map((at) => {
      const position = Number(at.slice(1));
      if (at[0] === 'i') return demands[position]?.issuer;
      if (at[0] === 'a') return demands[position]?.addressee;
      const { speaker, mention } = quotes[position] ?? {};
      return speaker && saidUnder(speaker, mention ? row.text.slice(mention.start, mention.end) : '', ruled);
    });
    return speakers.flatMap((speaker) => (speaker ? [{ speaker, article: { id: row.id, title: row.title } }] : []));
  });
}

/** A hundred articles tell why as well as all. */
const MOST_ARTICLES = 100;
