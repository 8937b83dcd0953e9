import { TerminalPoster } from '../../platforms/terminal/poster.ts';
import { safe } from '../../platforms/terminal/safe.ts';
import { correctionWords } from '../../presentation/briefs/corrections.ts';
import { DAY_MS } from '../../text/durations.ts';
import { parseSince, SINCE_ALLOWED } from '../../text/since.ts';
import type { App } from '../app.ts';
import { restPosters } from '../bot/rest-posters.ts';
import { DONE, ExitError, FAILED, USAGE } from '../exit.ts';
import { correctEditions } from '../scheduling/correct.ts';
import { checkLinks, withLinkedEdits } from '../web/check-links.ts';
import { archiveSessionsOf } from '../web/sessions.ts';
import { terminalStyleOf } from './output/terminal-style.ts';

/** Puts the editions of a day right in every channel where they stand. Status 1 where one could not be. */
export async function correctBrief(
  app: App,
  [brief = '', date = '']: readonly string[],
  { note = '', channel, dryRun = false, json = false }: { note?: string; channel?: string; dryRun?: boolean; json?: boolean },
): Promise<number> {
  const registry = await app.registry();
  const known = registry.briefs.map(({ id }) => id);
  if (!known.includes(brief)) throw new ExitError(`There is no brief '${brief}': expected ${known.join(', ')}`, USAGE);
  const day = parseSince(date, new Date());
  if (!day) throw new ExitError(`The day '${date}': expected ${SINCE_ALLOWED}`, USAGE);
  const store = await app.store();
  const query = { brief, day: new Date(Math.floor(day.getTime() / DAY_MS) * DAY_MS) };
  const { config } = app;
  const terminal = new TerminalPoster(
    (text) => app.print(text),
    () => terminalStyleOf(app.process),
  );
  const unexpected = (error: unknown): void => void app.logError(error);
  const own = { terminal, ...(await restPosters({ config, slackInstalls: store.slackInstalls, unexpected })) };
  const links = await archiveSessionsOf(config, store);
  const linked = links && checkLinks({ articles: store.articles, links });
  const editors = Object.fromEntries(
    Object.entries(own).map(([platform, editor]) => [platform, linked ? withLinkedEdits(editor, linked) : editor]),
  );
  const outcomes = await correctEditions({ ...query, channel }, { note, dryRun }, { store, registry, editors, now: () => new Date() });
  if (outcomes.length === 0) throw new ExitError(`No edition of '${brief}' was sent on ${query.day.toISOString().slice(0, 10)}.`);
  if (json)
    await app.print(
      JSON.stringify(
        outcomes.map(({ sent: { schedule, instant }, ...outcome }) => ({
          schedule: schedule.id,
          ...schedule.destination,
          instant,
          ...outcome,
        })),
        undefined,
        2,
      ),
    );
  else for (const outcome of outcomes) await app.print(safe(correctionWords(outcome)));
  return outcomes.some(({ state }) => state === 'failed') ? FAILED : DONE;
}
