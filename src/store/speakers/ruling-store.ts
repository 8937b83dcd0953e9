import { type Kysely, sql, type Transaction } from 'kysely';
import type { AnyRuling, ExplainedSpeaker, NumberedRuling, RulingStore } from '../../core/ports/ruling-store.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { foldName } from '../../text/names.ts';
import { foldedWords } from '../../text/words.ts';
import { among } from '../among.ts';
import type { Tables } from '../tables.ts';
import { explainSpeakers } from './explain-speakers.ts';
import { reassignSpeakers } from './reassign-speakers.ts';
import { holdNames, ruledIn, rulingsOf } from './ruling-rows.ts';
import type { RuledNames } from './rulings.ts';

/** An operator's rulings. Each one made or taken back assigns the statements that it can concern again. */
export class SqlRulingStore implements RulingStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  list(): Promise<readonly NumberedRuling[]> {
    return rulingsOf(this.#db);
  }

  rule(ruling: AnyRuling): Promise<{ id: number; isNew: boolean }> {
    return this.#change(async (db) => {
      const about = subjectOf(ruling);
      const last = (await rulingsOf(db)).findLast((other) => subjectOf(other) === about);
      if (last && saysSame(last, ruling)) return { id: last.id, isNew: false };
      const inserted = await db
        .insertInto('rulings')
        .values({ ruling: JSON.stringify(ruling) })
        .returning('id')
        .executeTakeFirstOrThrow();
      return { id: inserted.id, isNew: true };
    });
  }

  async undo(id: number): Promise<boolean> {
    const { isNew } = await this.#change(async (db) => {
      const { numDeletedRows } = await db.deleteFrom('rulings').where('id', '=', id).executeTakeFirstOrThrow();
      return { id, isNew: numDeletedRows > 0n };
    });
    return isNew;
  }

  async othersThan(space: Space): Promise<boolean> {
    const own = among([space, OPERATOR]);
    const { rows } = await sql<{ others: number }>`
      select exists (select 1 from articles where space not in ${own}) or exists (select 1 from schedules where space not in ${own})
        or exists (select 1 from channel_audiences where space not in ${own}) or exists (select 1 from admins_channels where space not in ${own}) as others`.execute(
      this.#db,
    );
    return Boolean(rows[0]?.others);
  }

  explain(ids: readonly number[]): Promise<readonly ExplainedSpeaker[]> {
    return explainSpeakers(this.#db, ids);
  }

  /** `isNew`: whether anything was changed. */
  #change<T extends { readonly isNew: boolean }>(change: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(async (db) => {
      const before = await holdNames(db);
      const changed = await change(db);
      if (!changed.isNew) return changed;
      const after = await ruledIn(db);
      await reassignSpeakers(db, { names: movedBy(before, after), origins: originsMovedBy(before, after) }, after);
      return changed;
    });
  }
}

/** What a ruling is about: of several on the same, the last holds. */
function subjectOf(ruling: AnyRuling): string {
  switch (ruling.kind) {
    case 'attribution':
      return JSON.stringify(['words', foldedWords(ruling.words), ruling.origins]);
    case 'story':
      return JSON.stringify(['story', ruling.origin, [...ruling.others].sort()]);
    default:
      return JSON.stringify(['names', ...[foldName(ruling.name), foldName(ruling.other)].sort()]);
  }
}

/** Whether two rulings on the same say the same. */
function saysSame(one: AnyRuling, another: AnyRuling): boolean {
  if (one.kind !== another.kind || one.kind === 'story' || another.kind === 'story') return one.kind === another.kind;
  if (one.kind === 'attribution' && another.kind === 'attribution')
    return foldName(one.other?.name ?? '') === foldName(another.other?.name ?? '');
  return foldName(one.name ?? '') === foldName(another.name ?? '');
}

/** The origins of the articles of whose words another ruling holds than before. */
function originsMovedBy({ attributions: before }: RuledNames, { attributions: after }: RuledNames): Set<string> {
  const saysOf = (all: RuledNames['attributions'], key: string): string => JSON.stringify(all.get(key)?.other ?? null) + all.has(key);
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => saysOf(before, key) !== saysOf(after, key));
  return new Set(keys.flatMap((key) => (after.get(key) ?? before.get(key))?.origins ?? []));
}

/** The folded names whose speaker has changed, with the names that they are and were listed under or split from. */
function movedBy(before: RuledNames, after: RuledNames): Set<string> {
  const moved = new Set<string>();
  for (const name of new Set([...before.heads.keys(), ...after.heads.keys()])) {
    const [was, is] = [standingOf(name, before), standingOf(name, after)];
    if (was.head === is.head && was.from.join('\n') === is.from.join('\n')) continue;
    moved.add(name);
    for (const { head, from } of [was, is]) for (const each of head === undefined ? from : [foldName(head), ...from]) moved.add(each);
  }
  return moved;
}

/** The name that a folded name is listed under (undefined: no ruling), and the names it was split from. */
const standingOf = (name: string, { heads, parted }: RuledNames) => ({ head: heads.get(name), from: [...(parted.get(name) ?? [])] });
