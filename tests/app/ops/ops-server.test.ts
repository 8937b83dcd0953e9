import { expect, onTestFinished, test } from 'vitest';
import { ListenError } from '../../../src/app/listen.ts';
import { opsOf } from '../../../src/app/ops/ops.ts';
import type { Platform } from '../../../src/core/ports/platform-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { openStore } from '../../../src/store/open.ts';

async function serving({ platforms = [] as Platform[], broken = false } = {}) {
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  const asked: Pick<Store, 'waiting' | 'status' | 'modelLedger' | 'platforms'> = broken
    ? { ...figuresOf(store), waiting: () => Promise.reject(new Error('the disk is gone')) }
    : store;
  const errors: unknown[] = [];
  const ops = opsOf({
    store: asked,
    jobs: { figures: async () => [{ queue: 'poll', waiting: 7, underWay: 2, oldestMs: 1500 }] },
  });
  const server = await ops.serve({ config: { host: '127.0.0.1', port: 0 }, platforms, unexpected: (error) => errors.push(error) });
  onTestFinished(() => server.close());
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, init);
    return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
  };
  return { store, ops, ask, errors, port: server.port };
}

const figuresOf = ({ modelLedger, platforms, status, waiting }: Store) => ({ modelLedger, platforms, status, waiting });

test('a process that runs is healthy, whatever its store does', async () => {
  const { ask } = await serving({ broken: true });
  expect(await ask('/healthz')).toMatchObject({ status: 200, text: 'ok\n' });
});

test('it is ready when every platform that it is on is connected', async () => {
  const { store, ask } = await serving({ platforms: ['discord', 'slack'] });
  expect(await ask('/readyz')).toMatchObject({ status: 503, text: 'not connected: discord, slack\n' });
  await store.platforms.report('discord', 'connected', '', new Date());
  await store.platforms.report('slack', 'down', 'socket hang up', new Date());
  expect(await ask('/readyz')).toMatchObject({ status: 503, text: 'not connected: slack\n' });
  await store.platforms.report('slack', 'connected', '', new Date());
  expect(await ask('/readyz')).toMatchObject({ status: 200, text: 'ready\n' });
});

test('it is not ready while the store fails, and the error is logged', async () => {
  const { ask, errors } = await serving({ broken: true });
  for (const path of ['/readyz', '/metrics']) expect(await ask(path)).toMatchObject({ status: 503, text: 'the store does not answer\n' });
  expect(errors).toHaveLength(2);
});

test('what waits in queues that processes share is told, and for how long', async () => {
  const { ask } = await serving();
  const { text } = await ask('/metrics');
  for (const line of [
    'verbatim_queue_waiting{queue="poll"} 7',
    'verbatim_queue_under_way{queue="poll"} 2',
    'verbatim_queue_age_seconds{queue="poll"} 1.5',
  ])
    expect(text.split('\n')).toContain(line);
});

test('what was answered, posted, polled and went wrong is counted, by Prometheus’ names', async () => {
  const { ops, ask } = await serving();
  ops.metrics.answered({ platform: 'discord', command: 'quote' }, 'answered', 12);
  ops.metrics.answered({ platform: 'discord', command: 'quote' }, 'refused', 7);
  ops.metrics.posted('slack', 'later', 300);
  ops.metrics.polled({ changed: 3, unchanged: 40, failed: 1, added: 9, revised: 2 });
  ops.metrics.failed();
  const { text, type } = await ask('/metrics');
  expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = text.split('\n');
  for (const line of [
    'verbatim_interaction_duration_seconds_count{platform="discord",command="quote",outcome="answered"} 1',
    'verbatim_interaction_duration_seconds_bucket{le="0.025",platform="discord",command="quote",outcome="answered"} 1',
    'verbatim_interaction_duration_seconds_bucket{le="0.01",platform="discord",command="quote",outcome="answered"} 0',
    'verbatim_interaction_duration_seconds_count{platform="discord",command="quote",outcome="refused"} 1',
    'verbatim_delivery_duration_seconds_sum{platform="slack",outcome="later"} 0.3',
    'verbatim_polls_total{outcome="unchanged"} 40',
    'verbatim_articles_total{outcome="added"} 9',
    'verbatim_errors_total 1',
  ])
    expect(lines).toContain(line);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
});

test('what waits, for how long, and what the store holds is asked for at each look', async () => {
  const { store, ask } = await serving();
  const gaugeOf = async (name: string): Promise<number> => {
    const { text } = await ask('/metrics');
    return Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1],
    );
  };
  expect(await gaugeOf('verbatim_waiting{work="sources"}')).toBe(0);
  expect(await gaugeOf('verbatim_waiting_age_seconds{work="sources"}')).toBe(0);
  await store.sources.add({ url: 'https://a.example/feed', space: '', kind: 'feed', addedAt: new Date(Date.now() - 60_000) });
  expect(await gaugeOf('verbatim_waiting{work="sources"}')).toBe(1);
  expect(await gaugeOf('verbatim_waiting_age_seconds{work="sources"}')).toBeGreaterThanOrEqual(60);
  expect(await gaugeOf('verbatim_store_bytes')).toBeGreaterThan(0);
  expect(await gaugeOf('verbatim_stored{kind="articles"}')).toBe(0);
  expect(await gaugeOf('verbatim_model_spend_usd{since="month"}')).toBe(0);
  await store.platforms.report('discord', 'connected', '', new Date());
  expect(await gaugeOf('verbatim_platform_connected{platform="discord"}')).toBe(1);
});

test('nothing else is there, and nothing can be sent to it', async () => {
  const { ask } = await serving();
  expect(await ask('/admin')).toMatchObject({ status: 404, text: '/healthz, /readyz and /metrics are here\n' });
  expect(await ask('/metrics', { method: 'POST', body: 'x' })).toMatchObject({ status: 405 });
  expect(await ask('/healthz?probe=1', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
});

test('a port that is taken is told in a sentence', async () => {
  const { ops, port } = await serving();
  const again = ops.serve({ config: { host: '127.0.0.1', port }, platforms: [], unexpected: () => undefined });
  await expect(again).rejects.toThrow(ListenError);
  await expect(again).rejects.toThrow(
    `The metrics can’t be served on port ${port} of 127.0.0.1: another program listens there. Stop it, or set METRICS_PORT to another port.`,
  );
});
