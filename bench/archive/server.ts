import { serveArchive } from '../../src/app/web/serve.ts';
import { sessionsOf } from '../../src/app/web/sessions-of.ts';
import { openStore } from '../../src/store/open.ts';

/** `node bench/archive/server.ts FILE PORT`: the archive of a store on this machine, for as long as it is let, for anybody as often as they like. */
const [file = '', port = ''] = process.argv.slice(2);
const store = await openStore(file);
const config = { url: `http://127.0.0.1:${port}`, host: '127.0.0.1', port: Number(port), fullText: false, proxies: [] };
const logError = (error: unknown): string => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  return 'see above';
};
await serveArchive({
  config,
  store,
  sessions: await sessionsOf({ config, store }),
  dashboards: {
    store,
    of: () => {
      throw new Error('No dashboard is measured.');
    },
  },
  rates: { pages: 1e9, entries: 1e9 },
  logError,
});
process.stdout.write('serving\n');
