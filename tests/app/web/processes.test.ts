import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { start, temporaryFolder, verbatim } from '../helpers.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  said(): string;
  printed(): string;
  readonly ended: Promise<number | null>;
}

function running(args: readonly string[], folder: string, env: Record<string, string>): Running {
  const child = start(args, { folder, env });
  let [said, printed] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, said: () => said, printed: () => printed, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

const answering = (url: string): Promise<void> =>
  vi.waitFor(async () => expect((await fetch(`${url}/healthz`)).status).toBe(200), { timeout: 25_000, interval: 200 });

test('the bot serves the archive beside its answers, and ends within seconds with connections open', async () => {
  const folder = temporaryFolder();
  const url = `http://localhost:${await freePort()}`;
  const bot = running([], folder, { WEB_URL: url });
  await answering(url);
  bot.child.stdin.write('/quote putin\n');
  await vi.waitFor(() => expect(bot.printed()).toContain(`Check it <${url}/quotes/1.`), { timeout: 20_000 });
  const path = /\/quotes\/1\.\d+-[0-9a-f]{8}/.exec(bot.printed())?.[0];
  const page = await fetch(`${url}${path}`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Vladimir Putin');
  const before = performance.now();
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(performance.now() - before).toBeLessThan(10_000);
  await expect(fetch(url)).rejects.toThrow();
});

test('a second process of the same store serves it too; on a port in use the bot goes on without, and says so', async () => {
  const folder = temporaryFolder();
  const [first, second] = [await freePort(), await freePort()];
  const url = `http://localhost:${first}`;
  const web = running(['web'], folder, { WEB_URL: url });
  await answering(url);
  const bot = running([], folder, { WEB_URL: url });
  await vi.waitFor(() => expect(bot.said()).toContain(`on port ${first} of 127.0.0.1: another program listens there.`), {
    timeout: 25_000,
  });
  expect(bot.said()).toContain('The bot goes on without');
  bot.child.stdin.end('/status\n');
  await vi.waitFor(() => expect(bot.printed()).toContain('Articles'), { timeout: 20_000 });
  const other = running(['web'], folder, { WEB_URL: url, WEB_PORT: String(second) });
  await answering(`http://localhost:${second}`);
  // A link that one process signed and another uses up is used up for all.
  const link = (await verbatim(['web', 'admin'], { folder, env: { WEB_URL: url } })).stdout.trim();
  const press = (port: number) =>
    fetch(link.replace(url, `http://localhost:${port}`), { method: 'POST', redirect: 'manual', headers: { origin: url } });
  expect([(await press(second)).status, (await press(first)).status]).toEqual([303, 410]);
  for (const { child, ended } of [web, other]) {
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  }
});

test('verbatim web without WEB_URL says what to set, with status 2', async () => {
  for (const words of [['web'], ['web', 'admin']]) {
    const run = await verbatim(words, { folder: temporaryFolder() });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('WEB_URL is not set') });
  }
});
