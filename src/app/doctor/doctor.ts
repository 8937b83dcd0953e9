import { statfs } from 'node:fs/promises';
import { HOUR_MS } from '../../text/durations.ts';
import { isServer, storeFileOf } from '../config/store-location.ts';
import type { ConfigResult } from '../config.ts';
import { checkArchive } from './archive-checks.ts';
import { type Check, fine, note, wrong } from './check.ts';
import { nearestFolder } from './nearest-folder.ts';
import { checkPrivacy } from './privacy-checks.ts';
import { checkServer } from './server-checks.ts';
import { checkStore, type StoreFindings, type StoreOpener } from './store-checks.ts';
import { checkTokens } from './token-checks.ts';

export interface DoctorPorts {
  readonly config: ConfigResult;
  /** Where `.env` is. */
  readonly folder: string;
  readonly nodeVersion: string;
  readonly now: Date;
  openStore: StoreOpener;
}

/** An empty database on a server. */
const NO_STORE_YET: StoreFindings = {
  checks: [note('store', 'the database is empty', 'Nothing to do: the first command makes the tables.')],
};

const NEEDED_NODE = 24;
const NEEDED_BYTES = 100 * 1024 * 1024;
/** A clock that shows an earlier time than this is wrong: the program was written later. */
const EARLIEST_SANE_TIME = new Date('2026-01-01T00:00:00Z');
/** Looks at everything that the program stands on, in the order in which to put it right. Changes nothing; makes no store where there is none. */
export async function checkUp({ config, folder, nodeVersion, now, openStore }: DoctorPorts): Promise<Check[]> {
  const checks = [checkNode(nodeVersion)];
  if (!config.ok) {
    const problems = config.problems.map(({ message }) =>
      wrong('config', message, 'Put it right in the environment or in .env; .env.example says what each variable is for.'),
    );
    return [...checks, ...problems, checkClock(now, undefined)];
  }
  const { location, retentionDays } = config.config;
  const storeFile = storeFileOf(location);
  const server = isServer(location) ? await checkServer(location, () => new Date()) : undefined;
  const {
    checks: ofStore,
    lastReadAt,
    signingKey,
  } = server?.isEmpty ? NO_STORE_YET : await checkStore(location, openStore, { days: retentionDays, now });
  return [
    ...checks,
    fine('config', 'every variable can be used'),
    ...ofStore,
    ...(server?.checks ?? []),
    ...(await checkPrivacy({ folder, storeFile })),
    await checkDisk(storeFile ?? folder),
    checkClock(now, lastReadAt),
    ...(await checkTokens(config.config)),
    ...(await checkArchive(config.config.web, signingKey)),
  ];
}

const checkNode = (version: string): Check =>
  Number.parseInt(version, 10) >= NEEDED_NODE
    ? fine('node', `Node ${version}`)
    : wrong('node', `Node ${version} is too old`, `Install Node ${NEEDED_NODE} or later, or run it by npm from a checkout.`);

async function checkDisk(place: string): Promise<Check> {
  const folder = await nearestFolder(place);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const says = `${Math.floor(free / 1024 / 1024).toLocaleString('en')} MB free in ${folder}`;
  return free < NEEDED_BYTES ? wrong('disk', says, 'Make room: a full disk stops reading, though it loses nothing.') : fine('disk', says);
}

function checkClock(now: Date, lastReadAt: Date | undefined): Check {
  const says = `${now.toISOString()} (UTC)`;
  if (now < EARLIEST_SANE_TIME)
    return wrong('clock', `${says} is before this program was written`, "Set the machine's clock; dates of articles and briefs go by it.");
  if (lastReadAt && lastReadAt.getTime() - now.getTime() > HOUR_MS) {
    return wrong(
      'clock',
      `${says} is before the store's last reading, ${lastReadAt.toISOString()}`,
      "Set the machine's clock; it was ahead then or is behind now.",
    );
  }
  return fine('clock', says);
}
