import type { Client } from './clients.ts';

export interface Person {
  readonly admin: boolean;
  /** IANA. */
  readonly zone?: string | undefined;
}

/** Who someone of this workspace is at this moment. Nobody from elsewhere is an admin here, nor whom Slack doesn't know. */
export async function personOf(client: Client | undefined, id: string, team: string): Promise<Person> {
  const found = await client?.users.info({ user: id }).catch(() => undefined);
  const user = found?.user;
  if (!user || user.deleted || user.is_stranger || user.team_id !== team) return { admin: false };
  return { admin: Boolean(user.is_admin || user.is_owner || user.is_primary_owner), zone: user.tz };
}
