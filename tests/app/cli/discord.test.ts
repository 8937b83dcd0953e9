import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeDiscord, TOKEN } from '../../fakes/discord.ts';
import { type Run, temporaryFolder, verbatim } from '../helpers.ts';

let discord: FakeDiscord;
const run = (words: readonly string[], env: Record<string, string> = {}): Promise<Run> =>
  verbatim(['discord', ...words], { folder: temporaryFolder(), env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url, ...env } });

beforeEach(async () => {
  discord = await new FakeDiscord().start();
});
afterEach(() => discord.stop());

test('commands are registered by hand, and written only where they differ', async () => {
  expect(await run(['register'])).toMatchObject({ status: 0, stdout: 'The commands are registered in every server.\n', stderr: '' });
  expect(discord.commands.length).toBeGreaterThan(10);
  expect((await run(['register'])).stdout).toBe('Discord has the commands already, in every server.\n');
  expect(discord.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('the invite asks for the bot, its commands and five permissions', async () => {
  const { status, stdout } = await run(['invite']);
  expect(status).toBe(0);
  const { origin, searchParams } = new URL(stdout.trim());
  expect(origin).toBe('https://discord.com');
  expect(searchParams.get('scope')).toBe('bot applications.commands');
  expect([...BigInt(searchParams.get('permissions')!).toString(2)].filter((bit) => bit === '1')).toHaveLength(5);
});

test('a token that is missing or refused is said, and never shown', async () => {
  const missing = await verbatim(['discord', 'invite'], { folder: temporaryFolder() });
  expect(missing).toMatchObject({ status: 1, stdout: '' });
  expect(missing.stderr).toContain('DISCORD_TOKEN is not set');
  const refused = await run(['register'], { DISCORD_TOKEN: 'wrong.token.here' });
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('Discord refuses DISCORD_TOKEN');
  expect(refused.stderr).not.toContain('wrong.token.here');
});
