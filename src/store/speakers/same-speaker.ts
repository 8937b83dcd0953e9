import type { Kysely } from 'kysely';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import { foldName } from '../../text/names.ts';
import type { Tables } from '../tables.ts';
import { namedPeople } from './named-people.ts';
import { ruledIn } from './ruling-rows.ts';
import type { RuledNames } from './rulings.ts';

interface NamedSpeaker {
  readonly id: number;
  readonly name: string;
  readonly kind: StoredSpeaker['kind'];
}

/**
 * The ids, with those of every row that is the same person or body for the space, which sees its own rows and the operator's: rows of the same name
 * and kind, and a surname alone with the only person who bears it. A name with a ruling joins its own rows whatever their kind; a surname with a
 * ruling joins no full name. For the operator's space: `ids` alone.
 */
export async function sameSpeaker(db: Kysely<Tables>, ids: readonly number[], space: string): Promise<number[]> {
  if (space === '' || ids.length === 0) return [...ids];
  const rows = await db
    .selectFrom('speakers')
    .select(['id', 'name', 'kind'])
    .where('id', 'in', [...ids])
    .execute();
  const ruled = await ruledIn(db);
  const all = new Set(ids);
  for (const row of rows) if (row.kind !== 'unnamed') for (const id of await sameAs(db, row, { space, ruled })) all.add(id);
  return [...all];
}

/** A surname that more persons than this have is joined with none of them. */
const MOST_BEARERS = 20;

async function sameAs(
  db: Kysely<Tables>,
  row: NamedSpeaker,
  { space, ruled }: { readonly space: string; readonly ruled: RuledNames },
): Promise<number[]> {
  const folded = foldName(row.name);
  const same = (await namesakesOf(db, folded, space)).filter(({ kind }) => kind === row.kind || ruled.heads.has(folded));
  if (row.kind === 'person') {
    const surname = folded.slice(folded.lastIndexOf(' ') + 1);
    const namesakes = ruled.heads.has(surname) ? [] : await namedPeople(db, surname, [space, ''], MOST_BEARERS);
    const full = new Set(namesakes.map(({ name }) => foldName(name)).filter((name) => name !== surname));
    if (full.size === 1 && (folded === surname || full.has(folded))) same.push(...namesakes);
  }
  return same.map(({ id }) => id);
}

async function namesakesOf(db: Kysely<Tables>, folded: string, space: string): Promise<NamedSpeaker[]> {
  const rows = await db
    .selectFrom('aliases as n')
    .innerJoin('speakers as s', 's.id', 'n.speaker_id')
    .select(['s.id', 's.name', 's.kind'])
    .where('n.alias', '=', folded)
    .where('n.space', 'in', [space, ''])
    .where('s.kind', '!=', 'unnamed')
    .execute();
  return rows.filter(({ name }) => foldName(name) === folded);
}

/** The speakers, rows of the same person or body made one: under the longest name, with all aliases, quotes and demands added up. */
export async function united(db: Kysely<Tables>, speakers: readonly StoredSpeaker[], space: string): Promise<StoredSpeaker[]> {
  if (space === '' || speakers.length < 2) return [...speakers];
  const left = [...speakers];
  const persons: StoredSpeaker[] = [];
  for (let next = left.shift(); next; next = left.shift()) {
    const ids = new Set(await sameSpeaker(db, [next.id], space));
    const rows = [next, ...left.filter(({ id }) => ids.has(id))];
    for (const row of rows.slice(1)) left.splice(left.indexOf(row), 1);
    persons.push(rows.length === 1 ? next : together(rows));
  }
  return persons;
}

function together(rows: readonly StoredSpeaker[]): StoredSpeaker {
  const fullest = rows.reduce((best, row) => (foldName(row.name).length > foldName(best.name).length ? row : best));
  const spoke = rows.flatMap(({ lastSpokeAt }) => (lastSpokeAt ? [lastSpokeAt.getTime()] : []));
  return {
    ...fullest,
    aliases: [...new Set(rows.flatMap(({ name, aliases }) => [name, ...aliases]))].filter((alias) => alias !== fullest.name),
    quotes: rows.reduce((sum, { quotes }) => sum + quotes, 0),
    demands: rows.reduce((sum, { demands }) => sum + demands, 0),
    lastSpokeAt: spoke.length > 0 ? new Date(Math.max(...spoke)) : undefined,
  };
}
