import { setTimeout as sleep } from 'node:timers/promises';
import { WatchEngine } from '../../../src/app/watches/watch-engine.ts';
import { alertContent } from '../../../src/briefing/alerts/alert-content.ts';
import { openStore } from '../../../src/store/open.ts';
import { slowPlatformPoster } from '../../fakes/slow-platform.ts';

/** The bot of `kill.test.ts`: the real engine on a store, posting over HTTP. Prints `ready`, then tells what is found and never ends. */
const [location, platform] = process.argv.slice(2) as [string, string];

const store = await openStore(location);
const engine = new WatchEngine({
  alerts: store.alerts,
  watches: store.watches,
  reads: store,
  posters: { discord: slowPlatformPoster(platform) },
  content: (claim) => alertContent(claim, store),
  paused: async () => undefined,
  rejected: async () => undefined,
  now: () => new Date(),
  random: Math.random,
  sleep: async (ms, signal) => sleep(ms, undefined, { signal, ref: false }),
  unexpected: () => undefined,
});
process.stdout.write('ready\n');
for (;;) {
  await engine.tick();
  await sleep(10);
}
