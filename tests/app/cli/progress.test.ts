import { expect, test } from 'vitest';
import { barLine, Progress } from '../../../src/app/cli/output/progress.ts';

test('the bar fills with what is done and never outgrows the terminal', () => {
  expect(barLine({ done: 600, total: 1200, unit: 'articles' }, 80)).toBe(`[${'#'.repeat(15)}${'-'.repeat(15)}] 600 of 1,200 articles`);
  expect(barLine({ done: 1200, total: 1200, unit: 'articles' }, 80)).toBe(`[${'#'.repeat(30)}] 1,200 of 1,200 articles`);
  for (let columns = 1; columns < 60; columns++)
    expect(barLine({ done: 7, total: 2000, unit: 'articles' }, columns).length).toBeLessThanOrEqual(columns);
});

test('nothing is drawn where stderr is no terminal', () => {
  const written: string[] = [];
  const stream = { isTTY: false, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  const progress = new Progress(stream, 'articles');
  progress.step(1, 2);
  progress.end();
  expect(written).toEqual([]);
});

test('on a terminal the line is drawn and taken off again', () => {
  const written: string[] = [];
  const stream = { isTTY: true, columns: 80, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  const progress = new Progress(stream, 'articles');
  progress.step(1, 2);
  progress.end();
  expect(written[0]).toContain('1 of 2 articles');
  expect(written.at(-1)).toBe('\r\u001b[2K');
});
