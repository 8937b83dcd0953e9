import type { Space } from '../../../core/scope.ts';
import { clientsOf, type WorkspaceClients } from './clients.ts';

/** The workspaces where the app is installed. */
export interface Workspaces {
  /** Whose tokens they are: each workspace's own, which it can revoke, or the operator's one. */
  readonly tokenOf: 'workspace' | 'operator';
  /** What calls Slack in a workspace, to answer or to post; undefined where the app is not installed. */
  clients(team: string): Promise<WorkspaceClients | undefined>;
}

/** The one workspace of a bot's token, whichever it is asked for. */
export function oneWorkspace(botToken: string, apiUrl: string | undefined): Workspaces {
  const clients = clientsOf(botToken, apiUrl);
  return { tokenOf: 'operator', clients: async () => clients };
}

const SPACE = 'slack:';

/** Each workspace is a space of its own; no other platform's begin so. */
export const spaceOf = (team: string): Space => `${SPACE}${team}`;

export const teamOf = (space: Space): string => (space.startsWith(SPACE) ? space.slice(SPACE.length) : space);
