/**
 * `npm run demo`: every kind of answer as it looks on Discord and Slack, from the payloads that are sent, as HTML and, where Chromium is there, as pictures
 * in `demo/`, with some pages of the archive. `npm run demo -- --readme` takes those that README shows anew.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { KnownBlock } from '@slack/types';
import { homeView } from '../src/platforms/slack/views/home.ts';
import { scheduleModal, sourceModal } from '../src/platforms/slack/views/modals.ts';
import { watchModal } from '../src/platforms/slack/views/watch-modals.ts';
import { chromiumPath } from '../tests/web/browser/chromium-path.ts';
import { archivePictures } from './demo/archive.ts';
import { chromium, picture } from './demo/chromium.ts';
import { discordPicture } from './demo/discord.ts';
import type { Picture } from './demo/page.ts';
import { type Demo, demo } from './demo/replies.ts';
import { homePicture, modalPicture, slackPicture } from './demo/slack.ts';

const FOLDER = 'demo';
const WIDTH = { discord: 640, slack: 680 };
const PHONE = 390;
/** What README shows. */
const README = ['discord-quote', 'discord-demands', 'discord-brief', 'discord-watches', 'slack-quotes', 'slack-search'];

async function slackPictures({ shown, store, registry }: Demo): Promise<Picture[]> {
  const [sources, schedules, watches] = await Promise.all([
    store.sources.list('slack:T1', { offset: 0, limit: 20 }),
    store.schedules.schedules({ platform: 'slack', space: 'slack:T1' }),
    store.watches.list({ platform: 'slack', space: 'slack:T1' }),
  ]);
  const lastBrief = shown.find(({ name }) => name === 'brief')!.reply;
  const home = homeView({ space: 'slack:T1', admin: true, sources, schedules, watches, now: new Date(), lastBrief });
  const schedule = scheduleModal({ briefs: registry.briefs, zone: 'Europe/Kyiv', channel: undefined });
  return [
    ...shown.map(slackPicture),
    homePicture(home.blocks as KnownBlock[]),
    modalPicture('add-source', sourceModal()),
    modalPicture('add-schedule', schedule),
    modalPicture('add-watch', watchModal('person', { zone: 'Europe/Kyiv', admin: true })),
  ];
}

const readme = process.argv.includes('--readme');
const browser = await chromium();
await mkdir(FOLDER, { recursive: true });
const discord = await demo('discord', '900000000000000003', '900000000000000004');
const slack = await demo('slack', 'slack:T1', 'C0000NEWS');
const all = { discord: discord.shown.map(discordPicture), slack: await slackPictures(slack) };
await Promise.all([discord.store.close(), slack.store.close()]);
for (const platform of ['discord', 'slack'] as const)
  for (const { name, html } of all[platform]) {
    const file = path.join(FOLDER, `${platform}-${name}`);
    await writeFile(`${file}.html`, html);
    if (!browser || (readme && !README.includes(`${platform}-${name}`))) continue;
    const page = path.resolve(`${file}.html`);
    await picture(browser, page, `${file}.png`, WIDTH[platform]);
    if (readme) await copyFile(`${file}.png`, path.join('docs/pictures', `${platform}-${name}.png`));
    else await picture(browser, page, `${file}-phone.png`, PHONE);
  }
const archiveBrowser = chromiumPath();
if (archiveBrowser)
  for (const name of await archivePictures(archiveBrowser, FOLDER))
    if (readme) await copyFile(path.join(FOLDER, `${name}.png`), path.join('docs/pictures', `${name}.png`));
process.stdout.write(
  browser ? `Pictures and pages are in ${FOLDER}/.\n` : `Pages are in ${FOLDER}/; with Chromium there would be pictures too.\n`,
);
