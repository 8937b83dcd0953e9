import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { recipientOf } from '../../core/briefs/destination.ts';
import type { Store } from '../../core/ports/store.ts';
import type { StoredWatch, WatchChanges } from '../../core/ports/watch-store.ts';
import { OPERATOR } from '../../core/scope.ts';
import { MOST_AN_HOUR, type WatchSubject } from '../../core/watches/watch.ts';
import { renderReply } from '../../platforms/terminal/render.ts';
import { safe } from '../../platforms/terminal/safe.ts';
import { alertReply } from '../../presentation/watches/alert.ts';
import { alertLine } from '../../presentation/watches/alert-line.ts';
import { SECOND_MS } from '../../text/durations.ts';
import { count } from '../../text/lists.ts';
import type { App } from '../app.ts';
import { terminalStyleOf } from '../cli/output/terminal-style.ts';
import { DONE } from '../exit.ts';
import { checkLinks } from '../web/check-links.ts';
import { archiveSessionsOf } from '../web/sessions.ts';
import { Examiner } from './examiner.ts';
import { FollowedAlerts } from './followed-alerts.ts';

/** How soon what another process stored is told. */
const LOOK_MS = 2 * SECOND_MS;

interface FollowOptions {
  readonly person?: string;
  readonly demands?: boolean;
  readonly words?: string;
  readonly source?: string;
  readonly about?: string;
  readonly by?: string;
  readonly of?: string;
  readonly poll?: boolean;
  readonly json?: boolean;
}

/** `verbatim watch --follow`: prints what the watches find as it is stored, until the process is told to end. */
export async function followWatches(app: App, _operands: readonly string[], options: FollowOptions): Promise<number> {
  const store = await app.store();
  const after = await store.alerts.newestRevision();
  const given = watchesGiven(options, after);
  const watches = given.length > 0 ? givenWatches(given) : storedWatches(store);
  const links = await archiveSessionsOf(app.config, store);
  const linked = links && checkLinks({ articles: store.articles, links });
  const examiner = new Examiner({
    alerts: new FollowedAlerts({
      alerts: store.alerts,
      reads: store,
      after,
      watch: watches.find,
      tell: async (content) => {
        if (options.json) return app.print(alertLine(content));
        const reply = withoutButtons(alertReply(content));
        const shown = linked ? await linked(reply, content.watch.destination.space) : reply;
        return app.print(renderReply(shown, terminalStyleOf(app.process)));
      },
    }),
    watches,
    reads: store,
    now: () => new Date(),
    unexpected: (error) => void app.logError(error),
  });
  if (options.poll) await pollBeside(app);
  app.say(`Following ${given.length > 0 ? count(given.length, 'watch', 'watches') : 'the watches of the store'}; Ctrl-C ends it.`);
  const ended = once(app.process, 'beforeExit');
  app.beforeClose(async () => examiner.stop());
  for (let over = false; !over; ) {
    await examiner.run();
    over = await Promise.race([ended.then(() => true), sleep(LOOK_MS, false)]);
  }
  return DONE;
}

/** A screen has no button to press. */
const withoutButtons = (reply: ReturnType<typeof alertReply>): ReturnType<typeof alertReply> => ({ ...reply, buttons: undefined });

interface FollowedWatches {
  changes(after: number): Promise<WatchChanges>;
  readonly find: (id: number) => Promise<StoredWatch | undefined>;
}

/** Those of channels and of this terminal; what somebody watches in direct messages is theirs. */
const storedWatches = ({ watches }: Pick<Store, 'watches'>): FollowedWatches => ({
  async changes(after) {
    const changes = await watches.changes(after);
    return { ...changes, changed: changes.changed.filter(({ destination }) => recipientOf(destination.channel) === undefined) };
  },
  find: (id) => watches.find(id),
});

const givenWatches = (given: readonly StoredWatch[]): FollowedWatches => ({
  changes: async (after) => ({ number: 1, changed: after < 1 ? given : [], removed: [] }),
  find: async (id) => given.find((watch) => watch.id === id),
});

/** The watches of the command line, which tell what the operator sees. */
function watchesGiven({ person, demands, words, source, about, by, of }: FollowOptions, sinceRevision: number): StoredWatch[] {
  const subjects: WatchSubject[] = [
    ...(person === undefined ? [] : [{ kind: 'person' as const, speaker: person, about }]),
    ...(demands || by !== undefined || of !== undefined ? [{ kind: 'demands' as const, about, by, of }] : []),
    ...(words === undefined ? [] : [{ kind: 'words' as const, words }]),
    ...(source === undefined ? [] : [{ kind: 'source' as const, source }]),
  ];
  const now = new Date();
  return subjects.map((subject, n) => ({
    id: n + 1,
    subject,
    destination: { platform: 'terminal', space: OPERATOR, channel: 'terminal' },
    mostAnHour: MOST_AN_HOUR,
    zone: 'UTC',
    addedAt: now,
    since: now,
    sinceRevision,
  }));
}

async function pollBeside(app: App): Promise<void> {
  const { pollingOf } = await import('../polling/polling.ts');
  const tellAdmins = (_space: unknown, sentence: string): void => app.say(safe(sentence));
  const polling = await pollingOf({
    config: app.config,
    store: await app.store(),
    tellAdmins,
    unexpected: (error) => void app.logError(error),
  });
  app.beforeClose(() => polling.stop());
  polling.start();
}
