import axeCore from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, missingChromium } from './chromium-path.ts';
import { type Crawl, crawl, type FoundForm, formIndex } from './links.ts';
import { type ArchiveSite, HARBOUR, openSite } from './site.ts';

const executablePath = chromiumPath();
if (executablePath === undefined) process.stderr.write(`${missingChromium()}\n`);

/** Of a phone and of a desktop, in CSS pixels. */
const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Ten seconds on a machine that does nothing else; one that tests several things at once takes longer. */
const SLOWEST_MS = 240_000;

/** What depends on colours and sizes; the rest of axe's rules are looked at once a size. */
const SEEN_RULES = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
const isWhole = ({ width }: (typeof SIZES)[number], scheme: (typeof SCHEMES)[number]): boolean => (width === 390) === (scheme === 'light');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** One of each kind of page: numbers in its path stand for all others, and what narrows a list changes only what stands in it. */
const kindOf = (path: string): string =>
  path
    .replace(/\?(?!revision|q=).*$/, '')
    .replace(/\?.*$/, '?asked')
    .replace(/\d+\.\d+-[0-9a-f]{8}/, 'quote')
    .replace(/\d+/g, 'n');

describe.skipIf(executablePath === undefined)('the archive in a browser', { timeout: SLOWEST_MS }, () => {
  let site: ArchiveSite;
  let browser: Browser;
  let adminCookie: string;
  let asAdmin: Crawl;
  let asAnybody: Crawl;

  beforeAll(async () => {
    site = await openSite();
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    adminCookie = await admin();
    asAnybody = await crawl(site.url);
    asAdmin = await crawl(site.url, { cookie: adminCookie, from: '/admin', within: '/admin' });
  }, SLOWEST_MS);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Presses a link for the dashboard in a browser; gives the cookie of its session. */
  async function admin(): Promise<string> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.sessions.adminLink(''));
    await page.getByRole('button', { name: 'Open the dashboard' }).click();
    expect(new URL(page.url()).pathname).toBe('/admin');
    const [cookie] = await context.cookies();
    await context.close();
    return `${cookie?.name}=${cookie?.value}`;
  }

  const withCookie = async (context: BrowserContext, cookie: string): Promise<void> => {
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: site.url }]);
  };

  /** One page of each kind, the dashboard's among them. */
  const kinds = (): string[] => {
    const html = [...asAnybody.pages.keys(), ...asAdmin.pages.keys(), '/search?q=lock'].filter(
      (path) => !/\.(?:json|csv|atom|css)\b|^\/api\//.test(path),
    );
    return [...new Map(html.map((path) => [kindOf(path), path])).values(), '/no/such/page'];
  };

  test('every link leads somewhere, and none out of the archive tells where from', () => {
    expect(asAnybody.pages.size).toBeGreaterThan(100);
    for (const { pages, broken } of [asAnybody, asAdmin]) {
      expect(broken).toEqual([]);
      expect([...pages].filter(([, status]) => status >= 400)).toEqual([]);
    }
  });

  test('each kind of page there is was reached', () => {
    const reached = new Set([...asAnybody.pages.keys(), ...asAdmin.pages.keys()].map((path) => kindOf(path).replace(/\?.*/, '')));
    for (const kind of [
      '/',
      '/briefs',
      '/briefs/n',
      '/articles',
      '/articles/n',
      '/quotes/quote',
      '/people',
      '/people/n',
      '/demands',
      '/demands/n',
      '/stories/n',
      '/search',
      '/admin',
      '/admin/briefs/daily',
    ])
      expect(reached, kind).toContain(kind);
  });

  test('on a phone and a desktop, light and dark, axe finds nothing, nothing scrolls sideways, nothing else is asked', async () => {
    const context = await browser.newContext();
    await withCookie(context, adminCookie);
    const page = await context.newPage();
    const [elsewhere, said] = [[] as string[], [] as string[]];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site.url) elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) said.push(message.text());
    });
    const found: string[] = [];
    for (const path of kinds()) {
      await page.goto(`${site.url}${path}`);
      for (const size of SIZES)
        for (const colorScheme of SCHEMES) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const where = `${path} at ${size.width}, ${colorScheme}`;
          const width = await page.evaluate<number>('document.documentElement.scrollWidth');
          if (width > size.width) found.push(`${where}: ${width} pixels wide`);
          const rules = isWhole(size, colorScheme) ? undefined : SEEN_RULES;
          for (const { id, nodes } of await axe(page, rules)) found.push(`${where}: ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
        }
    }
    expect(found).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(said).toEqual([]);
    await context.close();
  });

  test('every form works with script switched off', async () => {
    expect(asAnybody.forms.length + asAdmin.forms.length).toBeGreaterThan(8);
    await useForms(asAnybody);
    await useForms(asAdmin, adminCookie);
  });

  /** Fills each form in and sends it, in the session in which it was found; the one that ends the session last. */
  async function useForms({ forms }: Crawl, cookie?: string): Promise<void> {
    const context = await browser.newContext({ javaScriptEnabled: false });
    if (cookie !== undefined) await withCookie(context, cookie);
    const page = await context.newPage();
    for (const { page: path, kind } of forms.toSorted((one, other) => Number(isLast(one)) - Number(isLast(other)))) {
      await page.goto(`${site.url}${path}`);
      const index = formIndex(await page.content(), kind);
      expect(index, `${kind} on ${path}`).toBeGreaterThanOrEqual(0);
      const form = page.locator('form').nth(index);
      for (const field of await form.locator('input:not([type=hidden])').all())
        await field.fill(valueFor((await field.getAttribute('name')) ?? ''));
      const [response] = await Promise.all([
        page.waitForResponse((one) => one.request().isNavigationRequest(), { timeout: SLOWEST_MS }),
        form.locator('button').first().click(),
      ]);
      expect([200, 303], `${kind} on ${path}`).toContain(response.status());
      await page.waitForLoadState();
      expect(new URL(page.url()).origin).toBe(site.url);
      expect(await page.locator('h1').count(), `${kind} on ${path}`).toBe(1);
    }
    await context.close();
  }

  test('what a form of the dashboard answers is as sound as the pages', async () => {
    const context = await browser.newContext({ viewport: SIZES[0] });
    await withCookie(context, adminCookie);
    const page = await context.newPage();
    await page.goto(`${site.url}/admin`);
    await page.getByRole('button', { name: 'Wrong speaker' }).first().click();
    expect(await page.locator('h1').textContent()).toBe('Whose words are these?');
    expect((await axe(page)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await context.close();
  });

  test('axe sees what is wrong with a page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(
      '<html lang="en"><title>t</title><main><h1>h</h1><img src="data:,"><p style="color:#ddd;background:#fff">pale</p></main>',
    );
    expect((await axe(page)).map(({ id }) => id).sort()).toEqual(['color-contrast', 'image-alt']);
    expect((await axe(page, SEEN_RULES)).map(({ id }) => id)).toEqual(['color-contrast']);
    await context.close();
  });

  test('the keyboard reaches the content first, and each link shows that it is chosen', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      '({ inMain: document.activeElement.closest("main") !== null, outline: getComputedStyle(document.activeElement).outlineStyle })',
    );
    expect(focused).toEqual({ inMain: true, outline: 'solid' });
    await context.close();
  });

  test('a link of a server opens the page that it names, and another browser sees nothing of it', async () => {
    const { items } = await site.store.articles.find({ space: HARBOUR, source: 'Pilots' }, { offset: 0, limit: 1 });
    const path = `/articles/${items[0]?.id}`;
    const [member, stranger] = await Promise.all([browser.newContext(), browser.newContext()]);
    const [inside, outside] = await Promise.all([member.newPage(), stranger.newPage()]);
    await inside.goto(site.sessions.linkTo(HARBOUR, path));
    expect(new URL(inside.url()).pathname).toBe(path);
    expect(await inside.locator('h1').textContent()).toBe('A pilot speaks');
    expect((await outside.goto(`${site.url}${path}`))?.status()).toBe(404);
    expect(await outside.content()).not.toContain('pilot');
    await Promise.all([member.close(), stranger.close()]);
  });

  /** What axe-core finds wrong with a page; `rules`: all, or these alone. */
  async function axe(page: Page, rules?: readonly string[]): Promise<AxeResults['violations']> {
    if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axeCore.source);
    const options = rules ? { runOnly: { type: 'rule', values: rules } } : {};
    return (await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`)).violations;
  }
});

const isLast = ({ kind }: FoundForm): boolean => kind.includes('/leave');

/** Something that each field understands, and that is there. */
const valueFor = (field: string): string => {
  const known = Object.entries({
    since: '30d',
    until: 'today',
    by: 'dockers',
    of: 'council',
    other: 'Ida Lund',
    alias: 'Ida Lund',
    name: 'Ana Ruiz',
  });
  return known.find(([ending]) => field.endsWith(ending))?.[1] ?? 'lock';
};
