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
 * The stored speakers that are one with this: those of its very name, whatever kind an article took them for, and in another space the only one
 * whom an article there calls so. A space looks among its own and the operator's; the operator among all.
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
  const rows = await called.limit(MOST_NAMESAKES).execute();
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

/** Speakers with all that are one with them in what a space sees: a demand is kept under the one whose article told it first. */
export async function sameParties(db: Kysely<Tables>, ids: readonly number[], space: string): Promise<number[]> {
  const all = new Set<number>();
  for (const id of ids.slice(0, MOST_ASKED)) for (const same of (await partyOf(db, id, space))?.ids ?? []) all.add(same);
  return [...all];
}

/** One name stands for no more; what goes beyond is a list from elsewhere. */
const MOST_ASKED = 50;
