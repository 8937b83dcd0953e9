import { expect, it, onTestFinished } from 'vitest';
import { FollowedAlerts } from '../../../src/app/watches/followed-alerts.ts';
import { openStore } from '../../../src/store/open.ts';
import { HOUR_MS } from '../../../src/text/durations.ts';
import { AlertStage } from './stage.ts';

it('tells the same once, and keeps what it told for two windows, not for ever', async () => {
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  const stage = new AlertStage(store);
  const watch = await stage.watch({ kind: 'words', words: 'ferry' });
  await stage.save('Gazette', ['The north ferry sails.']);
  let told = 0;
  const followed = new FollowedAlerts({
    alerts: store.alerts,
    reads: store,
    after: 0,
    watch: async () => watch,
    tell: async () => void told++,
  });
  const found = [{ watchId: watch.id, items: [{ key: 'article 1', sameAs: [], item: { kind: 'article' as const, articleId: 1 } }] }];
  const at = (hours: number): Date => new Date(stage.now + hours * HOUR_MS);
  await followed.examined(1, found, at(0));
  await followed.examined(1, found, at(12));
  expect(told).toBe(1);
  await followed.examined(1, found, at(12.1));
  expect(told).toBe(2);
});
