import { MINUTE_MS } from '../../text/durations.ts';
import type { Destination } from '../briefs/destination.ts';

export type Platform = Destination['platform'];

/** `down`: the connection was lost, and is tried again. `refused`: the platform takes the token no more. */
export type PlatformState = 'connecting' | 'connected' | 'down' | 'refused' | 'stopped';

/** How a platform fares, as the running bot last said. */
export interface PlatformReport {
  readonly platform: Platform;
  readonly state: PlatformState;
  /** What was met, in the platform's words; empty where there is nothing to say. */
  readonly detail: string;
  readonly since: Date;
  /** When the bot last said so: it does every minute. */
  readonly seenAt: Date;
}

/** Kept in the store, so that another process can tell. */
export interface PlatformStore {
  /** A state that was there already keeps its `since`. */
  report(platform: Platform, state: PlatformState, detail: string, now: Date): Promise<void>;
  /** Says of these that the bot still runs. */
  beat(platforms: readonly Platform[], now: Date): Promise<void>;
  /** By name. */
  all(): Promise<readonly PlatformReport[]>;
}

/** From here on a bot that says nothing is taken for gone. */
const SILENT_MS = 3 * MINUTE_MS;

export const isSilent = ({ state, seenAt }: PlatformReport, now: Date): boolean =>
  state !== 'stopped' && now.getTime() - seenAt.getTime() > SILENT_MS;
