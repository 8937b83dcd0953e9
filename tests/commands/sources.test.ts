import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { NOW, openDesk } from './helpers.ts';

describe('/sources', () => {
  test('follows an address though nobody answers there now, says so, and lists it', async () => {
    const { screen, store } = await openDesk();
    expect(await screen('/sources add https://user:secret@news.example/feed#top')).toContain('https://news.example/feed is source 1.');
    expect(await screen('/sources add news.example/feed')).toContain('It is followed already');
    expect(await screen('/sources add https://other.example/feed')).toContain('it is tried again');
    expect(await screen('/sources list')).toMatch(/https:\/\/news\.example\/feed.*\(source 1, not read yet\)/s);
    expect((await store.sources.get(1))?.nextPollAt).toEqual(NOW);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'ftp://a.example/', 'nowhere', 'https://'])('won’t follow %s', async (typed) => {
    const { ask, store } = await openDesk();
    expect((await ask(`/sources add "${typed}"`)).failure).toMatchObject({ code: 'option_invalid', option: 'url' });
    expect((await store.sources.list('', { offset: 0, limit: 1 })).total).toBe(0);
  });

  test('names the sources that a word could mean, and changes none', async () => {
    const { ask, screen } = await openDesk();
    for (const name of ['a', 'b']) await ask(`/sources add https://${name}.example/feed`);
    expect(await screen('/sources remove example')).toContain('Did you mean 1 (https://a.example/feed) or 2 (https://b.example/feed)?');
    expect(await screen('/sources remove 3')).toContain('No source here is called “3”');
    expect(await screen('/sources remove #2')).toContain('Source removed');
    expect(await screen('/sources list')).toContain('1 source');
  });

  test('pauses a source and goes on with it', async () => {
    const { ask, screen, store } = await openDesk();
    await ask('/sources add https://a.example/feed');
    await ask('/sources pause a.example');
    expect(await screen('/sources list')).toContain('paused');
    expect(await store.sources.due(NOW, 1)).toEqual([]);
    await ask('/sources resume a.example');
    expect(await store.sources.due(NOW, 1)).toHaveLength(1);
  });

  test('says that a password in an address is left out, and takes no number for an address', async () => {
    const { screen, ask, store } = await openDesk();
    expect(await screen('/sources add https://ann:hunter2@a.example/feed')).toMatch(
      /a\.example\/feed is source 1\..+password in an address is not kept/s,
    );
    expect(await screen('/sources add https://b.example/feed')).not.toContain('password');
    expect((await ask('/sources add 2')).failure).toMatchObject({ code: 'option_invalid', option: 'url', asked: '2' });
    expect((await store.sources.list('', { offset: 0, limit: 5 })).items.map(({ url }) => url)).toEqual([
      'https://a.example/feed',
      'https://b.example/feed',
    ]);
  });

  test('imports the feeds of an OPML file, each once', async () => {
    const opml = `<opml version="2.0"><body><outline text="Desk"><outline text="A" xmlUrl="https://a.example/feed"/>
      <outline text="B" xmlUrl="https://b.example/feed"/></outline></body></opml>`;
    const server = createServer((request, response) => response.end(request.url === '/feeds.opml' ? opml : 'no feeds here'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { screen, ask, store } = await openDesk({ allowHosts: [host] });
    await ask('/sources add https://a.example/feed');
    expect(await screen(`/sources import http://${host}/feeds.opml`)).toMatch(/1 feed added.+1 feed was followed already\./s);
    expect((await store.sources.list('', { offset: 0, limit: 5 })).items.map(({ url, title }) => [url, title])).toEqual([
      ['https://a.example/feed', undefined],
      ['https://b.example/feed', 'B'],
    ]);
    expect((await ask(`/sources import http://${host}/other`)).failure).toMatchObject({ code: 'source_unreadable', asked: 'other' });
    expect((await ask('/sources import http://127.0.0.1:9/feeds.opml')).failure).toMatchObject({ code: 'source_unreadable' });
  });

  test('won’t look inside the network', async () => {
    const { ask } = await openDesk();
    expect((await ask('/sources test http://127.0.0.1:9/feed')).failure).toMatchObject({
      code: 'source_unreadable',
      problem: 'leads inside a private network, where nothing is read',
    });
  });

  test('adds no address inside the network, and no page without a feed unless it is to be read as a page', async () => {
    const told = 'The quay was opened on Sunday by the harbour master, who had kept the key in his coat for nine years. '.repeat(4);
    const server = createServer((_request, response) =>
      response.end(`<html><body><article><h1>Quay</h1><p>${told}</p></article></body></html>`),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { screen, ask, store } = await openDesk({ allowHosts: [host] });
    expect((await ask('/sources add http://127.0.0.1:9/feed')).failure).toMatchObject({ code: 'source_unreadable' });
    expect((await ask('/sources add http://192.168.1.1/')).failure).toMatchObject({
      problem: 'leads inside a private network, where nothing is read',
    });
    expect((await ask(`/sources add http://${host}/`)).failure).toMatchObject({ problem: expect.stringContaining('names no feed') });
    expect((await store.sources.list('', { offset: 0, limit: 5 })).total).toBe(0);
    expect(await screen(`/sources add http://${host}/ --kind page`)).toContain('is source 1.');
  });
});
