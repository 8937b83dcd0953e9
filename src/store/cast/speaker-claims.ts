import type { FormReader } from './form-reader.ts';
import type { FormRow } from './form-rows.ts';
import { makeEntries } from './new-entries.ts';

/** A speaker for each person: the one that most articles of its forms have now and that no other person claims with more; else a new one. */
export async function speakersOf(reader: FormReader, persons: readonly (readonly FormRow[])[]): Promise<number[]> {
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
  const fresh = persons.flatMap(([first], person) => (first && !speakers.has(person) ? [{ person, first }] : []));
  const made = await makeEntries(
    reader,
    fresh.map(({ first }) => first),
  );
  for (const [at, { person }] of fresh.entries()) speakers.set(person, made[at]!);
  return persons.flatMap((_forms, person) => speakers.get(person) ?? []);
}
