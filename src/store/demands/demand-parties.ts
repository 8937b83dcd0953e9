import type { Kysely } from 'kysely';
import { foldName } from '../../text/names.ts';
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
 * The speaker `id` as a party, with the stored speakers that are the same one: those of the same name, whatever their kind, and in each other space
 * the speaker who alone goes by that name. A space looks among its own speakers and the operator's; the operator's space among all. Undefined where
 * there is no such speaker.
 */
export async function partyOf(db: Kysely<Tables>, id: number, space: string): Promise<Party | undefined> {
  const speaker = await db.selectFrom('speakers').select(['id', 'name', 'kind', 'aliases']).where('id', '=', id).executeTakeFirst();
  if (!speaker) return undefined;
  const folded = foldName(speaker.name);
  let called = db
    .selectFrom('aliases as n')
    .innerJoin('speakers as s', 's.id', 'n.speaker_id')
    .select(['s.id', 's.name', 's.space'])
    .where('n.alias', '=', folded);
  if (space !== '') called = called.where('n.space', 'in', [space, '']);
  const rows = await called.orderBy('n.space').orderBy('n.speaker_id').limit(MOST_NAMESAKES).execute();
  const alone = (row: (typeof rows)[number]): boolean =>
    row.space !== space && rows.filter((other) => other.space === row.space).length === 1;
  return {
    id,
    ids: new Set([id, ...rows.filter((row) => foldName(row.name) === folded || alone(row)).map((row) => row.id)]),
    described: speaker.kind === 'unnamed',
    names: [speaker.name, ...aliasesOf(speaker)],
  };
}

const MOST_NAMESAKES = 200;

/** The ids, with those of every speaker that the space takes for the same party: a demand is stored under the speaker of the article that told it first. */
export async function sameParties(db: Kysely<Tables>, ids: readonly number[], space: string): Promise<number[]> {
  const all = new Set<number>();
  for (const id of ids.slice(0, MOST_ASKED)) for (const same of (await partyOf(db, id, space))?.ids ?? []) all.add(same);
  return [...all];
}

/** Of a longer list of ids the rest is ignored: no name stands for so many speakers. */
const MOST_ASKED = 50;
