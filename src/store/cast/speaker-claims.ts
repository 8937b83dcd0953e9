import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { FormRow } from './form-rows.ts';
import { makeEntry } from './speaker-entries.ts';

/** A speaker for each person: the one that most articles of its forms have now and that no other person claims with more; else a new one. */
export async function speakersOf(db: Transaction<Tables>, persons: readonly (readonly FormRow[])[]): Promise<number[]> {
  const claims = persons.flatMap((forms, person) =>
    [...Map.groupBy(forms, ({ speaker_id }) => speaker_id)].flatMap(([speaker, held]) =>
      speaker === null ? [] : [{ person, speaker, articles: held.reduce((sum, { articles }) => sum + articles, 0) }],
    ),
  );
  claims.sort((a, b) => b.articles - a.articles || a.speaker - b.speaker || a.person - b.person);
  const speakers = new Map<number, number>();
  const given = new Set<number>();
  for (const { person, speaker } of claims)
    if (!speakers.has(person) && !given.has(speaker)) {
      speakers.set(person, speaker);
      given.add(speaker);
    }
  const all: number[] = [];
  // Two of one name may be new at once: what one was given has no forms yet.
  for (const [person, [first]] of persons.entries()) if (first) all.push(speakers.get(person) ?? (await makeEntry(db, first, all)));
  return all;
}
