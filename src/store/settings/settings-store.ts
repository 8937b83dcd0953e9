import type { Kysely } from 'kysely';
import type { Destination } from '../../core/briefs/destination.ts';
import type { Audience, SettingsStore } from '../../core/ports/settings-store.ts';
import type { Tables } from '../tables.ts';

/** What admins set, in the store's tables. */
export class SqlSettingsStore implements SettingsStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async audience({ platform, space, channel }: Destination): Promise<Audience> {
    const row = await this.#db
      .selectFrom('channel_audiences')
      .select('audience')
      .where('platform', '=', platform)
      .where('space', '=', space)
      .where('channel', '=', channel)
      .executeTakeFirst();
    return row?.audience ?? 'private';
  }

  async setAudience({ platform, space, channel }: Destination, audience: Audience): Promise<void> {
    const set = this.#db
      .insertInto('channel_audiences')
      .values({ platform, space, channel, audience })
      .onConflict((conflict) => conflict.columns(['platform', 'space', 'channel']).doUpdateSet({ audience }));
    await set.execute();
  }

  shared({ platform, space }: Pick<Destination, 'platform' | 'space'>): Promise<readonly Destination[]> {
    return this.#db
      .selectFrom('channel_audiences')
      .select(['platform', 'space', 'channel'])
      .where('platform', '=', platform)
      .where('space', '=', space)
      .where('audience', '=', 'shared')
      .orderBy('channel')
      .execute();
  }

  adminsChannel(space: string): Promise<Destination | undefined> {
    return this.#db.selectFrom('admins_channels').select(['platform', 'space', 'channel']).where('space', '=', space).executeTakeFirst();
  }

  async setAdminsChannel(space: string, to: Pick<Destination, 'platform' | 'channel'> | undefined): Promise<void> {
    if (!to) return void (await this.#db.deleteFrom('admins_channels').where('space', '=', space).execute());
    const row = { platform: to.platform, channel: to.channel };
    const set = this.#db
      .insertInto('admins_channels')
      .values({ space, ...row })
      .onConflict((conflict) => conflict.column('space').doUpdateSet(row));
    await set.execute();
  }
}
