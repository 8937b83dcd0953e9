import { expect, onTestFinished, test, vi } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { LocalJobs } from '../../../src/app/jobs/local-jobs.ts';
import { StoreClock } from '../../../src/app/jobs/store-clock.ts';
import { readSample } from '../../../src/app/reading/sample.ts';
import { startClock } from '../../../src/app/scheduling/clock.ts';
import { editionKey } from '../../../src/core/briefs/edition-key.ts';
import { plainText, printedRich } from '../../../src/core/chat/printed-reply.ts';
import type { StoredSchedule } from '../../../src/core/ports/schedule-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { extract } from '../../../src/extraction/extract.ts';
import { TerminalPoster } from '../../../src/platforms/terminal/poster.ts';
import { openStore } from '../../../src/store/open.ts';
import { startOfDay } from '../../../src/text/dates.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/text/durations.ts';
import { openDesk } from '../../commands/helpers.ts';
import { ROOT } from '../helpers.ts';

async function scheduled(): Promise<{ store: Store; schedule: StoredSchedule }> {
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  await readSample(store);
  const destination = { platform: 'terminal', space: '', channel: 'terminal' } as const;
  const now = new Date();
  const schedule = (await store.schedules.add(
    { brief: 'daily', destination, cron: '0 7 * * *', zone: 'UTC' },
    now,
    new Date(now.getTime() + DAY_MS),
  ))!;
  return { store, schedule };
}

/** The clock of a bot on this store, with what it shows and says. */
async function running(store: Store): Promise<{ shown: string[]; said: string[]; stop: () => Promise<void> }> {
  const [shown, said]: [string[], string[]] = [[], []];
  const poster = new TerminalPoster(
    async (text) => void shown.push(text),
    () => ({ colour: false }),
  );
  const unexpected = (error: unknown): never => {
    throw error;
  };
  const stop = await startClock({
    store,
    registry: await loadRegistry(ROOT),
    posters: { terminal: poster },
    jobs: new LocalJobs(unexpected),
    clock: new StoreClock(store),
    tellAdmins: async (_space, text) => void said.push(plainText(printedRich(text))),
    unexpected,
  });
  return { shown, said, stop };
}

test('the sample never stands in a channel’s brief: its first edition says what will come and when', async () => {
  const { store, schedule } = await scheduled();
  await store.schedules.runNow(schedule.id, new Date());
  const { shown, stop } = await running(store);
  await vi.waitFor(() => expect(shown).toHaveLength(1), 10_000);
  await stop();
  expect(shown[0]).not.toContain('Stories');
  expect(shown[0]).toContain(
    'What will come here, every day at 07:00 (UTC): the stories that matter, who demands what of whom and what people said word for word.',
  );
  expect(shown[0]).toMatch(/The next edition comes on \w+ \d+ \w+ at 07:00 \(UTC\)/);
});

test('the running bot posts on its own screen what was asked for, and keeps what it held', async () => {
  const { store, schedule } = await scheduled();
  const text = '“The ferry will sail on every morning of the winter,” Captain Ruth Berg said on Friday.';
  const article = { origin: 'https://coast.example/ferry', title: 'Ferry sails on', text };
  await store.articles.save({ article, extraction: extract(text), space: '', readAt: new Date() });
  await store.schedules.runNow(schedule.id, new Date());
  const { shown, said, stop } = await running(store);
  await vi.waitFor(() => expect(shown).toHaveLength(1), 10_000);
  await stop();
  expect(said).toEqual([]);
  expect(shown[0]).toMatch(/^Daily brief, .*\n\nFerry sails on\n/);
  const day = startOfDay(new Date());
  const [sent] = await store.schedules.sentEditions({ scheduleId: schedule.id, day });
  const edition = editionKey({ scheduleId: schedule.id, instant: sent!.instant });
  expect(sent?.edition.reply.buttons).toEqual([{ label: 'Details', call: { command: 'details', options: { edition } } }]);
  const desk = await openDesk({ store });
  expect(await desk.screen(`/details ${edition}`)).toMatch(/\n\nStories\n\nFerry sails on\n/);
  const { csv, wrong, data } = sent!.edition.reply;
  expect([csv?.options, wrong?.options, data]).toEqual([{ edition }, { answer: `details ${edition}` }, undefined]);
  expect((await desk.ask(`/details ${edition}`)).reply.data).toMatchObject({ stories: [{ article: { title: 'Ferry sails on' } }] });
  expect((await desk.ask(`/details ${edition} --csv`)).file?.content).toMatch(/^(?:what,)?summary,date,/);
  expect((await desk.dispatch.run(wrong as never)).failed).toBe(false);
  expect((await desk.ask('/details vb-9-1')).failure?.code).toBe('nothing_sent');
  expect((await store.schedules.occurrences(schedule.id, { offset: 0, limit: 9 })).items).toMatchObject([{ state: 'sent', byHand: true }]);
});

test('the running bot goes on posting where its clock is set back by three hours', async () => {
  const { store, schedule } = await scheduled();
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { shown, stop } = await running(store);
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  vi.setSystemTime(Date.now() - 3 * HOUR_MS);
  await store.schedules.runNow(schedule.id, new Date());
  for (let n = 0; n < 1_000 && shown.length === 0; n++) await vi.advanceTimersByTimeAsync(100);
  await stop();
  expect(shown).toHaveLength(1);
});
