import { expect, test } from 'vitest';
import type { ArchiveLinks } from '../../src/core/archive/archive-links.ts';
import { extract } from '../../src/extraction/extract.ts';
import { renderReply as discord } from '../../src/platforms/discord/render.ts';
import { renderHtml } from '../../src/platforms/document/html.ts';
import { renderMarkdown } from '../../src/platforms/document/markdown.ts';
import { renderReply as slack } from '../../src/platforms/slack/render/render.ts';
import { renderReply as terminal } from '../../src/platforms/terminal/render.ts';
import { sure } from '../sure.ts';
import { openDesk } from './helpers.ts';

const URL_OF_ARCHIVE = 'https://archive.example.org';
const HARBOUR = '731020934512345678';
const WORDS = '“The lock stays shut until June,” said the harbour master, Ana Ruiz, on Monday.';
const DEMAND = 'The harbour master, Ana Ruiz, demanded on Monday that the city reopen the quay by June.';

/** Signs nothing: what is tested is where a signature is asked for. */
const archive: ArchiveLinks = {
  url: URL_OF_ARCHIVE,
  linkTo: (space, path) => `${URL_OF_ARCHIVE}/enter/signed-for-${space}?to=${path}`,
  adminLink: (space) => `${URL_OF_ARCHIVE}/enter/admin-of-${space}`,
};

const member = { platform: 'discord', admin: false, id: 'u1', channel: 'c1' } as const;

test('each quotation links to its page, in the same words on every platform', async () => {
  const desk = await openDesk({ sample: true, archive });
  const { reply } = await desk.ask('/quote putin');
  const page = /https:\/\/archive\.example\.org\/quotes\/1\.\d+-[0-9a-f]{8}/;
  expect(terminal(reply, { colour: false })).toMatch(new RegExp(`Check it <${page.source}>`));
  expect(discord(reply)[0]?.embeds[0]?.description).toMatch(new RegExp(`\\[Check it\\]\\(<?${page.source}`));
  expect(JSON.stringify(slack(reply)[0]?.blocks)).toMatch(
    new RegExp(`"url":"${page.source}"[^}]*"text":"Check it"|"text":"Check it"[^}]*"url":"${page.source}"`),
  );
  expect(renderHtml(reply)).toMatch(new RegExp(`href="${page.source}"[^>]*>Check it`));
  expect(renderMarkdown(reply)).toMatch(new RegExp(`\\[Check it\\]\\(<${page.source}>\\)`));
});

test.each([
  ['/demands', '/demands/1'],
  ['/why 1', '/demands/1'],
  ['/search nato', '/articles/1'],
  ['/article 1', '/articles/1'],
  ['/context 1.2', '/quotes/1.2-'],
])('%s links to the page where its words can be checked', async (line, path) => {
  const desk = await openDesk({ sample: true, archive });
  const shown = await desk.screen(line);
  expect(shown).toContain(`Check it <${URL_OF_ARCHIVE}${path}`);
});

test('a CSV of chat leads to where each row stands in the archive', async () => {
  const desk = await openDesk({ sample: true, archive });
  const [head, ...rows] = (await desk.ask('/demands --csv')).file!.content.trimEnd().split('\r\n');
  expect(head).toMatch(/,permalink$/);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(/,https:\/\/archive\.example\.org\/demands\/\d+$/);
});

test('without an archive no answer speaks of one', async () => {
  const desk = await openDesk({ sample: true });
  for (const line of ['/quote putin', '/demands', '/why 1', '/search nato', '/article 1', '/context 1.2', '/brief'])
    expect(await desk.screen(line), line).not.toMatch(/Check it| · $/m);
  expect(await desk.screen('/archive')).toContain('No archive is served');
});

test('what a server read itself is linked by a signed link, and what everyone sees by the page', async () => {
  const desk = await openDesk({ sample: true, archive, space: HARBOUR, asker: member });
  const article = { origin: 'https://coast.example.org/lock', title: 'Lock shut until June', text: `${WORDS}\n\n${DEMAND}` };
  await desk.store.articles.save({
    article,
    extraction: sure(extract(article.text)),
    space: HARBOUR,
    readAt: new Date('2026-11-22T09:00:00Z'),
  });
  expect(await desk.screen('/quote ruiz')).toContain(`Check it <${URL_OF_ARCHIVE}/enter/signed-for-${HARBOUR}?to=/quotes/2.1-`);
  expect(await desk.screen('/search lock')).toContain(`Check it <${URL_OF_ARCHIVE}/enter/signed-for-${HARBOUR}?to=/articles/2>`);
  const shared = await desk.screen('/quote putin');
  expect(shared).toContain(`Check it <${URL_OF_ARCHIVE}/quotes/1.`);
  expect(shared).not.toContain('/enter/');
});

test('/archive hands a server’s members a signed link, and its admins the dashboard’s too', async () => {
  const asked = await openDesk({ archive, space: HARBOUR, asker: member });
  const { reply } = await asked.ask('/archive');
  expect(reply.audience).toBe('asker');
  const shown = terminal(reply, { colour: false });
  expect(shown).toContain(`Open the archive <${URL_OF_ARCHIVE}/enter/signed-for-${HARBOUR}?to=/>`);
  expect(shown).not.toContain('dashboard');
  const admins = await openDesk({ archive, space: HARBOUR, asker: { ...member, admin: true } });
  expect(await admins.screen('/archive')).toContain(`Open the dashboard <${URL_OF_ARCHIVE}/enter/admin-of-${HARBOUR}>`);
});

test('/archive on the operator’s own terminal is the plain address', async () => {
  const desk = await openDesk({ archive });
  expect(await desk.screen('/archive')).toContain(`Open the archive <${URL_OF_ARCHIVE}>.`);
});
