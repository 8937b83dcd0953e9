import type { Kysely } from 'kysely';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { SpeakerGroup, SpeakerMatches, SpeakerStore } from '../../core/ports/speaker-store.ts';
import type { Page, Slice, Space } from '../../core/scope.ts';
import { countOf, limitOf } from '../paging.ts';
import type { Tables } from '../tables.ts';
import { completeSpeakers, findSpeakers } from './find-speakers.ts';
import { storedSpeakerOf } from './speaker-rows.ts';

export class SqlSpeakerStore implements SpeakerStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async list(space: Space, slice: Slice): Promise<Page<StoredSpeaker>> {
    const query = this.#db
      .selectFrom('speakers as s')
      .where('s.space', 'in', [space, ''])
      .where('s.kind', '!=', 'unnamed')
      .where((where) => where.or([where('s.quotes', '>', 0), where('s.demands', '>', 0)]));
    const rows = await query.selectAll().orderBy('s.quotes', 'desc').orderBy('s.id').limit(limitOf(slice)).offset(slice.offset).execute();
    return { items: rows.map(storedSpeakerOf), total: await countOf(query) };
  }

  resolve(typed: string, space: Space, group?: SpeakerGroup): Promise<SpeakerMatches> {
    return findSpeakers(this.#db, typed, { space, group });
  }

  complete(prefix: string, space: Space, limit: number, group?: SpeakerGroup): Promise<readonly StoredSpeaker[]> {
    return completeSpeakers(this.#db, prefix, { space, group }, limit);
  }
}
