import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ended, SAMPLE, start, temporaryFolder, verbatim } from '../helpers.ts';

const SAYS = '"We will go on," said Ann Lee, the mayor.';

test('--jsonl answers each line before its input ends', async () => {
  const child = start(['extract', '--jsonl', '--as-is'], { folder: temporaryFolder() });
  const finished = ended(child);
  const next = (): Promise<string> => new Promise((resolve) => child.stdout.once('data', resolve));
  for (const id of ['first', 'second']) {
    const answer = next();
    child.stdin.write(`${JSON.stringify({ id, text: SAYS })}\n`);
    expect(JSON.parse(await answer).id).toBe(id);
  }
  child.stdin.end();
  expect(await finished).toMatchObject({ status: 0, stderr: '' });
});

test('a bad line is answered in its place, and the status stays 0', async () => {
  const input = [JSON.stringify({ id: 1, text: SAYS }), 'oops', '', JSON.stringify({ id: 2, text: '' })].join('\n');
  const run = await verbatim(['extract', '--jsonl', '--as-is'], { folder: temporaryFolder(), input });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ id: 1 }, { id: null, error: 'line 2: not JSON' }, { id: 2, quotes: [] }]);
});

test('as it is, offsets count UTF-16 units of the very text that was sent', async () => {
  const text = `RELATED IMAGES view larger image\r\n\u00a0🙂 e\u0301 ${SAYS}\r\n`;
  const run = await verbatim(['extract', '--jsonl', '--as-is'], {
    folder: temporaryFolder(),
    input: `${JSON.stringify({ id: 'x', text })}\n`,
  });
  const answer = JSON.parse(run.stdout);
  expect(Object.keys(answer)).toEqual(['id', 'quotes', 'demands', 'summary']);
  const [quote] = answer.quotes;
  expect(quote.spans).toEqual([{ start: text.indexOf('We will'), end: text.indexOf('" said'), text: 'We will go on,' }]);
  expect(text.slice(quote.mention.start, quote.mention.end)).toContain('Ann Lee');
  expect(text.slice(quote.cue.start, quote.cue.end)).toBe('said');
});

test('without --as-is the text is normalised, and comes with the answer', async () => {
  const text = `RELATED IMAGES view larger image\r\n${SAYS}\r\n`;
  const run = await verbatim(['extract', '--jsonl'], { folder: temporaryFolder(), input: `${JSON.stringify({ id: 'x', text })}\n` });
  const answer = JSON.parse(run.stdout);
  expect(answer.text).toBe(SAYS);
  expect(answer.quotes[0].spans[0].start).toBe(1);
});

test('a slow reader of many answers gets every one of them, in order', async () => {
  const text = readFileSync(SAMPLE, 'utf8');
  const child = start(['extract', '--jsonl', '--as-is'], { folder: temporaryFolder() });
  const finished = ended(child);
  child.stdout.pause();
  setTimeout(() => child.stdout.resume(), 700);
  child.stdin.end(Array.from({ length: 60 }, (_, id) => `${JSON.stringify({ id, text })}\n`).join(''));
  const ids = (await finished).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(Array.from({ length: 60 }, (_, id) => id));
});

test('a text is shown with its quotes and demands, and nothing is stored', async () => {
  const folder = temporaryFolder();
  const run = await verbatim(['extract', SAMPLE], { folder });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('“There was a mix-up,” … “It [the Russian correspondence]');
  expect(run.stdout).toContain('— Dmitry Peskov, Kremlin spokesperson');
  expect(existsSync(path.join(folder, 'data'))).toBe(false);
});

test('--json holds the text that its offsets count in', async () => {
  const run = await verbatim(['extract', '-', '--json'], { folder: temporaryFolder(), input: SAYS });
  const { text, quotes } = JSON.parse(run.stdout);
  for (const { start: from, end, text: words } of quotes.flatMap((quote: { spans: unknown[] }) => quote.spans))
    expect(text.slice(from, end)).toBe(words);
  expect(quotes).toHaveLength(1);
});

test('--explain names the rule and underlines the words that decided', async () => {
  const run = await verbatim(['extract', '-', '--explain'], { folder: temporaryFolder(), input: SAYS });
  const lines = run.stdout.split('\n');
  const at = lines.indexOf(`    ${SAYS}`);
  expect(lines[at + 1]).toMatch(/^ {5}\^{14} {2}={4} ~{7}/);
  expect(lines[at - 2]).toMatch(/found or attributed by: \S/);
});

const TWO_NEAR = 'Mona Falk met Lou Brandt at the mill. “It is old,” Falk said on Monday.';

test('--explain says whom the speaker was chosen before, and for what', async () => {
  const run = await verbatim(['extract', '-', '--explain'], { folder: temporaryFolder(), input: TWO_NEAR });
  expect(run.stdout).toMatch(/^ {2}chosen rather than “Lou Brandt” for: [a-z ,]+ [+−]\d+\.\d(?:; [a-z ,]+ [+−]\d+\.\d)*$/m);
});

test('--explain --json gives each quote what decided, the weightiest first', async () => {
  const run = await verbatim(['extract', '-', '--explain', '--json'], { folder: temporaryFolder(), input: TWO_NEAR });
  const [{ decision }] = JSON.parse(run.stdout).quotes;
  expect(TWO_NEAR.slice(decision.runnerUp.start, decision.runnerUp.end)).toBe('Lou Brandt');
  const weights: number[] = decision.features.map(({ weight }: { weight: number }) => Math.abs(weight));
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(weights.length).toBeGreaterThan(0);
});

test.each([
  ['a file that is not there', ['missing.txt'], 1],
  ['an empty file', ['empty.txt'], 1],
  ['a folder of several texts', ['.'], 2],
])('%s is said in a sentence', async (_what, args, status) => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'empty.txt'), '');
  writeFileSync(path.join(folder, 'other.txt'), SAYS);
  const run = await verbatim(['extract', ...args], { folder });
  expect(run).toMatchObject({ status, stdout: '' });
  expect(run.stderr).not.toMatch(/went wrong|^\s+at /m);
});
