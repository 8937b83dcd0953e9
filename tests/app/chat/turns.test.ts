import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { KnownAudiences } from '../../../src/app/chat/known-audiences.ts';
import { TurnQueue } from '../../../src/app/chat/turn-queue.ts';
import type { Audience } from '../../../src/core/ports/settings-store.ts';

const CHANNEL = { platform: 'discord', space: 'guild', channel: '7' } as const;

test('one answer is worked out behind the other, in the order in which they were asked for', async () => {
  const [turns, log] = [new TurnQueue(), [] as string[]];
  const answer = async (name: string): Promise<void> => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
  };
  await Promise.all(['a', 'b', 'c'].map((name) => turns.run(() => answer(name))));
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('where a server answers meanwhile, so many are worked out at once, and no more', async () => {
  const [turns, underWay] = [new TurnQueue(3), { now: 0, most: 0 }];
  const answer = async (): Promise<void> => {
    underWay.now++;
    underWay.most = Math.max(underWay.most, underWay.now);
    await sleep(2);
    underWay.now--;
  };
  await Promise.all(Array.from({ length: 9 }, () => turns.run(answer)));
  expect(underWay).toEqual({ now: 0, most: 3 });
});

test('an answer that waits for something else, or fails, holds up no other', async () => {
  const turns = new TurnQueue();
  const { promise: never } = Promise.withResolvers<void>();
  void turns.run(() => never);
  await expect(turns.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await turns.run(async () => 'answered')).toBe('answered');
});

test('what else the event loop has to do is done between two answers', async () => {
  const [turns, log] = [new TurnQueue(), [] as string[]];
  const asked = ['a', 'b'].map((name) => turns.run(async () => void log.push(name)));
  setImmediate(() => log.push('acknowledged'));
  await Promise.all(asked);
  expect(log.indexOf('acknowledged')).toBeLessThan(log.indexOf('b'));
  await sleep(0);
});

test('who sees a channel’s answers is looked up once, until it may have been set otherwise', async () => {
  let [audience, looks]: [Audience, number] = ['private', 0];
  const audiences = new KnownAudiences({
    async audience() {
      looks++;
      return audience;
    },
  });
  expect([await audiences.isShared(CHANNEL), await audiences.isShared(CHANNEL), looks]).toEqual([false, false, 1]);
  expect([await audiences.isShared({ ...CHANNEL, channel: '8' }), looks]).toEqual([false, 2]);
  audience = 'shared';
  expect(await audiences.isShared(CHANNEL)).toBe(false);
  audiences.forget();
  expect(await audiences.isShared(CHANNEL)).toBe(true);
});

test('a store that doesn’t answer holds up no acknowledgement: what it said last stands, and who was never asked about is alone', async () => {
  let hangs = false;
  const audiences = new KnownAudiences({ audience: () => (hangs ? new Promise<never>(() => undefined) : Promise.resolve('shared')) });
  vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(0).mockReturnValue(3_600_000);
  onTestFinished(() => void vi.restoreAllMocks());
  expect(await audiences.isShared(CHANNEL)).toBe(true);
  hangs = true;
  expect(await Promise.all([audiences.isShared(CHANNEL), audiences.isShared({ ...CHANNEL, channel: '8' })])).toEqual([true, false]);
});
