import { pathToFileURL } from 'node:url';
import { OPERATOR } from '../../core/scope.ts';
import { safe } from '../../platforms/terminal/safe.ts';
import type { ReadOutcome } from '../../sources/problem.ts';
import { itemsOf, type ReadableItem, readItem } from '../../sources/read-target.ts';
import type { App } from '../app.ts';
import { storeFileOf } from '../config/store-location.ts';
import { DONE, FAILED } from '../exit.ts';
import { extractorOf } from '../reading/extractor.ts';
import { type IngestReport, ingest as ingestAll } from '../reading/ingest.ts';
import { Progress } from './output/progress.ts';

/** Status 1 where a target failed; the others are stored all the same. */
export async function ingest(app: App, targets: readonly string[], options: { json?: boolean }): Promise<number> {
  const store = await app.store();
  const items: ReadableItem[] = [];
  // The store, its log and its history may stand in the very folder that is read; no article does.
  const storeFile = storeFileOf(app.config.location);
  const own = storeFile && pathToFileURL(storeFile).href;
  const at = { folder: app.process.cwd(), stdin: app.process.stdin, allowHosts: app.config.allowHosts };
  for (const target of targets)
    items.push(...(await itemsOf(target, at)).filter(({ origin }) => own === undefined || !origin.startsWith(own)));
  const extractor = await extractorOf({
    model: app.config.model,
    store,
    tellOperator: (sentence) => app.say(safe(sentence)),
    unexpected: (error) => void app.logError(error),
  });
  app.beforeClose(async () => extractor.stop());
  const progress = new Progress(app.process.stderr, 'articles');
  let latest: IngestReport = { read: 0, unchanged: 0, revised: 0, failed: [], limited: [] };
  try {
    await ingestAll(
      outcomesOf(items),
      {
        store,
        extractor,
        space: OPERATOR,
        now: () => new Date(),
        unexpected: (error) => `failed in a way that it should not (${app.logError(error)}; LOG_LEVEL=debug shows more)`,
      },
      (report) => {
        latest = report;
        progress.step(report.read + report.unchanged + report.revised + report.failed.length, items.length);
      },
    );
  } finally {
    // A disk that fills up half-way: what was stored before is told all the same.
    progress.end();
    await tell(app, latest, options.json === true);
  }
  return latest.failed.length > 0 ? FAILED : DONE;
}

async function* outcomesOf(items: readonly ReadableItem[]): AsyncGenerator<ReadOutcome> {
  for (const item of items) yield await readItem(item);
}

async function tell(app: App, report: IngestReport, json: boolean): Promise<void> {
  if (json) return app.print(JSON.stringify(report, undefined, 2));
  for (const { label, problem } of report.failed) app.say(`${label} ${problem}.`);
  for (const { label, why } of report.limited) app.say(`${label}: ${why}`);
  await app.print(summaryOf(report));
}

/** `read 1,997, unchanged 3, revised 1, failed 2`. */
export const summaryOf = ({ read, unchanged, revised, failed }: IngestReport): string =>
  Object.entries({ read, unchanged, revised, failed: failed.length })
    .map(([what, n]) => `${what} ${n.toLocaleString('en')}`)
    .join(', ');
