import type { Client } from './connection/clients.ts';

export interface Person {
  readonly admin: boolean;
  /** IANA. */
  readonly zone?: string | undefined;
}

/** Who someone of this workspace is at this moment. Nobody from elsewhere is an admin here, nor whom Slack doesn't know. */
export async function personOf(client: Client | undefined, id: string, team: string): Promise<Person> {
  const found = await client?.users.info({ user: id }).catch(() => undefined);
  const user = found?.user;
  // In an organisation of several workspaces someone's first one need not be this.
  const teams = [user?.team_id, ...(user?.enterprise_user?.teams ?? [])];
  if (!user || user.deleted || user.is_stranger || !teams.includes(team)) return { admin: false };
  return { admin: Boolean(user.is_admin || user.is_owner || user.is_primary_owner), zone: user.tz };
}
