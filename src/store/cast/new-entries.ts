import type { Selectable } from 'kysely';
import { foldName } from '../../text/names.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import type { FormReader } from './form-reader.ts';

type EntryColumns = Selectable<Tables['speakers']>;

/**
 * For each of these, who are all different speakers of the reader's space: the id of a new one, or of a row of the same name and kind that has no forms any
 * more, the oldest.
 */
export async function makeEntries(reader: FormReader, named: readonly Pick<EntryColumns, 'name' | 'kind'>[]): Promise<number[]> {
  if (named.length === 0) return [];
  const wanted = named.map(({ name, kind }) => ({ space: reader.space, name, folded_name: foldName(name), kind }));
  const vacant = await vacantEntries(reader, wanted);
  const taken = wanted.map((one) => vacant.get(nameOf(one))?.shift());
  const fresh = wanted.filter((_one, at) => taken[at] === undefined);
  const made =
    fresh.length === 0
      ? []
      : await reader.db
          .insertInto('speakers')
          .values(
            fresh.map((entry) => ({
              ...entry,
              role: null,
              role_at: null,
              aliases: '[]',
              quotes: 0,
              demands: 0,
              last_spoke_at: null,
              became_id: null,
            })),
          )
          .returning('id')
          .execute();
  const ids = made.map(({ id }) => id).sort((a, b) => a - b);
  return taken.map((id) => id ?? ids.shift()!);
}

/** The ids of the rows with one of these names that have no forms, by kind and folded name, in ascending order. */
async function vacantEntries(reader: FormReader, wanted: readonly Pick<EntryColumns, 'folded_name'>[]): Promise<Map<string, number[]>> {
  const namesakes = await reader.db
    .selectFrom('speakers')
    .select(['id', 'kind', 'folded_name'])
    .where('space', '=', reader.space)
    .where('folded_name', 'in', dialectOf(reader.db).listedTexts(wanted.map(({ folded_name }) => folded_name)))
    .orderBy('id')
    .execute();
  const held = new Set((await reader.ofSpeakers(namesakes.map(({ id }) => id))).map(({ speaker_id }) => speaker_id));
  const vacant = namesakes.filter(({ id }) => !held.has(id));
  return new Map([...Map.groupBy(vacant, nameOf)].map(([name, same]) => [name, same.map(({ id }) => id)]));
}

const nameOf = ({ kind, folded_name }: Pick<EntryColumns, 'kind' | 'folded_name'>): string => `${kind} ${folded_name}`;
