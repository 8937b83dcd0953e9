import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder, verbatim } from '../helpers.ts';

/** A page as a news site serves it, with its day. */
const page = (title: string, day: string, text: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Coast Post">
  <meta property="article:published_time" content="${day}T08:00:00Z"></head>
  <body><article><h1>${title}</h1>${text
    .split('\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;

const MONDAY = `Anna Berg, the harbour minister, demanded on Monday that Tom Holt publish the accounts of the ferry company.
“Nobody knows what the winter cost us, and everybody has paid for it,” Anna Berg said in the town hall of Norhaven.
The ferry company has carried passengers between the islands for forty years, and its boats are older than most of its captains.`;
const TUESDAY = `Tom Holt, who runs the ferry company, rejected Anna Berg’s demand that he publish the accounts of the ferry company.
“Our books are nobody’s business but our own,” Tom Holt said on the quay, where two boats lay idle in the ice.
The town council will speak about the winter timetable next week, when the ice on the sound is expected to break.`;

const folder = temporaryFolder(afterAll);
const run = (...args: string[]) => verbatim(args, { folder });
writeFileSync(path.join(folder, 'monday.html'), page('Minister wants the books', '2026-11-16', MONDAY));
writeFileSync(path.join(folder, 'tuesday.html'), page('Ferry company keeps its books', '2026-11-17', TUESDAY));
await run('ingest', 'monday.html');
const monday = await run('demands');
await run('ingest', 'tuesday.html');

describe('a demand of one day that is refused on the next', () => {
  test('stands alone on the first', () => {
    expect(monday.stdout).toContain('Anna Berg to Tom Holt\n  • “Tom Holt publish the accounts of the ferry company” (no. 1)\n');
    expect(monday.stdout).not.toContain('What became of it');
  });

  test('is one demand on the second, with its refusal, who refused, and both articles', async () => {
    expect(await run('demands')).toEqual({
      status: 0,
      signal: null,
      stderr: '',
      stdout: `Demands

Anna Berg to Tom Holt
  • “Tom Holt publish the accounts of the ferry company” (rejected by Tom Holt, told twice, no. 1)
  What became of it:
  • Rejected by Tom Holt, 17 November 2026: Tom Holt, who runs the ferry company, rejected Anna Berg’s demand that he publish the accounts of the ferry company.
  Sources: Ferry company keeps its books (Coast Post), 17 November 2026, article 2; Minister wants the books (Coast Post), 16 November 2026, article 1

  Why?  verbatim why 1

1 demand
`,
    });
  });

  test('as a CSV: the rows alone on stdout, what is said of them on stderr', async () => {
    const { status, stdout, stderr } = await run('demands', '--csv');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\uFEFFdemand,issuer,addressee,words,polarity,force,status,/);
    expect(stdout.endsWith('\r\n')).toBe(true);
    expect(stderr).toMatch(/^CSV with \d+ rows?\n/);
    expect(await run('status', '--csv')).toMatchObject({ status: 1, stdout: '' });
  });

  test('is JSON with all of it', async () => {
    const { reply } = JSON.parse((await run('demands', '--json')).stdout);
    expect(reply.data.demands).toMatchObject([
      {
        id: 1,
        status: 'rejected',
        tellings: 2,
        firstAt: '2026-11-16T08:00:00.000Z',
        lastAt: '2026-11-17T08:00:00.000Z',
        sources: [{ title: 'Ferry company keeps its books' }, { title: 'Minister wants the books' }],
        responses: [{ kind: 'rejected', by: { name: 'Tom Holt' }, article: { id: 2 } }],
      },
    ]);
  });

  test('is found by its status, its parties, its words and its day', async () => {
    for (const args of [
      ['--status', 'rejected'],
      ['--by', 'berg', '--of', 'holt'],
      ['--about', 'accounts'],
      ['--since', '2026-11-17'],
    ])
      expect((await run('demands', ...args)).stdout, args.join(' ')).toContain('1 demand\n');
    expect(await run('demands', '--status', 'accepted')).toMatchObject({ status: 1, stdout: '' });
    expect(await run('demands', '--status', 'lost')).toMatchObject({
      status: 2,
      stderr: 'status can’t be “lost”\n\n  It can be standing, accepted, rejected, ignored, countered, withdrawn or pending.\n',
    });
  });

  test('is explained by the sentences behind it', async () => {
    const why = (await run('why', '1')).stdout;
    expect(why).toContain('Anna Berg, the harbour minister, demanded on Monday that Tom Holt publish the accounts of the ferry company.');
    const explained = (await run('demands', '--explain')).stdout;
    expect(explained).toMatch(/^Demands\n/);
    expect(explained).toContain(`\n${why}`);
    expect(await run('why', '9')).toMatchObject({ status: 1, stderr: 'There is no demand 9\n\n  See /demands for their numbers.\n' });
  });
});

describe('what is no demand', () => {
  test('is taken off display, listed, carried by an export, and put back', async () => {
    expect(await run('demands', 'dismiss', '1')).toMatchObject({ status: 0, stdout: 'Demand 1 is off display.\n' });
    expect((await run('demands')).stdout).toContain('No demands yet');
    expect(JSON.parse((await run('demands', '--dismissed', '--json')).stdout).dismissed).toMatchObject([
      {
        id: 1,
        space: '',
        issuer: { name: 'Anna Berg' },
        content: ['Tom Holt publish the accounts of the ferry company'],
        polarity: 'do',
        confidence: expect.any(Number),
        rule: 'demand-that',
      },
    ]);
    expect((await run('demands', '--dismissed')).stdout).toMatch(
      /^1\. Anna Berg to Tom Holt: “Tom Holt publish the accounts of the ferry company” \(dismissed .*\)\n$/,
    );
    const exported = (await run('export')).stdout;
    const other = temporaryFolder();
    await verbatim(['import', '-'], { folder: other, input: exported });
    expect((await verbatim(['demands'], { folder: other })).stdout).toContain('No demands yet');
    expect((await verbatim(['export'], { folder: other })).stdout).toBe(exported);
    const ofGuild = { version: 1, dismissed: { ...JSON.parse(exported.trimEnd().split('\n').at(-1)!).dismissed, space: 'discord:7' } };
    await verbatim(['import', '-'], { folder: other, input: JSON.stringify(ofGuild) });
    expect((await verbatim(['demands', '--dismissed'], { folder: other })).stdout).toMatch(/^1\. .*\nAnna Berg to .* in discord:7\)\n$/);
    const listed = JSON.parse((await verbatim(['demands', '--dismissed', '--json'], { folder: other })).stdout).dismissed;
    expect(listed.map(({ space }: { space: string }) => space)).toEqual(['', 'discord:7']);
    expect(await run('demands', 'restore', '1', '--json')).toMatchObject({ status: 0, stdout: '{"demand":1,"restored":true}\n' });
    expect((await run('demands')).stdout).toContain('1 demand\n');
  });

  test('says on one command line how it is taken back, and that line takes it back', async () => {
    const { stdout } = await run('dismiss', '1');
    const line = /Take back\s+verbatim (.+)$/m.exec(stdout)?.[1] ?? '';
    expect(line).toBe('demands restore 1');
    expect(await run(...line.split(' '))).toMatchObject({ status: 0, stdout: 'Demand 1 is on display again.\n' });
  });

  test('has to be a demand: another number is a sentence and status 1, no number wrong usage', async () => {
    expect(await run('demands', 'dismiss', '77')).toMatchObject({ status: 1, stdout: '', stderr: 'There is no demand 77\n' });
    expect(await run('demands', 'restore', '1')).toMatchObject({ status: 1, stdout: '', stderr: 'Demand 1 was not dismissed.\n' });
    expect(await run('demands', 'dismiss', 'it')).toMatchObject({ status: 2, stdout: '' });
  });
});
