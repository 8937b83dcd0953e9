import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--hide-scrollbars'];

/** The browser that is there; undefined where there is none. */
export async function chromium(): Promise<string | undefined> {
  for (const name of NAMES) if (await run(name, ['--version']).catch(() => undefined)) return name;
  return undefined;
}

/** Takes a picture of a page, as tall as the page's title says. */
export async function picture(browser: string, html: string, png: string, width: number): Promise<void> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'verbatim-demo-'));
  try {
    const base = [...QUIET, `--user-data-dir=${profile}`];
    const { stdout } = await run(browser, [...base, `--window-size=${width},800`, '--dump-dom', html]);
    const height = /<title>(\d+)<\/title>/.exec(stdout)?.[1] ?? '800';
    await run(browser, [...base, `--window-size=${width},${height}`, `--screenshot=${png}`, html]);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
