import { expect, test } from 'vitest';
import { parseConfig } from '../../src/app/config.ts';

const web = (environment: Record<string, string>) => {
  const result = parseConfig(environment, '/srv');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.config.web;
};

const problems = (environment: Record<string, string>) => {
  const result = parseConfig(environment, '/srv');
  return result.ok ? [] : result.problems.map(({ message }) => message);
};

const SECRET = 'k'.repeat(32);

test('without WEB_URL there is no archive', () => {
  expect(web({})).toBeUndefined();
});

test('with WEB_URL alone it is listened for on this machine, on port 8080, and no whole text is shown', () => {
  expect(web({ WEB_URL: 'https://archive.example.org/' })).toEqual({
    url: 'https://archive.example.org',
    host: '127.0.0.1',
    port: 8080,
    fullText: false,
    secret: undefined,
    proxies: [],
  });
});

test('an address on this machine names its own port', () => {
  expect(web({ WEB_URL: 'http://localhost:9090' })?.port).toBe(9090);
  expect(web({ WEB_URL: 'http://localhost:9090', WEB_PORT: '9091' })?.port).toBe(9091);
  expect(web({ WEB_URL: 'http://localhost' })?.port).toBe(80);
});

test('what else is set is taken as it stands, and the secret is shown nowhere', () => {
  const read = web({
    WEB_URL: 'https://archive.example.org:8443',
    WEB_HOST: '0.0.0.0',
    WEB_PORT: '80',
    WEB_FULL_TEXT: 'true',
    WEB_SECRET: SECRET,
    WEB_PROXIES: '10.0.0.7, fd00::/8',
  });
  expect(read).toMatchObject({ url: 'https://archive.example.org:8443', host: '0.0.0.0', port: 80, fullText: true });
  expect(read?.proxies).toEqual(['10.0.0.7', 'fd00::/8']);
  expect(read?.secret?.reveal()).toBe(SECRET);
  expect(JSON.stringify(read)).not.toContain(SECRET);
});

test.each([
  'archive.example.org',
  'http://archive.example.org',
  'https://archive.example.org/news',
  'https://me:word@archive.example.org',
  'https://archive.example.org/?a=1',
  'javascript:alert(1)',
  'http://127.0.0.1.example.org',
])('WEB_URL %j is refused', (given) => {
  expect(problems({ WEB_URL: given })).toEqual([
    expect.stringMatching(/^WEB_URL in the environment: '.*': expected https:\/\/ and a host/),
  ]);
});

test.each([
  ['WEB_PORT', '70000', 'expected a port from 1 to 65535'],
  ['WEB_HOST', 'a b', 'expected an address of this machine'],
  ['WEB_FULL_TEXT', 'yes', 'expected true or false'],
  ['WEB_PROXIES', '10.0.0.0/33', 'expected addresses or networks'],
])('%s %j is refused: %s', (name, value, allowed) => {
  const [said] = problems({ WEB_URL: 'https://archive.example.org', [name]: value });
  expect(said).toContain(`${name} in the environment: '${value}': ${allowed}`);
});

test('a short secret is refused and not shown', () => {
  const said = problems({ WEB_URL: 'https://archive.example.org', WEB_SECRET: 'hunter2' });
  expect(said).toEqual([expect.stringContaining('WEB_SECRET in the environment: expected at least 32')]);
  expect(said.join()).not.toContain('hunter2');
});

test('a part without WEB_URL is named', () => {
  expect(problems({ WEB_PORT: '8081' })).toEqual(['WEB_PORT is set: set WEB_URL too, the address at which readers reach the archive']);
});

test('a port that Slack’s requests have is refused', () => {
  const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'a'.repeat(32), PORT: '8080' };
  expect(problems({ ...slack, WEB_URL: 'https://archive.example.org' })).toEqual([expect.stringContaining('set WEB_PORT to another')]);
  expect(web({ ...slack, WEB_URL: 'https://archive.example.org', WEB_PORT: '8081' })?.port).toBe(8081);
});
