import { type Kysely, sql } from 'kysely';
import type { Speaker } from '../../core/news/speaker.ts';
import type { AliasReason, ExplainedAlias, ExplainedSpeaker } from '../../core/ports/ruling-store.ts';
import { isFull } from '../../matching/persons/known-name.ts';
import { foldName } from '../../text/names.ts';
import { extractionOf } from '../articles/article-rows.ts';
import type { Tables } from '../tables.ts';
import { whyOne } from './alias-reason.ts';
import { ruledIn } from './ruling-rows.ts';
import { asRuled, type RuledNames, whoseWords } from './rulings.ts';
import { storedSpeakerOf } from './speaker-rows.ts';

type AliasArticle = ExplainedAlias['articles'][number];

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
  readonly article: AliasArticle;
}

async function aliasesOf(db: Kysely<Tables>, id: number, { name, ruled }: { readonly name: string; readonly ruled: RuledNames }) {
  const found = new Map<string, ExplainedAlias & { articles: AliasArticle[] }>();
  const add = (alias: string, reason: AliasReason, of: string, article: AliasArticle): void => {
    const key = JSON.stringify([foldName(alias), reason, foldName(of)]);
    const known = found.get(key) ?? { alias, reason, of, articles: [] };
    if (!known.articles.some((other) => other.id === article.id)) known.articles.push(article);
    found.set(key, known);
  };
  const byContext = await toldByContext(db, id);
  for (const { speaker, article } of await namingsOf(db, id, ruled)) {
    const isByContext = byContext.has(`${article.id} ${foldName(speaker.name)}`);
    add(speaker.name, whyJoined(speaker, name, { ruled, isByContext }), name, article);
    for (const alias of asRuled(speaker, ruled).speaker.aliases)
      if (foldName(alias) !== foldName(speaker.name) && alias !== name) add(alias, whyOne(alias, speaker.name), speaker.name, article);
  }
  return [...found.values()].sort((a, b) => rankOf(a, name) - rankOf(b, name) || b.articles.length - a.articles.length);
}

const rankOf = ({ alias }: ExplainedAlias, name: string): number => (foldName(alias) === foldName(name) ? 0 : 1);

/**
 * Why an article's speaker was taken for the one named `stored`: the same name, an operator's ruling, another name in full that agrees with it, or a short
 * name: of whoever bears it the likeliest, or the one whom that article tells.
 */
function whyJoined(
  { name }: Speaker,
  stored: string,
  { ruled, isByContext }: { readonly ruled: RuledNames; readonly isByContext: boolean },
): AliasReason {
  if (foldName(name) === foldName(stored)) return 'same-name';
  if (ruled.heads.has(foldName(name))) return 'ruled';
  if (isByContext) return 'context';
  return isFull(name) ? 'alias-known' : 'likeliest-bearer';
}

/** Each article, with a folded name, in which the speaker was told from others of the name by what the article says beside it. */
async function toldByContext(db: Kysely<Tables>, id: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('cast_members as m')
    .innerJoin('name_forms as f', 'f.id', 'm.form_id')
    .select(['m.article_id', 'f.folded_name'])
    .where('m.speaker_id', '=', id)
    .where('f.speaker_id', '<>', id)
    .execute();
  return new Set(rows.map(({ article_id, folded_name }) => `${article_id} ${folded_name}`));
}

/** Each place in which an article quotes this speaker, or has it as a party of a demand, with the speaker as the article names it. */
async function namingsOf(db: Kysely<Tables>, id: number, ruled: RuledNames): Promise<Naming[]> {
  const namings: Naming[] = [];
  for (const row of await revisionsNaming(db, id)) {
    const article = { id: row.article_id, title: row.title };
    const { quotes, demands, speakers } = extractionOf(row);
    for (const { part, position } of await placesIn(db, id, row)) {
      if (part === 'quote') {
        const quote = quotes[position];
        const mention = quote?.mention ? row.text.slice(quote.mention.start, quote.mention.end) : '';
        const speaker = quote && whoseWords(quote, { origin: row.origin, mention, named: speakers }, ruled);
        if (speaker) namings.push({ speaker, article });
      } else {
        const speaker = demands[position]?.[part];
        if (speaker) namings.push({ speaker, article });
      }
    }
  }
  return namings;
}

/** At most this many revisions are looked through, the oldest. */
const MOST_ARTICLES = 100;

/** The revisions with a quote of the speaker or a demand by or of it, those of the oldest article first. */
async function revisionsNaming(db: Kysely<Tables>, id: number) {
  const { rows } = await sql<{ article_id: number; number: number; origin: string; title: string; text: string; extraction: string }>`
    select r.article_id, r.number, a.origin, a.title, r.text, r.extraction from revisions r join articles a on a.id = r.article_id
    where exists (select 1 from quotes q where q.speaker_id = ${id} and q.article_id = r.article_id and q.revision = r.number)
      or exists (select 1 from demands d where (d.issuer_id = ${id} or d.addressee_id = ${id}) and d.article_id = r.article_id and d.revision = r.number)
    order by a.dated_at, a.id, r.number limit ${MOST_ARTICLES}`.execute(db);
  return rows;
}

/** Where in a revision's extraction the speaker stands: `position` is the index among its quotes or demands. */
async function placesIn(db: Kysely<Tables>, id: number, { article_id, number }: { article_id: number; number: number }) {
  const { rows } = await sql<{ part: 'quote' | 'issuer' | 'addressee'; position: number }>`
    select 'quote' as part, position from quotes where speaker_id = ${id} and article_id = ${article_id} and revision = ${number}
    union all select 'issuer', position from demands where issuer_id = ${id} and article_id = ${article_id} and revision = ${number}
    union all select 'addressee', position from demands where addressee_id = ${id} and article_id = ${article_id} and revision = ${number}
    order by part desc, position`.execute(db);
  return rows;
}
