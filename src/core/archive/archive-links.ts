import type { Space } from '../scope.ts';

/** Ways into the archive, for those who ask in chat. */
export interface ArchiveLinks {
  /** The archive's public address: an origin. What everyone sees stands there under its own path. */
  readonly url: string;
  /** A signed link to a page of what the space sees, for 30 days. */
  linkTo(space: Space, path: string): string;
  /** A signed link to the space's dashboard, once and within 15 minutes. */
  adminLink(space: Space): string;
}
