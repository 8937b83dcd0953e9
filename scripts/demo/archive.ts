import path from 'node:path';
import { chromium } from 'playwright-core';
import { paths } from '../../src/core/archive/paths.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { openSite } from '../../tests/web/browser/site.ts';

interface ArchivePicture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

const DESKTOP = { width: 900, height: 700 };
const PHONE = { width: 390, height: 844 };

/** Takes pictures of the archive's pages, as a browser shows them, into the folder; gives their names. */
export async function archivePictures(executablePath: string, folder: string): Promise<string[]> {
  const site = await openSite();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const pictures = await picturesOf(site.store);
    for (const { name, path: page, width, height, scheme } of pictures) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: 1 });
      const tab = await context.newPage();
      if (page === paths.admin) {
        await tab.goto(site.sessions.adminLink(''));
        await tab.getByRole('button').click();
      } else await tab.goto(`${site.url}${page}`);
      await tab.screenshot({ path: path.join(folder, `${name}.png`) });
      await context.close();
    }
    return pictures.map(({ name }) => name);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function picturesOf(store: Store): Promise<ArchivePicture[]> {
  const { items: quotes } = await store.quotes.find(
    { space: '', about: 'lock', verbatim: true, attributed: true },
    { offset: 0, limit: 1 },
  );
  const [quote] = quotes;
  const speaker = quote?.speakerId ?? 1;
  return [
    { name: 'archive-quote', path: quote ? paths.quote(quote) : paths.home, ...DESKTOP, scheme: 'light' },
    { name: 'archive-person', path: paths.person(speaker), ...PHONE, scheme: 'dark' },
    { name: 'archive-demands', path: paths.demands, ...DESKTOP, scheme: 'light' },
    { name: 'archive-dashboard', path: paths.admin, ...DESKTOP, scheme: 'dark' },
  ];
}
