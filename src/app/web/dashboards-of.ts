import type { ArchiveLinks } from '../../core/archive/archive-links.ts';
import type { Correct } from '../../core/briefs/correction.ts';
import type { Asker, CommandStore } from '../../core/chat/command.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { renderReply } from '../../platforms/terminal/render.ts';
import type { Dashboard, DashboardParts } from '../../web/admin/dashboard.ts';
import { createDispatch } from '../chat/dispatch.ts';
import type { Registry } from '../chat/registry.ts';

/** Of a preview as text, in columns. */
const COLUMNS = 80;

export interface DashboardsParts {
  readonly store: CommandStore;
  readonly registry: Registry;
  readonly archive: ArchiveLinks;
  /** `host:port` inside the network that the operator may read. */
  readonly allowHosts: readonly string[];
  /** Absent where nothing is connected. */
  readonly correct?: Correct | undefined;
  readonly now: () => Date;
  readonly logError: (error: unknown, id?: string) => string;
}

/** A dashboard for each space: the commands of chat, asked as an admin there asks them. */
export const dashboardsOf = (parts: DashboardsParts): DashboardParts => ({ store: parts.store, of: (space) => dashboardOf(space, parts) });

function dashboardOf(space: Space, { store, registry, archive, allowHosts, correct, now, logError }: DashboardsParts): Dashboard {
  const dispatch = createDispatch({
    registry,
    store,
    space,
    asker: adminOf(space),
    now,
    allowHosts,
    correct,
    archive,
    unexpected: logError,
  });
  return {
    run: (call, page) => dispatch.run(call, page),
    briefs: registry.briefs.map(({ id, title }) => ({ id, title })),
    async preview(brief) {
      const [answer, { discordPreview }, { slackPreview }] = await Promise.all([
        dispatch.run({ command: 'brief', options: { name: brief } }),
        import('./preview/discord-preview.ts'),
        import('./preview/slack-preview.ts'),
      ]);
      // Buttons for admins stand on the page itself.
      const { wrong: _, csv: __, ...shown } = answer.reply;
      return {
        answer,
        discord: discordPreview(shown),
        slack: slackPreview(shown),
        text: renderReply(shown, { width: COLUMNS, colour: false }),
      };
    },
  };
}

/** Whose admin a session’s is: Slack’s spaces say so themselves. */
const adminOf = (space: Space): Asker => {
  if (space === OPERATOR) return { platform: 'terminal', admin: true };
  return { platform: space.startsWith('slack:') ? 'slack' : 'discord', admin: true };
};
