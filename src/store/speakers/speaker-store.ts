import type { Kysely } from 'kysely';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { ActivityFilter, SpeakerActivity, SpeakerGroup, SpeakerMatches, SpeakerStore } from '../../core/ports/speaker-store.ts';
import type { Page, Slice, Space } from '../../core/scope.ts';
import type { Tables } from '../tables.ts';
import { completeSpeakers, findSpeakers } from './find-speakers.ts';
import { listSpeakers, speakerActivity } from './speaker-activity.ts';

export class SqlSpeakerStore implements SpeakerStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  list(space: Space, slice: Slice): Promise<Page<StoredSpeaker>> {
    return listSpeakers(this.#db, { space }, slice);
  }

  activity(filter: ActivityFilter, slice: Slice): Promise<Page<SpeakerActivity>> {
    return speakerActivity(this.#db, filter, slice);
  }

  resolve(typed: string, space: Space, group?: SpeakerGroup): Promise<SpeakerMatches> {
    return findSpeakers(this.#db, typed, { space, group });
  }

  complete(prefix: string, space: Space, limit: number, group?: SpeakerGroup): Promise<readonly StoredSpeaker[]> {
    return completeSpeakers(this.#db, prefix, { space, group }, limit);
  }
}
