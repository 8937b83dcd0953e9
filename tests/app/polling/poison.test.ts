import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { PollProcess } from '../../../src/app/polling/poll-process.ts';
import type { Source } from '../../../src/core/ports/source-store.ts';
import { openStore } from '../../../src/store/open.ts';
import { MINUTE_MS } from '../../../src/text/durations.ts';
import { temporaryFolder } from '../helpers.ts';

const POISONED_WORKER = path.join(import.meta.dirname, 'poisoned-worker.ts');

/** A feed of one story, whole, that `subject` is about. */
const feedOf = (subject: string): string => {
  const story = `<p>“${subject} will sail on Monday,” said Ana Ruiz, the harbour master. The crews wait until the tide has turned.</p>`;
  return `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title><item><title>A voyage</title><guid>1</guid><link>https://harbour.example/1</link><content:encoded><![CDATA[${story.repeat(15)}]]></content:encoded></item></channel></rss>`;
};

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * Follows two feeds, one with a story that no thread survives and one without, and polls until the good one is read. The good one's first request
 * is left without an answer, so that it is under way when the other one's story ends the thread.
 */
async function pollBoth(poison: string) {
  const asked = Promise.withResolvers<void>();
  let requests = 0;
  const good = await listening((_request, response) => {
    asked.resolve();
    if (++requests > 1) response.end(feedOf('The ferry'));
  });
  const bad = await listening((_request, response) => void asked.promise.then(() => response.end(feedOf(poison))));
  const location = path.join(temporaryFolder(), 'verbatim.db');
  const store = await openStore(location);
  const follow = async (host: string): Promise<Source> =>
    (await store.sources.add({ url: `http://${host}/feed`, space: '', kind: 'feed', addedAt: new Date() })).source;
  const sources = { bad: await follow(bad), good: await follow(good) };
  const [notices, errors]: [string[], string[]] = [[], []];
  const thread = new PollProcess({
    config: { location, allowHosts: [good, bad], model: undefined },
    sources: store.sources,
    tellAdmins: (_space, sentence) => void notices.push(sentence),
    unexpected: (error) => void errors.push(String(error)),
    entry: POISONED_WORKER,
    // A busy machine takes seconds to load the thread: it is silent until then.
    checkMs: 1_000,
  });
  thread.start();
  onTestFinished(async () => {
    await thread.stop();
    await store.close();
  });
  await vi.waitFor(async () => expect(await store.sources.get(sources.good.id)).toHaveProperty('lastGoodAt', expect.any(Date)), 50_000);
  return { bad: sources.bad, after: (await store.sources.get(sources.bad.id))!, notices, errors };
}

test.each([
  ['takes all memory', 'The glutton', 'takes more than 512 MB of memory to read'],
  ['never ends', 'The treadmill', 'takes longer than 60 seconds to work out'],
])(
  'a story that %s is its own feed’s failure, which is named and asked again later; the others are read at once',
  async (_what, poison, problem) => {
    const { bad, after, notices, errors } = await pollBoth(poison);
    expect(after).toMatchObject({ failures: 1, problem });
    expect(after.nextPollAt.getTime() - bad.nextPollAt.getTime()).toBeGreaterThan(9 * MINUTE_MS);
    expect(notices).toEqual([
      `The source ${bad.url} ${problem}, at https://harbour.example/1. It will be tried again later, ever less often; the other sources go on.`,
    ]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`Reading source ${bad.id} (${bad.url}) ended the polling process, at https://harbour.example/1`);
  },
  60_000,
);
