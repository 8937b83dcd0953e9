import { expect, test } from 'vitest';
import { paths } from '../../../src/core/archive/paths.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/text/durations.ts';
import { openGuarded, SITE } from './helpers.ts';

const HARBOUR = '731020934512345678';
const TOWN = 'slack:T01TOWNHALL';

test('a link of a server opens what that server sees, on the page that it names', async () => {
  const { sessions, visit, cookieOf, read } = await openGuarded();
  const id = await read(HARBOUR, '“The lock stays shut until June,” said the harbour master, Ana Ruiz, on Monday.');
  expect((await visit(`/articles/${id}`)).status).toBe(404);
  const entered = await visit(sessions.linkTo(HARBOUR, `/articles/${id}`));
  expect([entered.status, entered.headers.get('location')]).toEqual([302, `/articles/${id}`]);
  const page = await visit(`/articles/${id}`, { cookie: cookieOf(entered) });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('The lock stays shut until June');
  expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect(page.headers.get('cache-control')).toContain('private');
});

test('the session’s cookie is out of reach for scripts, other sites and plain connections', async () => {
  const { sessions, visit } = await openGuarded();
  const cookie = (await visit(sessions.linkTo(HARBOUR, '/'))).headers.get('set-cookie');
  expect(cookie).toMatch(/^__Host-verbatim=[\w-]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const plain = await openGuarded({ url: 'http://localhost:8080' });
  const local = (await plain.visit(plain.sessions.linkTo(HARBOUR, '/'))).headers.get('set-cookie');
  expect(local).toMatch(/^verbatim=[\w-]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
});

test('a session ends after seven days, and the operator’s pages stay', async () => {
  const { enter, visit, read, later } = await openGuarded();
  const id = await read(HARBOUR, '“The lock stays shut until June,” said the harbour master, Ana Ruiz, on Monday.');
  const cookie = await enter(HARBOUR);
  later(7 * DAY_MS - MINUTE_MS);
  expect((await visit(`/articles/${id}`, { cookie })).status).toBe(200);
  later(MINUTE_MS);
  expect((await visit(`/articles/${id}`, { cookie })).status).toBe(404);
  expect((await visit('/articles/1', { cookie })).status).toBe(200);
});

test('a link works for thirty days, and says so when it has expired', async () => {
  const { sessions, visit, later } = await openGuarded();
  const link = sessions.linkTo(HARBOUR, '/');
  later(30 * DAY_MS - MINUTE_MS);
  expect((await visit(link)).status).toBe(302);
  later(MINUTE_MS);
  const expired = await visit(link);
  expect(expired.status).toBe(410);
  expect(await expired.text()).toContain('This link has expired');
  expect(expired.headers.get('set-cookie')).toBeNull();
});

test('a forged link opens nothing', async () => {
  const { sessions, visit } = await openGuarded();
  const other = await openGuarded();
  const token = sessions.linkTo(HARBOUR, '/').split('/').at(-1) ?? '';
  const changed = `${token.slice(0, 8)}${token[8] === 'A' ? 'B' : 'A'}${token.slice(9)}`;
  for (const link of [
    `/enter/${changed}`,
    '/enter/x',
    `/enter/${'A'.repeat(5000)}`,
    other.sessions.linkTo(HARBOUR, '/'),
    other.sessions.adminLink(''),
  ]) {
    const response = await visit(link);
    expect(response.status).toBe(403);
    expect(response.headers.get('set-cookie')).toBeNull();
  }
});

test.each(['https://evil.example/', '//evil.example/', '/\\evil.example', '/%0d%0aset-cookie:a=b', '/a\r\nset-cookie: a=b'])(
  'a link never leads to another site, nor into a header: %j',
  async (to) => {
    const { sessions, visit } = await openGuarded();
    const response = await visit(`${sessions.linkTo(HARBOUR, '/')}?to=${encodeURIComponent(to)}`);
    const location = response.headers.get('location') ?? '';
    expect(new URL(location, SITE).origin).toBe(SITE);
    expect(location).not.toMatch(/[\r\n]/);
    expect(response.headers.getSetCookie()).toHaveLength(1);
  },
);

test('a link for the dashboard is used by a press, once, and by a look never', async () => {
  const { sessions, visit, cookieOf } = await openGuarded();
  const link = sessions.adminLink('');
  for (let look = 0; look < 3; look += 1) {
    const looked = await visit(link);
    expect(looked.status).toBe(200);
    expect(looked.headers.get('set-cookie')).toBeNull();
  }
  const pressed = await visit(link, { form: {} });
  expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/admin']);
  expect(cookieOf(pressed)).toMatch(/^__Host-verbatim-admin=/);
  const again = await visit(link, { form: {} });
  expect(again.status).toBe(410);
  expect(await again.text()).toContain('This link was used');
  expect(again.headers.get('set-cookie')).toBeNull();
});

test('of many who press at once, one gets in', async () => {
  const { sessions, visit } = await openGuarded();
  const link = sessions.adminLink(HARBOUR);
  const pressed = await Promise.all(Array.from({ length: 8 }, () => visit(link, { form: {} })));
  expect(pressed.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 7 }, () => 410)]);
});

