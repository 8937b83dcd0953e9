import type { Transaction } from 'kysely';
import type { Speaker } from '../../core/news/speaker.ts';
import { foldName } from '../../text/names.ts';
import { asRuled, type RuledNames } from '../speakers/rulings.ts';
import type { Tables } from '../tables.ts';
import { CastWriter } from './cast-writer.ts';

/**
 * Who the speakers are that no article of the store names: the parties of a demand whose dismissal was imported, or one who got another name by an accepted
 * suggestion. By speaker; ids of stored speakers, made where there are none. They count for no article when it is asked whom a name means.
 */
export async function castUnread(
  db: Transaction<Tables>,
  { space, datedAt }: { readonly space: string; readonly datedAt: number },
  speakers: readonly Speaker[],
  ruled: RuledNames,
): Promise<Map<Speaker, number>> {
  const known = new Map<Speaker, number>();
  const unknown: Speaker[] = [];
  for (const speaker of speakers) {
    const id = await knownAs(db, space, asRuled(speaker, ruled).speaker);
    if (id === undefined) unknown.push(speaker);
    else known.set(speaker, id);
  }
  if (unknown.length === 0) return known;
  const writer = new CastWriter(db, ruled);
  await writer.add({ space, articleId: null, datedAt }, unknown);
  await writer.settle();
  for (const speaker of unknown) known.set(speaker, writer.seatOf(speaker).speakerId);
  return known;
}

/** The stored speaker who is called all of this already. */
async function knownAs(db: Transaction<Tables>, space: string, { name, kind, aliases }: Speaker): Promise<number | undefined> {
  const forms = await db
    .selectFrom('name_forms')
    .select(['speaker_id', 'aliases'])
    .where('space', '=', space)
    .where('folded_name', '=', foldName(name))
    .where('kind', '=', kind)
    .where('speaker_id', 'is not', null)
    .orderBy('articles', 'desc')
    .orderBy('id')
    .execute();
  for (const { speaker_id } of forms) {
    if (speaker_id === null) continue;
    const called = await db.selectFrom('aliases').select('alias').where('speaker_id', '=', speaker_id).execute();
    const own = new Set(called.map(({ alias }) => alias));
    if (kind === 'unnamed' || aliases.map(foldName).every((alias) => own.has(alias))) return speaker_id;
  }
  return undefined;
}
