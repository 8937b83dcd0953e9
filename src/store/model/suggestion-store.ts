import type { Kysely, Transaction } from 'kysely';
import type { Suggested, Suggestion, SuggestionStore, SuggestionVerdict, Verdict } from '../../core/ports/suggestion-store.ts';
import { foldName } from '../../text/names.ts';
import { castUnread } from '../cast/cast-writer.ts';
import { holdNames } from '../speakers/ruling-rows.ts';
import type { Tables } from '../tables.ts';

/** Suggestions in the store's tables. */
export class SqlSuggestionStore implements SuggestionStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async suggest(suggested: readonly Suggested[], space: string, at: Date): Promise<void> {
    if (suggested.length === 0) return;
    const rows = suggested.map((one) => ({ ...rowOf(one, space), at: at.getTime(), verdict: null, ruled_at: null }));
    const kept = this.#db
      .insertInto('suggestions')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['space', 'key']).doNothing());
    await kept.execute();
  }

  async open(space: string): Promise<readonly Suggestion[]> {
    const rows = await this.#db
      .selectFrom('suggestions')
      .select(['id', 'speaker', 'words', 'evidence', 'at'])
      .where('space', '=', space)
      .where('verdict', 'is', null)
      .orderBy('id')
      .execute();
    return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at) }));
  }

  async rule(id: number, space: string, verdict: Verdict, at: Date): Promise<Suggested | undefined> {
    return this.#db.transaction().execute(async (transaction) => {
      const row = await transaction
        .updateTable('suggestions')
        .set({ verdict, ruled_at: at.getTime() })
        .where('id', '=', id)
        .where('space', '=', space)
        .where('verdict', 'is', null)
        .returning(['speaker', 'words', 'evidence'])
        .executeTakeFirst();
      if (row && verdict === 'accepted') await addAlias(transaction, { space, at: at.getTime() }, row);
      return row;
    });
  }

  async rulings(): Promise<readonly SuggestionVerdict[]> {
    const rows = await this.#db.selectFrom('suggestions').selectAll().where('verdict', 'is not', null).orderBy('id').execute();
    return rows.map(({ space, speaker, words, evidence, verdict, ruled_at }) => {
      return { space, speaker, words, evidence, verdict: verdict!, at: new Date(ruled_at!) };
    });
  }

  async saveRuling({ space, verdict, at, ...suggested }: SuggestionVerdict): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const ruled = { verdict, ruled_at: at.getTime() };
      const saved = await transaction
        .insertInto('suggestions')
        .values({ ...rowOf(suggested, space), at: at.getTime(), ...ruled })
        .onConflict((conflict) => conflict.columns(['space', 'key']).doUpdateSet(ruled).where('suggestions.verdict', 'is', null))
        .returning('id')
        .executeTakeFirst();
      if (saved && verdict === 'accepted') await addAlias(transaction, { space, at: at.getTime() }, suggested);
      return saved !== undefined;
    });
  }
}

const rowOf = ({ speaker, words, evidence }: Suggested, space: string) => ({
  space,
  speaker,
  words,
  evidence,
  key: `${foldName(speaker)}\n${foldName(words)}`,
});

/** Makes the words an alias of the named speaker of that name in the space; does nothing where there is none. */
async function addAlias(
  transaction: Transaction<Tables>,
  { space, at }: { readonly space: string; readonly at: number },
  { speaker, words }: Suggested,
): Promise<void> {
  const ruled = await holdNames(transaction);
  const known = await transaction
    .selectFrom('aliases as n')
    .innerJoin('speakers as s', 's.id', 'n.speaker_id')
    .select(['s.name', 's.kind'])
    .where('n.alias', '=', foldName(speaker))
    .where('n.space', '=', space)
    .where('s.kind', '!=', 'unnamed')
    .orderBy('s.id')
    .limit(1)
    .executeTakeFirst();
  if (!known) return;
  await castUnread(transaction, { space, datedAt: at }, [{ name: known.name, kind: known.kind, aliases: [words] }], ruled);
}
