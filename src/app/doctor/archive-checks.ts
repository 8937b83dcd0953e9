import { paths } from '../../core/archive/paths.ts';
import { healthOf } from '../../web/access/robots.ts';
import { TokenSigner } from '../../web/access/signed-token.ts';
import type { WebConfig } from '../config/web.ts';
import { runnable } from '../package.ts';
import { type Check, fine, note, wrong } from './check.ts';

const LONGEST_WAIT_MS = 10_000;

/** What answered at an address, and how; undefined where nothing did. */
type Answered = { readonly status: number; readonly text: string } | undefined;

/** Whether the archive is served, reached under its public address, and what signs its links. `keptKey`: the store's own. */
export async function checkArchive(web: WebConfig | undefined, keptKey: string | undefined): Promise<Check[]> {
  if (!web) return [note('archive', 'WEB_URL is not set: no archive is served, and answers link to none')];
  const key = web.secret?.reveal() ?? keptKey;
  const expected = healthOf(key === undefined ? undefined : new TokenSigner(key).keyId);
  const here = await askedAt(localAddress(web));
  if (!here)
    return [
      note(
        'archive',
        `nothing listens on port ${web.port} of ${web.host} now`,
        `Start the bot or \`${runnable('web')}\`, then run the doctor again.`,
      ),
      keyCheck(web),
    ];
  if (!isArchive(here))
    return [
      wrong('archive', `another program answers on port ${web.port} of ${web.host}`, 'Stop it, or set WEB_PORT to another port.'),
      keyCheck(web),
    ];
  if (here.status === 200 && here.text !== expected)
    return [
      wrong(
        'archive',
        `the archive of another store answers on port ${web.port} of ${web.host}`,
        'Stop it, or set WEB_PORT to another port.',
      ),
      keyCheck(web),
    ];
  const reached = reachedCheck(web, { there: await askedAt(web.url), expected });
  return [fine('archive', `served on port ${web.port} of ${web.host}`), reached, keyCheck(web)];
}

function reachedCheck({ url, port }: WebConfig, { there, expected }: { readonly there: Answered; readonly expected: string }): Check {
  if (there?.status === 200 && there.text === expected) return fine('archive', `reached at ${url}`);
  if (!there)
    return wrong(
      'archive',
      `${url} does not answer`,
      `Point its name to this machine, and have your HTTPS there send its requests on to port ${port}; or set WEB_URL to the address that readers use.`,
    );
  if (there.status === 421)
    return wrong('archive', `${url} answers, and its proxy changes the Host of requests`, 'Have the proxy pass the request’s own Host on.');
  return wrong(
    'archive',
    `${url} answers with something else (${there.status})`,
    `Have it send its requests on to port ${port} of this machine.`,
  );
}

const keyCheck = ({ secret }: WebConfig): Check =>
  fine('archive', secret ? 'links are signed with WEB_SECRET' : 'links are signed with a key that the store keeps');

const isArchive = ({ status, text }: NonNullable<Answered>): boolean =>
  (status === 200 && /^ok( [0-9a-f]{8})?\n$/.test(text)) || (status === 421 && text.startsWith('This is the archive at'));

/** What listens on all addresses of the machine is asked at the nearest. */
function localAddress({ host, port }: WebConfig): string {
  const near = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${near.includes(':') ? `[${near}]` : near}:${port}`;
}

async function askedAt(address: string): Promise<Answered> {
  try {
    const response = await fetch(`${address}${paths.health}`, { redirect: 'manual', signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}
