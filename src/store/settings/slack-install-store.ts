import type { Kysely } from 'kysely';
import type { SlackInstall, SlackInstallStore } from '../../core/ports/access/slack-install-store.ts';
import type { Tables } from '../tables.ts';

/** Slack's workspaces in the store's tables. */
export class SqlSlackInstallStore implements SlackInstallStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async save({ team, encryptedToken, by, at }: SlackInstall): Promise<void> {
    const row = { sealed_token: encryptedToken, added_by: by, at: at.getTime() };
    await this.#db
      .insertInto('slack_installs')
      .values({ team, ...row })
      .onConflict((conflict) => conflict.column('team').doUpdateSet(row))
      .execute();
  }

  async find(team: string): Promise<SlackInstall | undefined> {
    const row = await this.#db.selectFrom('slack_installs').selectAll().where('team', '=', team).executeTakeFirst();
    return row && { team: row.team, encryptedToken: row.sealed_token, by: row.added_by, at: new Date(row.at) };
  }

  async remove(team: string, before: Date): Promise<boolean> {
    const gone = await this.#db.deleteFrom('slack_installs').where('team', '=', team).where('at', '<', before.getTime()).executeTakeFirst();
    return gone.numDeletedRows > 0n;
  }
}
