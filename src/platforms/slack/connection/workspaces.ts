import type { Space } from '../../../core/scope.ts';
import type { Client } from './clients.ts';

/** The workspaces where the app is installed. */
export interface Workspaces {
  /** What calls Slack in a workspace, to answer or to post; undefined where the app is not installed. */
  clients(team: string): Promise<WorkspaceClients | undefined>;
}

export interface WorkspaceClients {
  readonly answering: Client;
  readonly posting: Client;
}

const SPACE = 'slack:';

/** Each workspace is a space of its own; no other platform's begin so. */
export const spaceOf = (team: string): Space => `${SPACE}${team}`;

export const teamOf = (space: Space): string => (space.startsWith(SPACE) ? space.slice(SPACE.length) : space);
