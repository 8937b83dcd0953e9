import { type Kysely, sql } from 'kysely';
import type { ExplainedSpeaker, NumberedRuling, RulingStore, SpeakerRuling } from '../../core/ports/ruling-store.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { foldName } from '../../text/names.ts';
import { among } from '../among.ts';
import type { Tables } from '../tables.ts';
import { explainSpeakers } from './explain-speakers.ts';
import { reassignSpeakers } from './reassign-speakers.ts';
import { holdNames, ruledIn, rulingsOf } from './ruling-rows.ts';
import type { RuledNames } from './rulings.ts';

/** An operator's rulings on names. Each one made or taken back assigns the statements that it can concern again. */
export class SqlRulingStore implements RulingStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  list(): Promise<readonly NumberedRuling[]> {
    return rulingsOf(this.#db);
  }

  rule({ kind, name, other, ruledAt }: SpeakerRuling): Promise<boolean> {
    return this.#change(async (db) => {
      const pair = [foldName(name), foldName(other)].sort().join('\n');
      const last = (await rulingsOf(db)).findLast((ruling) => [foldName(ruling.name), foldName(ruling.other)].sort().join('\n') === pair);
      if (last?.kind === kind && foldName(last.name) === foldName(name)) return false;
      await db.insertInto('speaker_rulings').values({ kind, name, other, ruled_at: ruledAt.getTime() }).execute();
      return true;
    });
  }

  undo(id: number): Promise<boolean> {
    return this.#change(async (db) => {
      const { numDeletedRows } = await db.deleteFrom('speaker_rulings').where('id', '=', id).executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    });
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

  #change(change: (db: Parameters<typeof reassignSpeakers>[0]) => Promise<boolean>): Promise<boolean> {
    return this.#db.transaction().execute(async (db) => {
      const before = await holdNames(db);
      if (!(await change(db))) return false;
      const after = await ruledIn(db);
      await reassignSpeakers(db, movedBy(before, after), after);
      return true;
    });
  }
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
