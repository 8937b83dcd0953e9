import { type Client, slackError } from './connection/clients.ts';

export interface Person {
  readonly admin: boolean;
  /** IANA. */
  readonly zone?: string | undefined;
}

/** What Slack says of somebody whom it doesn't know here: https://docs.slack.dev/reference/methods/users.info#errors */
const STRANGERS = new Set(['user_not_found', 'user_not_visible']);

/** Who someone of this workspace is at this moment; undefined where Slack can't be asked. Nobody from elsewhere is an admin here, nor whom Slack doesn't know. */
export async function personOf(client: Client | undefined, id: string, team: string): Promise<Person | undefined> {
  try {
    const user = (await client?.users.info({ user: id }))?.user;
    if (!user) return undefined;
    // In an organisation of several workspaces someone's first one need not be this.
    const teams = [user.team_id, ...(user.enterprise_user?.teams ?? [])];
    if (user.deleted || user.is_stranger || !teams.includes(team)) return { admin: false };
    return { admin: Boolean(user.is_admin || user.is_owner || user.is_primary_owner), zone: user.tz };
  } catch (error) {
    return STRANGERS.has(slackError(error) ?? '') ? { admin: false } : undefined;
  }
}
