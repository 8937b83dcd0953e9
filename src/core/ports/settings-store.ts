import type { Destination } from '../briefs/destination.ts';
import type { Space } from '../scope.ts';

/** Who sees the answers in a channel: who asked, or everyone there. */
export const AUDIENCES = ['private', 'shared'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What admins set, by channel and by space. */
export interface SettingsStore {
  /** `private` where nobody set anything. */
  audience(channel: Destination): Promise<Audience>;
  setAudience(channel: Destination, audience: Audience): Promise<void>;
  /** The channels of a space that are answered otherwise than in private, in the order of their ids. */
  shared(of: Pick<Destination, 'platform' | 'space'>): Promise<readonly Destination[]>;
  /** Where a space's admins are told of trouble; undefined where nobody set a channel. */
  adminsChannel(space: Space): Promise<Destination | undefined>;
  /** With `undefined` in no channel any more. */
  setAdminsChannel(space: Space, channel: Pick<Destination, 'platform' | 'channel'> | undefined): Promise<void>;
}
