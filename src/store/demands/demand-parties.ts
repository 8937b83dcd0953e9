import type { Kysely } from 'kysely';
import { foldName } from '../../text/names.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { aliasesOf } from '../speakers/speaker-rows.ts';
import type { Tables } from '../tables.ts';

/** Stands for the party of a demand that names neither who demands nor of whom. */
export const NOBODY = 0;

/** A party of a demand, with every stored speaker that is the same one in the spaces concerned. */
export interface Party {
  readonly id: number;
  readonly ids: ReadonlySet<number>;
  /** Described, not named: two articles may mean different people by it. */
  readonly described: boolean;
  readonly names: readonly string[];
}

/**
 * The speakers as parties, by their ids, each with the stored speakers that are the same one: those of the same name, whatever their kind, and in each other
 * space the speaker who alone goes by that name. A space looks among its own speakers and the operator's; the operator's space among all. No entry where
 * there is no such speaker.
 */
export async function partiesOf(db: Kysely<Tables>, ids: Iterable<number>, space: string): Promise<ReadonlyMap<number, Party>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Map();
  const { listed, listedTexts } = dialectOf(db);
  const speakers = await db.selectFrom('speakers').select(['id', 'name', 'kind', 'aliases']).where('id', 'in', listed(asked)).execute();
  let called = db
    .selectFrom('aliases as n')
    .innerJoin('speakers as s', 's.id', 'n.speaker_id')
    .select(['s.id', 's.name', 's.space', 'n.alias'])
    .where('n.alias', 'in', listedTexts(speakers.map(({ name }) => foldName(name))));
  if (space !== '') called = called.where('n.space', 'in', [space, '']);
  const rows = await called.orderBy('n.space').orderBy('n.speaker_id').execute();
  const byName = Map.groupBy(rows, ({ alias }) => alias);
  return new Map(
    speakers.map((speaker) => {
      const folded = foldName(speaker.name);
      const namesakes = (byName.get(folded) ?? []).slice(0, MOST_NAMESAKES);
      const alone = (row: (typeof rows)[number]): boolean =>
        row.space !== space && namesakes.filter((other) => other.space === row.space).length === 1;
      const same = namesakes.filter((row) => foldName(row.name) === folded || alone(row)).map(({ id }) => id);
      const party = {
        id: speaker.id,
        ids: new Set([speaker.id, ...same]),
        described: speaker.kind === 'unnamed',
        names: [speaker.name, ...aliasesOf(speaker)],
      };
      return [speaker.id, party];
    }),
  );
}

const MOST_NAMESAKES = 200;

/** The ids, with those of every speaker that the space takes for the same party: a demand is stored under the speaker of the article that told it first. */
export async function sameParties(db: Kysely<Tables>, ids: readonly number[], space: string): Promise<number[]> {
  const asked = ids.slice(0, MOST_ASKED);
  const parties = await partiesOf(db, asked, space);
  return [...new Set(asked.flatMap((id) => [...(parties.get(id)?.ids ?? [])]))];
}

/** Of a longer list of ids the rest is ignored: no name stands for so many speakers. */
const MOST_ASKED = 50;