test('a link for the dashboard works for a quarter of an hour, its session for eight hours', async () => {
  const { sessions, visit, cookieOf, later } = await openGuarded();
  const late = sessions.adminLink('');
  const link = sessions.adminLink('');
  const cookie = cookieOf(await visit(link, { form: {} })) ?? '';
  const isAdmin = (): boolean => sessions.sessionOf(new Request(SITE, { headers: { cookie } })).admin;
  later(15 * MINUTE_MS);
  expect((await visit(late, { form: {} })).status).toBe(410);
  expect(isAdmin()).toBe(true);
  later(8 * HOUR_MS);
  expect(isAdmin()).toBe(false);
});

test.each([
  ['another site', 'https://evil.example'],
  ['a sandboxed page', 'null'],
  ['a program that names no origin', null],
])('the press is refused from %s, and uses nothing up', async (_name, origin) => {
  const { sessions, visit } = await openGuarded();
  const link = sessions.adminLink('');
  const foreign = await visit(link, { form: {}, origin });
  expect(foreign.status).toBe(403);
  expect(foreign.headers.get('set-cookie')).toBeNull();
  expect((await visit(link, { form: {} })).status).toBe(303);
});

test('a link of a space is no link for its dashboard, and a cookie is neither', async () => {
  const { sessions, visit, enter, cookieOf } = await openGuarded();
  const cookie = await enter(HARBOUR);
  const value = cookie?.split('=')[1] ?? '';
  expect((await visit(sessions.linkTo(HARBOUR, '/'), { form: {} })).status).toBe(410);
  expect((await visit(`/enter/${value}`)).status).toBe(403);
  const token = sessions.adminLink(HARBOUR).split('/').at(-1);
  const asCookie = new Request(SITE, { headers: { cookie: `__Host-verbatim=${token}` } });
  expect(sessions.sessionOf(asCookie)).toEqual({ space: '', admin: false });
  expect(cookieOf(await visit(sessions.adminLink(HARBOUR)))).toBeUndefined();
});

test('whoever runs a dashboard follows a link of another server, and stays signed in to it', async () => {
  const { sessions, visit, cookieOf, admin, read } = await openGuarded();
  const id = await read(TOWN, '“The lock stays shut until June,” said the harbour master, Ana Ruiz, on Monday.');
  const { cookie } = await admin(HARBOUR);
  const entered = cookieOf(await visit(sessions.linkTo(TOWN, '/'), { cookie }));
  const both = `${cookie}; ${entered}`;
  expect((await visit(`/articles/${id}`, { cookie: both })).status).toBe(200);
  expect((await visit('/admin', { cookie: both })).status).toBe(200);
  expect((await visit('/admin', { cookie: entered })).status).toBe(403);
});

