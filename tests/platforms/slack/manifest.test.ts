import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import type { Command } from '../../../src/core/chat/command.ts';
import { manifestOf, QUOTES_IN_MESSAGE } from '../../../src/platforms/slack/commands/manifest.ts';
import { nameOfSlash, slashOf } from '../../../src/platforms/slack/commands/slash-names.ts';
import { ROOT, temporaryFolder, verbatim } from '../../app/helpers.ts';

const { commands } = await loadRegistry(ROOT);
const manifest = (prefix = '', http?: string) => {
  const made = manifestOf(commands, { prefix, http });
  if (!('features' in made)) throw new Error(String(made));
  return made;
};
const slashes = (prefix = '') => manifest(prefix).features!.slash_commands!;

test('every command of the registry is a slash command, a group one for all of it', () => {
  const heads = new Set(commands.map(({ name }) => name.split(' ')[0]));
  expect(slashes().map(({ command }) => nameOfSlash(command, ''))).toEqual([...heads]);
  expect(slashes().find(({ command }) => command === '/quote')).toEqual({
    command: '/quote',
    description: commands.find(({ name }) => name === 'quote')!.description,
    usage_hint: '<speaker> [about] [since] [source]',
    should_escape: false,
  });
  expect(slashes().find(({ command }) => command === '/sources')).toMatchObject({
    description: expect.stringMatching(/^Add, import, list, pause/),
    usage_hint: expect.stringContaining('add <url> [kind] | import <file> | list | pause <source>'),
  });
});

test('names, descriptions and hints keep Slack’s limits, with a prefix too', () => {
  const { display_information: shown, features } = manifest('verbatim-news-');
  expect(shown.name.length).toBeLessThanOrEqual(35);
  expect(shown.description!.length).toBeLessThanOrEqual(140);
  expect(features!.slash_commands!.length).toBeLessThanOrEqual(50);
  expect(features!.shortcuts).toEqual([expect.objectContaining({ type: 'message', callback_id: QUOTES_IN_MESSAGE })]);
  expect(features!.shortcuts![0]!.name.length).toBeLessThanOrEqual(24);
  for (const { command, description, usage_hint = '' } of features!.slash_commands!) {
    expect(command).toMatch(/^\/[a-z0-9_-]{1,31}$/);
    expect(description.length).toBeLessThanOrEqual(2000);
    expect(usage_hint.length).toBeLessThanOrEqual(1000);
  }
});

test('what Slack would refuse is said instead', () => {
  const command = { ...commands[0]!, name: 'a'.repeat(32) } satisfies Command;
  expect(manifestOf([command], { prefix: '' })).toEqual([
    `/${'a'.repeat(32)}: Slack takes at most 32 characters. Shorten SLACK_COMMAND_PREFIX.`,
  ]);
  const many = Array.from({ length: 51 }, (_, n) => ({ ...commands[0]!, name: `c${n}` }));
  expect(manifestOf(many, { prefix: '' })).toEqual(['51 commands: Slack takes at most 50.']);
});

test.each([
  ['quote', '', '/quote'],
  ['quote', 'news-', '/news-quote'],
  ['search', '', '/verbatim-search'],
  ['status', 'news-', '/news-status'],
])('%s with the prefix “%s” is typed as %s, and read back', (name, prefix, slash) => {
  expect(slashOf(name, prefix)).toBe(slash);
  expect(nameOfSlash(slash, prefix)).toBe(name);
});

describe('the scopes', () => {
  test('are the least: nothing is written but messages and their files, nobody’s mail is read', () => {
    expect(manifest().oauth_config).toEqual({
      scopes: {
        bot: ['commands', 'chat:write', 'users:read', 'channels:history', 'groups:history', 'im:history', 'files:write', 'im:write'],
      },
    });
  });
});

describe('verbatim slack manifest', () => {
  test('prints JSON for Socket Mode', async () => {
    const run = await verbatim(['slack', 'manifest'], { folder: temporaryFolder(), env: { SLACK_COMMAND_PREFIX: 'news-' } });
    const { settings, features } = JSON.parse(run.stdout);
    expect(settings).toMatchObject({ socket_mode_enabled: true, interactivity: { is_enabled: true } });
    expect(settings.event_subscriptions).toEqual({ bot_events: ['app_home_opened', 'app_uninstalled', 'tokens_revoked'] });
    expect(features.slash_commands[0].command).toMatch(/^\/news-/);
  });

  test('names the requests’ address for HTTP', async () => {
    const run = await verbatim(['slack', 'manifest', '--http', 'https://bot.example.org'], { folder: temporaryFolder() });
    const { settings, oauth_config, features } = JSON.parse(run.stdout);
    expect(settings).toMatchObject({
      socket_mode_enabled: false,
      interactivity: { request_url: 'https://bot.example.org/slack/events' },
      event_subscriptions: { request_url: 'https://bot.example.org/slack/events' },
    });
    expect(oauth_config.redirect_urls).toEqual(['https://bot.example.org/slack/oauth_redirect']);
    expect(features.slash_commands[0].url).toBe('https://bot.example.org/slack/events');
  });

  test.each(['http://bot.example.org', 'bot.example.org'])('refuses %s, which Slack would not ask', async (address) => {
    const run = await verbatim(['slack', 'manifest', '--http', address], { folder: temporaryFolder() });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('https://verbatim.example.org') });
  });
});
