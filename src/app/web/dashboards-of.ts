import type { ArchiveLinks } from '../../core/archive/archive-links.ts';
import { chosenBrief } from '../../core/briefs/brief.ts';
import type { Correct } from '../../core/briefs/correction.ts';
import type { Destination } from '../../core/briefs/destination.ts';
import type { Asker, CommandStore } from '../../core/chat/command.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { renderReply } from '../../platforms/terminal/render.ts';
import { briefReply } from '../../presentation/briefs/brief.ts';
import { notice } from '../../presentation/notices/notice.ts';
import { putRight } from '../../presentation/rulings/put-right.ts';
import type { Dashboard, DashboardParts } from '../../web/admin/dashboard.ts';
import { createDispatch } from '../chat/dispatch.ts';
import type { Registry } from '../chat/registry.ts';
import { composeFor } from '../scheduling/edition.ts';
import { checkLinks } from './check-links.ts';

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
    async preview(brief, scheduleId) {
      const [reply, { discordPreview }, { slackPreview }] = await Promise.all([
        editionNow({ brief, scheduleId, space }, { store, registry, now }),
        import('./preview/discord-preview.ts'),
        import('./preview/slack-preview.ts'),
      ]);
      const shown = await checkLinks({ articles: store.articles, links: archive })(reply, space);
      return {
        wrong: putRight(`brief ${brief}`),
        discord: discordPreview(shown),
        slack: slackPreview(shown),
        text: renderReply(shown, { width: COLUMNS, colour: false }),
      };
    },
  };
}

interface EditionAsked {
  readonly brief: string;
  readonly scheduleId: number | undefined;
  readonly space: Space;
}

/** A brief as it would be posted now: in the channel of a schedule, or in one that has had no edition yet. */
async function editionNow(
  { brief, scheduleId, space }: EditionAsked,
  { store, registry, now }: Pick<DashboardsParts, 'store' | 'registry' | 'now'>,
): Promise<Reply> {
  const known = registry.briefs.find(({ id }) => id === brief);
  if (!known) return notice('No such brief', 'It is no longer there.');
  const schedules = scheduleId === undefined ? [] : await store.schedules.schedules();
  const schedule = schedules.find(({ id, destination }) => id === scheduleId && (space === OPERATOR || destination.space === space));
  const to: Destination = schedule?.destination ?? { platform: adminOf(space).platform, space, channel: 'preview' };
  const definition = chosenBrief(known, schedule?.choices);
  const edition = await composeFor({ definition, store, now: now(), space: to.space }, to);
  return briefReply(edition, { zone: schedule?.zone, details: { command: 'details', options: {} } });
}

/** Whose admin a session’s is: Slack’s spaces say so themselves. */
const adminOf = (space: Space): Asker => {
  if (space === OPERATOR) return { platform: 'terminal', admin: true };
  return { platform: space.startsWith('slack:') ? 'slack' : 'discord', admin: true };
};