test('what makes a card of a link, and keeps no cookie, is shown the page at once', async () => {
  const { sessions, visit, store, read } = await openGuarded();
  const id = await read(HARBOUR, '“The lock stays shut until June,” said the harbour master, Ana Ruiz, on Monday.');
  const [quote] = (await store.quotes.find({ space: HARBOUR, articleId: id, verbatim: true }, { offset: 0, limit: 1 })).items;
  const path = quote ? paths.quote(quote) : '';
  const card = await visit(sessions.linkTo(HARBOUR, path), { fetcher: true });
  expect(card.status).toBe(200);
  expect(card.headers.get('cache-control')).toBe('no-store');
  const html = await card.text();
  expect(html).toMatch(/<meta property="og:title" content="[^"]*Ana Ruiz/);
  expect(html).toMatch(/<meta property="og:description" content="[^"]*The lock stays shut until June/);
  expect((await visit(path, { fetcher: true })).status).toBe(404);
  expect((await visit(sessions.linkTo(TOWN, path), { fetcher: true })).status).toBe(404);
});

test('every page of a session says that not all of it was chosen by whoever runs the archive', async () => {
  const { visit, enter } = await openGuarded();
  const cookie = await enter(HARBOUR);
  for (const path of ['/', '/articles/1', '/people', '/no/such/page']) {
    expect(await (await visit(path, { cookie })).text(), path).toContain('Opened by a link of one server or workspace');
    expect(await (await visit(path)).text(), path).not.toContain('Opened by a link');
  }
});

test('a body that is no form is refused, and nobody is told of an error', async () => {
  const { archive, admin } = await openGuarded();
  const { cookie } = await admin('');
  for (const path of ['/leave', '/admin/run']) {
    const post = (origin: string) =>
      archive.request(path, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'multipart/form-data; boundary=x' },
        body: 'abc',
      });
    expect((await post(SITE)).status, path).toBe(400);
    expect((await post('https://evil.example')).status, path).toBe(403);
  }
});

test('the front page says what a session shows, and how to leave; without one it says nothing of it', async () => {
  const { visit, enter, admin } = await openGuarded();
  expect(await (await visit('/')).text()).not.toContain('Sign out');
  const member = await (await visit('/', { cookie: await enter(HARBOUR) })).text();
  expect(member).toContain('You see what your server or workspace reads until');
  expect(member).not.toContain('href="/admin"');
  const page = await visit('/', { cookie: (await admin('')).cookie });
  expect(page.headers.get('cache-control')).toContain('private');
  const operator = await page.text();
  expect(operator).toContain('You are signed in as the operator');
  expect(operator).toContain('href="/admin"');
});

test('leaving needs a form of the session’s own, and ends every session of the browser', async () => {
  const { sessions, visit, enter, admin } = await openGuarded();
  const tokensOf = (cookie: string) => sessions.sessionOf(new Request(SITE, { headers: { cookie } }));
  const cookie = (await enter(HARBOUR)) ?? '';
  const { leaveToken = '', formToken = '' } = tokensOf(cookie);
  const foreign = tokensOf((await enter(HARBOUR)) ?? '').leaveToken ?? '';
  for (const form of [{ form: '' }, { form: foreign }, { form: formToken }, {}])
    expect((await visit('/leave', { cookie, form })).status).toBe(403);
  expect((await visit('/leave', { cookie, form: { form: leaveToken }, origin: 'https://evil.example' })).status).toBe(403);
  const left = await visit('/leave', { cookie: `${cookie}; ${(await admin('')).cookie}`, form: { form: leaveToken } });
  expect(left.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-verbatim=; Max-Age=0;/),
    expect.stringMatching(/^__Host-verbatim-admin=; Max-Age=0;/),
  ]);
});
