import { once } from 'node:events';
import { safe } from '../../platforms/terminal/safe.ts';
import type { App } from '../app.ts';
import { isServer } from '../config/store-location.ts';
import { DONE, FAILED } from '../exit.ts';
import { Poller, type PollReport } from '../polling/poller.ts';
import { type Polling, pollingOf } from '../polling/polling.ts';
import { serverHostLock } from '../polling/shared-polling.ts';
import { extractorOf } from '../reading/extractor.ts';

/** With `--once` status 1 where a source failed; without it, polls until the process is told to end. */
export async function pollSources(app: App, _operands: readonly string[], options: { once?: boolean; json?: boolean }): Promise<number> {
  const { model, allowHosts, location } = app.config;
  const store = await app.store();
  const tellOperator = (sentence: string): void => app.say(safe(sentence));
  const unexpected = (error: unknown): void => void app.logError(error);
  if (!options.once) {
    const tellAdmins = (_space: unknown, sentence: string): void => tellOperator(sentence);
    return untilEnded(app, await pollingOf({ config: app.config, store, tellAdmins, unexpected }));
  }
  const extractor = await extractorOf({ model, store, tellOperator, unexpected });
  app.beforeClose(async () => extractor.stop());
  const lock = isServer(location) ? await serverHostLock(location) : undefined;
  const parts = {
    store,
    extractor,
    allowHosts,
    hostLock: lock?.hostLock,
    tell: (_source: unknown, sentence: string) => tellOperator(sentence),
    unexpected,
  };
  const poller = new Poller({ ...parts, now: () => new Date(), random: Math.random });
  app.beforeClose(() => poller.stop());
  app.beforeClose(async () => lock?.close());
  const report = await poller.pollDue();
  await tell(app, report, options.json === true);
  return report.failed.length > 0 ? FAILED : DONE;
}

async function untilEnded(app: App, polling: Polling): Promise<number> {
  app.beforeClose(() => polling.stop());
  polling.start();
  const awake = setInterval(() => undefined, 60_000);
  app.say('Polling what is due; Ctrl-C ends it.');
  await once(app.process, 'beforeExit');
  clearInterval(awake);
  return DONE;
}

async function tell(app: App, { failed, ...counts }: PollReport, json: boolean): Promise<void> {
  if (json) return app.print(JSON.stringify({ ...counts, failed }, undefined, 2));
  for (const { url, problem } of failed) app.say(safe(`${url} ${problem}.`));
  await app.print(
    Object.entries({ ...counts, failed: failed.length })
      .map(([what, n]) => `${what} ${n.toLocaleString('en')}`)
      .join(', '),
  );
}
