import { expect, test } from 'vitest';
import { checkLinks, withCheckLinks } from '../../../src/app/web/check-links.ts';
import type { Destination, Editor, Poster } from '../../../src/core/briefs/destination.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import { openStore } from '../../../src/store/open.ts';

const HARBOUR = '731020934512345678';
const SITE = 'https://archive.example.org';
const links = { url: SITE, linkTo: (space: string, path: string) => `${SITE}/enter/${space}?to=${path}`, adminLink: () => SITE };

const article = (title: string) => ({
  article: { origin: `file:///${title}`, title, text: title },
  extraction: { quotes: [], demands: [], speakers: [], summary: [] },
  readAt: new Date('2026-11-23T12:00:00Z'),
});

/** An edition that tells of article 1, which everyone sees, and of article 2, which the server read itself. */
const EDITION: Reply = {
  title: 'Daily brief',
  blocks: [
    { kind: 'heading', text: 'Lock shut' },
    { kind: 'quote', pieces: ['We wait'], verbatim: true, sources: [], permalink: { path: '/quotes/1.1-00000000', articleId: 1 } },
    { kind: 'text', text: ['The quay. ', { permalink: { path: '/demands/2', articleId: 2 } }] },
    { kind: 'list', items: ['plain', [{ permalink: { path: '/demands/1', articleId: 1 } }]] },
    { kind: 'fields', fields: [{ name: 'Source', value: [{ permalink: { path: '/articles/2', articleId: 2 } }] }] },
  ],
  audience: 'everyone',
};

test('an edition is posted and corrected with its links, signed where only the channel’s server sees the page', async () => {
  const store = await openStore(':memory:');
  await store.articles.save({ ...article('Lock shut'), space: '' });
  await store.articles.save({ ...article('Quay'), space: HARBOUR });
  const posted: Reply[] = [];
  const poster: Poster & Editor = {
    async post(_to, reply) {
      posted.push(reply);
      return { ok: true, messageIds: ['1'] };
    },
    find: async () => ['7'],
    async edit(_to, _ids, reply) {
      posted.push(reply);
      return { ok: true, messageIds: ['1'] };
    },
  };
  const linked = withCheckLinks(poster, checkLinks({ articles: store.articles, links }));
  const to: Destination = { platform: 'discord', space: HARBOUR, channel: '9' };
  await linked.post(to, EDITION, { key: 'k' });
  await linked.edit(to, ['1'], EDITION, { key: 'k' });
  expect(await linked.find(to, 'k')).toEqual(['7']);
  const urls = posted.map((reply) => [...JSON.stringify(reply).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url));
  const expected = [
    `${SITE}/quotes/1.1-00000000`,
    `${SITE}/enter/${HARBOUR}?to=/demands/2`,
    `${SITE}/demands/1`,
    `${SITE}/enter/${HARBOUR}?to=/articles/2`,
  ];
  expect(urls).toEqual([expected, expected]);
  expect(JSON.stringify(EDITION)).not.toContain('"url"');
  await store.close();
});
