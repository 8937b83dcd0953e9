import { expect, test } from 'vitest';
import { simulate } from './simulation.ts';

test('200 channels, 400 days, 20 zones, two instances, kills and errors everywhere: each occurrence is posted once or recorded with its reason', async () => {
  const { wrongs, due, sent, kills, platformErrors, notSent } = await simulate({ seed: 8, channels: 200, days: 400 });
  expect(wrongs.slice(0, 20)).toEqual([]);
  expect(due).toBeGreaterThan(8000);
  expect(kills).toBeGreaterThan(300);
  expect(platformErrors).toBeGreaterThan(1000);
  // Almost everything arrives; what doesn't was prevented by an outage or a channel that was gone.
  expect(sent / due).toBeGreaterThan(0.9);
  expect(Object.keys(notSent)).toEqual(expect.arrayContaining(['skipped: missed', 'skipped: paused', 'failed: gone']));
}, 300_000);
