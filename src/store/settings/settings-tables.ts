import type { Destination } from '../../core/briefs/destination.ts';
import type { PlatformReport } from '../../core/ports/platform-store.ts';
import type { Audience } from '../../core/ports/settings-store.ts';

export interface SettingsTables {
  channel_audiences: Destination & { audience: Audience };
  admins_channels: Destination;
  platform_states: PlatformStateRow;
  slack_installs: SlackInstallRow;
  /** One row: the key that the archive's links are signed with. */
  signing_keys: { id: 1; key: string };
  /** Links that work once and were used. */
  used_links: { id: string; expires_at: number };
}

interface PlatformStateRow extends Pick<PlatformReport, 'platform' | 'state' | 'detail'> {
  since: number;
  seen_at: number;
}

interface SlackInstallRow {
  team: string;
  sealed_token: string;
  added_by: string;
  at: number;
}
